import { type Day, inWords, type When } from '#case/dates'
import { documentId, incidentId, personId } from '#case/ids'
import type { Fact, Quote } from '#case/quote'
import type { DocumentReading, Incident, Observation, Person, PersonRole, Reading, SuspectSays, Voice } from '#case/reading'
import type { Remark, RemarkOn, Topic } from '#case/remarks'
import type { RiskForm } from '#case/riskForm'
import {
  type Behaviour,
  behaviours,
  type CounterIndication,
  counterIndications,
  type DocumentKind,
  type Idea,
  type Impact,
  impacts,
  type Marker,
  markers,
} from '#case/vocabulary'

/** Where a quoted sentence stands is made from its words, so that different words never share a place. */
const placeOf = (words: string) => [...words].reduce((place, letter) => (place * 31 + letter.charCodeAt(0)) % 9973, 7)

export const quote = (words: string, document = 'mg11-nair', page = 1): Quote => ({
  document: documentId(document)!,
  page,
  paragraph: null,
  words,
  start: placeOf(words),
})

export const fact = <T>(value: T, words: string, document = 'mg3'): Fact<T> => ({ value, from: [quote(words, document)] })

/** A certain day, or with a second day a range. */
export const when = (earliest: Day, latest: Day = earliest): When => ({ earliest, latest, text: inWords(earliest) })

export const undated: When = { earliest: null, latest: null, text: '' }

type Told = Readonly<{ voice?: Voice; on?: Day | undefined; document?: string }>

/** The file says so, in the victim's statement unless told otherwise. */
export const observed = <I extends Idea>(idea: I, words: string, { voice = 'victim', on, document }: Told = {}): Observation<I> => ({
  idea,
  quote: quote(words, document),
  voice,
  when: on && when(on),
  entry: `${idea}/1`,
})

export const remark = <T extends Topic>(topic: T, says: RemarkOn<T>['says'], words: string, document = 'mg3'): Remark =>
  ({ topic, says, quote: quote(words, document) }) as unknown as Remark

export const incident = (on: Day, summary: string, has: readonly Behaviour[], more: Partial<Incident> = {}): Incident => ({
  id: incidentId(`on-${on}-${placeOf(summary)}`)!,
  when: when(on),
  summary,
  behaviours: has,
  markers: [],
  from: [quote(summary)],
  rate: undefined,
  ...more,
})

export const person = (role: PersonRole, name: string): Person => ({
  id: personId(name.toLowerCase().replace(/[^a-z]+/g, '-'))!,
  role,
  name,
  aliases: [],
  from: [quote(name, 'mg3')],
})

export const document = (id: string, kind: DocumentKind): DocumentReading => ({
  document: documentId(id)!,
  kind,
  pages: [1, 2],
  because: `headed ${kind}`,
  author: undefined,
  dated: undefined,
  signed: true,
})

const sorted = <I extends Idea>(ideas: readonly I[], told: readonly Observation<I>[]) =>
  Object.fromEntries(ideas.map((idea) => [idea, told.filter((one) => one.idea === idea)])) as unknown as Record<
    I,
    readonly Observation<I>[]
  >

/** Everything the risk form asks, answered; the trigger question and the eleven stalking questions among it. */
export const aRiskForm = (differences: Partial<RiskForm> = {}): RiskForm => ({
  tool: 'DASH',
  document: documentId('dash')!,
  questions: ['dash.frightened', 'dash.stalking', 'dash.worse'].map((id) => ({
    id,
    asked: id,
    answer: 'yes',
    comment: undefined,
    quote: quote(`${id} Yes`, 'dash'),
  })),
  stalkingQuestions: Array.from({ length: 11 }, (_, at) => ({
    id: `stalking.${at + 1}`,
    asked: `stalking question ${at + 1}`,
    answer: 'yes',
    comment: undefined,
    quote: quote(`stalking ${at + 1} Yes`, 'dash'),
  })),
  grade: fact('high', 'Risk graded HIGH', 'dash'),
  missing: undefined,
  ...differences,
})

