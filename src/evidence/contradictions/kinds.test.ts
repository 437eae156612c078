import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { readFile } from '../read.ts'

const declaration =
  'This statement (consisting of 1 page(s) each signed by me) is true to the best of my knowledge and belief and I make it knowing that, if it is tendered in evidence, I shall be liable to prosecution if I have wilfully stated in it anything which I know to be false or do not believe to be true.'
const st = (body: string, name = 'Jane FIELDING', dated = '02/03/2024') =>
  paper(
    `MG11 ${name} ${body.length}.txt`,
    `MG11\nWITNESS STATEMENT\nURN 01AB1234524\nStatement of\t${name}\nAge if under 18\tOver 18\nOccupation\tBaker\n${declaration}\nSignature: ${name} Date: ${dated}\n\n${body}\n\nSignature: ${name}`,
  )
const mg5 = (body: string, o: { urn?: string; born?: string; sus?: string; name?: string } = {}) =>
  paper(
    o.name ?? 'MG5.txt',
    `MG5\nPOLICE REPORT\nURN\t${o.urn ?? '01AB1234524'}\nDefendant / suspect\t${o.sus ?? 'Peter HOLT'} ${o.born ?? '01/02/1980'}\nVictim\tJane FIELDING\nOfficer in the case\tPC 4410 Marsh\n\n${body}\n\nDate\t10/03/2024`,
  )
const mg6 = (body: string) => paper('MG6.txt', `MG6\nCASE FILE INFORMATION\nURN\t01AB1234524\nFrom\tPC 4410 Marsh\n\n${body}\n`)
const asked: readonly (readonly [number, string])[] = [
  [1, 'Has the current incident resulted in injury?'],
  [2, 'Are you very frightened?'],
  [3, 'What are you afraid of? Is it further injury or violence?'],
  [4, 'Do you feel isolated from family / friends?'],
  [5, 'Are you feeling depressed or having suicidal thoughts?'],
  [6, 'Have you separated or tried to separate from (....) within the past year?'],
  [7, 'Is there conflict over child contact?'],
  [8, 'Does (....) constantly text, call, contact, follow, stalk or harass you?'],
  [16, 'Has (....) ever used weapons or objects to hurt you?'],
  [17, 'Has (....) ever threatened to kill you or someone else and you believed them?'],
  [18, 'Has (....) ever attempted to strangle/choke/suffocate/drown you?'],
  [19, 'Does (....) do or say things of a sexual nature that makes you feel bad or that physically hurt you or someone else?'],
  [25, 'Has (....) ever threatened or attempted suicide?'],
  [26, 'Has (....) ever broken bail/an injunction?'],
  [27, 'Do you know if (....) has ever been in trouble with the police or has a criminal history?'],
]
const dash = (yes: readonly number[], dated = '03/03/2024', grade = 'MEDIUM') =>
  paper(
    'DASH.txt',
    `DASH RISK IDENTIFICATION CHECKLIST\nVictim\tJane Fielding   DOB 05/06/1985\nSuspect\tPeter HOLT\nCompleted by\tPC 4410 Marsh\nDate\t${dated}\n\n${asked.map(([n, q]) => `${n}. ${q} ${yes.includes(n) ? 'Yes' : 'No'}`).join('\n')}\nRisk grading: ${grade}`,
  )
const pnc = (body: string) =>
  paper('PNC.txt', `PNC NAMES PRINT\nPRINTED 26/02/24\nSURNAME : HOLT\nFORENAMES: PETER\nDATE OF BIRTH: 01/02/1980\n${body}`)
const bare = mg5('The suspect is the former partner of the aggrieved.')
const order = (title: string) =>
  paper(
    'Order.txt',
    `IN THE FAMILY COURT AT LATHAM\n${title}\nBETWEEN Jane FIELDING Applicant and Peter HOLT Respondent\nThe respondent must not contact the applicant.\nThis order is made on 1 December 2023 by District Judge Ames.`,
  )
