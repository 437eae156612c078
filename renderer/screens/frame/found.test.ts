import { expect, test } from 'vitest'
import { found } from './found.ts'

const commands = [
  { title: 'R v MARLOW (Carl Marlow; victim Amira Hâle)', group: 'Case' },
  { title: 'Chronology', group: 'This case' },
  { title: 'Charges', group: 'This case' },
  { title: 'Lock', group: 'Foursight' },
  { title: 'Show charges not decided', group: 'This case' },
]

test.each([
  ['', ['R v MARLOW (Carl Marlow; victim Amira Hâle)', 'Chronology', 'Charges', 'Lock', 'Show charges not decided']],
  ['ch', ['Chronology', 'Charges', 'Show charges not decided']],
  ['charges', ['Charges', 'Show charges not decided']],
  ['hale', ['R v MARLOW (Carl Marlow; victim Amira Hâle)']],
  ['case marl', ['R v MARLOW (Carl Marlow; victim Amira Hâle)']],
  ['arlow', []],
  ['not charges', ['Show charges not decided']],
])('“%s” finds %j', (typed, titles) => {
  expect(found(commands, typed).map(({ title }) => title)).toEqual(titles)
})
