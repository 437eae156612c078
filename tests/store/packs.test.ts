import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Actor } from '#case/actor'
import { documentId, userId } from '#case/ids'
import { firstCharging as charging } from '#charging/first/replay'
import type { Step } from '#charging/first/steps'
import { casesOf } from '#store/cases'
import { stepsOf, takeStep } from '#store/decisions'
import { deleteCaseRows } from '#store/deletion'
import { bytesOf, documentsOf, storeDocument } from '#store/documents'
import { entriesOf } from '#store/log'
import type { Store } from '#store/open'
import { beginPack, writePack } from '#store/packs/makePack'
import { takeInPack } from '#store/packs/takeInPack'
import { readingWorkflow, takeReadingStep } from '#store/readingSteps'
import { verify } from '#store/verify'
import { aHome, aStore, asha, asked, at, cheap, clearAway, marlow, opened } from './aStore.ts'

afterEach(clearAway)

const words = 'heron slate minnow'
const sunita: Actor = { id: userId('sunita')!, name: 'Sunita Rao', roles: ['supervisor', 'chargingLawyer'] }
const later = new Date('2025-03-11T09:00:00Z')
const by = (who: Actor, step: Step): Step => ({ ...step, by: who })
const inWords = ({ step }: { step: string }) => `${(JSON.parse(step) as Step).type}.`

const withDocument = (store: Store, name = 'MG11.pdf') =>
  storeDocument(store.db, {
    caseId: marlow,
    documentId: documentId(name.toLowerCase().replace('.', '-'))!,
    name,
    sha256: 'x',
    mediaType: 'application/pdf',
    bytes: 5,
    problem: null,
    content: Buffer.from('bytes'),
  })
const packOf = async (store: Store, who = asha, when = at) => {
  const to = join(aHome(), 'case.foursight-pack')
  writePack(store, marlow, await beginPack(store, marlow, { by: who, at: when, passphrase: words, cost: cheap }), when, to)
  return to
}
const taken = async (store: Store, pack: string, who = sunita, passphrase = words) => {
  const report = await takeInPack(store, pack, { by: who, at: later, passphrase, inWords })
  return { ...report, added: report.added.length }
}
/** A store on another machine, which does not know the case yet. */
const elsewhere = async () => {
  const { store } = await aStore()
  deleteCaseRows(store.sqlite, marlow)
  return store
}
const types = (store: Store) => entriesOf(store.db, marlow).map(({ step }) => (JSON.parse(step) as { type: string }).type)

describe('a case that travels', () => {
  test('arrives with its documents and its log, seal by seal', async () => {
    const { store: here } = await aStore()
    withDocument(here)
    takeStep(here.db, marlow, charging, opened, at)
    const there = await elsewhere()
    const { isNew, documents, added, conflicts } = await taken(there, await packOf(here))
    expect({ isNew, documents, added, conflicts }).toEqual({ isNew: true, documents: 1, added: 2, conflicts: [] })
    const sealed = entriesOf(here.db, marlow).map(({ hash }) => hash)
    expect(entriesOf(there.db, marlow).map(({ hash }) => hash)).toEqual([...sealed, expect.any(String)])
    expect(bytesOf(there.db, marlow, documentsOf(there.db, marlow)[0]!.documentId, 0, 5).toString()).toBe('bytes')
    expect(verify(there.db).broken).toBeUndefined()
  })

  test('comes back with what was done there, and goes on where it was', async () => {
    const { store: here } = await aStore()
    takeStep(here.db, marlow, charging, opened, at)
    const there = await elsewhere()
    await taken(there, await packOf(here))
    takeStep(there.db, marlow, charging, by(sunita, asked), later)
    const { isNew, added, recognised, conflicts } = await taken(here, await packOf(there, sunita, later), asha)
    expect({ isNew, added, recognised, conflicts }).toEqual({ isNew: false, added: 3, recognised: 2, conflicts: [] })
    expect(types(here)).toEqual([opened.type, 'packMade', 'packTakenIn', asked.type, 'packMade', 'packTakenIn'])
    expect(stepsOf(here.db, marlow, charging).map(({ step }) => step.by.name)).toEqual(['Asha Rahman', 'Sunita Rao'])
    expect(verify(here.db).broken).toBeUndefined()
  })

  test('taken in twice, adds nothing', async () => {
    const { store: here } = await aStore()
    takeStep(here.db, marlow, charging, opened, at)
    const there = await elsewhere()
    const pack = await packOf(here)
    await taken(there, pack)
    const again = await taken(there, pack)
    expect({ added: again.added, recognised: again.recognised, documents: again.documents }).toEqual({
      added: 0,
      recognised: 2,
      documents: 0,
    })
  })
})

