import { describe, expect, test } from 'vitest'
import { personId } from '#case/ids'
import { asha, ruth } from '../../tests/cases/order.ts'
import { quote } from '../../tests/cases/reading.ts'
import { walked } from '../../tests/workflow/walked.ts'
import { appealNotice, noticeDue } from './appealNotice.ts'
import { barTable } from './bars.ts'
import { openToAppeal, statusOf } from './context.ts'
import { datedEventsOf } from './datedEvents.ts'
import { bailMachine } from './machine.ts'
import { bail, type TakenStep } from './replay.ts'
import { type Step, type StepOf, type StepType, statuses } from './steps.ts'
import { stateWords } from './words.ts'

const on = '2026-11-21' as const
const defendant = { id: personId('lewis-hargate')!, name: 'Lewis Hargate' }
const witnesses = {
  ground: 'witnesses',
  title: 'Would interfere with witnesses',
  facts: 'He asked her brother to speak to her.',
  from: [quote('He asked my brother.')],
}

type Rest<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on' | 'defendant'>
const ordinary: { [T in StepType]: Rest<T> } = {
  statusRecorded: { status: 'conditional', since: on, conditions: ['Not to contact Priya Nair.'], from: 'MG4A' },
  applicationMade: {
    seeks: 'remand',
    offence: 'PHA1997.s4A',
    adult: true,
    charge: 'Stalking, section 4A',
    court: 'Luton Magistrates’ Court',
    hearing: on,
    grounds: [witnesses],
    conditions: [],
    immediateCustody: 'The guideline range is over twelve months.',
    victimViews: '',
    closed: [],
    needsImmediateCustody: true,
    exempt: ['injury', 'ownProtection'],
  },
  courtDecided: {
    outcome: 'conditional',
    conditions: ['Not to enter Luton.'],
    reasons: 'Conditions are enough.',
    decided: on,
    ended: '12:40',
  },
  appealDecided: { appeal: true, reasons: 'He has broken bail before.', approvedBy: 'Ruth Adeyemi', toldCourt: '12:38' },
  noticeServed: { served: on, at: '14:10' },
  appealDropped: { why: 'The defendant was arrested on another matter.' },
  appealHeard: { outcome: 'remand', conditions: [], reasons: 'No condition would do.' },
  breachReported: { what: 'He rang her.', condition: 'No contact', happened: on, arrested: true, source: 'MG8' },
  breachAnswered: { outcome: 'remand', conditions: [], reasons: 'Second breach.', conduct: 'yes', conductWhy: 'It goes on as before.' },
}
const step = <T extends StepType>(type: T, difference: Partial<Rest<T>> = {}, by = asha): Step =>
  ({ type, by, on, defendant, ...ordinary[type], ...difference }) as unknown as Step
const log = (...steps: Step[]): TakenStep[] => steps.map((taken) => ({ workflow: bail.now, step: taken }))

const granted = [step('applicationMade'), step('courtDecided')]
const appealing = [...granted, step('appealDecided')]

test.each<[string, Step[]]>([
  ['notRecorded', []],
  ['onConditions', [step('statusRecorded')]],
  ['inCustody', [step('statusRecorded', { status: 'remand', conditions: [] })]],
  ...statuses
    .filter((status) => status !== 'conditional' && status !== 'remand')
    .map((status): [string, Step[]] => ['unprotected', [step('statusRecorded', { status, conditions: [] })]]),
  ['beforeCourt', [step('applicationMade')]],
  ['appealToDecide', granted],
  ['inCustody', [step('applicationMade'), step('courtDecided', { outcome: 'remand', conditions: [] })]],
  ['onConditions', [step('applicationMade', { seeks: 'conditions', conditions: ['No contact.'] }), step('courtDecided', { ended: null })]],
  ['appealing', appealing],
  ['onConditions', [...granted, step('appealDecided', { appeal: false, approvedBy: '', toldCourt: null })]],
  ['appealLodged', [...appealing, step('noticeServed')]],
  ['onConditions', [...appealing, step('appealDropped')]],
  ['inCustody', [...appealing, step('noticeServed'), step('appealHeard')]],
  ['breachToAnswer', [step('statusRecorded'), step('breachReported')]],
  ['inCustody', [step('statusRecorded'), step('breachReported'), step('breachAnswered')]],
])('bail is %s', (state, steps) => {
  expect(bail.replay(log(...steps)).value).toBe(state)
})

