import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenDesk, openDesk } from '#api/desk'
import type { Actor } from '#case/actor'
import type { CaseId } from '#case/ids'
import { storeFile } from '#store/home'
import { tryPassphrase } from '#store/keyring'
import { joinStore, type Store } from '#store/open'
import { version } from '../../main/house.ts'
import { granted } from '../hosts/granted.ts'
import { writeStatements } from './files.ts'
import { runProgram } from './measure.ts'

const passphrase = 'larch otter violin'
const root = join(import.meta.dirname, '../..')

/** A store with one case in it: the desk with someone signed in, and a connection beside it. */
export type FilledStore = Readonly<{
  desk: OpenDesk
  store: Store
  me: Actor
  imported: CaseId
  importPeakMb: number
  close: () => Promise<void>
}>

/** A new store, filled by the command line with one police file of so many pages. */
export async function filledStore(folder: string, pages: number): Promise<FilledStore> {
  const [home, file] = [join(folder, 'home'), join(folder, 'police file')]
  mkdirSync(file)
  await writeStatements(join(file, 'Statements.pdf'), pages)
  const { output, peakMb } = await runProgram(process.execPath, [join(root, 'main/cli.ts'), 'import', file, '--json'], {
    FOURSIGHT_HOME: home,
    FOURSIGHT_PASSPHRASE: passphrase,
  })
  // The first sitting of a day takes the daily backup, and closing waits for it; the second is measured.
  await (await signedIn(home)).desk.close()
  const { desk, me } = await signedIn(home)
  const tried = await tryPassphrase({ home }, me.id, passphrase, new Date())
  if (!tried.opened) throw new Error('The store that was just made does not open.')
  const store = joinStore(storeFile(home), tried.key)
  const close = async () => {
    store.close()
    await desk.close()
  }
  return { desk, store, me, imported: (JSON.parse(output) as { case: CaseId }).case, importPeakMb: peakMb, close }
}

async function signedIn(home: string): Promise<Readonly<{ desk: OpenDesk; me: Actor }>> {
  const desk = openDesk({ home, now: () => new Date(), version: version(), mayReadPaths: false, sample: null, tell: () => {} })
  const user = granted(await desk.door({})).users[0]!.id
  return { desk, me: granted(await desk.signIn({ user, passphrase })) }
}
