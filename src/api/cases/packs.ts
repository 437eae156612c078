import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseOf } from '#store/cases'
import type { LogEntry } from '#store/log'
import { beginPack } from '#store/packs/makePack'
import { takeInPack } from '#store/packs/takeInPack'
import { emptyParcel, parcelFile, parcelPaths } from '#store/parcels'
import { whyNot } from '#store/passphrase'
import type { Desk } from '../contract.ts'
import type { Keys } from '../door/keyTries.ts'
import { passphraseAgainFor } from '../door/passphraseAgain.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import { storyOf } from '../logs/story.ts'
import { startThread, type Thread } from '../reading/thread.ts'
import { addressOf } from '../reading/threadTasks.ts'
import { done, refused } from '../reply.ts'
import { noSuchCase } from './cases.ts'
import { reportOf } from './caseView.ts'

type PacksRoom = Pick<Desk, 'makePack' | 'packBytes' | 'takeInPack'>

/** Cases that travel. A pack that was made lies encrypted in a folder of this process until it has been fetched or the desk is closed. */
export function packsRoom(sitting: Sitting, keys: Keys, importing: Importing): PacksRoom & Readonly<{ clearPacks: () => Promise<void> }> {
  const { home, note, now, cost, tell } = sitting.surroundings
  const passphraseAgain = passphraseAgainFor(sitting, keys)
  const folder = lazily(() => mkdtempSync(join(tmpdir(), 'foursight-packs-')))
  const waiting = new Map<string, string>()
  const packing = new Set<Thread>()

  /** In a thread of its own: the desk goes on answering, and a pack does not wait until other cases have been read. */
  async function aside<T>(work: (thread: Thread) => Promise<T>): Promise<T> {
    const thread = startThread(note)
    packing.add(thread)
    try {
      return await work(thread)
    } finally {
      packing.delete(thread)
      await thread.close()
    }
  }

  return {
    async clearPacks() {
      await Promise.all([...packing].map((thread) => thread.close()))
      waiting.clear()
      if (folder.made()) rmSync(folder.get(), { recursive: true, force: true })
    },

    makePack: ({ caseId, passphrase, packPassphrase }) =>
      passphraseAgain(passphrase, async ({ db, store, me }) => {
        const record = caseOf(db, caseId)
        if (!record) return noSuchCase
        if (importing.working(caseId)) return refused('This case is being read. Wait until that is done.')
        const weak = whyNot(packPassphrase, me.name)
        if (weak) return refused(`The passphrase of the pack will not do. ${weak}`)
        const to = join(folder.get(), `${now().getTime()}-${waiting.size}`)
        const letGo = sitting.hold()
        try {
          const at = now()
          const { pack, key, lock } = await beginPack(store, caseId, { by: me, at, passphrase: packPassphrase, cost })
          const bytes = await aside((thread) =>
            thread.ask({
              task: 'pack',
              store: addressOf(store, home),
              caseId,
              pack,
              key: key.toString('hex'),
              lock,
              at: at.toISOString(),
              to,
            }),
          )
          waiting.set(pack, to)
          tell({ news: 'case', caseId })
          return done({ pack, name: `${caseId}.foursight-pack`, bytes })
        } finally {
          letGo()
        }
      }),

    packBytes: ({ pack, offset, length }) =>
      sitting.signedIn(() => {
        const path = waiting.get(pack)
        if (path === undefined) return refused('This case pack is no longer here. Make it again.')
        return done({ base64: sliceOf(path, offset, length).toString('base64') })
      }),

    takeInPack: ({ parcel, packPassphrase }) =>
      sitting.signedIn(async (here) => {
        const { db, store, me } = here
        const [path, ...more] = parcelPaths(db, parcel)
        if (path === undefined || more.length > 0) return refused('Choose one case pack: a file whose name ends in .foursight-pack.')
        const brought = join(folder.get(), `brought-${parcel}`)
        writeFileSync(brought, parcelFile(db, parcel, path), { mode: 0o600 })
        try {
          const inWords = toldIn(here)
          const taken = await takeInPack(store, brought, { by: me, at: now(), passphrase: packPassphrase, inWords })
          emptyParcel(db, parcel)
          tell({ news: 'case', caseId: taken.caseId })
          return done({
            ...taken,
            added: taken.added.map(inWords),
            conflicts: taken.conflicts.map(({ entry, because }) => ({ says: inWords(entry), by: entry.byName, at: entry.at, because })),
          })
        } finally {
          rmSync(brought, { force: true })
        }
      }),
  }
}

/** Entries in words; titles of checks come from the case where it is known here. */
const toldIn =
  ({ db }: SignedIn) =>
  ({ chain, workflow, step }: LogEntry): string => {
    const report = reportOf(db, chain as never)
    return storyOf(workflow, JSON.parse(step), (check) => report?.checks.find(({ id }) => id === check)?.title ?? check)
  }

function sliceOf(path: string, offset: number, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const into = Buffer.alloc(length)
    return into.subarray(0, readSync(file, into, 0, length, offset))
  } finally {
    closeSync(file)
  }
}

function lazily<T>(make: () => T) {
  let value: T | undefined
  return {
    made: () => value !== undefined,
    get: () => {
      value ??= make()
      return value
    },
  }
}
