import { s16 } from '../authorities/offencesAgainstThePersonAct1861.ts'
import type { WeighedOffence } from '../offence.ts'
import { markersOf, point } from '../points.ts'
import { cpsWithStalking } from './whoCharges.ts'

export const threatsToKill = {
  id: 'OAPA1861.s16',
  title: 'Threats to kill',
  law: [s16],
  from: undefined,
  elements: [
    {
      id: 'threat',
      title: 'The suspect made to another a threat to kill that person or a third person',
      evidence: 'The exact words, who heard or received them, and when.',
      law: [s16],
      judge({ reading }) {
        const told = markersOf(reading, 'threatToKill')
        return told.length > 0
          ? { met: 'yes', because: 'The file tells of a threat to kill.', for: told, against: [], closesTheGap: undefined }
          : {
              met: 'no',
              because: 'The file tells of no threat to kill.',
              for: [],
              against: [],
              closesTheGap: 'The exact words, who heard or received them, and when.',
            }
      },
    },
    {
      id: 'intendingFear',
      title: 'The suspect meant the person to fear that it would be carried out',
      evidence: 'How and when it was said, what went before, what the suspect did. Whether it was believed does not matter.',
      law: [s16],
      judge({ reading }) {
        const told = markersOf(reading, 'threatToKill')
        const shown = markersOf(reading, 'weapon', 'violence', 'threatOfViolence', 'escalation')
        if (told.length === 0)
          return { met: 'no', because: 'The file tells of no threat to kill.', for: [], against: [], closesTheGap: 'The threat itself.' }
        return {
          met: shown.length > 0 ? 'yes' : 'arguable',
          because:
            shown.length > 0
              ? 'What surrounds the threat shows that fear was meant.'
              : 'The intention has to be shown from how it was said.',
          for: shown,
          against: [],
          closesTheGap: shown.length > 0 ? undefined : 'How and when it was said, and what the suspect says of it.',
        }
      },
    },
    {
      id: 'noLawfulExcuse',
      title: 'There was no lawful excuse',
      evidence: 'What the suspect says.',
      law: [s16],
      judge({ reading }) {
        const said = point(
          'The suspect’s explanation.',
          reading.suspectSays.filter(({ says }) => says === 'explains').map(({ quote }) => quote),
        )
        const threatened = reading.markers.threatToKill.length > 0
        return {
          met: threatened ? 'yes' : 'no',
          because: threatened ? 'No lawful excuse is put forward in the file.' : 'The file tells of no threat to be excused.',
          for: [],
          against: said,
          closesTheGap: threatened ? undefined : 'The threat itself.',
        }
      },
    },
  ],
  mode: 'either-way',
  maxima: [{ words: 'Ten years on indictment; the general limit of the magistrates’ court summarily.', law: s16 }],
  timeLimit: 'none',
  alternatives: [],
  defences: [{ words: 'Lawful excuse.', law: s16 }],
  whoCharges: cpsWithStalking,
  wording:
    'On {date} at {place}, without lawful excuse, made to {V} a threat to kill {person}, intending that {V} would fear it would be carried out. Contrary to section 16 of the Offences against the Person Act 1861.',
  raisedBy: ({ markers }) => markers.threatToKill.length > 0,
} as const satisfies WeighedOffence
