import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Limits } from './limits.ts'
import { type Progress, readPoliceFile } from './policeFile.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'foursight-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const say = (words: string) => strToU8(words)
/** A folder with these files, read under these limits: the name and the problem (or first words) of each document. */
async function read(files: Record<string, Uint8Array>, limits: Partial<Limits> = {}): Promise<string[][]> {
  const folder = mkdtempSync(join(root, 'file-'))
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  const { documents } = await readPoliceFile(folder, { limits })
  return documents.map(({ name, problem, pages }) => [name, problem ?? pages[0]!.text.slice(0, 20)])
}
const nested = (levels: number): Uint8Array => zipSync(levels === 0 ? { 'deep.txt': say('Deep.') } : { 'in.zip': nested(levels - 1) })
/** A message with a message in it, so many levels deep. */
const message = (levels: number): Uint8Array =>
  say(
    `From: a@b.test\nTo: c@d.test\nSubject: ${levels}\nMIME-Version: 1.0\nContent-Type: ${
      levels === 0
        ? 'text/plain\n\nDeep.'
        : `multipart/mixed; boundary="b${levels}"\n\n--b${levels}\nContent-Type: message/rfc822\n\n${new TextDecoder().decode(message(levels - 1))}\n--b${levels}--\n`
    }`,
  )
const zeroes = new Uint8Array(3_000_000)

describe('a police file keeps its limits, and what is in order is read:', () => {
  test.each<[string, Record<string, Uint8Array>, Partial<Limits>, string[][]]>([
    [
      'file size',
      { 'a.txt': say('Read.'), 'b.txt': say('x'.repeat(200)) },
      { fileBytes: 100 },
      [
        ['a.txt', 'Read.'],
        ['b.txt', 'too large'],
      ],
    ],
    [
      'total size',
      { 'a.txt': say('Read.'), 'b.txt': say('x'.repeat(200)) },
      { totalBytes: 100 },
      [
        ['a.txt', 'Read.'],
        ['b.txt', 'too large'],
      ],
    ],
    [
      'number of files',
      { 'a.txt': say('Read.'), 'b.txt': say('b'), 'c.txt': say('c') },
      { files: 1 },
      [
        ['a.txt', 'Read.'],
        ['b.txt', 'too many files: not read'],
      ],
    ],
    [
      'number of files in an archive',
      { 'a.zip': zipSync({ '1.txt': say('Read.'), '2.txt': say('b'), '3.txt': say('c') }) },
      { files: 2 },
      [
        ['a.zip/1.txt', 'Read.'],
        ['a.zip/2.txt', 'too many files: not read'],
      ],
    ],
    [
      'depth of folders',
      { 'a.txt': say('Read.'), 'x/y/z.txt': say('z') },
      { depth: 1 },
      [
        ['a.txt', 'Read.'],
        ['x/y', 'too many folders or archives inside one another: not read'],
      ],
    ],
    [
      'depth of messages within messages',
      { 'a.eml': message(3) },
      { depth: 2 },
      [
        ['a.eml', 'From: a@b.test\nTo: c'],
        ['a.eml/attached message 1.eml', 'From: a@b.test\nTo: c'],
        ['a.eml/attached message 1.eml/attached message 1.eml', 'From: a@b.test\nTo: c'],
        [
          'a.eml/attached message 1.eml/attached message 1.eml/attached message 1.eml',
          'too many folders or archives inside one another: not read',
        ],
      ],
    ],
    [
      'depth of archives',
      { 'a.txt': say('Read.'), 'b.zip': nested(3) },
      { depth: 2 },
      [
        ['a.txt', 'Read.'],
        ['b.zip/in.zip/in.zip', 'too many folders or archives inside one another: not read'],
      ],
    ],
    [
      'how far an archive swells',
      { 'a.txt': say('Read.'), 'b.zip': zipSync({ 'bomb.txt': zeroes, 'c.txt': say('Read too.') }) },
      {},
      [
        ['a.txt', 'Read.'],
        ['b.zip/bomb.txt', 'too large'],
        ['b.zip/c.txt', 'Read too.'],
      ],
    ],
    [
      'what comes out of archives in all',
      { 'b.zip': zipSync({ '1.txt': say('x'.repeat(90)), '2.txt': say('y'.repeat(90)) }) },
      { unpackedBytes: 100 },
      [
        ['b.zip/1.txt', 'x'.repeat(20)],
        ['b.zip/2.txt', 'too large'],
      ],
    ],
    ['time for a document', { 'a.txt': say('Never.') }, { secondsPerDocument: 0.0001 }, [['a.txt', 'took too long to read']]],
    [
      'memory of a worker',
      { 'a.json': say(`[${'{"a":1},'.repeat(2_000_000)}{}]`), 'b.txt': say('Read.') },
      { workerMegabytes: 24, workers: 1 },
      [
        ['a.json', 'too large'],
        ['b.txt', 'Read.'],
      ],
    ],
  ])('%s', async (_, files, limits, expected) => {
    expect(await read(files, limits)).toEqual(expected)
  })
})

