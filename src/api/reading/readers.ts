import { availableParallelism } from 'node:os'
import type { PoliceFile } from '#case/page'
import type { Reading } from '#case/reading'
import type { SaidKinds } from '#evidence/documents/recogniseDocuments'
import { makeLexiconReady } from '#evidence/observations/sentences'
import { readFile } from '#evidence/read'
import { assess } from '#law/assess'
import { rulebook } from '#law/rulebook'
import { lastDatedOccasion } from '#law/timeLimits'
import { mostHands, withHandsBeside } from './beside/handsBeside.ts'
import type { Readers } from './readCase.ts'

/** Documents that hold text, and the names of those that could not be read, or not wholly. */
const readability = ({ documents }: PoliceFile) => ({
  documents: documents.filter(({ pages }) => pages.some(({ text }) => text !== '')).length,
  unreadable: documents.filter(({ problem }) => problem !== undefined).map(({ name }) => name),
})

const nothing: PoliceFile = { documents: [], metadata: undefined }

/** Which readers and rules these are: a reading made with others is made again. */
function codeOf(): string {
  const reading = readFile(nothing)
  return `${reading.reader} ${assess(reading, '2025-01-01', readability(nothing)).rulebook}`
}

/** So many characters take a second or so to read, against which other threads start in no time; so many more that it pays to make the lexicon ready in each of them. */
const [large, vast] = [400_000, 3_000_000]
const lengthOf = ({ documents }: PoliceFile): number =>
  documents.reduce((sum, { pages }) => sum + pages.reduce((all, { text }) => all + text.length, 0), 0)

/** One other thread reads the papers by the time this one has read the sentences; it is those beyond it that share the sentences. */
function readWithHelp(file: PoliceFile, said: SaidKinds | undefined): Reading {
  const length = lengthOf(file)
  if (length <= large) return readFile(file, said)
  const cores = availableParallelism()
  const how =
    length > vast && cores > 2 ? { hands: Math.min(mostHands, cores - 1), readsSentences: true } : { hands: 1, readsSentences: false }
  return withHandsBeside((help) => readFile(file, said, help), how)
}

makeLexiconReady()

/** The evidence room and the law room at work. */
export const readers: Readers = {
  code: codeOf(),
  readFile: readWithHelp,
  assess: (reading, on, file) => assess(reading, on, readability(file)),
  barsCharging: rulebook.filter(({ bars }) => bars === 'charge').map(({ id }) => id),
  lastOccasion: (reading) => {
    const last = lastDatedOccasion(reading)
    return last && { on: last.day, quote: last.occasion.from[0] }
  },
}
