import { describe, expect, test } from 'vitest'
import type { Actor } from '#case/actor'
import { documentId, incidentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Incident, Observation, Reading } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { anEmptyReading, aRiskForm, document, person, remark, when } from '../../tests/cases/reading.ts'
import type { Pages } from './anchor.ts'
import { corrected } from './corrected.ts'
import { findingsIn } from './keys.ts'
import { corrections } from './replay.ts'
import { type CorrectionStep, type Finding, holding } from './steps.ts'

const asha: Actor = { id: 'asha' as Actor['id'], name: 'Asha Rahman', roles: ['chargingLawyer'] }
const by = { by: asha, on: '2026-03-02' } as const
const mg11 = documentId('mg11')!

const ring = 'He rang me again that night.'
const follow = 'He followed me from the station.'
const stand = 'He stood outside my work.'
const statement = `I know him.\n\n${ring}\n\n${follow} I was frightened.\n\n${stand}\n\n${ring}`
const pagesOf =
  (...texts: readonly string[]): Pages =>
  () =>
    texts.map((text, at) => ({ number: at + 1, text }))
const pages = pagesOf(statement)

const at = (words: string, text = statement, from = 0, page = 1): Quote => ({
  document: mg11,
  page,
  paragraph: null,
  words,
  start: text.indexOf(words, from),
})
const seen = <I extends Idea>(idea: I, quote: Quote, on?: '2026-01-10' | '2026-02-06'): Observation<I> => ({
  idea,
  quote,
  voice: 'victim',
  when: on && when(on),
  entry: `${idea}/1`,
})
const rang = seen('contacting', at(ring), '2026-01-10')
const rangAgain = seen('contacting', at(ring, statement, statement.lastIndexOf(ring)))
const followed = seen('following', at(follow), '2026-02-06')
const stood = seen('loitering', at(stand))
const event = (id: string, on: '2026-01-10' | '2026-02-06', from: Incident['from'], behaviours: Incident['behaviours']): Incident => ({
  id: incidentId(id)!,
  when: when(on),
  summary: `Told: ${from[0].words}`,
  behaviours,
  markers: [],
  from,
  rate: undefined,
})
const calls = event('i-calls', '2026-01-10', [at(ring)], ['contacting'])
const station = event('i-station', '2026-02-06', [at(follow), at(stand)], ['following', 'loitering'])
const theStatement = document('mg11', 'OTHER')
const offered = remark('vps', 'offered', 'She was offered a VPS.')
const read = (differences: Parameters<typeof anEmptyReading>[0] = {}): Reading =>
  anEmptyReading({
    behaviours: { contacting: [rang, rangAgain], following: [followed], loitering: [stood] },
    incidents: [calls, station],
    people: [person('witness', 'Priya Nair')],
    documents: [theStatement],
    riskForms: [aRiskForm()],
    remarks: [offered],
    ...differences,
  })

const finding = (reading: Reading, value: object): Finding => findingsIn(reading).find((one) => one.finding.read === value)!.finding
const reject = (value: object, reading = read()): CorrectionStep => ({
  ...by,
  type: 'findingRejected',
  finding: finding(reading, value),
  reason: 'It was her brother.',
})
const accept = (value: object, reading = read()): CorrectionStep => ({ ...by, type: 'findingAccepted', finding: finding(reading, value) })
const correct = (value: object, to: Extract<CorrectionStep, { type: 'findingCorrected' }>['to'], reading = read()): CorrectionStep => ({
  ...by,
  type: 'findingCorrected',
  finding: finding(reading, value),
  to,
  reason: '',
})
const words = (all: readonly Observation[]) => all.map(({ quote }) => quote.words)
const summaries = ({ incidents }: Reading) => incidents.map(({ summary }) => summary)

