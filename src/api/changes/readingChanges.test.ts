import { describe, expect, test } from 'vitest'
import { behaviours, impacts, markers } from '#case/vocabulary'
import { type CheckReport, type Citation, schemaName } from '../checkReport.ts'
import { type EarlierReading, readingChanges } from './readingChanges.ts'

const passage = (quote: string, start = 0, page = 1): Citation => ({
  document: 'MG11.txt',
  documentId: 'd-1',
  page,
  paragraph: 1,
  quote,
  start,
})
const none = <const Names extends readonly string[]>(names: Names) =>
  Object.fromEntries(names.map((name) => [name, { found: false, citations: [] }])) as unknown as Record<
    Names[number],
    { found: boolean; citations: Citation[] }
  >
const document = (name: string, kind: CheckReport['file']['documents'][number]['kind'], problem: string | null = null) => ({
  name,
  kind,
  pages: 1,
  text: 'digital' as const,
  ocrConfidence: null,
  problem,
  duplicateOf: null,
  parts: [{ kind, pages: [1, 1] as [number, number] }],
})
const incident = (date: string | null, summary: string, ...citations: Citation[]): CheckReport['incidents'][number] => ({
  date,
  latest: null,
  dateText: date ?? '',
  summary,
  behaviours: [],
  markers: [],
  rate: null,
  citations,
})
const check = (id: string, status: CheckReport['checks'][number]['status']): CheckReport['checks'][number] => ({
  id,
  status,
  title: `Check ${id}`,
  because: `Because ${status}.`,
  wouldChange: '',
  authority: [{ name: 'a', where: 'b', url: 'c', words: 'd', verified: 'read' }],
  citations: [],
  action: null,
})

const report: CheckReport = {
  schema: schemaName,
  file: {
    urn: null,
    suspects: [{ name: 'Carl Marlow' }],
    victims: [{ name: 'Joan Pike' }],
    documents: [document('MG11.txt', 'MG11')],
  },
  stalking: { indicated: 'borderline', because: [], against: [] },
  behaviours: none(behaviours),
  markers: none(markers),
  impact: none(impacts),
  incidents: [incident('2025-03-04', 'He followed her.', passage('followed me', 20))],
  offences: [],
  mostSeriousSupported: 'none',
  proposed: null,
  checks: [check('victim.vps', 'not-met')],
  switchedOff: [],
  plea: { warnAgainstHarassmentPlea: false, because: [], lost: [] },
  contradictions: [],
  mentionedNotAttached: [],
}
const reading = (difference: Partial<CheckReport> = {}): EarlierReading => ({
  code: '1',
  on: '2025-03-10',
  ofDocuments: 'x',
  report: { ...report, ...difference },
})
const changes = (before: Partial<CheckReport>, now: Partial<CheckReport>, stands: (citation: Citation) => boolean = () => true) =>
  readingChanges(reading(before), reading(now), stands)?.changes ?? []
const says = (before: Partial<CheckReport>, now: Partial<CheckReport>) => changes(before, now).map((change) => change.says)

const following = (...citations: Citation[]) => ({ ...report.behaviours, following: { found: citations.length > 0, citations } })
const files = (...documents: CheckReport['file']['documents']) => ({ file: { ...report.file, documents } })
const [followed, rang, waited] = [passage('followed me home', 20), passage('rang me', 60), passage('waited outside', 90)]

test('the same said twice is no change, whichever reader said it and whenever', () => {
  expect(readingChanges(reading(), { ...reading(), code: '2', on: '2025-03-11', ofDocuments: 'y' }, () => true)).toBeUndefined()
})

