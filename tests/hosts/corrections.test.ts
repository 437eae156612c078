import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '#api/answer'
import { type CaseView, type FindingsView, type FindingView, type RemoteDesk, type Reply, remoteDesk } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import type { Day } from '#case/dates'
import { ended } from './contract.ts'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const home = mkdtempSync(join(tmpdir(), 'foursight-corrections-'))
let opened: OpenDesk
let desk: RemoteDesk
let caseId: string
let lawyer: string

const openUp = (version: string) => {
  opened = openDesk({
    home,
    now: () => new Date('2026-11-21T10:00:00Z'),
    version,
    mayReadPaths: true,
    sample: null,
    tell: () => {},
    cost: { N: 1024, r: 8, p: 1 },
  })
  desk = remoteDesk(async (method, ask) => structuredClone(await answer(opened, method, structuredClone(ask))))
}
const because = async (reply: Promise<Reply<unknown>>): Promise<readonly string[]> => {
  const answered = await reply
  return answered.done ? [] : answered.because
}
const findings = async (): Promise<FindingsView> => granted(await desk.findings({ caseId }))
const of = async (is: FindingView['is'], has: (finding: FindingView) => boolean = () => true) =>
  (await findings()).findings.filter((one) => one.is === is && has(one))
const report = async (): Promise<NonNullable<CaseView['report']>> => {
  const { report: now } = granted(await desk.openCase({ caseId }))
  if (!now) throw new Error('The case was not read.')
  return now
}
const certain = (on: Day) => ({ earliest: on, latest: on, text: '' })

beforeAll(async () => {
  openUp('0.0.0')
  lawyer = granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer', 'supervisor'] })).me.id
  const { job, caseId: id } = granted(await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null }))
  expect((await ended(desk, job)).state).toBe('done')
  caseId = id
}, 180_000)
afterAll(async () => {
  await opened.close()
  rmSync(home, { recursive: true, force: true })
})

