import { expect, test } from 'vitest'
import { fileOf, papersOf } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readPassages } from '../passages.ts'
import { readPeople } from './readPeople.ts'

function parties(...texts: readonly string[]): readonly string[] {
  const recognised = recogniseDocuments(fileOf(...papersOf(...texts)))
  const people = readPeople(recognised, readPassages(recognised))
  return people.flatMap(({ role, name }) => (role === 'suspect' || role === 'victim' ? [`${role} ${name}`] : []))
}

const head =
  'This statement (consisting of 1 page signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'
const statement = (by: string, text: string) => `WITNESS STATEMENT (MG11)\n${by}   Over 18   Baker\n${head}\nSigned: ${by}\n\n${text}\n`

test.each([
  [
    'the man a statement speaks of most, where no form names a suspect',
    [
      statement(
        'Ruth VALE',
        'Colin HATCH rings me every night. I told Colin to stop and he rang me again. My sister Joan heard Colin shouting at me.',
      ),
    ],
    ['suspect Colin HATCH', 'victim Ruth VALE'],
  ],
  [
    'nobody, where a name is told once',
    [statement('Ruth VALE', 'A man rings me every night. I told Colin HATCH, who lives next door to me, and my mum.')],
    ['victim Ruth VALE'],
  ],
  [
    'the only one named, where she went out with him',
    [
      statement(
        'Ruth VALE',
        'I went out with Colin HATCH for six weeks. I ended it in April. He texted on the 28th asking if we could talk.',
      ),
    ],
    ['suspect Colin HATCH', 'victim Ruth VALE'],
  ],
  [
    'the only one named, though he is her manager',
    [statement('Ruth VALE', 'My line manager Colin HATCH has been on at me without stopping. He rang on 2 December and again on the 9th.')],
    ['suspect Colin HATCH', 'victim Ruth VALE'],
  ],
  [
    'not the only one named, where she is a friend',
    [statement('Ruth VALE', 'A man rings me every night. My friend Carol HATCH has heard him on the phone.')],
    ['victim Ruth VALE'],
  ],
  [
    'not her own sister, however often she is named',
    [
      statement(
        'Ruth VALE',
        'Somebody rings me. My sister Joan VALE answered. Joan VALE told me to change my number. I asked Joan VALE to stay with me.',
      ),
    ],
    ['victim Ruth VALE'],
  ],
  [
    'the one a court has bound, though his brother is named as often',
    [
      'CROWN COURT AT CARDIFF     RESTRAINING ORDER     Sentencing Act 2020 s.360\nNeil CRABBE, convicted 14 November 2023 of section 20 wounding of Ruth VALE\nProhibited from: contacting Ruth Vale directly or indirectly. Until further order.\n',
      statement('Ruth VALE', 'Neil CRABBE is in prison. Gary CRABBE stood outside my work. Gary CRABBE came to me again.'),
    ],
    ['suspect Neil CRABBE', 'victim Ruth VALE'],
  ],
  [
    'the caller of a log as the victim',
    [
      'INCIDENT LOG NC-20250611-0212\n11/06/25 09:14  CALLER: Hugo PENN, shopkeeper. States female, Marcia DOYLE, will not leave him alone.\n11/06/25 09:15  States DOYLE has sent 600 e-mails.\n11/06/25 09:17  DOYLE comes to the shop daily.\n',
    ],
    ['suspect Marcia DOYLE', 'victim Hugo PENN'],
  ],
  [
    'whom the police tie to the suspect, where no form names a victim',
    [
      'MG5\nPOLICE REPORT\nDefendant Idris MORGAN  born 03/05/1979\nSummary\nMORGAN and Elin PARRY were in a relationship for eight months. He messages her daily.\n',
    ],
    ['suspect Idris MORGAN', 'victim Elin PARRY'],
  ],
  [
    'whose landlady the suspect was',
    [
      'MG5\nPOLICE REPORT\nDefendant Janet MOULD  born 03/05/1959\nSummary\nMOULD was the landlady of Ian FERRIS until August. She writes to him weekly.\n',
    ],
    ['suspect Janet MOULD', 'victim Ian FERRIS'],
  ],
  [
    'nobody, where the police tie two to the suspect',
    [
      'MG5\nPOLICE REPORT\nDefendant Idris MORGAN  born 03/05/1979\nSummary\nMORGAN and Elin PARRY were in a relationship. MORGAN is a neighbour of Joan SHAW.\n',
    ],
    ['suspect Idris MORGAN'],
  ],
] as const)('%s', (_, texts, expected) => {
  expect(parties(...texts)).toEqual(expected)
})
