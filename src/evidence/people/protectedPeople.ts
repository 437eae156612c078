import type { PersonRole } from '#case/reading'
import { type Passage, quoteOf } from '../passage.ts'
import type { Mentioned } from './labelledPeople.ts'
import { nameAt } from './names.ts'
import { flat } from './nameWords.ts'

const harmed =
  /(?:harassment of|harass(?:ed|ing)?|stalk(?:ing|ed)? (?:of )?|not to (?:contact|approach|communicate with)(?:,? (?:either )?directly or indirectly,?)?(?: or approach)?|non-molestation order (?:protecting|in favour of)|protected (?:person|party):?) +(?=\p{Lu})/giu

/** Those an order, a charge or a bail condition protects: the victim of the charge first, and whoever is protected with her. Not those of the convictions a police computer's print lists. */
export function protectedPeople(passages: readonly Passage[]): readonly Mentioned[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'PNC') return []
    const text = flat(passage.text)
    return Array.from(text.matchAll(harmed)).flatMap((match) => {
      const from = match.index + match[0].length
      const charged = /harass|stalk|protected/i.test(match[0])
      const rest = text.slice(from, from + 120).split(/[.;:(]/)[0] ?? ''
      return rest.split(/,? (?:and|or|&) |, /i).flatMap((part, at): Mentioned[] => {
        const name = nameAt(part)
        const start = from + rest.indexOf(part)
        const ends = name && part.trim().length <= name.written.length + 1
        if (!name?.surname || name.given.length === 0 || (at > 0 && !ends)) return []
        const role: PersonRole | undefined = charged && at === 0 ? 'victim' : undefined
        return [{ name, role, from: [quoteOf(passage, start, start + name.written.length)] as const }]
      })
    })
  })
}