describe('findings', () => {
  test('rejected are out of the report, the drafts and the law, and back when it is undone', async () => {
    const before = await report()
    const loitering = await of('observation', ({ now }) => now.idea === 'loitering')
    expect(loitering.length).toBeGreaterThan(0)
    expect(await because(desk.rejectFinding({ caseId, key: loitering[0]!.key, reason: ' ' }))).toEqual(['Say why this reading is wrong.'])
    const numbers: number[] = []
    for (const { key } of loitering) {
      const { findings: now, changed } = granted(await desk.rejectFinding({ caseId, key, reason: 'It was the school run.' }))
      numbers.push(now.said.at(-1)!.number)
      if (key === loitering.at(-1)!.key) expect(changed?.changes.map(({ says }) => says)).toContain('No longer found: loitering.')
    }
    const after = await report()
    expect([before.behaviours.loitering.found, after.behaviours.loitering.found]).toEqual([true, false])
    expect(after.incidents.some(({ behaviours }) => behaviours.includes('loitering'))).toBe(false)
    const why = granted(await desk.why({ caseId, about: 'stalking' }))
    expect(JSON.stringify(why)).not.toMatch(/Loitering \(e\)/)
    const said = (await findings()).said.filter(({ how }) => how === 'rejected')
    expect(said.map(({ by, key, reason, title }) => [by, key, reason, title])).toEqual(
      loitering.map(() => ['Asha Rahman', null, 'It was the school run.', 'Loitering (e)']),
    )
    for (const number of numbers) granted(await desk.undoCorrection({ caseId, number }))
    expect(await report()).toEqual(before)
    expect(await because(desk.undoCorrection({ caseId, number: numbers[0]! }))).toEqual(['This was undone already.'])
  })

  test('accepted change nothing but what is said of them', async () => {
    const before = await report()
    const [first] = await of('observation')
    const { findings: now, changed } = granted(await desk.acceptFinding({ caseId, key: first!.key }))
    const [said] = now.said
    expect([changed, said?.how, said?.key, said?.state]).toEqual([null, 'accepted', first!.key, 'stands'])
    expect(await report()).toEqual(before)
    granted(await desk.undoCorrection({ caseId, number: said!.number }))
    expect((await findings()).said).toEqual([])
  })

  test('corrected and added hold when the file is read by another edition of the program, and what was read is kept beside them', async () => {
    const [suspect] = await of('person', ({ now }) => now.role === 'suspect')
    granted(
      await desk.correctFinding({
        caseId,
        key: suspect!.key,
        to: { is: 'person', name: 'Darren Coltman-Hay', role: 'suspect' },
        reason: '',
      }),
    )
    const [paper] = await of('document', ({ now }) => now.kind === 'MG11')
    granted(await desk.correctFinding({ caseId, key: paper!.key, to: { is: 'document', kind: 'EXHIBIT' }, reason: 'A copy.' }))
    const [passage] = (await of('observation'))[0]!.citations
    const place = { documentId: passage!.documentId, page: passage!.page, start: passage!.start, quote: passage!.quote }
    granted(await desk.addObservation({ caseId, passage: place, idea: 'weapon', when: certain('2026-02-01'), reason: 'The keys.' }))
    expect(
      await because(desk.addObservation({ caseId, passage: { ...place, start: place.start + 1 }, idea: 'weapon', when: null, reason: '' })),
    ).toEqual(['These words do not stand on this page. Mark them again.'])
    await opened.close()
    openUp('0.0.1')
    granted(await desk.signIn({ user: lawyer, passphrase }))
    const again = await report()
    expect(again.file.suspects).toEqual([{ name: 'Darren Coltman-Hay' }])
    expect(again.markers.weapon.citations.map(({ quote }) => quote)).toContain(passage!.quote)
    const { said } = await findings()
    expect(said.map(({ how, was, says, state }) => [how, was, says, state])).toEqual([
      ['corrected', `${suspect!.title}: suspect`, 'Darren Coltman-Hay, suspect', 'stands'],
      ['corrected', 'Kind of document: MG11', 'exhibit', 'stands'],
      ['added', '', 'passed over by the reader', 'stands'],
    ])
    const { documents } = granted(await desk.openCase({ caseId }))
    expect(documents.find(({ documentId }) => documentId === paper!.key.split('.')[1])?.kind).toBe('EXHIBIT')
  })

  test('a document is read as what it is said to be', async () => {
    const before = await of('observation')
    const { documents } = granted(await desk.openCase({ caseId }))
    const { documentId: paper } = documents.find(({ name }) => name.startsWith('Samina'))!
    const [kind] = await of('document', ({ key }) => key.startsWith(`document.${paper}.`))
    const { findings: now, changed } = granted(
      await desk.correctFinding({ caseId, key: kind!.key, to: { is: 'document', kind: 'MG6C' }, reason: 'A schedule.' }),
    )
    const { number, was, state } = now.said.findLast(({ how }) => how === 'corrected')!
    expect([was, state]).toEqual(['Kind of document: MG11', 'stands'])
    expect(changed?.changes.map(({ says }) => says)).toContainEqual(expect.stringMatching(/is now taken for: MG6C/))
    expect(now.findings.filter(({ is }) => is === 'observation').length).toBeLessThan(before.length)
    granted(await desk.undoCorrection({ caseId, number }))
    expect(await of('observation')).toEqual(before)
  })

  test('incidents are merged, split, re-dated and added', async () => {
    const incidents = await of('incident')
    const [one, two] = incidents
    const summary = 'He rang and then came to the nursery.'
    const merged = granted(
      await desk.mergeIncidents({ caseId, keys: [one!.key, two!.key], when: certain('2026-01-02'), summary, reason: 'One evening.' }),
    )
    const there = merged.findings.findings.filter(({ is }) => is === 'incident')
    expect(there).toHaveLength(incidents.length - 1)
    const whole = there.find((each) => each.says === summary)!
    expect(whole.citations).toHaveLength(new Set([...one!.citations, ...two!.citations].map((each) => JSON.stringify(each))).size)
    const parts = whole.citations.map((_, at) => ({ when: certain('2026-01-02'), summary: `Part ${at + 1}`, passages: [at] }))
    const split = granted(await desk.splitIncident({ caseId, key: whole.key, parts, reason: '' }))
    expect(split.findings.findings.filter(({ is, says }) => is === 'incident' && says.startsWith('Part '))).toHaveLength(parts.length)
    expect(await because(desk.splitIncident({ caseId, key: there[0]!.key, parts: parts.slice(0, 1), reason: '' }))).not.toEqual([])
    expect(await because(desk.mergeIncidents({ caseId, keys: [whole.key], when: certain('2026-01-02'), summary, reason: '' }))).not.toEqual(
      [],
    )
  })

  test('are told in the log', async () => {
    const told = granted(await desk.log({ caseId })).map(({ says }) => says)
    expect(told).toContainEqual(expect.stringMatching(/^Rejected what was read: “Loitering \(e\).*”\. Reason: It was the school run\.$/))
    expect(told.filter((says) => says.startsWith('Undid correction'))).not.toEqual([])
    expect(told.join(' ')).not.toMatch(/cannot put into words/)
  })
})