describe('what a lawyer says wins', () => {
  test('nothing said leaves what was read as it is', () => {
    const reading = read()
    expect(corrected(reading, [], pages)).toEqual({ reading, said: [] })
    expect(corrected(reading, [accept(reading.behaviours.following[0]!, reading)], pages).reading).toEqual(reading)
  })

  test('a rejected passage is out, of the incident it was told in too, and what was read is untouched', () => {
    const reading = read()
    const { reading: now, said } = corrected(reading, [reject(followed)], pages)
    expect(words(now.behaviours.following)).toEqual([])
    expect(now.incidents.find(({ id }) => id === station.id)?.behaviours).toEqual(['loitering'])
    expect(reading.behaviours.following).toEqual([followed])
    expect(said.map(({ state, key, step }) => [state, key, step.type])).toEqual([['stands', null, 'findingRejected']])
    expect(said[0]?.also).toEqual(['incident.i-station'])
  })

  test('an incident of which everything was rejected is none any more', () => {
    const once = read({ behaviours: { contacting: [rang] } })
    expect(corrected(once, [reject(rang, once)], pages).reading.incidents.map(({ id }) => id)).toEqual([station.id])
  })

  test('of the same words told twice, the one that was meant is taken out', () => {
    const { reading } = corrected(read(), [reject(rangAgain)], pages)
    expect(reading.behaviours.contacting).toEqual([rang])
    expect(reading.incidents).toContainEqual(calls)
  })

  test('a passage can be said to show something else, on another day', () => {
    const { reading } = corrected(
      read(),
      [correct(followed, { is: 'observation', idea: 'watchingOrSpying', when: when('2026-02-07') })],
      pages,
    )
    expect(words(reading.behaviours.following)).toEqual([])
    expect(reading.behaviours.watchingOrSpying).toEqual([{ ...followed, idea: 'watchingOrSpying', when: when('2026-02-07') }])
    expect(reading.incidents.find(({ id }) => id === station.id)?.behaviours).toEqual(['loitering', 'watchingOrSpying'])
  })

  test('a passage the reader passed over can be added', () => {
    const fear = seen('fearOfViolence', at('I was frightened.'))
    const { reading, said } = corrected(read(), [{ ...by, type: 'observationAdded', observation: fear, reason: '' }], pages)
    expect(reading.impact.fearOfViolence).toEqual([fear])
    expect(said[0]?.key).toMatch(/^observation\.fearOfViolence\./)
  })

  test('people, kinds of document, answers and remarks are corrected', () => {
    const base = read()
    const [form] = base.riskForms
    const [question] = form!.questions
    const { reading } = corrected(
      base,
      [
        correct(base.people[0]!, { is: 'person', name: 'Priya Nair-Cole', role: 'victim' }, base),
        correct(base.documents[0]!, { is: 'document', kind: 'MG11' }, base),
        correct(question!, { is: 'answer', answer: 'no' }, base),
        correct(base.remarks[0]!, { is: 'remark', says: 'declined' }, base),
      ],
      pages,
    )
    expect(reading.people[0]).toMatchObject({ id: base.people[0]!.id, name: 'Priya Nair-Cole', role: 'victim', aliases: ['Priya Nair'] })
    expect(reading.documents[0]).toMatchObject({ kind: 'MG11', because: 'said so by Asha Rahman' })
    expect(reading.riskForms[0]?.questions.map(({ answer }) => answer)).toEqual(['no', 'yes', 'yes'])
    expect(reading.remarks[0]?.says).toBe('declined')
  })
})

describe('what is told of a time long before', () => {
  const push: Incident = { ...station, id: incidentId('i-push')!, when: when('2022-03-01'), from: [at('I know him.')] }

  test('comes into the course of conduct where somebody accepts it, in order of time', () => {
    const before = read({ earlier: [push] })
    const { reading, said } = corrected(before, [accept(push, before)], pages)
    expect([reading.incidents.map(({ id }) => id), reading.earlier]).toEqual([[push.id, calls.id, station.id], []])
    expect(said[0]).toMatchObject({ state: 'stands', key: 'incident.i-push' })
    expect(before.incidents).toHaveLength(2)
  })

  test('is in neither where somebody rejects it, and stays in the course where it was counted in an earlier reading', () => {
    const before = read({ earlier: [push] })
    const { reading } = corrected(before, [reject(push, before)], pages)
    expect([reading.incidents.length, reading.earlier]).toEqual([2, []])
    const once = read({ incidents: [push, calls, station] })
    expect(corrected(before, [accept(push, once)], pages).reading.incidents).toContainEqual(push)
  })
})

