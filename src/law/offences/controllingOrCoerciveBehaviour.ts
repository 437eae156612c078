import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { behaviourWithLetter } from '#case/words'
import { selectingTheCharge } from '../authorities/cpsGuidance.ts'
import { s76, s76_8, s76Connected, s76ConnectedBefore2023 } from '../authorities/seriousCrimeAct2015.ts'
import { spanOf } from '../courseOfConduct.ts'
import { courseOfConduct } from '../elements/courseOfConduct.ts'
import { fearIn } from '../elements/fearOfViolence.ts'
import { knowledge } from '../elements/knowledge.ts'
import { adverseEffectIn, seriousAlarmOrDistressIn } from '../elements/seriousAlarmOrDistress.ts'
import { inForceOn } from '../inForce.ts'
import type { JudgedElement, WeighedOffence } from '../offence.ts'
import { markersOf, observedOf, point } from '../points.ts'
import { allOf, anyOf } from '../weigh.ts'
import { cpsWithStalking } from './whoCharges.ts'

const together = (reading: Reading) => saying(reading.remarks, 'relationship', 'partner', 'family')
const apart = (reading: Reading) => saying(reading.remarks, 'relationship', 'formerPartner')

const connected: JudgedElement = {
  id: 'personallyConnected',
  title: 'They were personally connected at the time',
  evidence: 'The relationship, when it began and ended, and whether they lived together.',
  law: [s76Connected, s76ConnectedBefore2023],
  judge({ reading }) {
    const last = spanOf(reading)?.last
    const oldLaw = last !== undefined && inForceOn(s76ConnectedBefore2023, last)
    const told = [...point('Partners or family.', together(reading)), ...point('Former partners.', apart(reading))]
    if (told.length === 0)
      return {
        met: 'no',
        because: 'The file does not say that they were partners or relatives.',
        for: [],
        against: [],
        closesTheGap: 'What they were to each other, with dates.',
      }
    if (together(reading).length === 0 && oldLaw)
      return {
        met: 'arguable',
        because: 'They had parted, and before 5 April 2023 former partners were covered only while they lived together.',
        for: told,
        against: [],
        closesTheGap: 'When they parted, and whether they lived in one household at the time.',
      }
    return {
      met: 'yes',
      because: 'The file says that they were partners, former partners or relatives.',
      for: told,
      against: [],
      closesTheGap: undefined,
    }
  },
}

const controlling: JudgedElement = {
  id: 'controllingOrCoercive',
  title: 'The behaviour was controlling or coercive',
  evidence: 'What was forbidden, checked, taken or threatened, so that the victim was made to depend or obey.',
  law: [s76],
  judge({ reading }) {
    const told = [
      ...observedOf(behaviourWithLetter('monitoring'), reading.behaviours.monitoring),
      ...markersOf(
        reading,
        'threatOfViolence',
        'threatToKill',
        'violence',
        'sexual',
        'suicideThreat',
        'trackingDevice',
        'childrenInvolved',
        'declaredFixation',
      ),
    ]
    return {
      met: told.length >= 2 ? 'arguable' : 'no',
      because:
        told.length >= 2
          ? 'There is conduct of a kind met in control or coercion; whether it was that has to be shown from the relationship as a whole.'
          : 'Little in the file is of a kind met in control or coercion.',
      for: told,
      against: [],
      closesTheGap: 'A statement about the relationship as a whole: money, friends, phone, clothes, work, leaving the house, threats.',
    }
  },
}

export const controllingOrCoerciveBehaviour = {
  id: 'SCA2015.s76',
  title: 'Controlling or coercive behaviour in an intimate or family relationship',
  law: [s76, s76Connected, selectingTheCharge],
  from: '2015-12-29',
  elements: [
    connected,
    { ...courseOfConduct, id: 'repeatedly', title: 'It was repeated or continuous', law: [s76] },
    controlling,
    {
      id: 'seriousEffect',
      title: 'It had a serious effect: fear of violence on two occasions, or serious alarm or distress with a substantial adverse effect',
      evidence: 'As for section 4A.',
      law: [s76],
      judge: ({ reading }) =>
        anyOf(
          {
            yes: 'A serious effect is shown.',
            arguable: 'Something of a serious effect is shown, and something is missing.',
            no: 'No serious effect is shown.',
          },
          [fearIn(reading), allOf({ yes: '', arguable: '', no: '' }, [seriousAlarmOrDistressIn(reading), adverseEffectIn(reading)])],
        ),
    },
    { ...knowledge, title: 'The suspect knew, or ought to have known, that it would have that effect', law: [s76] },
  ],
  mode: 'either-way',
  maxima: [{ words: 'Five years on indictment; the general limit of the magistrates’ court summarily.', law: s76 }],
  timeLimit: 'none',
  alternatives: [],
  defences: [
    {
      words:
        'Belief that it was in the other’s best interests, and reasonable in all the circumstances; not where fear of violence is alleged.',
      law: s76_8,
    },
  ],
  whoCharges: cpsWithStalking,
  wording:
    'Between {d1} and {d2} repeatedly or continuously engaged in behaviour towards {V}, to whom you were personally connected, that was controlling or coercive, in that you {acts}, which had a serious effect on {V} and you knew or ought to have known it would. Contrary to section 76 of the Serious Crime Act 2015.',
  notes: [
    'During the relationship this offence; pursuit after it has ended, section 4A or 2A, which carries more. Both may be charged for different times.',
  ],
  raisedBy: (reading) => together(reading).length + apart(reading).length > 0,
} as const satisfies WeighedOffence
