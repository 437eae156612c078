import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import { documentsOf, storeDocument } from '#store/documents'
import { homeFolder } from '#store/home'
import { createKeyring } from '#store/keyring'
import { createStore, openStore } from '#store/open'
import { problemOf } from '#store/problem'
import { aHome, aStore, cheap, clearAway, marlow, now, passphrase } from './aStore.ts'

afterEach(clearAway)

/** Root may write anywhere, so the test becomes an ordinary user for a moment. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    if (root) process.seteuid?.(0)
  }
}

const create = (home: string) => createKeyring({ home, cost: cheap }, 'Asha', passphrase, (key) => createStore(home, key, { now }))

test('a folder that may not be written to is said so in a sentence', async () => {
  const parent = aHome()
  chmodSync(parent, 0o755)
  const home = join(parent, 'home')
  mkdirSync(home, { mode: 0o555 })
  await asNobody(async () => {
    await expect(create(home)).rejects.toThrow(/cannot be (opened|written to)\. Check that/)
    await expect(create(join(home, 'deeper'))).rejects.toThrow('cannot be written to. Check that it is not read-only and belongs to you.')
  })
})

test('a store that may only be read is said so when it is opened', async () => {
  const { store, place } = await aStore()
  store.close()
  chmodSync(place.home, 0o555)
  chmodSync(store.file, 0o444)
  await asNobody(async () => {
    expect(() => openStore(place.home, store.key, { now })).toThrow(
      /Check that its folder is( there, is)? not read-only and belongs to you/,
    )
  })
  chmodSync(place.home, 0o755)
})

test('a full disk is said so, and nothing half-done is kept', async () => {
  const { store } = await aStore()
  const pages = store.sqlite.pragma('page_count', { simple: true }) as number
  store.sqlite.pragma(`max_page_count = ${pages + 20}`)
  const content = Buffer.alloc(300_000, 1)
  const arrived = {
    caseId: marlow,
    documentId: documentId('d-1')!,
    name: 'large.pdf',
    sha256: 'f'.repeat(64),
    mediaType: 'application/pdf',
    bytes: content.length,
    problem: null,
    content,
  }
  const failure = (() => {
    try {
      return storeDocument(store.db, arrived)
    } catch (error) {
      return problemOf(error)
    }
  })()
  expect(failure).toMatchObject({ problem: 'diskFull', message: 'The disk is full. Nothing was lost; make room and try again.' })
  expect(documentsOf(store.db, marlow)).toEqual([])
  store.sqlite.pragma('max_page_count = 1000000')
  expect(storeDocument(store.db, arrived)).toBe(true)
})

test.each([
  [{ FOURSIGHT_HOME: '/srv/cases' }, 'linux', '/srv/cases'],
  [{}, 'linux', '/home/asha/.local/share/foursight'],
  [{ XDG_DATA_HOME: '/data' }, 'linux', '/data/foursight'],
  [{}, 'darwin', '/home/asha/Library/Application Support/Foursight'],
  [{ LOCALAPPDATA: '/local' }, 'win32', '/local/Foursight'],
] as const)('with %o on %s the home is %s', (env, platform, home) => {
  expect(homeFolder(env, platform, '/home/asha')).toBe(home)
})
