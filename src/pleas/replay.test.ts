import { describe, expect, test } from 'vitest'
import { userId } from '#case/ids'
import {
  acceptedInCourt,
  advocate,
  aLine,
  anOffer,
  answered,
  approved,
  assessed,
  basisChecked,
  basisGiven,
  disowned,
  findings,
  log,
  nobody,
  offered,
  officerSays,
  on,
  onFile,
  otherSupervisor,
  phoned,
  proposed,
  ratified,
  refused,
  rejected,
  rejectedInCourt,
  reopened,
  replaced,
  returned,
  reviewer,
  supervisor,
  toldAfterwards,
  victimSays,
  withdrawn,
} from '../../tests/cases/pleas.ts'
import { pleas, standsAt } from './replay.ts'
import type { StateName, Step } from './steps.ts'

const fits = () => assessed({ findings: findings({ against: 'fits', stalkingIndicated: false }) })
const onBasis = (verdict: Parameters<typeof aLine>[1] = 'contradicted') => [
  offered(),
  basisGiven(),
  assessed({ findings: findings({ lines: [aLine('He sent two messages.', verdict)] }) }),
  victimSays(),
  officerSays(),
  answered(),
]

test.each<[StateName, Step[]]>([
  ['unrecorded', []],
  ['offered', [offered()]],
  ['warned', [offered(), assessed()]],
  ['clear', [offered(), fits()]],
  ['warned', [offered(), fits(), assessed()]],
  ['accepted', [offered(), fits(), acceptedInCourt({ warnedNow: false })]],
  ['proposed', [...onFile(), proposed()]],
  ['proposed', [...onBasis(), basisChecked(), proposed()]],
  ['returned', [...onFile(), proposed(), returned()]],
  ['proposed', [...onFile(), proposed(), returned(), proposed()]],
  ['refused', [...onFile(), proposed(), refused()]],
  ['approved', [...onFile(), proposed(), approved()]],
  ['accepted', [...onFile(), proposed(), approved(), acceptedInCourt()]],
  ['accepted', [...onFile(), proposed(), approved(), acceptedInCourt(), toldAfterwards()]],
  ['byTelephone', [...onFile(), phoned()]],
  ['byTelephone', [...onFile(), proposed(), phoned()]],
  ['approved', [...onFile(), phoned(), ratified()]],
  ['disowned', [...onFile(), phoned(), disowned()]],
  ['acceptedToRatify', [...onFile(), phoned(), acceptedInCourt()]],
  ['accepted', [...onFile(), phoned(), acceptedInCourt(), ratified()]],
  ['acceptedDisowned', [...onFile(), phoned(), acceptedInCourt(), disowned()]],
  ['offered', [...onFile(), phoned(), acceptedInCourt(), disowned(), reopened()]],
  ['rejected', [offered(), rejected()]],
  ['rejected', [...onFile(), proposed(), approved(), rejectedInCourt()]],
  ['withdrawn', [offered(), assessed(), withdrawn()]],
  ['offered', [offered(), assessed(), withdrawn(), reopened()]],
  ['offered', [...onBasis(), basisGiven()]],
])('an offer is %s', (state, steps) => {
  expect(standsAt(pleas.replay(log(...steps)))).toBe(state)
})

test('once warned against, an offer is never clear again, even where the guard no longer warns', () => {
  expect(standsAt(pleas.replay(log(offered(), assessed(), fits())))).toBe('warned')
  expect(standsAt(pleas.replay(log(offered(), assessed(), withdrawn(), reopened(), fits())))).toBe('warned')
})

test.each(['discontinue', 'offerNoEvidence', 'lowerCharge', 'leaveOnFile'] as const)('to %s needs a supervisor on any evidence', (kind) => {
  expect(standsAt(pleas.replay(log(offered({ what: anOffer({ kind }) }), fits())))).toBe('warned')
})

test('a plea to harassment where stalking is indicated needs a supervisor, whatever else the guard says', () => {
  const odd = assessed({ findings: findings({ against: 'fits', stalkingIndicated: true }) })
  expect(standsAt(pleas.replay(log(offered(), odd)))).toBe('warned')
})

const victimFirst = 'Record the victim’s view, or why it could not be had.'
const officerFirst = 'Record the officer’s view, or why it could not be had.'
const notHerOwn = 'You put this forward yourself: nobody approves her or his own. Another supervisor must decide.'
const someoneElse = 'The supervisor must be someone other than those who put this forward.'
const bySupervisor = proposed({ by: supervisor })

