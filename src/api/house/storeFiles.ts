import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import { charging } from '#charging/replay'
import { documentIdOf, sha256Of } from '#intake/identity'
import { mediaTypeOf } from '#intake/mediaType'
import type { SourceFile } from '#intake/policeFile'
import { type Arrival, addedOne, allListed } from '#store/arrivals'
import { takeStep } from '#store/decisions'
import { type Arrived, documentsOf, storeDocument } from '#store/documents'
import type { Keeps } from '#store/open'
import type { SignedIn } from '../door/sitting.ts'
import type { Source } from '../intake/sources.ts'
import type { Controls } from './jobs.ts'

/** Which names of a police file were new to the case, and which it held already. */
export type Listed = Readonly<{ added: readonly string[]; alreadyThere: readonly string[] }>

type Work = Readonly<{ caseId: CaseId; arrival: Arrival; source: Source; now: () => Date; controls: Controls }>

/**
 * Stores every file of a source as it is listed, each committed by itself, then records that the file was received.
 * A file the case holds already is left as it is; one that bears the name of another gets a number.
 */
export async function storeFiles(
  { db, me }: SignedIn,
  { caseId, arrival, source, now, controls: { signal, progress } }: Work,
): Promise<Listed> {
  const added: string[] = []
  const alreadyThere: string[] = []
  const names = new Map(documentsOf(db, caseId).map(({ name, sha256 }) => [name, sha256]))
  for await (const file of source.list(signal)) {
    const sha256 = sha256Of(file.bytes ?? new Uint8Array())
    const name = nameFor(file.name, sha256, names)
    names.set(name, sha256)
    const isNew = storedOnce(db, { caseId, name, sha256, ...stored(file, name, sha256) }, arrival)
    ;(isNew ? added : alreadyThere).push(name)
    progress({ done: added.length + alreadyThere.length, total: names.size, doing: `Taking in ${file.name}`, secondsLeft: null })
    await breath()
    signal.throwIfAborted()
  }
  received({ db, me }, arrival, arrival.added + added.length, now)
  return { added, alreadyThere }
}

/** Records that an arrival has come to its end, and what it brought. */
export const received = (
  { db, me }: Pick<SignedIn, 'db' | 'me'>,
  { arrivalId, caseId }: Arrival,
  documents: number,
  now: () => Date,
): void =>
  db.transaction(
    (tx) => {
      allListed(tx, arrivalId)
      if (documents > 0) takeStep(tx, caseId, charging, { type: 'fileReceived', documents, by: me, on: dayOf(now()) }, now())
    },
    { behavior: 'immediate' },
  )

/** Stores a document and counts it, both or neither. */
const storedOnce = (db: Keeps, document: Arrived, { arrivalId }: Arrival): boolean =>
  db.transaction(
    (tx) => {
      const isNew = storeDocument(tx, document)
      if (isNew) addedOne(tx, arrivalId)
      return isNew
    },
    { behavior: 'immediate' },
  )

const stored = ({ bytes, problem, size }: SourceFile, name: string, sha256: string) => ({
  documentId: documentIdOf(name, sha256),
  mediaType: mediaTypeOf((bytes ?? new Uint8Array()).subarray(0, 4096)),
  bytes: size ?? bytes?.length ?? 0,
  problem: problem ?? null,
  content: bytes,
})

/** Its own name, or the number under which the case holds, or will hold, this other version of it. */
function nameFor(name: string, sha256: string, names: ReadonlyMap<string, string>): string {
  let kept = name
  for (let version = 2; names.has(kept) && names.get(kept) !== sha256; version++) kept = `${name} (${version})`
  return kept
}

/** Lets requests be answered between one document and the next. */
const breath = () => new Promise((resolve) => setImmediate(resolve))
