import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import { firstCharging as charging } from '#charging/first/replay'
import { backUp } from '#store/backup'
import { takeStep } from '#store/decisions'
import { documentRead, storeDocument } from '#store/documents'
import { storeFile } from '#store/home'
import { connect, openStore } from '#store/open'
import { aHome, aStore, asked, at, bytesUnder, clearAway, marlow, now, opened } from './aStore.ts'

afterEach(clearAway)

const sentence = 'He stood at the gate in Larchwood Lane again.'
const id = documentId('d-1')!

test('nothing of a case can be read in any file of the home, the write-ahead log and a backup included', async () => {
  const { store, place } = await aStore()
  const content = Buffer.from(sentence.repeat(400))
  const record = {
    caseId: marlow,
    documentId: id,
    name: 'MG11 Larchwood.txt',
    sha256: 'f'.repeat(64),
    mediaType: 'text/plain',
    bytes: content.length,
    problem: null,
  }
  storeDocument(store.db, { ...record, content })
  const words = [{ start: 0, end: 2, box: null, confidence: null }]
  const page = { number: 1, text: sentence, words, width: 0, height: 0, source: 'digital' } as const
  const read = {
    id,
    name: record.name,
    sha256: record.sha256,
    mediaType: 'text/plain',
    bytes: content.length,
    pages: [page],
    problem: undefined,
    duplicateOf: undefined,
  }
  documentRead(store.db, marlow, { read: [read], enclosed: new Map() }, at)
  takeStep(store.db, marlow, charging, opened, at)
  takeStep(store.db, marlow, charging, { ...asked, wanted: sentence }, at)
  backUp({ ...store, home: place.home }, `${place.home}/copy.foursight-backup`, at)

  const written = bytesUnder(place.home)
  expect(written.length).toBeGreaterThan(content.length)
  for (const word of ['Larchwood', 'stood at the gate', 'R v Marlow', 'SQLite format', 'case_file', 'victim.vps']) {
    expect({ word, at: written.indexOf(word) }).toEqual({ word, at: -1 })
    expect({ word, at: written.indexOf(Buffer.from(word, 'utf16le')) }).toEqual({ word, at: -1 })
  }
})

test('the store opens again with its key and not with another', async () => {
  const { store, place } = await aStore()
  store.close()
  expect(() => openStore(place.home, randomBytes(32), { now })).toThrow('cannot be opened with this key')
  const again = openStore(place.home, store.key, { now })
  expect(again.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(again.sqlite.pragma('synchronous', { simple: true })).toBe(2)
  expect(again.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  again.close()
})

test('a page changed on the disk is noticed, not read', async () => {
  const { store, place } = await aStore()
  store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  store.close()
  const bytes = readFileSync(storeFile(place.home))
  bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000)
  writeFileSync(storeFile(place.home), bytes)
  expect(() => openStore(place.home, store.key, { now }).sqlite.pragma('quick_check')).toThrow()
})

test.each<[string, (home: string) => void, string]>([
  ['is no SQLite file', (home) => writeFileSync(storeFile(home), 'hello '.repeat(2000)), 'or is not a case store'],
  ['is a plain SQLite file', (home) => plain(home), 'or is not a case store'],
  ['is missing', (home) => rmSync(storeFile(home), { force: true }), 'The case store is missing from'],
])('a store file that %s is refused in a sentence', (_, spoil, says) => {
  const home = aHome()
  spoil(home)
  expect(() => openStore(home, randomBytes(32), { now })).toThrow(says)
})

function plain(home: string) {
  const key = randomBytes(32)
  const sqlite = connect(storeFile(home), key)
  sqlite.exec('create table t (a)')
  sqlite.pragma('journal_mode = DELETE')
  sqlite.pragma(`rekey = ''`)
  sqlite.close()
}
