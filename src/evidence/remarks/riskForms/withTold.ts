import type { RemarkOn } from '#case/remarks'
import { quoteOfSaying, type Saying } from '../sayings.ts'
import { tellsOfIt, tidy } from './toldOf.ts'
import { isUntold } from './untold.ts'

type Form = 'dash' | 'stalkingQuestions'

/** What a form is called, and whether a saying may speak of it: in some papers such words mean something else. */
export type FormName<T extends Form> = Readonly<{ topic: T; name: RegExp; isRead: (saying: Saying) => boolean }>

/** What the papers were read to say of a form, and what these ways of speaking add: without what was only assumed, asked, printed, or was of somebody else. */
export function withTold<T extends Form>(
  remarks: readonly RemarkOn<T>[],
  sayings: readonly Saying[],
  { topic, name, isRead }: FormName<T>,
): readonly RemarkOn<T>[] {
  const nothing = new Set<unknown>()
  const told: RemarkOn<T>[] = []
  const names = sayings.map(({ text, label }) => name.test(text) || name.test(label))
  for (const [at, saying] of sayings.entries()) {
    if (!names.slice(Math.max(0, at - 3), at + 1).includes(true)) continue
    const isOwn = (one: Saying | undefined): one is Saying => one?.page === saying.page && one.paragraph === saying.paragraph
    const near = sayings.slice(Math.max(0, at - 3), at).filter(isOwn)
    const next = sayings[at + 1]
    const words = tidy(saying.text)
    if (isUntold(words, words.replace(name, 'FORM'), isOwn(next) ? next.text : undefined)) nothing.add(quoteOfSaying(saying))
    else if (isRead(saying) && tellsOfIt(saying, name, near)) {
      const quote = quoteOfSaying(saying)
      if (quote) told.push({ topic, says: 'saidToExist', quote } as RemarkOn<T>)
    }
  }
  const kept = remarks.filter(({ says, quote }) => says !== 'saidToExist' || !nothing.has(quote))
  const known = new Set(kept.filter(({ says }) => says === 'saidToExist').map(({ quote }) => quote))
  return [...kept, ...told.filter(({ quote }) => !known.has(quote))]
}
