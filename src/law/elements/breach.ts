import type { NonEmpty } from '#case/quote'
import { evans } from '../authorities/courseOfConductCases.ts'
import { s363 } from '../authorities/sentencingAct2020.ts'
import type { Authority } from '../authority.ts'
import type { JudgedElement } from '../offence.ts'
import { type OrderKind, ordersBroken } from '../orderBroken.ts'
import { markersOf, point } from '../points.ts'

const inEnglish: Readonly<Record<OrderKind, string>> = {
  restrainingOrder: 'restraining order',
  nonMolestationOrder: 'non-molestation order',
  stalkingProtectionOrder: 'stalking protection order',
  domesticAbuseProtectionOrder: 'domestic abuse protection order',
  domesticViolenceProtectionOrder: 'domestic violence protection order',
}

/** An order of the kind was in force and the suspect knew of it: proved by the sealed order and its service. */
const orderInForce = (kind: OrderKind, law: NonEmpty<Authority>): JudgedElement => ({
  id: 'orderInForce',
  title: `A ${inEnglish[kind]} was in force and the suspect knew of it`,
  evidence: 'The sealed order or a certified copy, and proof that the suspect was in court or was served.',
  law,
  judge({ reading }) {
    const told = markersOf(reading, 'breachOfOrder')
    const served = reading.documents.some((document) => document.kind === 'ORDER')
    const named = ordersBroken(reading).includes(kind)
    const gap = `The sealed ${inEnglish[kind]} and proof that the suspect knew of it.`
    if (told.length === 0)
      return { met: 'no', because: 'The file tells of no breach of an order.', for: [], against: [], closesTheGap: gap }
    if (named && served)
      return {
        met: 'yes',
        because: `A ${inEnglish[kind]} is named and an order is in the file.`,
        for: told,
        against: [],
        closesTheGap: undefined,
      }
    return {
      met: 'arguable',
      because: named
        ? `A ${inEnglish[kind]} is named; the order itself is not in the file.`
        : 'The file does not say which kind of order was broken.',
      for: told,
      against: [],
      closesTheGap: gap,
    }
  },
})

const prohibitedAct = (law: NonEmpty<Authority>): JudgedElement => ({
  id: 'prohibitedAct',
  title: 'The suspect did something that a term of the order prohibits',
  evidence: 'The act, its day and place, and the term it breaks as the order is worded.',
  law,
  judge({ reading }) {
    const told = markersOf(reading, 'breachOfOrder')
    return told.length > 0
      ? { met: 'yes', because: 'The file tells of an act in breach.', for: told, against: [], closesTheGap: undefined }
      : {
          met: 'no',
          because: 'The file tells of no act in breach.',
          for: [],
          against: [],
          closesTheGap: 'The act, its day and place, and the term it breaks.',
        }
  },
})

const noReasonableExcuse: JudgedElement = {
  id: 'noReasonableExcuse',
  title: 'There was no reasonable excuse',
  evidence: 'What the suspect says, and why it is no excuse; once raised the prosecution has to disprove it.',
  law: [evans, s363],
  judge({ reading }) {
    const said = point(
      'The suspect’s explanation.',
      reading.suspectSays.filter(({ says }) => says === 'explains').map(({ quote }) => quote),
    )
    const broken = reading.markers.breachOfOrder.length > 0
    return {
      met: broken ? 'yes' : 'no',
      because: broken
        ? said.length > 0
          ? 'The suspect gives an explanation; whether it is an excuse is for the lawyer.'
          : 'No excuse is put forward in the file.'
        : 'The file tells of no breach to be excused.',
      for: [],
      against: said,
      closesTheGap: broken ? undefined : 'The act said to be a breach.',
    }
  },
}

/** What has to be proved for the breach of an order of one kind. */
export const elementsOfBreach = (kind: OrderKind, law: NonEmpty<Authority>): NonEmpty<JudgedElement> => [
  orderInForce(kind, law),
  prohibitedAct(law),
  noReasonableExcuse,
]
