import { problems, Unreadable } from '../problems.ts'
import { zipBytes } from '../zip.ts'
import { phoneReportReader } from './phoneReport.ts'

/** A Cellebrite `.ufdr`: a zip whose report.xml is read as it unpacks, however large. */
export async function readUfdr(bytes: Uint8Array, most: number): Promise<{ text: string; full: boolean }> {
  const zip = await zipBytes(bytes, 500_000)
  try {
    const item = zip.items.find(({ name }) => /^([^/]+\/)?report\.xml$/i.test(name))
    if (!item) throw new Unreadable(problems.damaged)
    const decoder = new TextDecoder()
    const report = phoneReportReader(most)
    for await (const piece of item.pieces()) report.write(decoder.decode(piece, { stream: true }))
    report.write(decoder.decode())
    return report.end()
  } finally {
    zip.close()
  }
}
