import { expect, test } from 'vitest'
import { compound, sector } from '../../tests/files/compound.ts'
import { Unreadable } from './problems.ts'
import { readCompound } from './readCompound.ts'

const nothing = new Uint8Array(9)

test.each<[string, Uint8Array, string]>([
  [
    'a Word document locked with a password',
    compound({ EncryptedPackage: nothing, EncryptionInfo: nothing }),
    'password protected (ask for it without: only a PDF can be opened with its password here)',
  ],
  ['an old workbook', compound({ Workbook: nothing }), 'unsupported type: an old Excel workbook (ask for it as XLSX or PDF)'],
  [
    'an old workbook that holds a Word document',
    compound({ Workbook: nothing, 'MBD0001/WordDocument': nothing }),
    'unsupported type: an old Excel workbook (ask for it as XLSX or PDF)',
  ],
  ['old slides', compound({ 'PowerPoint Document': nothing }), 'unsupported type: an old Office file (ask for it as PDF)'],
  ['a file of another program', compound({ Contents: nothing }), 'unsupported type'],
  ['nothing but its first bytes', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'damaged'],
  ['a file that leads in circles', compound({ a: nothing }).map((byte, at, all) => (at >= all.length - sector ? 0 : byte)), 'damaged'],
])('%s is told apart', async (_, bytes, problem) => {
  await expect(readCompound(bytes, 1000)).rejects.toThrow(new Unreadable(problem))
})
