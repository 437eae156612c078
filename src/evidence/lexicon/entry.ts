import type { Voice } from '#case/reading'
import type { Idea } from '#case/vocabulary'

/**
 * One way in which police papers say an idea. `says` are patterns in the notation of `grammar/pattern.ts`, any of which will do.
 * `by`: whose act the first word of the pattern must be: the suspect's (or somebody's who is not named, or nobody's), the victim's, another's, anybody's.
 * `spoken`: only in words the suspect says or writes, quoted or sent (then anybody's act, unless `by` says). `even`: also when put as (a fear is still a fear: 'feared').
 * `after`: only where the sentence before holds one of these patterns ("There was a patient, a Mr Trench. It was him.").
 * `toldBy`: only in words of that voice ("he asked if she was in" approaches a third person where a witness tells it).
 * `example` is the idea said by the victim in her statement (by the suspect in a message where `spoken`); `counter` must not be read as the idea by any entry.
 */
export type Entry = Readonly<{
  id: string
  says: readonly string[]
  by?: 'suspect' | 'victim' | 'other' | 'anyone'
  spoken?: true
  after?: readonly string[]
  toldBy?: Voice
  even?: readonly ('negated' | 'feared' | 'asked' | 'unreal' | 'forbidden')[]
  example: string
  counter: string
}>

export type Lexicon<I extends Idea = Idea> = Readonly<{ idea: I; entries: readonly Entry[] }>