describe('a step is refused, with the reason,', () => {
  test.each<[string, Step[], Step, string[]]>([
    ['for whoever holds no role', [], offered({ by: nobody }), ['Only a lawyer of the team may do this.']],
    ['when a plea is to nothing', [], offered({ what: anOffer({ to: null }) }), ['Say what the plea is offered to.']],
    [
      'when no charge is named that would be stopped',
      [],
      offered({ what: anOffer({ kind: 'discontinue', charges: [] }) }),
      ['Say which charges this is about.'],
    ],
    [
      'when a basis in writing has no words',
      [],
      offered({ what: anOffer({ basis: { is: 'written', text: ' ', document: null } }) }),
      ['Give the words of the basis.'],
    ],
    [
      'when nothing is on file',
      [offered(), assessed()],
      proposed(),
      [victimFirst, officerFirst, 'Answer first: Whether the court could pass a sentence that matches the seriousness.'],
    ],
    [
      'when the victim was not told what would follow',
      [...onFile(), victimSays({ view: { had: true, askedBy: 'PC Lunn', askedOn: on, words: 'I want it over.', toldWhatFollows: false } })],
      proposed(),
      ['The victim has not been told what each course would mean: tell her or him, and record the view then.'],
    ],
    [
      'when the basis is not in writing',
      [offered({ what: anOffer({ basis: { is: 'notInWriting', text: '', document: null } }) }), ...onFile().slice(1)],
      proposed(),
      ['The basis is not in writing. Get it in writing and record it.'],
    ],
    [
      'when a line of the basis is left unchecked',
      onBasis(),
      proposed(),
      ['Check the basis line by line against the statements: 1 line is left.'],
    ],
    [
      'when a line is agreed against the papers without a word why',
      onBasis(),
      basisChecked({ lines: [{ line: 'He sent two messages.', answer: 'agreed', note: ' ' }] }),
      ['The papers speak against this line: say in a note why it is agreed all the same. “He sent two messages.”'],
    ],
    [
      'when the basis has changed',
      onBasis(),
      basisChecked({ lines: [{ line: 'He sent nothing.', answer: 'agreed', note: '' }] }),
      ['The basis has changed since: check its lines as they stand now.'],
    ],
    ['when no reasons are given', onFile(), proposed({ reasons: ' ' }), ['Give your reasons.']],
    [
      'when a view was given tomorrow',
      [offered()],
      victimSays({ view: { had: true, askedBy: 'PC Lunn', askedOn: '2026-03-11', words: 'No.', toldWhatFollows: true } }),
      ['The day the view was given lies in the future.'],
    ],
    [
      'when nobody says why there is no view',
      [offered()],
      victimSays({ view: { had: false, because: '' } }),
      ['Say why the victim’s view could not be had.'],
    ],
    ['when an advocate approves', [...onFile(), proposed()], approved({ by: reviewer }), ['Only a supervisor may do this.']],
    ['when she approves her own', [...onFile(), bySupervisor], approved(), [notHerOwn]],
    [
      'when she approves her own under the number another store gave her',
      [...onFile(), bySupervisor],
      approved({ by: { ...supervisor, id: userId('u-in-another-store')! } }),
      [notHerOwn],
    ],
    [
      'when she approves what she put forward before it was returned',
      [...onFile(), bySupervisor, returned({ by: otherSupervisor }), proposed()],
      approved(),
      [notHerOwn],
    ],
    ['when no words of approval are given', [...onFile(), proposed()], approved({ words: '' }), ['Say why you approve it.']],
    ['when a supervisor records her own approval by telephone', onFile(), phoned({ by: supervisor }), [someoneElse]],
    [
      'when the one named by name alone is she who recorded it',
      onFile(),
      phoned({ supervisor: { id: null, name: ` ${advocate.name.toUpperCase()} ` } }),
      [someoneElse],
    ],
    ['when the time of the call is none', onFile(), phoned({ calledAt: '25:00' }), ['Give the time of the call, for example 14:05.']],
    ['when the call is tomorrow', onFile(), phoned({ calledOn: '2026-03-11' }), ['The day of the call lies in the future.']],
    [
      'when another supervisor ratifies',
      [...onFile(), phoned()],
      ratified({ by: otherSupervisor }),
      ['Carys Vaughan is named as having approved this: only she or he can say whether that is right.'],
    ],
    [
      'when the one named before ratifies after another has taken her place',
      [...onFile(), phoned(), replaced()],
      ratified(),
      ['Dev Mistry is named to decide this in place of Carys Vaughan: only she or he can.'],
    ],
    ['when an advocate names another', [...onFile(), phoned()], replaced({ by: reviewer }), ['Only a supervisor may do this.']],
    [
      'when the one named is still here',
      [...onFile(), phoned()],
      replaced({ stillHere: true }),
      ['Carys Vaughan is still a supervisor here: only she or he can say whether it is right.'],
    ],
    ['when no reason is given', [...onFile(), phoned()], replaced({ reason: ' ' }), ['Say why another supervisor decides.']],
    [
      'when somebody who put it forward is to decide',
      [...onFile(), phoned()],
      replaced({ instead: { id: advocate.id, name: advocate.name } }),
      ['The supervisor must be someone other than those who put this forward.'],
    ],
    [
      'when the same is named again',
      [...onFile(), phoned()],
      replaced({ instead: { id: supervisor.id, name: supervisor.name } }),
      ['Choose another supervisor than the one named now.'],
    ],
    [
      'when it is ratified already',
      [...onFile(), phoned(), ratified()],
      replaced(),
      ['This can be done after an approval by telephone; the offer now says “Approved: may be accepted”.'],
    ],
    [
      'when an advocate ratifies',
      [...onFile(), phoned({ supervisor: { id: null, name: 'Eve Hart' } })],
      ratified({ by: nobody }),
      ['Only a supervisor may do this.'],
    ],
    [
      'when the file now warns against a plea that was clear',
      [offered(), fits()],
      acceptedInCourt({ warnedNow: true }),
      ['The file has changed, and this offer now needs a supervisor. Look at it against the file again.'],
    ],
    [
      'when a warned offer is accepted at once',
      [offered(), assessed()],
      acceptedInCourt(),
      [
        'This can be done when there is no warning, or after a supervisor has approved it; the offer now says “Not to be accepted without a supervisor”.',
      ],
    ],
    [
      'when a disowned approval is relied on',
      [...onFile(), phoned(), disowned()],
      acceptedInCourt(),
      [
        'This can be done when there is no warning, or after a supervisor has approved it; the offer now says “Telephone approval disowned”.',
      ],
    ],
    [
      'when it is not said where',
      [...onFile(), proposed(), approved()],
      acceptedInCourt({ court: '' }),
      ['Say at which court and hearing.'],
    ],
    ['when a need is unknown', [offered(), assessed()], answered({ need: 'tea' }), ['This is not asked for here.']],
  ])('%s', (_, before, step, because) => {
    expect(pleas.tryStep(log(...before), step)).toEqual({ taken: false, because })
  })
})