describe('incidents', () => {
  test('are re-dated, and what their passages show moves with them', () => {
    const to = { earliest: '2026-01-11', latest: '2026-01-12', text: 'the weekend' } as const
    const { reading } = corrected(
      read(),
      [correct(calls, { is: 'incident', when: to, summary: 'He rang her.', behaviours: ['contacting'], markers: [] })],
      pages,
    )
    expect(reading.incidents[0]).toMatchObject({ id: calls.id, when: to, summary: 'He rang her.' })
    expect(reading.behaviours.contacting[0]?.when).toEqual(to)
  })

  test('said to show another act have a passage for it; said not to show one have none', () => {
    const { reading } = corrected(
      read(),
      [correct(station, { is: 'incident', when: station.when, summary: 'S', behaviours: ['loitering'], markers: ['threatOfViolence'] })],
      pages,
    )
    expect(words(reading.behaviours.following)).toEqual([])
    expect(words(reading.markers.threatOfViolence)).toEqual([follow])
    expect(words(reading.behaviours.loitering)).toEqual([stand])
  })

  test('are merged into one with all their passages', () => {
    const { reading, said } = corrected(
      read(),
      [{ ...by, type: 'incidentsMerged', incidents: [calls, station], when: station.when, summary: 'One evening.', reason: '' }],
      pages,
    )
    expect(reading.incidents).toEqual([
      {
        ...calls,
        when: station.when,
        summary: 'One evening.',
        from: [...calls.from, ...station.from],
        behaviours: ['following', 'contacting', 'loitering'],
      },
    ])
    expect(said[0]).toMatchObject({ state: 'stands', key: `incident.${calls.id}` })
  })

  test('are split, each part with what its passages show', () => {
    const parts = [
      { when: when('2026-02-06'), summary: 'He followed her.', passages: [at(follow)] as const },
      { when: when('2026-02-08'), summary: 'He stood outside.', passages: [at(stand)] as const },
    ]
    const { reading } = corrected(read(), [{ ...by, type: 'incidentSplit', incident: station, parts, reason: '' }], pages)
    expect(reading.incidents.map(({ id, summary, behaviours }) => [id, summary, behaviours])).toEqual([
      ['i-calls', calls.summary, ['contacting']],
      ['i-said-1-1', 'He followed her.', ['following']],
      ['i-said-1-2', 'He stood outside.', ['loitering']],
    ])
  })

  test('are added from a passage, and what they show is observed there', () => {
    const fright = at('I was frightened.')
    const added = {
      ...event('i-x', '2026-02-06', [fright], ['following']),
      summary: 'She was followed again.',
      markers: ['weapon'] as const,
    }
    const { reading } = corrected(read(), [{ ...by, type: 'incidentAdded', incident: added, reason: '' }], pages)
    expect(summaries(reading)).toContain('She was followed again.')
    expect(words(reading.markers.weapon)).toEqual(['I was frightened.'])
    expect(words(reading.behaviours.following)).toEqual([follow, 'I was frightened.'])
  })
})

