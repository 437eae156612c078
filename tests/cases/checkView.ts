import type { Day } from '#case/dates'
import type { Reading } from '#case/reading'
import type { Remark, Topic } from '#case/remarks'
import type { OffenceView, StalkingView, Support } from '#law/assessment'
import { s127_1 } from '#law/authorities/magistratesCourtsAct1980'
import { s2A_2 } from '#law/authorities/protectionFromHarassmentAct1997'
import type { CheckView } from '#law/check'
import { aReading, anEmptyReading, quote } from './reading.ts'

export const aStalkingView = (indicated: StalkingView['indicated'] = 'yes'): StalkingView => ({
  indicated,
  for: indicated === 'no' ? [] : [{ text: 'He followed her home.', quotes: [quote('He followed me from the station to my front door.')] }],
  against: indicated === 'yes' ? [] : [{ text: 'She wrote back.', quotes: [quote('I did write back a few times.')] }],
  four: { fixated: [], obsessive: [], unwanted: [], repeated: [] },
  law: [s2A_2],
})

export const anOffence = (id: string, supported: Support, lastDateToCharge?: Day): OffenceView => ({
  id,
  title: id,
  supported,
  elements: [
    {
      id: 'courseOfConduct',
      title: 'a course of conduct',
      met: supported,
      because: 'Told of more than once.',
      for: [{ text: 'He came back.', quotes: [quote('His car was at the end of my road again.')] }],
      against: [],
      closesTheGap: undefined,
      law: [s2A_2],
    },
  ],
  mode: id === 'PHA1997.s2' || id === 'PHA1997.s2A' ? 'summary-only' : 'either-way',
  maximum: '',
  lastDateToCharge,
  law: [s127_1],
})

/** The complete ordinary file on the first of March 2026: stalking indicated, section 4A made out, everything read. */
export const aCheckView = (reading: Parameters<typeof aReading>[0] = {}, differences: Partial<CheckView> = {}): CheckView => ({
  reading: aReading(reading),
  on: '2026-03-01',
  stalking: aStalkingView(),
  offences: [anOffence('PHA1997.s4A', 'yes'), anOffence('PHA1997.s2A', 'yes', '2026-08-20')],
  documents: 7,
  unreadable: [],
  ...differences,
})

/** The same file with what it says on these topics taken away and this said instead. */
export const withRemarks = (topics: readonly Topic[], ...said: readonly Remark[]): Pick<Reading, 'remarks'> => ({
  remarks: [...aReading().remarks.filter(({ topic }) => !topics.includes(topic)), ...said],
})

/** A file in which nothing is found and nothing is wrong: no proposed offence, stalking not indicated. */
export const aQuietView = (reading: Parameters<typeof anEmptyReading>[0] = {}, differences: Partial<CheckView> = {}): CheckView => ({
  reading: anEmptyReading(reading),
  on: '2026-03-01',
  stalking: aStalkingView('no'),
  offences: [],
  documents: 3,
  unreadable: [],
  ...differences,
})
