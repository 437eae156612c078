import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'

const notice = (served: string) =>
  `POLICE INFORMATION NOTICE\nTo: Ian MOSS\nPrepared by: PCSO 7702, 27/05/2024\n${served}\nIt has been reported to the police that your behaviour towards a person is causing that person to feel harassed.\nSignature of recipient: ............`
const statement =
  'MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page each signed by me) is true to the best of my knowledge and belief.\nIan Moss followed me home on 3 June 2024 and on 9 June 2024 he waited outside my work. I was frightened.'

test.each([
  ['served', 'Served by: PC 9 Obi\nDate and time served: 28/05/2024 10:15\nPlace of service: Fernley', true],
  ['never served', 'Served by:\nDate and time served:\nPlace of service:', false],
  ['of which one place only is empty', 'Served by: PC 9 Obi\nDate and time served: 28/05/2024\nPlace of service:', true],
  ['that has no such places', 'This notice was handed to him on 28/05/2024.', true],
] as const)('a notice %s', (_, served, warned) => {
  const { markers } = readFile(fileOf(paper('PIN.txt', notice(served)), paper('MG11.txt', statement)))
  expect(markers.priorWarning.length > 0).toBe(warned)
})

test.each([
  ['The police rang him on 1 June 2024 and warned him. Then he came again.', true],
  ['The police rang him on 1 June 2024 and told him to leave me alone and I have not heard a thing from him since.', false],
  ['On 1 June 2024 PC Obi rang him and told him to leave me alone. He has complied.', false],
  ['On 1 June 2024 PC Obi rang him and told him to leave me alone. He has not complied.', true],
] as const)('told of a warning: %s', (told, warned) => {
  const { markers } = readFile(fileOf(paper('MG11.txt', `${statement} ${told}`)))
  expect(markers.priorWarning.length > 0).toBe(warned)
})