type Row = readonly [string, boolean, readonly ReturnType<typeof paper>[]]
const rows: readonly Row[] = [
  // DASH against statement
  [
    'dash no injury / she was punched',
    true,
    [bare, st('On 1st March 2024 he punched me in the face and my lip was bleeding and cut.'), dash([2])],
  ],
  [
    'dash not frightened / terrified',
    true,
    [bare, st('He follows me to work every day. I am terrified of him and of what he will do to me.'), dash([8])],
  ],
  [
    'dash no strangle / hands round throat',
    true,
    [bare, st('On 1st February 2024 he put his hands round my throat and squeezed until I could not breathe.'), dash([2])],
  ],
  [
    'dash no constant contact / 50 texts a day',
    true,
    [bare, st('Since January 2024 he has texted me about fifty times a day and follows me to work.'), dash([2])],
  ],
  [
    'dash no weapon / knife',
    true,
    [bare, st('On 10th February 2024 he held a kitchen knife to my face and cut my arm with it.'), dash([2])],
  ],
  [
    'dash no suicide / said he would hang himself',
    true,
    [bare, st('On 10th February 2024 he told me he would hang himself if I did not come back.'), dash([2])],
  ],
  [
    'no conflict: dash no weapon / knife after',
    false,
    [bare, st('On 10th March 2024 he held a kitchen knife to my face.', 'Jane FIELDING', '11/03/2024'), dash([2])],
  ],
  [
    'no conflict: dash no strangle / she feared',
    false,
    [bare, st('I was afraid that he would strangle me. He has never put his hands on my throat.'), dash([2, 3])],
  ],
  ['no conflict: dash no sexual / printed question elsewhere', false, [bare, st('He texts me.'), dash([2, 8])]],
  [
    'no conflict: dash no kill / other man',
    false,
    [bare, st('In 2015 my first husband Carl said he would kill me. Peter has never said that.'), dash([2])],
  ],
  [
    'no conflict: dash no separated / still together',
    false,
    [bare, st('We are still together but he follows me when I go out.'), dash([2, 8])],
  ],
  // special measures
  ['SM no / afraid', true, [mg5('Special measures: none required.'), st('I am frightened of him and I think he will hurt me.')]],
  [
    'SM N / scared of court',
    true,
    [bare, mg6('Special measures - N'), st('I am scared of Peter. I would not feel safe in a room with him.')],
  ],
  [
    'SM not needed / fear in VPS',
    true,
    [mg5('Special measures\nNo'), bare, st('I live in fear that he will come back and hurt me. I am terrified.')],
  ],
  [
    'no conflict: SM no / not afraid',
    false,
    [mg5('Special measures: none required.'), st('I am not frightened of him, I am just fed up with it.')],
  ],
  ['no conflict: SM wanted', false, [mg5('Special measures: IP wants screens.'), st('I am frightened of him.')]],
  [
    'no conflict: SM no for PC',
    false,
    [mg6('Special measures: not needed for PC Marsh. Jane FIELDING: screens.'), st('I am frightened of him.')],
  ],
  // no previous vs PNC
  [
    'no previous / PNC',
    true,
    [mg5('Previous convictions: none.'), pnc('CONVICTION(S): 2\n1. 12/03/15 LATHAM MAGISTRATES\n   1. HARASSMENT S2')],
  ],
  [
    'good character / MG16',
    true,
    [mg5('The defendant is of good character.'), mg6('Bad character: HOLT has a conviction for battery in 2016.')],
  ],
  ['nil previous / caution', true, [mg5('PNC: nil previous'), pnc('CAUTIONS: 1\n01/02/2012 LATHAM POLICE COMMON ASSAULT')]],
  [
    'no conflict: victim good character',
    false,
    [mg5('The victim is of good character.'), pnc('CONVICTION(S): 2\n12/03/15 LATHAM MC\nOFFENCE : HARASSMENT S2')],
  ],
  [
    'no conflict: no previous for DV',
    false,
    [
      mg5('DEF has previous convictions for theft. No previous complaints by IP.'),
      pnc('CONVICTION(S): 2\n12/03/15 LATHAM MC\nOFFENCE : THEFT'),
    ],
  ],
  ['no conflict: no trace', false, [mg5('No previous convictions.'), pnc('NO TRACE')]],
  [
    'no conflict: witness has convictions',
    false,
    [mg5('No previous convictions.'), mg6('The witness Carl DEAN has a conviction for theft in 2016.')],
  ],
  // MG5 vs MG11
  [
    'no threats / threat',
    true,
    [mg5('No threats have been made by the suspect.'), st('On 4th January 2024 he said he would burn my house down with me in it.')],
  ],
  ['no violence / slapped', true, [mg5('There has been no violence.'), st('On 4th January 2024 he slapped me across the face.')]],
  [
    'verbal only / kicked door in',
    true,
    [mg5('Verbal argument only.'), st('On 4th January 2024 he kicked my front door in and broke it.')],
  ],
  [
    'isolated / many',
    true,
    [
      mg5('This was a one-off incident.'),
      st(
        'On 4th January 2024 he followed me home. On 9th January 2024 he was outside my house. On 14th January 2024 he was parked outside my work. On 20th January 2024 he followed me to the gym.',
      ),
    ],
  ],
  [
    'no conflict: no threats on that day',
    false,
    [mg5('No threats were made to witnesses.'), st('On 4th January 2024 he followed me home.')],
  ],
  [
    'no conflict: no violence, statement of fear',
    false,
    [mg5('There has been no violence.'), st('I am scared he will hit me. He has never hit me.')],
  ],
  [
    'no conflict: by suspect account',
    false,
    [mg5('In interview he said there had been no violence.'), st('On 4th January 2024 he slapped me across the face.')],
  ],
  [
    'no conflict: no violence used in arrest',
    false,
    [mg5('He was arrested with no violence.'), st('On 4th January 2024 he slapped me across the face.')],
  ],
  // dates & names
  [
    'birth dates of suspect',
    true,
    [
      mg5('x'),
      paper(
        'MG3.txt',
        'MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\nURN 01AB1234524\nDate of report 11/03/2024\nSuspect\tPeter HOLT 11/02/1980\nVictim\tJane FIELDING\nOutline\nFormer partners.',
      ),
    ],
  ],
  ['weekday wrong', true, [bare, st('On Friday 4th January 2024 he followed me home.')]],
  [
    'surname twice',
    true,
    [
      mg5('x', { sus: 'Peter HOULT' }),
      paper(
        'MG3.txt',
        'MG3\nREPORT TO CROWN PROSECUTOR FOR CHARGING DECISION\nURN 01AB1234524\nSuspect\tPeter HOLT 01/02/1980\nVictim\tJane FIELDING\nOutline\nFormer partners.',
      ),
    ],
  ],
  [
    'victim birth dates',
    true,
    [
      dash([2]),
      paper('MG6x.txt', 'MG6\nCASE FILE INFORMATION\nURN 01AB1234524\nVictim\tJane FIELDING DOB 05/06/1986\nSuspect\tPeter HOLT\n'),
    ],
  ],
  [
    'no conflict: complainant dob beside suspect',
    false,
    [
      bare,
      paper(
        'Log.txt',
        'INCIDENT LOG 12 04/01/2024\nCALLER: Jane FIELDING DOB 05/06/1985\nSUSPECT: Peter HOLT DOB 01/02/1980\n14:00 CALLER STATES EX OUTSIDE',
      ),
    ],
  ],
  ['no conflict: child dob', false, [bare, mg6('Children: Mia HOLT 04/05/2016 and Tom HOLT 07/08/2018. Suspect Peter HOLT 01/02/1980.')]],
  ['no conflict: two suspects', false, [mg5('x'), mg6('Also arrested: Gary HOLT (brother) born 12/12/1984.')]],
  ['no conflict: weekday ok', false, [bare, st('On Thursday 4th January 2024 he followed me home.')]],
  ['no conflict: brother named Hult', false, [mg5('x'), st('He came with his friend Peter HOLTON.')]],
  // orders
  ['order name', true, [mg5('On 4 January 2024 DEF breached a restraining order by texting her.'), order('NON-MOLESTATION ORDER')]],
  ['order name 2', true, [mg6('He is in breach of the SPO.'), order('NON-MOLESTATION ORDER')]],
  [
    'order name 3',
    true,
    [
      mg5('DEF is subject to a non-mol and has broken it.'),
      paper(
        'RO.txt',
        'In the Crown Court at Leeds\nRESTRAINING ORDER\nDefendant Peter HOLT\nOrder made on: 12 December 2023\nThe defendant is prohibited from:\n(1) Contacting Jane FIELDING\nUntil 11 December 2028',
      ),
    ],
  ],
  ['no conflict: order right', false, [mg5('On 4 January 2024 DEF breached his non-molestation order.'), order('NON-MOLESTATION ORDER')]],
  ['no conflict: order wanted', false, [mg5('A restraining order is requested. He breached the non-mol.'), order('NON-MOLESTATION ORDER')]],
  [
    'no conflict: other victim order',
    false,
    [mg5('He was subject to a restraining order for his ex-wife until 2015.'), order('NON-MOLESTATION ORDER')],
  ],
  // paperwork
  ['dash done/not', true, [mg5('No DASH was completed.'), mg6('DASH completed, high.')]],
  ['grade', true, [mg5('DASH - standard.'), dash([2, 8], '03/03/2024', 'HIGH')]],
  ['vps declined/attached', true, [mg5('VPS offered, declined.'), mg6('VPS attached.')]],
  [
    'no conflict: dash first not then done',
    false,
    [
      mg5('DASH completed, medium.'),
      paper('Log.txt', 'OCCURRENCE LOG\n03/03/2024 IP declined to do DASH at this time.\n04/03/2024 DASH completed with IP.'),
    ],
  ],
  [
    'no conflict: grade upgraded',
    false,
    [mg5('DASH graded standard by the officer, upgraded to high by PPU.'), dash([2, 8], '03/03/2024', 'HIGH')],
  ],
]

test.each(rows)('%s', (_, conflicts, papers) => {
  expect(readFile(fileOf(...papers)).contradictions.map(({ says }) => says).length > 0).toBe(conflicts)
})