test('to refuse a plea needs nothing', () => {
  expect(pleas.tryStep(log(offered()), rejected()).taken).toBe(true)
})

test('a supervisor known by name alone ratifies at her own sign-in', () => {
  const byName = phoned({ supervisor: { id: null, name: 'carys  vaughan'.replace('  ', ' ') } })
  expect(pleas.tryStep(log(...onFile(), byName), ratified()).taken).toBe(true)
})

test('so does one who has another id in the store where the case was taken', () => {
  const elsewhere = { ...supervisor, id: otherSupervisor.id }
  expect(pleas.tryStep(log(...onFile(), phoned()), ratified({ by: elsewhere })).taken).toBe(true)
})

test.each([
  ['before it is accepted', [...onFile(), phoned(), replaced()], 'approved'],
  ['after it was', [...onFile(), phoned(), acceptedInCourt(), replaced()], 'accepted'],
])('another supervisor, named where the first has left, ratifies: %s', (_, before, after) => {
  const state = pleas.replay(log(...before, ratified({ by: otherSupervisor })))
  expect(standsAt(state)).toBe(after)
  expect(state.context.telephone).toMatchObject({
    supervisor: { name: 'Dev Mistry' },
    replaced: [{ name: 'Carys Vaughan', reason: 'She left the Service on 12 March.', by: { name: 'Dev Mistry' } }],
  })
})

test('every step has its door, closed with a reason where it is closed', () => {
  const doors = pleas.doors(pleas.replay(log(...onFile(), proposed())), supervisor, on)
  const openTypes = doors.filter(({ open }) => open).map(({ type }) => type)
  expect(openTypes).toEqual([
    'viewRecorded',
    'needAnswered',
    'approved',
    'refused',
    'returned',
    'approvedByTelephone',
    'rejectedInCourt',
    'rejected',
    'withdrawn',
    'reopened',
  ])
  expect(doors.every(({ open, bars }) => open === (bars.length === 0))).toBe(true)
})
