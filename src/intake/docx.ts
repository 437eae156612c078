import { problems, Unreadable } from './problems.ts'

export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  } catch {
    throw new Unreadable(problems.damaged)
  }
}
