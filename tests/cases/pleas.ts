import type { Actor, Role } from '#case/actor'
import { offerId, personId, userId } from '#case/ids'
import { pleas, type TakenStep } from '#pleas/replay'
import type { Basis, Findings, GuardLine, Offer, Step, StepOf } from '#pleas/steps'

const who = (id: string, name: string, ...roles: Role[]): Actor => ({ id: userId(id)!, name, roles })

export const advocate = who('ben', 'Ben Okoro', 'advocate')
export const reviewer = who('asha', 'Asha Rahman', 'areaReviewer')
export const supervisor = who('carys', 'Carys Vaughan', 'supervisor', 'areaReviewer')
export const otherSupervisor = who('dev', 'Dev Mistry', 'supervisor')
export const nobody = who('eve', 'Eve Hart')

export const on = '2026-03-10' as const
const offer = offerId('o-1')!
const base = { offer, by: advocate, on } as const

const full: Basis = { is: 'fullFacts', text: '', document: null }

/** A plea of guilty to harassment, where the charge is stalking with its grave effect. A test states only its difference. */
export const anOffer = (difference: Partial<Offer> = {}): Offer => ({
  kind: 'plea',
  defendant: { id: personId('lewis-hargate')!, name: 'Lewis Hargate' },
  to: { id: 'PHA1997.s2', title: 'Harassment' },
  charges: [{ id: 'PHA1997.s4A', title: 'Stalking involving fear of violence or serious alarm or distress' }],
  from: 'Mr Blane, for the defendant',
  hearing: 'Trial, Larchester Crown Court',
  until: on,
  reasons: '',
  basis: full,
  ...difference,
})

export const aLine = (line: string, verdict: GuardLine['verdict'] = 'notAddressed'): GuardLine => ({
  line,
  verdict,
  because: 'Compared with the papers.',
  passages: [],
})

/** What the plea guard finds of it: stalking is indicated, and the plea would be instead of it. */
export const findings = (difference: Partial<Findings> = {}): Findings => ({
  against: 'instead',
  stalkingIndicated: true,
  supported: { id: 'PHA1997.s4A', title: 'Stalking involving fear of violence or serious alarm or distress' },
  because: [],
  lost: ['The record: no conviction for stalking.'],
  badReasons: [],
  needs: [
    { id: 'sentence', words: 'Whether the court could pass a sentence that matches the seriousness.', when: 'before' },
    { id: 'victimTold', words: 'Tell the victim what was decided.', when: 'after' },
  ],
  lines: [],
  leftOut: [],
  law: [],
  rulebook: 'test',
  ...difference,
})

type Said<T extends Step['type']> = Partial<Omit<StepOf<T>, 'type'>>
const step =
  <T extends Step['type']>(type: T, rest: Omit<StepOf<T>, 'type' | 'offer' | 'by' | 'on'> & { by?: Actor }) =>
  (difference: Said<T> = {}) =>
    ({ type, ...base, ...rest, ...difference }) as unknown as StepOf<T>

export const offered = step('offered', { what: anOffer() })
export const assessed = step('assessed', { findings: findings() })
export const victimSays = step('viewRecorded', {
  whose: 'victim',
  view: { had: true, askedBy: 'PC Lunn', askedOn: on, words: 'I want it called what it was.', toldWhatFollows: true },
})
export const officerSays = step('viewRecorded', {
  whose: 'officer',
  view: { had: true, askedBy: 'Ben Okoro', askedOn: on, words: 'The stalking is provable.', toldWhatFollows: true },
})
export const basisGiven = step('basisGiven', { basis: { is: 'written', text: 'He sent two messages.', document: null } })
export const basisChecked = step('basisChecked', {
  lines: [{ line: 'He sent two messages.', answer: 'disputed', note: 'There were 41 calls.' }],
})
export const answered = step('needAnswered', { need: 'sentence', asks: 'Whether the sentence could match.', applies: true, words: 'It could not.' })
export const toldAfterwards = step('needAnswered', { need: 'victimTold', asks: 'Tell the victim.', applies: true, words: 'Told by telephone.' })
export const proposed = step('proposed', { reasons: 'The second witness has withdrawn and the following cannot be proved.' })
export const approved = step('approved', { by: supervisor, words: 'The evidence has changed.' })
export const refused = step('refused', { by: supervisor, reason: 'The calls alone are stalking.' })
export const returned = step('returned', { by: supervisor, reason: 'Ask the victim again.' })
export const phoned = step('approvedByTelephone', {
  supervisor: { id: supervisor.id, name: supervisor.name },
  calledOn: on,
  calledAt: '14:05',
  words: 'Yes, on that evidence.',
  reasons: 'The second witness has withdrawn.',
})
export const replaced = step('supervisorReplaced', {
  left: supervisor.name,
  by: otherSupervisor,
  instead: { id: otherSupervisor.id, name: otherSupervisor.name },
  reason: 'She left the Service on 12 March.',
  stillHere: false,
})
export const ratified = step('ratified', { by: supervisor, words: '' })
export const disowned = step('disowned', { by: supervisor, reason: 'I said no such thing.' })
export const acceptedInCourt = step('acceptedInCourt', { court: 'Larchester Crown Court', words: '', warnedNow: true })
export const rejectedInCourt = step('rejectedInCourt', { court: 'Larchester Crown Court', words: '' })
export const rejected = step('rejected', { words: '' })
export const withdrawn = step('withdrawn', { words: '' })
export const reopened = step('reopened', { reason: 'Offered again.' })

/** Everything a supervisor has to have before her, on file. */
export const onFile = (): Step[] => [offered(), assessed(), victimSays(), officerSays(), answered()]

export const log = (...steps: Step[]): TakenStep[] => steps.map((each) => ({ workflow: pleas.now, step: each }))