describe('marks', () => {
  test('stand on words or an area, are taken away and put back; a private note is in no log', async () => {
    const [passage] = (await of('observation'))[0]!.citations
    const { documentId, page, start, quote } = passage!
    const { elements } = granted(await desk.marks({ caseId }))
    expect(elements.length).toBeGreaterThan(10)
    const [element] = elements
    const words = { documentId, page, start, quote }
    granted(
      await desk.makeMark({ caseId, kind: 'evidence', place: words, comment: 'Her own words.', elements: [element!.id], redact: null }),
    )
    granted(
      await desk.makeMark({ caseId, kind: 'note', place: words, comment: 'Is she frightened of me too?', elements: [], redact: null }),
    )
    expect(await because(desk.makeMark({ caseId, kind: 'redaction', place: words, comment: '', elements: [], redact: null }))).toEqual([
      'Choose why this is to be redacted.',
    ])
    const box = [10, 10, 100, 20] as [number, number, number, number]
    const { marks } = granted(
      await desk.makeMark({ caseId, kind: 'redaction', place: { documentId, page, box }, comment: '', elements: [], redact: 'thirdParty' }),
    )
    expect(marks.map(({ kind, state, box: area, elements: on }) => [kind, state, area, on.map(({ title }) => title)])).toEqual([
      ['evidence', 'stands', null, [element!.title]],
      ['note', 'stands', null, []],
      ['redaction', 'stands', box, []],
    ])
    const { mark } = marks[0]!
    expect(granted(await desk.removeMark({ caseId, mark })).marks[0]).toMatchObject({ mark, removed: true })
    expect(granted(await desk.restoreMark({ caseId, mark })).marks[0]).toMatchObject({ mark, removed: false })
    const told = granted(await desk.log({ caseId })).map(({ says }) => says)
    expect(told.join(' ')).not.toContain('frightened of me')
    expect(told.some((says) => says.startsWith('Made a private note'))).toBe(true)
  })

  test('a private note is shown to its writer alone, and only a lawyer speaks of what was read', async () => {
    const { user, code } = granted(await desk.invite({ name: 'Ben Okoro', roles: ['supervisor'], passphrase }))
    granted(await desk.lock({}))
    granted(await desk.acceptInvitation({ user, code, passphrase }))
    const { marks } = granted(await desk.marks({ caseId }))
    expect(marks.map(({ kind, mine }) => [kind, mine])).toEqual([
      ['evidence', false],
      ['redaction', false],
    ])
    const { findings: read, bars } = await findings()
    expect(bars).toEqual(['Only a charging lawyer, an area reviewer or an advocate may say what a passage means.'])
    expect(await because(desk.acceptFinding({ caseId, key: read[0]!.key }))).toEqual(bars)
    granted(await desk.lock({}))
    granted(await desk.signIn({ user: lawyer, passphrase }))
  })
})

test('the care of a victim is recorded beside what the file says of it', async () => {
  const { people, read } = granted(await desk.care({ caseId }))
  const [victim] = people
  expect(victim?.role).toBe('victim')
  expect(read.length).toBeGreaterThan(0)
  expect(victim?.now).toMatchObject({ vps: null, specialMeasures: null, views: [], protects: [] })
  const { person } = victim!
  const hide = { type: 'detailsProtected' as const, what: 'address' as const, words: ['14 Larch Street'], reason: 'He has not been told.' }
  const now = granted(await desk.recordCare({ caseId, person, record: hide }))
  expect(now.people[0]?.now.protects.map(({ words }) => words)).toEqual([['14 Larch Street']])
  expect(await because(desk.recordCare({ caseId, person, record: { ...hide, words: [] } }))).toEqual([
    'Give the words that must not be printed, as they would be written.',
  ])
  expect(await because(desk.recordCare({ caseId, person: 'p-nobody', record: hide }))).toEqual(['Choose one of the people of this file.'])
  expect(granted(await desk.log({ caseId })).at(-1)?.says).not.toContain('Larch Street')
})