const ordinaryBehaviours: readonly Observation<Behaviour>[] = [
  observed('contacting', 'He rang me 41 times that night and I did not answer once.', { on: '2026-01-10' }),
  observed('contacting', 'He made a new account after I blocked him and sent the same message again.', { on: '2026-01-28' }),
  observed('loitering', 'He was standing outside my work when I finished.', { on: '2026-01-19' }),
  observed('loitering', 'His car was at the end of my road again.', { on: '2026-02-20' }),
  observed('following', 'He followed me from the station to my front door.', { on: '2026-02-06' }),
  observed('watchingOrSpying', 'He texted me to say he liked the coat I was wearing.', { on: '2026-02-06' }),
]

const ordinaryMarkers: readonly Observation<Marker>[] = [
  observed('threatOfViolence', 'He said he would break my arms if I saw anyone else.', { on: '2026-02-06' }),
  observed('priorWarning', 'I told PC Lunn, who rang him and told him to leave me alone.', { on: '2026-01-21' }),
  observed('declaredFixation', 'He wrote that I would be his until one of us was in the ground.', { on: '2026-01-28' }),
  observed('escalation', 'It used to be calls and now he turns up.', { on: '2026-02-20' }),
]

const ordinaryImpact: readonly Observation<Impact>[] = [
  observed('fearOfViolence', 'On 6 February I thought he was going to hit me.', { on: '2026-02-06' }),
  observed('fearOfViolence', 'When I saw the car I was sure he had come to hurt me.', { on: '2026-02-20' }),
  observed('alarmOrDistress', 'I am terrified of him and cry most days.'),
  observed('dayToDayEffect', 'I have changed my shifts and moved back to my mother’s.'),
  observed('dayToDayEffect', 'I no longer walk anywhere on my own.'),
]

const ordinaryIncidents: readonly Incident[] = [
  incident('2026-01-10', 'He rang her 41 times in one night.', ['contacting']),
  incident('2026-01-19', 'He stood outside her work until she left.', ['loitering']),
  incident('2026-01-28', 'He wrote to her from a new account after she blocked him.', ['contacting'], { markers: ['declaredFixation'] }),
  incident('2026-02-06', 'He followed her home and threatened to break her arms.', ['following', 'watchingOrSpying'], {
    markers: ['threatOfViolence'],
  }),
  incident('2026-02-20', 'He sat in his car at the end of her road.', ['loitering']),
]

const ordinaryRemarks: readonly Remark[] = [
  remark('dash', 'saidToExist', 'A DASH has been completed and is attached.'),
  remark('riskGrade', 'high', 'Risk graded HIGH', 'dash'),
  remark('riskPlan', 'plan', 'Because he has her new address, a marker is on it and the locks were changed on 21 February.'),
  remark('vps', 'supplied', 'VICTIM PERSONAL STATEMENT of Priya Nair', 'vps'),
  remark('specialistSupport', 'referred', 'She was referred to the stalking advocate on 21 February and has an appointment.'),
  remark('victimNeeds', 'none', 'She has no disability or language need.'),
  remark('specialMeasures', 'assessed', 'She would give better evidence behind screens; she asks for them and I support it.', 'mg2'),
  remark('restrainingOrder', 'requested', 'A restraining order is requested on conviction or acquittal.'),
  remark('restrainingOrder', 'term', 'Not to contact her, nor go within 100 metres of Larch Street or the Alder Road depot.'),
  remark('restrainingOrder', 'reason', 'He has gone to both places after being told to stop.'),
  remark('restrainingOrder', 'victimView', 'She wants the order and asks for her mother’s street to be covered.'),
  remark('bail', 'remanded', 'He was kept in custody and a remand is sought.'),
  remark('digital', 'obtained', 'Her handset was downloaded and the provider’s records place his account.'),
  remark('search', 'searched', 'His flat was searched under section 18 and a phone seized.'),
  remark('enquiry', 'done', 'The depot’s cameras were viewed and the clip is exhibited.'),
  remark('previous', 'none', 'He has no convictions; PNC and PND checked.'),
  remark('warning', 'given', 'PC Lunn told him by telephone to leave her alone.'),
  remark('referral', 'referredToCps', 'The file is sent for a charging decision.'),
  remark('relationship', 'formerPartner', 'They separated on 3 January 2026.'),
]

const ordinarySuspectSays: readonly SuspectSays[] = [
  { says: 'admits', quote: quote('I did go to her work, I just wanted to talk.', 'interview') },
]

type Records = Pick<Reading, 'behaviours' | 'markers' | 'impact' | 'counterIndications'>
type Differences = Partial<Omit<Reading, keyof Records>> & { [Part in keyof Records]?: Partial<Records[Part]> }