test('the history of a status is kept in order', () => {
  const steps = [
    step('statusRecorded', { status: 'voluntaryInterview', since: '2026-09-01', conditions: [] }),
    step('statusRecorded', { status: 'postalRequisition', since: '2026-10-01', conditions: [] }),
    ...granted,
  ]
  expect(bail.replay(log(...steps)).context.history.map(({ status, since }) => `${status} ${since}`)).toEqual([
    'voluntaryInterview 2026-09-01',
    'postalRequisition 2026-10-01',
    'conditional 2026-11-21',
  ])
})

describe('a step is barred', () => {
  test.each<[string, Step[], Step, string]>([
    [
      'where no reason for immediate custody is given and a ground needs it',
      [],
      step('applicationMade', { immediateCustody: '' }),
      'Say why there is a real prospect of immediate, not suspended, custody: the grounds relied on need it.',
    ],
    [
      'where a ground is not open for the charge',
      [],
      step('applicationMade', { closed: [{ ground: 'witnesses', because: 'Not a ground for a summary-only charge.' }] }),
      'A ground relied on is not open for this charge: Not a ground for a summary-only charge.',
    ],
    [
      'where bail was granted over objection and nobody noted the time',
      [step('applicationMade')],
      step('courtDecided', { ended: null }),
      'Bail was granted over your objection: give the time the hearing ended, since notice of an appeal runs from it.',
    ],
    [
      'where an appeal was not told to the court',
      granted,
      step('appealDecided', { toldCourt: null }),
      'An appeal needs notice by word of mouth at the end of the hearing, before release: give the time the court was told.',
    ],
    [
      'where no appeal can be',
      [step('statusRecorded')],
      step('appealDecided'),
      'This can be done when bail was granted over an objection; the record of bail now says “On conditional bail”.',
    ],
  ])('%s', (_, before, next, because) => {
    expect(bail.tryStep(log(...before), next)).toEqual({ taken: false, because: [because] })
  })

  test('the injury ground needs no prospect of immediate custody', () => {
    const injury = { ...witnesses, ground: 'injury' }
    expect(bail.tryStep([], step('applicationMade', { grounds: [injury], immediateCustody: '' })).taken).toBe(true)
  })
})

describe('notice of an appeal', () => {
  test.each([
    ['2026-11-20', '12:40', '2026-11-20T14:40:00.000Z'],
    ['2026-07-03', '12:40', '2026-07-03T13:40:00.000Z'],
    ['2026-12-31', '23:10', '2027-01-01T01:10:00.000Z'],
  ] as const)('of a hearing that ended on %s at %s is due at %s', (decided, ended, due) => {
    expect(noticeDue(decided, ended)).toBe(due)
  })

  test.each([
    ['14:10', false],
    ['14:40', false],
    ['14:41', true],
  ] as const)('served at %s is late: %s', (at, late) => {
    expect(appealNotice(bail.replay(log(...appealing, step('noticeServed', { at }))).context)?.late).toBe(late)
  })

  test('is not spoken of where bail was not opposed', () => {
    const agreed = [step('applicationMade', { seeks: 'conditions', conditions: ['No contact.'] }), step('courtDecided')]
    expect(appealNotice(bail.replay(log(...agreed)).context)).toBeUndefined()
  })
})

