import type { CheckId } from '#case/ids'
import type { NamedOffence } from '#case/reading'
import type { CaseFacts } from './caseFacts.ts'

/** Whether a case did what a measure asks. `notKnown` is never counted as a no. */
export type Did = 'yes' | 'no' | 'notKnown' | 'doesNotApply'

/** What the inspection of 2017 counted: cases in which it was done, of those it applied to, and where the report says so. */
export type Found2017 = Readonly<{ done: number; of: number; where: string }>

export type Measure = Readonly<{ id: string; title: string; asks: string; found2017: Found2017 | null; did: (facts: CaseFacts) => Did }>

/** HMICFRS and HMCPSI, Living in fear: the police and CPS response to harassment and stalking, July 2017. Its figures are of 112 files of six forces in 2016 and 2017. */
export const inspection = 'Living in fear (HMICFRS and HMCPSI, July 2017)'

const byStatus = { met: 'yes', 'partly-met': 'no', 'not-met': 'no', 'cannot-tell': 'notKnown', 'not-applicable': 'doesNotApply' } as const

const byCheck =
  (check: CheckId) =>
  ({ checks }: CaseFacts): Did => {
    const status = checks[check]
    return status === undefined ? 'notKnown' : byStatus[status]
  }

const decided = ({ charged }: CaseFacts) => charged.length > 0
const harassment: readonly string[] = ['PHA1997.s2', 'PHA1997.s4']
const stalking: readonly string[] = ['PHA1997.s2A', 'PHA1997.s4A']

/** An offence without its limb: `PHA1997.s4A` of `PHA1997.s4A(1)(b)(i)`. */
const offenceOf = (named: NamedOffence): NamedOffence => named.replace(/\(.*$/, '')

const ofLessenings =
  (asks: (facts: CaseFacts['lessenings'][number]) => boolean, which: (facts: CaseFacts['lessenings'][number]) => boolean = () => true) =>
  ({ lessenings }: CaseFacts): Did => {
    const meant = lessenings.filter(({ accepted }) => accepted).filter(which)
    if (meant.length === 0) return 'doesNotApply'
    return meant.every(asks) ? 'yes' : 'no'
  }

/** The inspection's own questions, put to this team's cases. */
export const measures: readonly Measure[] = [
  {
    id: 'rightCharge',
    title: 'The most serious offence the evidence supports was charged',
    asks: 'Of the cases with a charge: was the most serious offence that the file supports among the charges?',
    found2017: { done: 70, of: 88, where: 'chapter 3, Prosecuting' },
    did: (facts) =>
      !decided(facts) || facts.mostSeriousSupported === 'none'
        ? 'doesNotApply'
        : facts.mostSeriousSupported === null
          ? 'notKnown'
          : facts.charged.map(offenceOf).includes(offenceOf(facts.mostSeriousSupported))
            ? 'yes'
            : 'no',
  },
  {
    id: 'stalkingCharged',
    title: 'Stalking was charged where the file indicates it',
    asks: 'Of the cases with a charge in which stalking is indicated: was stalking charged, and not harassment alone?',
    found2017: null,
    did: (facts) =>
      !decided(facts) || facts.stalking !== 'yes'
        ? 'doesNotApply'
        : facts.charged.some((charge) => stalking.includes(offenceOf(charge)))
          ? 'yes'
          : facts.charged.some((charge) => harassment.includes(charge))
            ? 'no'
            : 'doesNotApply',
  },
  {
    id: 'initialRisk',
    title: 'The first risk assessment is on file',
    asks: 'Does the file show that the risk to the victim was assessed at the start?',
    found2017: { done: 60, of: 112, where: 'chapter 2, Risk identification' },
    did: byCheck('risk-assessment.initial'),
  },
  {
    id: 'stalkingQuestions',
    title: 'The stalking questions of the DASH are answered',
    asks: 'Where there is a DASH: are its stalking questions answered?',
    found2017: { done: 40, of: 74, where: 'chapter 2, Risk identification' },
    did: byCheck('risk-assessment.stalking-questions'),
  },
  {
    id: 'riskPlan',
    title: 'There is a risk management plan',
    asks: 'Does the file show how the risk is managed?',
    found2017: { done: 39, of: 112, where: 'chapter 2, Risk management (5 more not known)' },
    did: byCheck('risk-management.plan'),
  },
  {
    id: 'specialist',
    title: 'The victim was referred to a specialist service',
    asks: 'Does the file show a referral to specialist support?',
    found2017: { done: 55, of: 112, where: 'chapter 2, Victim care (2 more not known)' },
    did: byCheck('victim.specialist-support'),
  },
  {
    id: 'specialMeasures',
    title: 'Special measures are assessed',
    asks: 'Where the victim or a witness may need them: were special measures assessed?',
    found2017: { done: 61, of: 112, where: 'chapter 3, Case file quality' },
    did: byCheck('special-measures.assessment'),
  },
  {
    id: 'vps',
    title: 'A victim personal statement was taken or its offer recorded',
    asks: 'Is there a victim personal statement, or a record that one was offered?',
    found2017: { done: 94, of: 112, where: 'chapter 3, Case file quality (73 taken, 21 offered)' },
    did: byCheck('victim.vps'),
  },
  {
    id: 'orderAsked',
    title: 'A restraining order is asked for',
    asks: 'Does the file ask for a restraining order?',
    found2017: null,
    did: byCheck('restraining-order.request'),
  },
  {
    id: 'orderTerms',
    title: 'The order’s conditions are named',
    asks: 'Does the file say which conditions the order is to have?',
    found2017: null,
    did: byCheck('restraining-order.conditions'),
  },
  {
    id: 'basisWritten',
    title: 'The basis of an accepted plea is in writing',
    asks: 'Of the pleas accepted: was the basis in writing?',
    found2017: { done: 8, of: 12, where: 'chapter 3, Prosecuting' },
    did: ofLessenings(({ basisInWriting }) => basisInWriting),
  },
  {
    id: 'policeAsked',
    title: 'The police were asked before a charge was stopped or changed',
    asks: 'Of the charges stopped, lowered or settled for a plea: was the officer asked first?',
    found2017: { done: 19, of: 30, where: 'chapter 3, Prosecuting' },
    did: ofLessenings(({ officerAsked }) => officerAsked),
  },
  {
    id: 'victimAsked',
    title: 'The victim was asked before a charge was stopped or changed',
    asks: 'Of the charges stopped, lowered or settled for a plea: was the victim asked first?',
    found2017: null,
    did: ofLessenings(({ victimAsked }) => victimAsked),
  },
  {
    id: 'harassmentPlea',
    title: 'A harassment plea against evidence of stalking had a supervisor’s approval',
    asks: 'Of the harassment pleas accepted although stalking was indicated: did a supervisor approve?',
    found2017: null,
    did: ofLessenings(
      ({ supervisorApproved }) => supervisorApproved,
      ({ harassmentPlea, stalkingIndicated }) => harassmentPlea && stalkingIndicated,
    ),
  },
]
