import type { Person } from '#case/reading'

type Side = 'suspect' | 'victim'

/** How strongly some letters stand for a person: those of the whole name most, that of the first name more than that of the surname. */
function lettersOf(name: string): readonly (readonly [letters: string, weight: number])[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  const [first, last] = [words[0]?.charAt(0), words.at(-1)?.charAt(0)].map((letter) => letter?.toUpperCase())
  if (!first || !last || words.length < 2) return first ? [[first, 2]] : []
  const all = words.map((word) => word.charAt(0).toUpperCase()).join('')
  return [
    [first, 2],
    [last, 1],
    [`${first}${last}`, 3],
    [all, 3],
  ]
}

/** Whom a sender's initials in a list of messages mean, by the letters: N is Neil, NT is Neil THURLOW. Letters that may be either side's are nobody's. */
export function sidesByInitials(people: readonly Person[]): ReadonlyMap<string, Side> {
  const claims = new Map<string, Readonly<Record<Side, number>>>()
  for (const { role, name } of people)
    if (role === 'suspect' || role === 'victim')
      for (const [letters, weight] of lettersOf(name)) {
        const before = claims.get(letters) ?? { suspect: 0, victim: 0 }
        claims.set(letters, { ...before, [role]: Math.max(before[role], weight) })
      }
  return new Map(
    [...claims].flatMap(([letters, { suspect, victim }]) =>
      suspect === victim ? [] : [[letters, suspect > victim ? 'suspect' : 'victim'] as const],
    ),
  )
}

/** The letters of a sender who is given by initials alone, "N" or "N.T.:"; undefined of any other. */
export const initialsGiven = (sender: string): string | undefined =>
  /^\W*((?:\p{Lu}\W{0,2}){1,3})$/u.exec(sender.trim())?.[1]?.replace(/\W/g, '')