describe('the clocks are given', () => {
  const events = (...steps: Step[]) =>
    datedEventsOf(defendant.id, bail.replay(log(...steps)).context).map(({ event, on, at }) => `${event} ${at ?? on}`)
  test.each<[string, Step[], string[]]>([
    ['nothing while nothing is dated', [step('statusRecorded')], []],
    [
      'custody begun and ended',
      [
        step('statusRecorded', { status: 'remand', since: '2026-11-01', conditions: [] }),
        step('statusRecorded', { status: 'remand', since: '2026-11-08', conditions: [] }),
        step('statusRecorded', { since: '2026-11-15' }),
      ],
      ['remandedInCustody 2026-11-01', 'custodyEnded 2026-11-15'],
    ],
    ['the hearing asked for', [step('applicationMade', { hearing: '2026-11-25' })], ['hearing 2026-11-25']],
    ['the notice while nobody has decided on an appeal', granted, ['bailGrantedAgainstUs 2026-11-21T12:40:00.000Z']],
    [
      'no notice where it was decided not to appeal',
      [...granted, step('appealDecided', { appeal: false, approvedBy: '', toldCourt: null })],
      [],
    ],
    ['the moment a notice runs from', appealing, ['bailGrantedAgainstUs 2026-11-21T12:40:00.000Z']],
    [
      'the moment it was served',
      [...appealing, step('noticeServed')],
      ['bailGrantedAgainstUs 2026-11-21T12:40:00.000Z', 'bailAppealNoticeServed 2026-11-21T14:10:00.000Z'],
    ],
  ])('%s', (_, steps, dates) => {
    expect(events(...steps)).toEqual(dates)
  })
})

describe('over every path', () => {
  const ahead = '2026-12-01'
  const conditional = ['conditional', 'unconditional', 'remand'] as const
  const steps: Step[] = [
    ...(Object.keys(ordinary) as StepType[]).flatMap((type) => [step(type), step(type, {}, ruth)]),
    ...statuses.map((status) => step('statusRecorded', { status })),
    step('statusRecorded', { conditions: [''], since: ahead }),
    step('applicationMade', { seeks: 'conditions', conditions: [] }),
    step('applicationMade', { seeks: 'variation', conditions: ['No contact.'] }),
    step('applicationMade', { charge: '', grounds: [], immediateCustody: '' }),
    step('applicationMade', { grounds: [{ ...witnesses, facts: '', from: [] }], immediateCustody: '' }),
    step('applicationMade', { closed: [{ ground: 'witnesses', because: 'Not open.' }] }),
    ...conditional.map((outcome) => step('courtDecided', { outcome })),
    step('courtDecided', { reasons: '', conditions: [], decided: ahead, ended: null }),
    step('appealDecided', { appeal: false, reasons: '' }),
    step('appealDecided', { appeal: false }),
    step('appealDecided', { toldCourt: null, approvedBy: '' }),
    step('noticeServed', { at: null, served: ahead }),
    step('appealDropped', { why: '' }),
    ...conditional.map((outcome) => step('appealHeard', { outcome, conditions: ['No contact.'] })),
    step('appealHeard', { outcome: 'conditional', reasons: '' }),
    step('breachReported', { what: '', condition: '', happened: ahead }),
    ...conditional.map((outcome) => step('breachAnswered', { outcome, conditions: ['No contact.'] })),
    step('breachAnswered', { outcome: 'conditional', reasons: '', conductWhy: '' }),
  ]
  const walk = walked(bailMachine, steps, barTable, (context) =>
    [statusOf(context)?.status, openToAppeal(context) !== undefined, context.applications.at(-1)?.made.seeks].join(' '),
  )

  test('every state is reached and can be left', () => {
    expect([...walk.reached].toSorted()).toEqual(Object.keys(stateWords).toSorted())
    expect([...walk.left].toSorted()).toEqual(Object.keys(stateWords).toSorted())
  })

  test('every bar stands somewhere and is lifted somewhere', () => {
    expect([walk.neverStood, walk.neverLifted]).toEqual([[], []])
  })
})