describe('another reading', () => {
  const recognisedAgain = statement.replace('I know him.', 'I know him well, he is my neighbour.')
  const again = (idea: 'following' | 'contacting', words: string, text: string) => ({ ...seen(idea, at(words, text)), entry: `${idea}/9` })

  test.each<[string, Reading, Pages, readonly string[], string]>([
    [
      'the same words elsewhere on the page',
      read({ behaviours: { following: [again('following', follow, recognisedAgain)] } }),
      pagesOf(recognisedAgain),
      [],
      'stands',
    ],
    [
      'the words on another page now',
      read({ behaviours: { following: [{ ...followed, quote: { ...followed.quote, page: 2, start: 0 } }] } }),
      pagesOf('I know him.', statement.slice(statement.indexOf(follow))),
      [],
      'moved',
    ],
    [
      'the words recognised a little differently',
      read({
        behaviours: {
          following: [again('following', 'He followed rne from the station.', statement.replace('followed me', 'followed rne'))],
        },
      }),
      pagesOf(statement.replace('followed me', 'followed rne')),
      [],
      'moved',
    ],
    ['the words not read as that any more', read({ behaviours: { following: [] } }), pages, [], 'notReadNow'],
    [
      'its words passed over, and words much like them read instead',
      read({ behaviours: { following: [seen('following', { ...at(stand), words: 'He followed me from the shop.' })] } }),
      pages,
      ['He followed me from the shop.'],
      'notReadNow',
    ],
    ['the words not there any more', read({ behaviours: { following: [] } }), pagesOf('Nothing is left of it.'), [], 'broken'],
    [
      'other words of the kind where they were',
      read({ behaviours: { following: [again('following', 'She walked to town', 'She walked to town')] } }),
      pagesOf('She walked to town'),
      ['She walked to town'],
      'broken',
    ],
  ])('a rejection meets %s', (_, later, laterPages, left, state) => {
    const { reading, said } = corrected(later, [reject(followed)], laterPages)
    expect([words(reading.behaviours.following), said[0]?.state]).toEqual([left, state])
  })

  test('what was accepted or corrected is kept though the reader misses it now', () => {
    const later = read({ behaviours: { following: [] } })
    expect(corrected(later, [accept(followed)], pages).reading.behaviours.following).toEqual([followed])
    const other = corrected(later, [correct(followed, { is: 'observation', idea: 'loitering', when: null })], pages)
    expect([words(other.reading.behaviours.loitering), other.said[0]?.state]).toEqual([[follow], 'notReadNow'])
  })

  test('an incident put together differently is found by its passages', () => {
    const wider: Incident = { ...calls, id: incidentId('i-other')!, from: [at(ring), at('I know him.')] }
    const { reading, said } = corrected(
      read({ incidents: [wider, station] }),
      [correct(calls, { is: 'incident', when: calls.when, summary: 'He rang her.', behaviours: ['contacting'], markers: [] })],
      pages,
    )
    expect([reading.incidents.find(({ id }) => id === wider.id)?.summary, said[0]?.state]).toEqual(['He rang her.', 'stands'])
  })
})

describe('undoing', () => {
  const undo = (step: number): CorrectionStep => ({ ...by, type: 'undone', step })
  test.each<[string, readonly CorrectionStep[], readonly number[]]>([
    ['nothing', [reject(followed), accept(rang)], [1, 2]],
    ['a step', [reject(followed), accept(rang), undo(1)], [2]],
    ['an undoing', [reject(followed), undo(1), undo(2)], [1]],
    ['an undoing of an undoing', [reject(followed), undo(1), undo(2), undo(3)], []],
  ])('%s', (_, steps, left) => {
    expect(holding(steps).map(({ number }) => number)).toEqual(left)
  })
})

describe('what bars a step', () => {
  const log = (...steps: readonly CorrectionStep[]) => steps.map((step) => ({ workflow: corrections.now, step }))
  const nobody: Actor = { ...asha, roles: ['supervisor'] }
  test.each<[string, readonly CorrectionStep[], CorrectionStep, RegExp | undefined]>([
    ['nothing, with a reason', [], reject(followed), undefined],
    ['no reason for a rejection', [], { ...reject(followed), reason: ' ' } as CorrectionStep, /Say why/],
    ['no lawyer', [], { ...accept(followed), by: nobody } as CorrectionStep, /Only a charging lawyer/],
    ['the kind of a document rejected', [], reject(theStatement), /Say what it is instead/],
    ['another kind of finding', [], correct(followed, { is: 'document', kind: 'MG5' }), /another kind/],
    ['a word its topic does not have', [], correct(offered, { is: 'remark', says: 'standard' }), /one of the things/],
    [
      'one incident merged',
      [],
      { ...by, type: 'incidentsMerged', incidents: [calls], when: calls.when, summary: 'x', reason: '' },
      /two incidents/,
    ],
    [
      'days the wrong way round',
      [],
      correct(followed, { is: 'observation', idea: 'following', when: { earliest: '2026-02-02', latest: '2026-02-01', text: '' } }),
      /before the first/,
    ],
    ['an undoing of nothing', [], { ...by, type: 'undone', step: 1 }, /no such step/],
    ['an undoing once more', [reject(followed), { ...by, type: 'undone', step: 1 }], { ...by, type: 'undone', step: 1 }, /undone already/],
    ['an undoing of the undoing', [reject(followed), { ...by, type: 'undone', step: 1 }], { ...by, type: 'undone', step: 2 }, undefined],
  ])('%s', (_, before, step, barred) => {
    const answer = corrections.tryStep(log(...before), step)
    if (barred === undefined) expect(answer.taken).toBe(true)
    else expect(answer.taken ? [] : answer.because).toEqual([expect.stringMatching(barred)])
  })
})
