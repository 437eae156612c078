import { expect, test } from 'vitest'
import { personId } from '#case/ids'
import { timeOf } from '#case/moments'
import type { Person } from '#case/reading'
import { fileOf, paper } from '../../tests/reading/paper.ts'
import { readDatedEvents } from './datedEvents.ts'
import { recogniseDocuments } from './documents/recogniseDocuments.ts'

const suspect = (name: string): Person => ({
  id: personId(`p-${name.split(' ').at(-1)!.toLowerCase()}`)!,
  role: 'suspect',
  name,
  aliases: [],
  from: [] as never,
})
const custody =
  'CUSTODY RECORD\nDetained person\tKenneth AULT\nCustody officer\tPS 12 Hale\nArrested for\tStalking\nReason for detention\tTo secure evidence\n'
const bail = 'BAIL NOTICE\nForm 47(3)\nBailed person\tKenneth AULT\nConditions of bail\n1. Not to contact Ann Example\n'
const charges = 'MG4\nCHARGE(S)\nDefendant\tKenneth AULT\nCharge\tStalking contrary to section 2A\n'
const report = 'MG5\nPOLICE REPORT\nDefendant\tKenneth AULT\nSummary of the key evidence\n'

const read = (text: string, ...suspects: readonly string[]) =>
  readDatedEvents(recogniseDocuments(fileOf(paper('a.pdf', text))), suspects.map(suspect)).map(({ event, on, at, suspect: whose }) =>
    [event, on, ...(at ? [timeOf(at)] : []), ...(whose ? [whose] : [])].join(' '),
  )

test.each<[situation: string, text: string, finds: readonly string[]]>([
  [
    'a custody record',
    `${custody}Relevant time: 18/04/2026 19:55\nDetention authorised 18/04/2026 at 20:10 hrs`,
    ['relevantTime 2026-04-18 19:55 p-ault', 'detentionAuthorised 2026-04-18 20:10 p-ault'],
  ],
  ['a relevant time without its time of day', `${custody}Relevant time: 18/04/2026`, ['relevantTime 2026-04-18 p-ault']],
  ['a relevant time without its day', `${custody}Relevant time: 19:55`, []],
  ['an authority without its time of day', `${custody}Detention authorised 18/04/2026`, []],
  [
    'a bail notice',
    `${bail}You are bailed to return to Mill Street police station on 12 May 2026 at 10:00`,
    ['policeBailReturn 2026-05-12 10:00 p-ault'],
  ],
  [
    'bail to court is a hearing',
    `${bail}You are to surrender to Leeds Magistrates’ Court on 12/05/2026 at 09:30`,
    ['hearing 2026-05-12 09:30 p-ault'],
  ],
  ['a custody log in which he is charged', `${custody}20/04/2026 17:25 PS 12 Charged. Bail refused.`, ['charged 2026-04-20 17:25 p-ault']],
  ['a custody log in which he may be', `${custody}20/04/2026 17:25 Charged if CPS agree\n20/04/2026 17:30 To be charged later`, []],
  ['a charge sheet with the hour', `${charges}Date and time of charge: 20/10/2026 17:25`, ['charged 2026-10-20 17:25 p-ault']],
  [
    'a charge sheet',
    `${charges}Date of charge: 20/04/2026\nFirst hearing: 06/05/2026 Leeds Magistrates’ Court`,
    ['charged 2026-04-20 p-ault', 'hearing 2026-05-06 p-ault'],
  ],
  [
    'a remand by the court',
    `${report}He was remanded in custody by Leeds Magistrates’ Court on 3 March 2026.`,
    ['remandedInCustody 2026-03-03 p-ault'],
  ],
  ['a remand that is asked for', `${report}We would ask that he be remanded in custody by the court on 3 March 2026.`, []],
  ['kept by the police for court', `${report}Bail refused. Remanded to court in custody 12/02/2026.`, []],
  ['a hearing in a month', `${report}The next hearing is in March 2026.`, []],
  ['a statement that tells of an arrest', `${report}He was arrested on 3 March 2026.`, []],
])('%s', (_, text, finds) => {
  expect(read(text, 'Kenneth AULT')).toEqual(finds)
})

test('of two suspects the one the line names, else the page, else nobody', () => {
  const two = ['Kenneth AULT', 'Dean FROME']
  expect(read(`${report}AULT and FROME.\nNext hearing for FROME: 06/05/2026`, ...two)).toEqual(['hearing 2026-05-06 p-frome'])
  expect(read(`${charges}First hearing: 06/05/2026`, ...two)).toEqual(['hearing 2026-05-06 p-ault'])
  expect(read(`${report}With Dean FROME.\nFirst hearing: 06/05/2026`, ...two)).toEqual(['hearing 2026-05-06'])
})
