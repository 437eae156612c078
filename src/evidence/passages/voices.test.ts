import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'

const statement = (name: string, text: string) =>
  paper(
    `MG11 ${name}.txt`,
    `MG11 WITNESS STATEMENT\nCriminal Procedure Rules r.16.2; CJ Act 1967, s.9\nStatement of: ${name}\nAge if under 18: Over 18\n\n${text}\n\nSigned: ${name}`,
  )
const victimOf = (...papers: ReturnType<typeof paper>[]) =>
  readFile(fileOf(...papers))
    .people.filter(({ role }) => role === 'victim')
    .map(({ name }) => name)

const mother = statement('Bronwen CASALI', 'My husband died. Enzo laid the fire for me while I was out. He told me what I had for tea.')
const daughter = statement(
  'Carys CASALI',
  'He asks me things. He told me to text him. He gave me twenty pounds. He waited for me after school and asked me why. My mam is frightened. My uncle is not horrible.',
)

test('where no form names her, who rang the police outweighs who says "me" oftener', () => {
  const log = paper(
    'log.txt',
    'INCIDENT LOG 180317-0722\nCALLER: B CASALI\n23:41 CALLER WHISPERING. SOMEBODY IN KITCHEN\n23:45 IT IS HER BROTHER IN LAW',
  )
  expect(victimOf(mother, daughter, log)).toContain('Bronwen CASALI')
})

test('who rings for her daughter, as the log says, is not taken for her', () => {
  const log = paper('log.txt', 'INCIDENT LOG 180317-0722\nCALLER: B CASALI (MOTHER)\n23:41 CALLER STATES DAUGHTERS UNCLE IS OUTSIDE AGAIN')
  expect(victimOf(mother, daughter, log)).toContain('Carys CASALI')
})
