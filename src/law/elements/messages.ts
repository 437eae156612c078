import type { Day } from '#case/dates'
import type { NonEmpty } from '#case/quote'
import type { Reading } from '#case/reading'
import type { Marker } from '#case/vocabulary'
import { behaviourWithLetter } from '#case/words'
import type { Authority } from '../authority.ts'
import { howOften, spanOf } from '../courseOfConduct.ts'
import type { JudgedElement } from '../offence.ts'
import { against, markersOf, observedOf, point } from '../points.ts'

const contactIn = (reading: Reading) => observedOf(behaviourWithLetter('contacting'), reading.behaviours.contacting)

/** What was said to the victim in writing or by telephone, as the file has it: markers told of in messages, or beside contact. */
export const sent = (law: NonEmpty<Authority>): JudgedElement => ({
  id: 'sent',
  title: 'The suspect sent a message or other communication',
  evidence: 'The message itself with its date, from a device or provider, and proof of whose account or number it came from.',
  law,
  judge({ reading }) {
    const contact = contactIn(reading)
    return contact.length > 0
      ? { met: 'yes', because: 'The file tells of communications.', for: contact, against: [], closesTheGap: undefined }
      : { met: 'no', because: 'The file tells of no communication.', for: [], against: [], closesTheGap: 'The messages themselves.' }
  },
})

/** The nature of the message: shown where the file tells of one of these, open to argument because its words have to be weighed. */
export const ofNature = (title: string, markers: NonEmpty<Marker>, law: NonEmpty<Authority>): JudgedElement => ({
  id: 'nature',
  title,
  evidence: 'The exact words or image.',
  law,
  judge({ reading }) {
    const told = markersOf(reading, ...markers)
    return told.length > 0
      ? {
          met: 'arguable',
          because: 'The file tells of such content; its exact words have to be weighed.',
          for: told,
          against: [],
          closesTheGap: 'The exact words or image, exhibited.',
        }
      : {
          met: 'no',
          because: 'Nothing in the file tells of such content.',
          for: [],
          against: [],
          closesTheGap: 'The exact words or image, exhibited.',
        }
  },
})

/** Why it was sent: read from what surrounds it, and never more than arguable. */
export const withPurpose = (title: string, law: NonEmpty<Authority>): JudgedElement => ({
  id: 'purpose',
  title,
  evidence: 'What was said before and after, and what the suspect says of it.',
  law,
  judge({ reading }) {
    const shown = markersOf(
      reading,
      'threatOfViolence',
      'threatToKill',
      'sexual',
      'priorWarning',
      'breachOfOrder',
      'breachOfBail',
      'vexatiousComplaint',
    )
    return shown.length > 0
      ? {
          met: 'arguable',
          because: 'What surrounds the messages points to such a purpose.',
          for: shown,
          against: [],
          closesTheGap: 'What the suspect says about why it was sent.',
        }
      : {
          met: 'no',
          because: 'Nothing shows such a purpose.',
          for: [],
          against: [],
          closesTheGap: 'What the suspect says about why it was sent.',
        }
  },
})

const gap = 'Call and message records that show how often, and the messages themselves.'

export const persistently = (law: NonEmpty<Authority>): JudgedElement => ({
  id: 'persistently',
  title: 'It was menacing or grossly offensive, or was done persistently to cause annoyance, inconvenience or needless anxiety',
  evidence: gap,
  law,
  judge({ reading }) {
    const rates = reading.incidents.filter(({ rate, behaviours }) => rate && behaviours.includes('contacting'))
    const menacing = markersOf(reading, 'threatOfViolence', 'threatToKill', 'sexual', 'breachOfOrder', 'breachOfBail', 'priorWarning')
    const shown = [
      ...menacing,
      ...point(
        'Contact at a rate.',
        rates.flatMap(({ from }) => from),
      ),
    ]
    const weighed = { for: shown, against: against(reading, 'mutualContact', 'lawfulPurpose', 'childArrangements') }
    const often = howOften(reading).told >= 2
    if (!often || contactIn(reading).length === 0)
      return { ...weighed, met: 'no', because: 'The file does not tell of contact that was kept up.', closesTheGap: gap }
    if (menacing.length > 0 && rates.length > 0)
      return {
        ...weighed,
        met: 'yes',
        because: 'Contact was kept up, with threats or after a warning or an order.',
        closesTheGap: undefined,
      }
    return {
      ...weighed,
      met: 'arguable',
      because: 'Contact was kept up; its purpose has to be shown from what was said and how often.',
      closesTheGap: gap,
    }
  },
})

/** Whether anything dated was on or after a day, or nothing is dated: conduct wholly before it is outside the offence. */
export const onOrAfter = (reading: Reading, day: Day): boolean => (spanOf(reading)?.last ?? day) >= day
