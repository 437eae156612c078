import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReadDocument } from '#case/page'
import { markDuplicates } from './duplicates.ts'
import { documentIdOf, sha256Of } from './identity.ts'
import { readPoliceFile, UnusablePath } from './policeFile.ts'

let folder: string
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes)
const text = (words: string) => new TextEncoder().encode(words)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foursight-'))
  mkdirSync(join(folder, 'file/more'), { recursive: true })
  mkdirSync(join(folder, 'nothing'))
  put('file/b note.txt', 'He followed me home again on Tuesday, 4 March.')
  put('file/more/a note.txt', 'He  followed me home again on Tuesday, 4 March.')
  put('file/Thumbs.db', 'x')
  put('file/case.json', '{"urn":"12AB3456725"}')
  put(
    'file/packed.zip',
    zipSync({ 'in/c.txt': text('Third.'), 'in/deeper.zip': zipSync({ 'd.txt': text('Fourth.') }), '../out.txt': text('Escaped.') }),
  )
  put('file/empty.txt', '')
  symlinkSync('/etc/hostname', join(folder, 'file/link.txt'))
  put('not a file.txt', 'words')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder gives its documents in order, archives opened, links and unsafe names listed and not read', async () => {
  const { documents, metadata } = await readPoliceFile(join(folder, 'file'))
  expect(documents.map(({ name, pages, problem }) => [name, pages[0]?.text, problem])).toEqual([
    ['b note.txt', 'He followed me home again on Tuesday, 4 March.', undefined],
    ['empty.txt', undefined, 'empty'],
    ['link.txt', undefined, 'a link to another place: not followed'],
    ['more/a note.txt', 'He  followed me home again on Tuesday, 4 March.', undefined],
    ['packed.zip/../out.txt', undefined, 'unsafe file name in archive: not read'],
    ['packed.zip/in/c.txt', 'Third.', undefined],
    ['packed.zip/in/deeper.zip/d.txt', 'Fourth.', undefined],
  ])
  expect(metadata).toEqual({ urn: '12AB3456725' })
})

test('a second copy points to the first although its blanks differ', async () => {
  const { documents } = await readPoliceFile(join(folder, 'file'))
  expect(documents.find(({ name }) => name === 'more/a note.txt')?.duplicateOf).toBe(documents[0]?.id)
})

test.each([['missing'], ['not a file.txt']])('%s is no police file', async (name) => {
  await expect(readPoliceFile(join(folder, name))).rejects.toBeInstanceOf(UnusablePath)
})

test('what is locked inside an archive is no copy of anything', () => {
  const sha256 = sha256Of(new Uint8Array())
  const locked = (name: string): ReadDocument => ({
    id: documentIdOf(name, sha256),
    name,
    sha256,
    mediaType: 'text/plain',
    bytes: 7,
    pages: [],
    problem: 'password protected',
    duplicateOf: undefined,
  })
  expect(markDuplicates([locked('a.zip/1.txt'), locked('b.zip/2.txt')]).map(({ duplicateOf }) => duplicateOf)).toEqual([
    undefined,
    undefined,
  ])
})

test('names that would move the cursor of a terminal, or read backwards, are shown without', async () => {
  const odd = mkdtempSync(join(folder, 'odd-'))
  writeFileSync(join(odd, 'a\u001b[2Jb.txt'), 'one')
  writeFileSync(join(odd, 'c\u202etxt.exe'), 'two')
  const { documents } = await readPoliceFile(odd)
  expect(documents.map(({ name, pages }) => [name, pages[0]?.text])).toEqual([
    ['a\ufffd[2Jb.txt', 'one'],
    ['c\ufffdtxt.exe', 'two'],
  ])
})

test('an old Word document is read wherever it comes, and by what it is, whatever it is called', async () => {
  const old = mkdtempSync(join(folder, 'old-'))
  const statement = readFileSync(new URL('office/doc/statement.doc', import.meta.url))
  const mail = [
    'From: dc@example.org',
    'To: cps@example.org',
    'Subject: MG11',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
  ]
  const attached = [
    'Content-Type: application/msword',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="MG11.doc"',
    '',
  ]
  writeFileSync(join(old, 'a.doc'), statement)
  writeFileSync(
    join(old, 'b.dot'),
    Uint8Array.from(statement, (byte, at) => (at === statement.length - 1 ? byte ^ 1 : byte)),
  )
  writeFileSync(join(old, 'c.eml'), [...mail, '--x', ...attached, statement.toString('base64'), '--x--'].join('\r\n'))
  writeFileSync(join(old, 'd.zip'), zipSync({ 'MG11.doc': statement }))
  writeFileSync(join(old, 'e.doc'), '{\\rtf1\\ansi He followed me.\\par}')
  writeFileSync(join(old, 'f.doc'), '<html><body><p>He followed me.</p></body></html>')
  writeFileSync(join(old, 'g.doc'), statement.subarray(0, 5000))
  const { documents } = await readPoliceFile(old)
  const start = (words = '') => /Łucja Brandwood|He followed me\.$/.exec(words)?.[0]
  expect(documents.map(({ name, pages, problem }) => [name, start(pages[0]?.text) ?? problem])).toEqual([
    ['a.doc', 'Łucja Brandwood'],
    ['b.dot', 'Łucja Brandwood'],
    ['c.eml', undefined],
    ['c.eml/MG11.doc', 'Łucja Brandwood'],
    ['d.zip/MG11.doc', 'Łucja Brandwood'],
    ['e.doc', 'He followed me.'],
    ['f.doc', 'He followed me.'],
    ['g.doc', 'damaged'],
  ])
})
