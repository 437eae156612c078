import type { PoliceFile } from '#case/page'
import { readFile } from '#evidence/read'
import { assess } from '#law/assess'
import { rulebook } from '#law/rulebook'
import { lastDatedOccasion } from '#law/timeLimits'
import { withHandsBeside } from './beside/handsBeside.ts'
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

/** So many characters take a second or so to read, against which a second thread starts in no time. */
const large = 400_000
const isLarge = ({ documents }: PoliceFile): boolean =>
  documents.reduce((sum, { pages }) => sum + pages.reduce((all, { text }) => all + text.length, 0), 0) > large

/** The evidence room and the law room at work. */
export const readers: Readers = {
  code: codeOf(),
  readFile: (file, said) => (isLarge(file) ? withHandsBeside((help) => readFile(file, said, help)) : readFile(file, said)),
  assess: (reading, on, file) => assess(reading, on, readability(file)),
  barsCharging: rulebook.filter(({ bars }) => bars === 'charge').map(({ id }) => id),
  lastOccasion: (reading) => {
    const last = lastDatedOccasion(reading)
    return last && { on: last.day, quote: last.occasion.from[0] }
  },
}
