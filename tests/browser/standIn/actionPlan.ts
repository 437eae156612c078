import type { ClocksView, ClockView, Desk, Reply, RequestsView, RequestView } from '#api/contract'
import type { Day } from '#case/dates'
import type { DocumentId, PersonId, RequestId } from '#case/ids'
import type { ExampleFile } from './file.ts'

const done = <T>(result: T): Reply<T> => ({ done: true, result })
const by = 'Ann Lee'

type Doors = RequestView['doors']
const open = (...types: readonly Doors[number]['type'][]): Doors => types.map((type) => ({ type, open: true, bars: [] }))

/** An action plan with a request in every state, in memory: sending, chasing and answering move it on. */
export function exampleActionPlan(file: ExampleFile, today: Day): Partial<Desk> {
  const [first] = file.examples
  const common = {
    raised: { by, on: '2026-11-02' as Day },
    from: null,
    sent: null,
    due: null,
    overdue: false,
    chases: [],
    escalations: [],
    answers: [],
    stillWanted: null,
    ended: null,
    earlier: [],
    nextRung: { to: 'policeSupervisor', act: 'Escalate to the officer’s supervisor' },
    proposals: [],
  } satisfies Partial<RequestView>
  const asking = (type: RequestView['asking']['type'], description: string): RequestView['asking'] => ({
    category: 'Documents and forms',
    type,
    description,
    why: 'Check: the one it was raised from',
    defendants: [],
    requiredBy: '2026-11-20',
    due: 'before-charge',
  })
  let requests: readonly RequestView[] = [
    {
      ...common,
      request: 'r-draft' as RequestId,
      is: 'draft',
      stateWords: 'Draft, not sent',
      asking: asking('Victim personal statement', 'A victim personal statement from Amira Hale.'),
      earlier: ['asked on 3 November 2026, chased twice'],
      doors: open('requestSent', 'requestRewritten', 'requestWithdrawn'),
    },
    {
      ...common,
      request: 'r-received' as RequestId,
      is: 'received',
      stateWords: 'Received, to be checked',
      asking: asking('Special measures material', 'An MG2 with her views.'),
      sent: { by, on: '2026-11-03' },
      answers: [{ by, on: '2026-11-10', what: 'The MG2.', documents: [] }],
      doors: open('requestSatisfied', 'requestNotSatisfied', 'requestWithdrawn'),
    },
    {
      ...common,
      request: 'r-sent' as RequestId,
      is: 'sent',
      stateWords: 'Waiting for police',
      asking: asking('Risk assessment (DASH)', 'The DASH with all its questions answered.'),
      sent: { by, on: '2026-11-03' },
      due: 'overdue by 1 day',
      overdue: true,
      chases: [{ by, on: '2026-11-12', words: 'E-mail to PC Dunne.' }],
      proposals: [
        {
          document: (first?.row.documentId ?? 'd-1') as DocumentId,
          name: first?.row.name ?? '',
          because: 'It is a document of the kind asked for (DASH).',
        },
      ],
      doors: [...open('requestReceived', 'requestChased', 'requestWithdrawn'), { type: 'requestEscalated', open: true, bars: [] }],
    },
    {
      ...common,
      request: 'r-done' as RequestId,
      is: 'withdrawn',
      stateWords: 'Withdrawn',
      asking: asking('Key exhibits', 'The doorbell recording.'),
      sent: { by, on: '2026-11-03' },
      ended: { by, on: '2026-11-05', reason: 'It was overwritten.' },
      doors: open('requestReopened'),
    },
  ]
  const view = (): RequestsView => ({ requests, defendants: [{ id: 'p-1' as PersonId, name: 'Callum Dorrit' }], raisingBars: [] })
  const moved = (id: string, to: Partial<RequestView>): Reply<RequestsView> => {
    requests = requests.map((one) => (one.request === id ? { ...one, ...to } : one))
    return done(view())
  }
  const clock = (more: Partial<ClockView>): ClockView => ({
    name: 'custodyTimeLimit',
    title: 'Custody time limit',
    about: 'Callum Dorrit, Stalking',
    due: 'in 6 days',
    dueOn: '27 November 2026',
    urgency: 'custody',
    near: true,
    stopped: null,
    unknown: null,
    rule: 'Days in custody before trial are limited for each offence.',
    law: [
      {
        id: 'POA1985.s22',
        cite: 'Prosecution of Offences Act 1985',
        where: 'section 22 and SI 1987/299',
        words: 'Custody time limits run for each offence.',
        url: 'https://www.legislation.gov.uk/ukpga/1985/23/section/22',
        verified: 'read',
      },
    ],
    start: {
      says: 'Remanded in custody by the court on 2 October 2026',
      file: null,
      step: 'Recorded by Ann Lee on 3 October 2026: court list',
    },
    extensions: [],
    notes: ['56 days, the limit of the magistrates’ court.'],
    ...more,
  })
  const clocks = (): ClocksView => ({
    clocks: [
      clock({}),
      clock({
        name: 'hearing',
        title: 'Next hearing',
        about: null,
        due: null,
        dueOn: null,
        urgency: null,
        near: false,
        start: null,
        notes: [],
        unknown: { because: 'Someone is charged and no coming hearing is known.', wouldTell: 'The charge sheet (MG4).' },
      }),
    ],
    dates: [
      {
        says: 'Remanded in custody by the court on 2 October 2026',
        file: null,
        step: 'Recorded by Ann Lee on 3 October 2026: court list',
        event: 'remandedInCustody',
        suspect: 'p-1' as PersonId,
        suspectName: 'Callum Dorrit',
        date: '2026-10-02',
        time: null,
      },
    ],
    suspects: [{ id: 'p-1' as PersonId, name: 'Callum Dorrit' }],
  })
  return {
    requests: () => done(view()),
    draftRequest: ({ asking: wanted }) => {
      const request = `r-${requests.length}` as RequestId
      requests = [
        {
          ...common,
          request,
          is: 'draft',
          stateWords: 'Draft, not sent',
          asking: { ...wanted, defendants: [] },
          doors: open('requestSent', 'requestRewritten', 'requestWithdrawn'),
        },
        ...requests,
      ]
      return done({ ...view(), request })
    },
    sendRequests: ({ requests: ids, whyAgain }) => {
      const [id = ''] = ids
      const barred = id === 'r-draft' && whyAgain.trim() === ''
      if (!barred)
        moved(id, {
          is: 'sent',
          stateWords: 'Waiting for police',
          sent: { by, on: today },
          doors: open('requestChased', 'requestReceived', 'requestEscalated', 'requestWithdrawn'),
        })
      return done({
        ...view(),
        notSent: barred
          ? [
              {
                request: id as RequestId,
                because: [
                  'The police were asked for this before: asked on 3 November 2026, chased twice. Chase that request, or say why it is asked again.',
                ],
              },
            ]
          : [],
      })
    },
    chaseRequest: ({ request, words }) => moved(request, { chases: [{ by, on: today, words }] }),
    answerRequest: ({ request, what }) =>
      moved(request, {
        is: 'received',
        stateWords: 'Received, to be checked',
        proposals: [],
        answers: [{ by, on: today, what, documents: [] }],
        doors: open('requestSatisfied', 'requestNotSatisfied', 'requestWithdrawn'),
      }),
    judgeAnswer: ({ request, reason }) =>
      moved(
        request,
        reason === null
          ? { is: 'satisfied', stateWords: 'Answered', doors: open('requestReopened') }
          : { is: 'notSatisfied', stateWords: 'Answer will not do', stillWanted: reason },
      ),
    clocks: () => done(clocks()),
  }
}
