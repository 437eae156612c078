import { type CaseView, chargingWords, type DefendantView, type GateAnswer, type ReviewForm, reviewParts } from '#api/contract'
import type { PersonId } from '#case/ids'
import type { StateName } from '#charging/steps'

const dorrit = { id: 'p-1' as PersonId, name: 'Callum Dorrit' }

/** Where the one suspect of the invented case stands. */
export const exampleDefendant = (
  state: StateName,
  { decisions, doors, offences }: Pick<CaseView, 'decisions' | 'doors' | 'offences'>,
): DefendantView => ({
  defendant: dorrit,
  state,
  says: chargingWords.stateWords[state],
  hearing: null,
  notices: [],
  charges: decisions.map(({ charge, outcome, test, reviewOn }) => {
    const stage = state === 'waitingForCharge' ? 'waitingForCharge' : 'toSign'
    return {
      key: charge,
      offence: charge,
      title: offences.find(({ id }) => id === charge)?.title ?? charge,
      stage,
      says: chargingWords.stageWords[stage],
      from: 'cps',
      laid: null,
      plea: null,
      verdict: null,
      stopped: null,
      sentence: '',
      outcome: chargingWords.outcomeWords[outcome],
      test: outcome === 'charge' ? chargingWords.testWords[test] : null,
      code: null,
      reviewOn,
    }
  }),
  doors,
  received: null,
  settled: [],
  heard: [],
  reviews: [],
  order: null,
  victimsReview: null,
})

const drafted = Object.fromEntries(
  reviewParts.map((part) => [part, part === 'allocation' ? 'Either way.' : 'What the file shows of it.']),
) as ReviewForm['parts']

/** A form with one element and one question for each charge decided on. */
export const exampleForm = ({ charges }: DefendantView): ReviewForm => ({
  defendant: dorrit,
  version: 1,
  charges: charges.map(({ key, title, says }) => ({ key, title, says })),
  elements: charges.map(({ key }) => ({
    charge: key,
    element: 'course',
    title: 'A course of conduct',
    before: 'moderate',
    because: 'One document shows it.',
    citations: [],
    against: [],
  })),
  questions: charges.map(({ key }) => ({
    charge: key,
    test: 'fullCode',
    question: 'reliable',
    asks: 'Is it reliable and credible?',
    shows: [],
    missing: ['The download of the telephone'],
  })),
  drafted,
  parts: drafted,
  partsFilled: 'as drafted',
  carried: { elements: [], answers: [], parts: {}, exceptions: {} },
  unopened: [{ documentId: 'd-none', name: 'MG11 Hale.pdf' }],
  undecided: [],
})

export const exampleGates: readonly GateAnswer[] = [
  { gate: 'materialOpened', title: chargingWords.gateWords.materialOpened, stands: 'You have not opened: MG11 Hale.pdf.', exception: '' },
  { gate: 'chargesDecided', title: chargingWords.gateWords.chargesDecided, stands: null, exception: '' },
]
