import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
