import { describe, expect, test } from 'vitest'
import { blocksOf } from './layout.ts'

const shown = (text: string): readonly string[] => blocksOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
const line = 'He has been told by the office more than once that he is to write and not to come round, and'

describe('a blank line within a sentence is a gap of the page', () => {
  test.each([
    ['the sentence goes on in small letters', `${line} he came. A letter\n\nto her mother asked her to have a word.`, 1],
    ['the line above ends on a word that ends no sentence', `${line}\n\nMr Rudd came all the same.`, 1],
    ['the line above ends on a comma', `${line} on the Monday,\n\nI saw him there again.`, 1],
    ['the sentence has ended', `${line} he came.\n\nto be served on request`, 2],
    ['a new paragraph begins', `${line} he came\n\nThe next week was quiet.`, 2],
    ['what follows is a row of a form', `${line} he came and\n\nage\t44`, 2],
    ['what is above is a label', 'Occupation:\n\nfitter at the yard', 2],
    ['a rule is drawn between', `${line}\n\n-----\n\nhe came all the same.`, 2],
  ])('%s', (_, text, blocks) => {
    expect(shown(text)).toHaveLength(blocks)
  })
})