describe('where both stores went on by themselves', () => {
  async function parted() {
    const { store: here } = await aStore()
    takeStep(here.db, marlow, charging, opened, at)
    const there = await elsewhere()
    await taken(there, await packOf(here))
    return { here, there }
  }

  test('steps of different kinds stand beside one another, ours first', async () => {
    const { here, there } = await parted()
    takeReadingStep(here.db, marlow, { type: 'changesSeen', since: '2025-03-10', says: ['x'] }, asha, later)
    takeStep(there.db, marlow, charging, by(sunita, asked), later)
    const { conflicts } = await taken(here, await packOf(there, sunita, later), asha)
    expect(conflicts).toEqual([])
    expect(types(here)).toEqual([opened.type, 'packMade', 'changesSeen', 'packTakenIn', asked.type, 'packMade', 'packTakenIn'])
    expect(entriesOf(here.db, marlow).some(({ workflow }) => workflow === readingWorkflow)).toBe(true)
    expect(verify(here.db).broken).toBeUndefined()
  })

  test('the same kind of step about the same thing is left to a person, and nothing here is changed', async () => {
    const { here, there } = await parted()
    takeStep(here.db, marlow, charging, { ...asked, wanted: 'The phone' }, later)
    takeStep(there.db, marlow, charging, by(sunita, asked), later)
    const before = stepsOf(here.db, marlow, charging)
    const { conflicts } = await taken(here, await packOf(there, sunita, later), asha)
    expect(conflicts.map(({ because }) => because)).toEqual([
      expect.stringMatching(/^Asha Rahman took the same kind of step here on 2025-03-11/),
    ])
    expect(stepsOf(here.db, marlow, charging)).toEqual(before)
    const [, told] = JSON.stringify(entriesOf(here.db, marlow).at(-1)).match(/"conflicts\\":\[\\"(.*?)\\"/) ?? []
    expect(told).toMatch(/^Sunita Rao, 2025-03-11: materialRequested\. Asha Rahman took/)
  })
})

describe('a pack that cannot be used changes nothing', () => {
  const refused = async (spoil: (bytes: Buffer) => Buffer, passphrase = words) => {
    const { store: here } = await aStore()
    takeStep(here.db, marlow, charging, opened, at)
    const pack = await packOf(here)
    writeFileSync(pack, spoil(readFileSync(pack)))
    const there = await elsewhere()
    const failure = await taken(there, pack, sunita, passphrase).then(
      () => 'taken',
      (error: Error) => error.message,
    )
    expect(casesOf(there.db)).toEqual([])
    return failure
  }
  test.each<[string, (bytes: Buffer) => Buffer, string, RegExp]>([
    ['the wrong passphrase', (bytes) => bytes, 'other words here', /not the passphrase of this case pack/],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 100), words, /damaged/],
    ['one byte changed', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])]), words, /damaged/],
    ['something else', () => Buffer.from('PK\u0003\u0004'), words, /not a Foursight case pack/],
    ['empty', () => Buffer.alloc(0), words, /not a Foursight case pack/],
    [
      'from a newer version',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('"foursightPack":1', '"foursightPack":2'), 'latin1'),
      words,
      /newer version/,
    ],
    [
      'a lock that would cost too much',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('"N":1024', '"N":99999999'), 'latin1'),
      words,
      /not a Foursight case pack/,
    ],
  ])('%s', async (_, spoil, passphrase, says) => {
    expect(await refused(spoil, passphrase)).toMatch(says)
  })

  test('nothing of the case can be read in the file', async () => {
    const { store: here } = await aStore()
    takeStep(here.db, marlow, charging, { ...opened }, at)
    const bytes = readFileSync(await packOf(here))
    for (const secret of ['Marlow', 'Asha', 'reviewOpened', marlow]) expect(bytes.includes(secret)).toBe(false)
  })
})
