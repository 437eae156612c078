/** A file as it was chosen, with its path inside the folder it came in. */
export type ChosenFile = Readonly<{ path: string; file: File }>

/** Files picked by a file chooser; one that chose a folder gives their paths. */
export const pickedFiles = (files: FileList | null): readonly ChosenFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))

/** Everything that was dropped, folders walked to the bottom. Must begin in the drop itself: the browser forgets what was dropped right after. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return (await Promise.all(entries.map(walk))).flat()
}

async function walk(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((got, failed) => entry.file(got, failed))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return []
  return (await Promise.all((await entriesOf(entry)).map(walk))).flat()
}

/** A folder is read some entries at a time until an empty answer. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((got, failed) => reader.readEntries(got, failed))
    if (some.length === 0) return all
    all.push(...some)
  }
}

/** A name for the case until a better one is read: of the folder or zip, else of the only file. */
export function titleOf(files: readonly ChosenFile[]): string {
  const first = files[0]?.path ?? ''
  const folder = first.includes('/') ? first.split('/')[0] : undefined
  const name = folder && files.every(({ path }) => path.startsWith(`${folder}/`)) ? folder : files.length === 1 ? first : ''
  return name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 200)
}
