import { debnath } from '../../authorities/restrainingOrderCases.ts'
import { s360 } from '../../authorities/sentencingAct2020.ts'
import type { OrderCheck, TermCheck } from '../fault.ts'

const unnamed =
  /\b(?:the victim|the complainant|the aggrieved|the IP|her family|his family|their family|any member of (?:her|his|their) family|the children|her children|his children|her friends|his friends)\b/i

/** Two words one slip apart: a letter more, fewer, other, or two changed about. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  const [left, right] = [a.length - from - back, b.length - from - back]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

/** RT2: everyone protected is named, with a date of birth, and spelled as in the papers. */
export const namesPersons: TermCheck = {
  rule: 'RT2',
  law: [s360, debnath],
  find: ({ text }, { knownNames }) => {
    const found = unnamed.exec(text)?.[0]
    if (found) return [{ gravity: 'mustMend', says: `“${found}” is nobody by name.`, suggestion: 'Name each person protected.' }]
    const known = [...new Set(knownNames.flatMap((name) => name.toLowerCase().split(/\s+/)))].filter((word) => word.length > 3)
    const words = text.match(/\b[A-Z][A-Za-z’'-]{3,}/g) ?? []
    const misspelt = words.find(
      (word) => !known.includes(word.toLowerCase()) && known.some((name) => oneSlipApart(word.toLowerCase(), name)),
    )
    const meant = misspelt && known.find((name) => oneSlipApart(misspelt.toLowerCase(), name))
    return misspelt && meant
      ? [
          {
            gravity: 'mustMend',
            says: `“${misspelt}” is spelled otherwise in the papers.`,
            suggestion: `Should it be “${meant.charAt(0).toUpperCase()}${meant.slice(1)}”?`,
          },
        ]
      : []
  },
}

export const knowsPersons: OrderCheck = {
  rule: 'RT2',
  law: [s360],
  find: ({ persons }) => {
    if (persons.length === 0)
      return [
        {
          gravity: 'mustMend',
          says: 'No person is named as protected.',
          suggestion: 'Name the victim, and anyone else the order is to protect.',
        },
      ]
    return persons
      .filter(({ bornOn }) => !bornOn)
      .map(({ name }) => ({
        gravity: 'consider' as const,
        says: `${name} has no date of birth here.`,
        suggestion: 'Give it in the copy for the court and the police, so that nobody is mistaken for another.',
      }))
  },
}