describe('what is not in order is listed, never followed and never the end of the others:', () => {
  const link = zipSync({ 'to-passwd': [say('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }], 'note.txt': say('Read.') })
  test.each<[string, Record<string, Uint8Array>, string[][]]>([
    [
      'names that climb out',
      { 'a.zip': zipSync({ '../../x.txt': say('x'), '/etc/y.txt': say('y'), 'C:\\z.txt': say('z'), 'ok.txt': say('Read.') }) },
      [
        ['a.zip/../../x.txt', 'unsafe file name in archive: not read'],
        ['a.zip//etc/y.txt', 'unsafe file name in archive: not read'],
        ['a.zip/C:/z.txt', 'unsafe file name in archive: not read'],
        ['a.zip/ok.txt', 'Read.'],
      ],
    ],
    [
      'links in archives',
      { 'a.zip': link },
      [
        ['a.zip/note.txt', 'Read.'],
        ['a.zip/to-passwd', 'a link to another place: not followed'],
      ],
    ],
    [
      'an archive cut short',
      { 'a.zip': zipSync({ 'x.txt': say('x'.repeat(500)) }).subarray(0, 60), 'b.txt': say('Read.') },
      [
        ['a.zip', 'damaged'],
        ['b.txt', 'Read.'],
      ],
    ],
    [
      'a program called a statement',
      { 'MG11.pdf': Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0) },
      [['MG11.pdf', 'not what its name says: a program, not read']],
    ],
    [
      'sound and film',
      { 'call.mp3': say('ID3\u0003aaaa'), 'door.mp4': Uint8Array.of(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d) },
      [
        ['call.mp3', 'audio or video: not read'],
        ['door.mp4', 'audio or video: not read'],
      ],
    ],
    [
      'system files',
      {
        'Thumbs.db': say('x'),
        '__MACOSX/._a.txt': say('x'),
        '.DS_Store': say('x'),
        '~$MG5.docx': say('x'),
        'expected.json': say('{}'),
        'a.txt': say('Read.'),
      },
      [['a.txt', 'Read.']],
    ],
    ['an empty file', { 'a.txt': new Uint8Array() }, [['a.txt', 'empty']]],
    [
      'a PDF that is no PDF',
      { 'a.pdf': say('%PDF-1.4 nothing'), 'b.txt': say('Read.') },
      [
        ['a.pdf', 'damaged'],
        ['b.txt', 'Read.'],
      ],
    ],
    ['text under the name of a PDF', { 'a.pdf': say('Only words.') }, [['a.pdf', 'Only words.']]],
  ])('%s', async (_, files, expected) => {
    expect(await read(files)).toEqual(expected)
  })

  test('a link in a folder', async () => {
    const folder = mkdtempSync(join(root, 'link-'))
    symlinkSync('/etc', join(folder, 'etc'))
    const { documents } = await readPoliceFile(folder)
    expect(documents.map(({ name, problem }) => [name, problem])).toEqual([['etc', 'a link to another place: not followed']])
  })
})

test('names in archives are read in the code page of DOS or in UTF-8, whichever they are', async () => {
  const zip = zipSync({ 'caf?.txt': say('One.'), 'naïve.txt': say('Two.') })
  for (let at = 0; at < zip.length - 8; at++)
    if (zip[at] === 0x63 && zip[at + 1] === 0x61 && zip[at + 2] === 0x66 && zip[at + 3] === 0x3f) zip[at + 3] = 0x82
  expect((await read({ 'a.zip': zip })).map(([name]) => name)).toEqual(['a.zip/café.txt', 'a.zip/naïve.txt'])
})

test('reading says how far it is, and stops when told', async () => {
  const folder = mkdtempSync(join(root, 'stop-'))
  for (let nth = 0; nth < 20; nth++) writeFileSync(join(folder, `${nth}.txt`), 'Words.')
  const told: Progress[] = []
  await readPoliceFile(folder, { onProgress: (progress) => told.push(progress) })
  expect(told.at(-1)).toMatchObject({ done: 20, total: 20 })
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))

  const stop = new AbortController()
  const stopped = readPoliceFile(folder, {
    signal: stop.signal,
    onProgress: ({ done }) => done >= 3 && stop.abort(new Error('Stopped by Asha')),
  })
  await expect(stopped).rejects.toThrow('Stopped by Asha')
})
