import type { Quote } from '#case/quote'
import { saying } from '#case/remarks'
import { contactPoints } from '../authorities/stalkingProtocol2018.ts'
import { enhancedRights } from '../authorities/victimsCode2021.ts'
import { check } from '../check.ts'
import { remindCps } from '../requests.ts'
import { isDeclined } from '../wishes.ts'
import { listed } from '../wording.ts'

type Code = Readonly<{ code: string; quotes: readonly Quote[] }>

export const monitoringCodes = check({
  id: 'monitoring.codes',
  title: 'The case carries its monitoring codes',
  asks: 'Which monitoring codes does the evidence call for on the CPS case?',
  authorities: [contactPoints, enhancedRights],
  bars: 'none',
  looksFor: 'reason for a monitoring code',

  looksAt: ({ reading, stalking }): readonly Code[] => {
    const domestic = saying(reading.remarks, 'relationship', 'partner', 'formerPartner', 'family')
    const vulnerable = [
      ...saying(reading.remarks, 'victimNeeds', 'need'),
      ...saying(reading.remarks, 'specialMeasures', 'need', 'assessed', 'view').filter(({ words }) => !isDeclined(words)),
    ]
    const hate = saying(reading.remarks, 'hateCrime', 'flagged')
    return [
      { code: 'STK (stalking)', quotes: stalking.indicated === 'no' ? [] : stalking.for.flatMap(({ quotes }) => quotes.slice(0, 1)) },
      { code: 'DOMV (domestic violence)', quotes: domestic },
      { code: 'VIVM (vulnerable or intimidated victim)', quotes: vulnerable },
      { code: 'the hate-crime code (DISA, HMPH, RAIN, REIN or TPHB)', quotes: hate },
    ].filter(({ quotes }) => quotes.length > 0)
  },

  find(codes) {
    if (codes.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'Nothing found calls for a monitoring code.',
        wouldChange: 'Stalking, domestic abuse, an intimidated victim or hostility would call for one.',
      }
    const which = listed(codes.map(({ code }) => code))
    return {
      outcome: 'cannotTell',
      because: `The evidence calls for ${which}. The codes are set on the CPS case, not in the police file.`,
      wouldChange: 'The codes on the CPS case would settle it.',
      evidence: codes.flatMap(({ quotes }) => quotes),
      action: remindCps('Other', `Check that the case carries ${which}.`, 'after-charge'),
    }
  },
})