describe('what changed is said:', () => {
  test.each<[string, Partial<CheckReport>, Partial<CheckReport>, readonly string[]]>([
    ['a behaviour found', {}, { behaviours: following(followed) }, ['Now found: following.']],
    ['a behaviour lost', { behaviours: following(followed) }, {}, ['No longer found: following.']],
    ['the same behaviour in other passages', { behaviours: following(followed) }, { behaviours: following(rang) }, []],
    ['a marker', {}, { markers: { ...report.markers, weapon: { found: true, citations: [rang] } } }, ['Now found: weapon.']],
    [
      'an impact',
      { impact: { ...report.impact, fearOfViolence: { found: true, citations: [rang] } } },
      {},
      ['No longer found: fear of violence.'],
    ],
    [
      'whether it is stalking',
      {},
      { stalking: { indicated: 'yes', because: [], against: [] } },
      ['Stalking: indicated. Before: borderline.'],
    ],
    [
      'the most serious offence',
      { mostSeriousSupported: 'PHA1997.s2' },
      {
        mostSeriousSupported: 'PHA1997.s4A',
        offences: [
          { id: 'PHA1997.s4A', title: 'Stalking, s4A', supported: 'yes', elements: [], maximum: '', mode: '', lastDateToCharge: null },
        ],
      },
      ['The evidence supports: Stalking, s4A. Before: PHA1997.s2.'],
    ],
    [
      'a check with another outcome',
      {},
      { checks: [check('victim.vps', 'met')] },
      ['Check victim.vps: met. Before: not met. Because met.'],
    ],
    [
      'checks that came and went with a rulebook; one that does not apply is no news',
      {},
      { checks: [check('victim.needs', 'not-met'), check('bail.terms', 'not-applicable')] },
      ['Check victim.needs: not met. This check is new. Because not-met.', 'Check victim.vps: no longer a check. Before: not met.'],
    ],
    [
      'documents that arrived',
      {},
      files(document('MG11.txt', 'MG11'), document('MG6.txt', 'MG6'), document('a.txt', 'OTHER'), document('b.pdf', 'OTHER', 'damaged')),
      ['MG6.txt arrived: MG6.', 'a.txt arrived: not yet classified.', 'b.pdf arrived and could not be read: damaged.'],
    ],
    [
      'a document that could now be read, and is something else',
      files(document('a.pdf', 'OTHER', 'password protected')),
      files(document('a.pdf', 'CUSTODY')),
      ['a.pdf could now be read.', 'a.pdf is now taken for: custody record. Before: not yet classified.'],
    ],
    [
      'nothing of the same people in another order',
      { file: { ...report.file, suspects: [{ name: 'Carl Marlow' }, { name: 'Amy Frome' }] } },
      { file: { ...report.file, suspects: [{ name: 'Amy Frome' }, { name: 'Carl Marlow' }] } },
      [],
    ],
    ['who is the suspect', {}, { file: { ...report.file, suspects: [] } }, ['Suspects: none found. Before: Carl Marlow.']],
  ])('%s', (_, before, now, said) => expect(says(before, now)).toEqual(said))
})

describe('incidents are known again', () => {
  const old = incident('2025-03-04', 'He followed her.', followed)
  test.each<[string, CheckReport['incidents'], CheckReport['incidents'], readonly string[]]>([
    ['told in other words', [old], [incident('2025-03-04', 'Followed home.', passage('me home', 29))], []],
    ['moved down their page', [old], [incident('2025-03-04', 'He followed her.', passage('followed  me home', 300))], []],
    ['recognised afresh in other letters', [old], [incident('2025-03-04', 'He followed her.', passage('fo1lowed me', 500))], []],
    ['twice the same', [old, old], [old, old], []],
    [
      'by their passages, not by their day alone',
      [old],
      [old, incident('2025-03-04', 'He rang.', rang)],
      ['New incident: 2025-03-04: He rang.'],
    ],
    ['gone', [old, incident(null, 'He rang.', rang)], [old], ['No longer read as an incident: He rang.']],
    [
      'with another date',
      [old],
      [incident('2025-03-05', 'He followed her.', followed)],
      ['Now dated “2025-03-05”, before “2025-03-04”: He followed her.'],
    ],
    [
      'parted in two',
      [incident('2025-03-04', 'He rang and waited.', rang, waited)],
      [incident('2025-03-04', 'He rang.', rang), incident('2025-03-06', 'He waited.', waited)],
      ['Now told as an incident of its own: 2025-03-06: He waited.'],
    ],
    [
      'joined in one',
      [incident('2025-03-04', 'He rang.', rang), incident('2025-03-06', 'He waited.', waited)],
      [incident('2025-03-04', 'He rang and waited.', rang, waited)],
      ['Now told as part of another incident: 2025-03-06: He waited.'],
    ],
  ])('%s', (_, before, now, said) => expect(says({ incidents: before }, { incidents: now })).toEqual(said))
})

test('what is found shows where; what is lost shows where it was, and what no longer stands there in its words', () => {
  expect(changes({}, { behaviours: following(followed) })).toMatchObject([{ citations: [followed], noLongerThere: [] }])
  expect(changes({ behaviours: following(followed, rang) }, {}, ({ start }) => start === rang.start)).toMatchObject([
    { citations: [rang], noLongerThere: [{ document: 'MG11.txt', page: 1, quote: 'followed me home' }] },
  ])
})

test.each<[string, Partial<EarlierReading>, readonly string[]]>([
  ['another day', { on: '2025-03-11' }, ['time went on']],
  ['an update', { code: '2' }, ['Foursight was updated']],
  ['a page recognised again', { ofDocuments: 'y' }, ['a document was read afresh']],
  [
    'a supplement and an update',
    { code: '2', ofDocuments: 'y', report: { ...report, ...files(document('MG11.txt', 'MG11'), document('MG6.txt', 'MG6')) } },
    ['1 document arrived', 'Foursight was updated'],
  ],
])('it is said why the case was read again: %s', (_, difference, because) => {
  const now = { ...reading({ behaviours: following(followed) }), ...difference }
  const before = reading({ behaviours: following() })
  const report = { ...now.report, stalking: { ...now.report.stalking, indicated: 'yes' as const } }
  expect(readingChanges(before, { ...now, report }, () => true)).toMatchObject({ since: '2025-03-10', because })
})

test('a reading of an older program that did not know every behaviour is compared all the same', () => {
  const { following: _, ...fewer } = report.behaviours
  expect(says({ behaviours: fewer as CheckReport['behaviours'] }, { behaviours: following(followed) })).toEqual(['Now found: following.'])
})
