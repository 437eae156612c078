import type { MediaType } from './mediaType.ts'
import { tidy } from './pageText.ts'
import { decodeText } from './plainText.ts'
import { problems, Unreadable } from './problems.ts'
import type { Results } from './tasks.ts'

type Read = { text: string; problem?: string; enclosed?: Results['text']['enclosed'] }

const readers: Partial<Record<MediaType, (bytes: Uint8Array) => Promise<Read>>> = {
  'text/plain': async (bytes) => ({ text: decodeText(bytes) ?? '' }),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (bytes) => ({
    text: (await import('./office/docx.ts')).readDocx(bytes),
  }),
}

/** Reads a document that has no pages of its own. */
export async function readText(mediaType: MediaType, bytes: Uint8Array): Promise<Results['text']> {
  const reader = readers[mediaType]
  if (!reader) throw new Unreadable(problems.unsupported)
  const { text, problem, enclosed = [] } = await reader(bytes)
  return { text: tidy(text), problem, enclosed }
}
