import type { Answers, RemoteDesk, Reply } from '#api/contract'
import type { ChosenFile } from './droppedFiles.ts'

/** Bytes in one piece: a multiple of three, so that the base64 of a file's pieces can be joined, and well under what the contract takes. */
const piece = 3 * 1024 * 1024

type Sending = {
  desk: RemoteDesk
  files: readonly ChosenFile[]
  /** Bytes handed over so far, of all the bytes. */
  progress: (sent: number, total: number) => void
  stop: AbortSignal
}

async function base64Of(blob: Blob): Promise<string> {
  const address = await new Promise<string>((read, failed) => {
    const reader = new FileReader()
    reader.onload = () => read(String(reader.result))
    reader.onerror = () => failed(new Error('The file could not be read from the disk.'))
    reader.readAsDataURL(blob)
  })
  return address.slice(address.indexOf(',') + 1)
}

const unreadable = (path: string): Reply<never> => ({
  done: false,
  because: [`${path} could not be read from where it is kept. Copy it to this computer and add the file again.`],
})

/** Hands chosen files to the desk piece by piece, in order. A file longer than one piece is sent as several under the same path. */
export async function parcelOf({ desk, files, progress, stop }: Sending): Promise<Reply<string>> {
  const opened = await desk.openParcel({})
  if (!opened.done) return opened
  const { parcel } = opened.result
  const total = files.reduce((sum, { file }) => sum + file.size, 0)
  let sent = 0
  for (const { path, file } of files) {
    for (let from = 0; from === 0 || from < file.size; from += piece) {
      if (stop.aborted) return { done: false, because: ['You stopped adding the file. Nothing was added.'] }
      const part = file.slice(from, from + piece)
      const base64 = part.size === 0 ? '' : await base64Of(part).catch(() => undefined)
      if (base64 === undefined) return unreadable(path)
      const added = await desk.addToParcel({ parcel, path, base64 })
      if (!added.done) return added
      sent += part.size
      progress(sent, total)
    }
  }
  return { done: true, result: parcel }
}

/** Hands chosen files to the desk and starts their import. */
export async function sendFiles(
  sending: Sending & Readonly<{ title: string; into: string | null }>,
): Promise<Reply<Answers['importParcel']>> {
  const parcel = await parcelOf(sending)
  return parcel.done ? sending.desk.importParcel({ parcel: parcel.result, title: sending.title, into: sending.into }) : parcel
}
