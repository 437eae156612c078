import type { Person } from '#case/reading'
import { readDatedEvents } from './datedEvents.ts'
import { readRiskForms } from './forms/readRiskForms.ts'
import { readSheets } from './forms/readSheets.ts'
import type { Sentence } from './grammar/mentions.ts'
import { readMentions } from './mentions.ts'
import { foundBaseless } from './observations/foundBaseless.ts'
import { hintsIn, type Plain } from './observations/hints.ts'
import { mattersSpokenOf } from './observations/matters.ts'
import type { Seen } from './observations/sentences.ts'
import { plainlySeen } from './observations.ts'
import { once } from './once.ts'
import type { Passage, RecognisedDocument } from './passage.ts'
import { inTheirVoices, readPassages } from './passages.ts'
import { labelledPeople, type Mentioned } from './people/labelledPeople.ts'
import { readPeople } from './people/readPeople.ts'
import { readProposed } from './proposed.ts'
import { remarksOn } from './remarks/readRemarks.ts'
import { readSentences, type Sentences } from './sentences.ts'
import { type Told, whensOf } from './time/telling.ts'

/** What whoever reads a piece of a file knows of all of it. Everything but the documents is worked out, or waited for, when it is first asked for. */
export type Ground = Readonly<{
  recognised: readonly RecognisedDocument[]
  passages: () => readonly Passage[]
  people: () => readonly Person[]
  sentences: () => Sentences
  /** The same in their order, by which number they are known elsewhere. */
  inOrder: () => readonly Sentence[]
  plain: () => Plain
}>

/** What is not worked out from the documents here but told: what the file tells plainly, and elsewhere than where it is found out who is in it. */
export type News = Readonly<{ people?: readonly Person[]; plain?: Plain }>

/** `news` is asked once for each thing, when it is first needed; so are those whom the forms label. */
export function groundOf(
  recognised: readonly RecognisedDocument[],
  news: (of: keyof News) => News,
  labelled: () => readonly Mentioned[] = () => labelledPeople(recognised),
): Ground {
  const named = once(labelled)
  const drafted = once(() => readPassages(recognised, named()))
  const ground: Ground = {
    recognised,
    passages: once(() => inTheirVoices(drafted(), recognised, named(), ground.people())),
    people: once(() => news('people').people ?? readPeople(recognised, drafted(), named)),
    sentences: once(() => readSentences(ground.passages(), ground.people())),
    inOrder: once(() => [...ground.sentences().values()]),
    plain: once(() => news('plain').plain ?? { amply: [], known: [] }),
  }
  return ground
}

/** A piece of a reading that hangs on nothing but the ground: whoever reads it, it comes out the same. What it gives is plain data, which another thread can be sent. */
export type Piece<T> = Readonly<{ nth: number; read: (ground: Ground) => T }>

const made: Piece<unknown>[] = []
function piece<T>(read: (ground: Ground) => T): Piece<T> {
  const one = { nth: made.length, read }
  made.push(one)
  return one
}

/** Something seen, by the number of its sentence. */
export type SeenAt = Omit<Seen, 'passage'> & Readonly<{ at: number }>

/** The sentences are cut into so many shares, each a run of them, so that all who read come to an end together. */
const shares = 64
const ofSentences = (read: (sentence: Sentence, ground: Ground, at: number) => readonly Seen[]): readonly Piece<readonly SeenAt[]>[] =>
  Array.from({ length: shares }, (_, share) =>
    piece((ground) => {
      const all = ground.inOrder()
      const from = Math.floor((share * all.length) / shares)
      const own = all.slice(from, Math.floor(((share + 1) * all.length) / shares))
      return own.flatMap((sentence, nth) => read(sentence, ground, from + nth).map((one) => without(one, from + nth)))
    }),
  )
const without = ({ passage: _, ...seen }: Seen, at: number): SeenAt => ({ ...seen, at })