const differing = (from: Reading, { behaviours, markers, impact, counterIndications, ...rest }: Differences): Reading => ({
  ...from,
  ...rest,
  behaviours: { ...from.behaviours, ...behaviours },
  markers: { ...from.markers, ...markers },
  impact: { ...from.impact, ...impact },
  counterIndications: { ...from.counterIndications, ...counterIndications },
})

/** A file in which nothing at all was found, however many documents it holds. */
export const anEmptyReading = (differences: Differences = {}): Reading =>
  differing(
    {
      reader: 'test',
      urn: undefined,
      people: [],
      documents: [],
      behaviours: sorted<Behaviour>(behaviours, []),
      markers: sorted<Marker>(markers, []),
      impact: sorted<Impact>(impacts, []),
      counterIndications: sorted<CounterIndication>(counterIndications, []),
      incidents: [],
      riskForms: [],
      remarks: [],
      suspectSays: [],
      contradictions: [],
      mentions: [],
      proposed: [],
    },
    differences,
  )

/**
 * A complete ordinary stalking case, well prepared: Priya Nair, followed, rung and watched by Lewis Hargate from 10 January to 20 February 2026
 * after she ended their relationship. Every form is there and every check is met. A test states only its difference;
 * `behaviours`, `markers`, `impact` and `counterIndications` may name one key and leave the others as they are.
 */
export const aReading = (differences: Differences = {}): Reading =>
  differing(
    anEmptyReading({
      urn: fact('01AB1234526', 'URN 01AB1234526'),
      people: [person('suspect', 'Lewis Hargate'), person('victim', 'Priya Nair'), person('officer', 'PC Lunn')],
      documents: [
        document('mg3', 'MG3'),
        document('mg5', 'MG5'),
        document('mg11-nair', 'MG11'),
        document('dash', 'DASH'),
        document('vps', 'VPS'),
        document('mg2', 'MG2'),
        document('interview', 'INTERVIEW'),
      ],
      behaviours: sorted(behaviours, ordinaryBehaviours),
      markers: sorted(markers, ordinaryMarkers),
      impact: sorted(impacts, ordinaryImpact),
      incidents: ordinaryIncidents,
      riskForms: [aRiskForm()],
      remarks: ordinaryRemarks,
      suspectSays: ordinarySuspectSays,
      proposed: [fact('PHA1997.s4A', 'Proposed charge: stalking, section 4A.')],
    }),
    differences,
  )

const disputeDays = ['2026-03-02', '2026-03-19', '2026-04-05'] as const

/**
 * An ordinary quarrel that is not stalking: two neighbours, both angry, over parking. Alan Prowse complains of Doreen Tate, who knocks and shouts about his van;
 * he shouts back. He is upset, is not afraid, and has changed nothing. A test states only its difference.
 */
export const aDispute = (differences: Differences = {}): Reading =>
  differing(
    anEmptyReading({
      urn: fact('01AB7654326', 'URN 01AB7654326'),
      people: [person('suspect', 'Doreen Tate'), person('victim', 'Alan Prowse')],
      documents: [document('mg5', 'MG5'), document('mg11-prowse', 'MG11')],
      behaviours: {
        contacting: disputeDays.map((on) =>
          observed('contacting', `On ${inWords(on)} she knocked and shouted about my van.`, { on, document: 'mg11-prowse' }),
        ),
      },
      impact: { alarmOrDistress: [observed('alarmOrDistress', 'It is upsetting.', { document: 'mg11-prowse' })] },
      counterIndications: {
        disputeContext: [
          observed('disputeContext', 'It is all about the parking space.', { document: 'mg11-prowse' }),
          observed('disputeContext', 'This is a parking dispute between neighbours.', { voice: 'police', document: 'mg5' }),
        ],
        mutualContact: [observed('mutualContact', 'I have shouted back, I admit.', { document: 'mg11-prowse' })],
        noThreats: [observed('noThreats', 'She has never threatened me.', { document: 'mg11-prowse' })],
      },
      incidents: disputeDays.map((on) => incident(on, `She knocked and shouted about the van on ${inWords(on)}.`, ['contacting'])),
      remarks: [remark('relationship', 'neighbour', 'They are next-door neighbours.', 'mg5')],
      proposed: [fact('PHA1997.s2', 'Proposed charge: harassment.', 'mg5')],
    }),
    differences,
  )