/** The papers are cut into so many shares, each a run of them. */
const bundles = 8
const ofRuns = <T>(read: (recognised: readonly RecognisedDocument[], ground: Ground) => readonly T[]): readonly Piece<readonly T[]>[] =>
  Array.from({ length: bundles }, (_, nth) =>
    piece((ground) => {
      const all = ground.recognised
      const own = all.slice(Math.floor((nth * all.length) / bundles), Math.floor(((nth + 1) * all.length) / bundles))
      return own.length === 0 ? [] : read(own, ground)
    }),
  )

/** What the papers say by themselves, without the lexicon, and what is made of the sentences hangs on. */
export const ofPapers = {
  labelled: ofRuns(labelledPeople),
  /** For each passage when it speaks of, null where it has no date of its own nor one carried to it. */
  whens: piece(({ recognised, passages }): readonly (Told | null)[] => {
    const whens = whensOf(recognised, passages())
    return passages().map((passage) => saying(whens.get(passage)))
  }),
  riskForms: ofRuns(readRiskForms),
  matters: piece(({ passages }) => mattersSpokenOf(passages())),
  proposed: piece(({ recognised }) => readProposed(recognised)),
  previous: piece(({ recognised }) => remarksOn.previous(recognised)),
}

const saying = (told: Told | undefined): Told | null =>
  told && (told.dates.length > 0 || told.when || told.carried || told.row) ? told : null
const untold: Told = { dates: [], when: undefined, carried: undefined }
export const whensFrom = (told: readonly (Told | null)[], passages: readonly Passage[]): ReadonlyMap<Passage, Told> =>
  new Map(passages.map((passage, nth) => [passage, told[nth] ?? untold]))

/** What the sentences say in so many words. */
export const inSoManyWords = ofSentences(plainlySeen)

/** What else they say, which is not asked for before all else is read. */
export const ofPapersLast = {
  remarks: Object.values(remarksOn).map((read) =>
    read === remarksOn.previous ? ofPapers.previous : piece(({ recognised }) => read(recognised)),
  ),
  sheets: ofRuns(readSheets),
  mentions: piece(({ recognised }) => readMentions(recognised)),
  /** These alone need to know the people. */
  datedEvents: ofRuns((recognised, { people }) => readDatedEvents(recognised, people())),
}

/** Reports of the victim that were found baseless. */
export const baseless = piece(({ sentences, inOrder }): readonly SeenAt[] => {
  const places = new Map(inOrder().map(({ passage }, at) => [passage, at]))
  return foundBaseless(sentences()).map((one) => without(one, places.get(one.passage)!))
})

/** What they only hint at. */
export const hinted = ofSentences((sentence, { plain }, at) => hintsIn(sentence, plain(), at))

/** All pieces, in the order in which those who help take them: first those of the papers. */
export const pieces: readonly Piece<unknown>[] = made

/** Those for which nobody needs the lexicon, and those of them that are asked for last. */
export const lastOfPapers: readonly Piece<unknown>[] = Object.values(ofPapersLast).flat()
export const piecesOfPapers: readonly Piece<unknown>[] = [...Object.values(ofPapers).flat(), ...lastOfPapers]

/** Has pieces of a reading read, here or meanwhile elsewhere. */
export type Hands = Readonly<{
  /** Lets those who help know what they cannot find out. */
  tell: (news: News) => void
  /** `meanwhile`: what is asked for later in any case, and read here rather than wait for what is in other hands. */
  all: <const P extends readonly Piece<unknown>[]>(
    pieces: P,
    meanwhile?: readonly Piece<unknown>[],
  ) => { [K in keyof P]: P[K] extends Piece<infer T> ? T : never }
}>

/** Begins with the papers of a file. */
export type Help = (ground: Ground) => Hands

/** Reads every piece here, when it is first asked for. */
export const alone: Help = (ground) => {
  const results = new Map<Piece<unknown>, unknown>()
  return {
    tell: () => {},
    all: (pieces) =>
      pieces.map((piece) => {
        if (!results.has(piece)) results.set(piece, piece.read(ground))
        return results.get(piece)
      }) as never,
  }
}
