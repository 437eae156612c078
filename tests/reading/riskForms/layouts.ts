/** A risk form as a force prints it: its pages, whether it is tried as typed text, as a PDF or as both, and its answers (y, n, ? not known, r refused, - blank, x not on this page). */
export type Layout = Readonly<{ name: string; pages: readonly string[]; as: readonly ('txt' | 'pdf')[]; expected: string }>

/** The questions of the DASH as printed, cut short by an officer and as keywords of a print-out; those of the stalking block in five wordings. */
export const D1 = [
  'Has the current incident resulted in injury? (please state what and whether this is the first injury)',
  'Are you very frightened?',
  'What are you afraid of? Is it further injury or violence?',
  'Do you feel isolated from family/friends i.e. does (name of abuser) try to stop you from seeing friends/family/Dr?',
  'Are you feeling depressed or having suicidal thoughts?',
  'Have you separated or tried to separate from (name of abuser) within the past year?',
  'Is there conflict over child contact?',
  'Does (name) constantly text, call, contact, follow, stalk or harass you?',
  'Are you currently pregnant or have you recently had a baby (in the past 18 months)?',
  "Are there any children, step-children that aren't (name's) in the household?",
  'Has (name) ever hurt the children/dependants?',
  'Has (name) ever threatened to hurt or kill the children/dependants?',
  'Is the abuse happening more often?',
  'Is the abuse getting worse?',
  'Does (name) try to control everything you do and/or are they excessively jealous?',
  'Has (name) ever used weapons or objects to hurt you?',
  'Has (name) ever threatened to kill you or someone else and you believed them?',
  'Has (name) ever attempted to strangle/choke/suffocate/drown you?',
  'Does (name) do or say things of a sexual nature that makes you feel bad or that physically hurt you?',
  'Is there any other person that has threatened you or that you are afraid of?',
  'Do you know if (name) has hurt anyone else?',
  'Has (name) ever mistreated an animal or the family pet?',
  'Are there any financial issues?',
  'Has (name) had problems in the past year with drugs, alcohol or mental health?',
  'Has (name) ever threatened or attempted suicide?',
  'Has (name) ever breached bail/an injunction and/or any agreement?',
  'Do you know if (name) has ever been in trouble with the police or has a criminal history?',
]
export const D2 = [
  'Injury today?',
  'Very frightened?',
  'Afraid of? (further injury / violence, children)',
  'Isolated from family / friends?',
  'Depressed / suicidal thoughts?',
  'Separated or tried to in past year?',
  'Conflict over child contact?',
  'Constantly text, call, contact, follow, stalk, harass?',
  'Pregnant / baby in last 18 months?',
  'Children / step children in household?',
  'Ever hurt children?',
  'Ever threatened to hurt or kill children?',
  'Abuse happening more often?',
  'Abuse getting worse?',
  'Controlling / jealous?',
  'Weapons or objects used?',
  'Threatened to kill?',
  'Strangle / choke / suffocate?',
  'Sexual things that make you feel bad?',
  "Any other person you're afraid of?",
  'Has hurt anyone else?',
  'Mistreated animal?',
  'Financial issues?',
  'Drugs, alcohol, MH in the past year?',
  'Threatened / attempted suicide?',
  'Broken bail / injunction / agreement?',
  'In trouble with police before?',
]
export const D3 = [
  'Injury',
  'Frightened',
  'Afraid of',
  'Isolation',
  'Depression / suicidal',
  'Separation',
  'Child contact',
  'Stalking / harassment',
  'Pregnancy',
  'Step-children',
  'Hurt children',
  'Threats to children',
  'More often',
  'Getting worse',
  'Control / jealousy',
  'Weapons',
  'Threats to kill',
  'Strangulation',
  'Sexual',
  'Other person',
  'Hurt others',
  'Animals',
  'Finances',
  'Drugs / alcohol / MH',
  'Suicide',
  'Breach of bail',
  'Criminal history',
]
export const S1 = [
  'Is the victim very frightened?',
  'Is there previous domestic abuse or harassment history?',
  "Has the suspect vandalised or destroyed the victim's property?",
  'Has the suspect turned up unannounced more than three times a week?',
  'Is the suspect following the victim or loitering near the victim?',
  'Has the suspect threatened physical or sexual violence?',
  'Has the suspect been harassing any third party since the harassment began?',
  'Has the suspect acted violently to anyone else during the stalking incident?',
  'Has the suspect engaged others to help (wittingly or unwittingly)?',
  'Has the suspect been abusing/misusing alcohol or drugs?',
  'Has the suspect been violent in the past?',
]
export const S3 = [
  'Are you very frightened?',
  'Has the person harassed anyone before (you, others)?',
  'Have they ever destroyed or vandalised your property?',
  'Have they turned up unannounced more than 3 times a week?',
  'Have they followed you or loitered near your home or work?',
  'Have they made threats of physical or sexual violence?',
  'Have they harassed any third party since it began?',
  'Have they acted out violently towards anyone else?',
  'Have they engaged other people to help?',
  'Alcohol / drug abuse?',
  'Have they been violent in the past?',
]
export const S4 = [
  'Frightened',
  'History of DA / harassment',
  'Property damage',
  'Turns up unannounced',
  'Following / loitering',
  'Threats of violence',
  'Third parties harassed',
  'Violence to others',
  'Others engaged to help',
  'Alcohol / drugs',
  'Violent in past',
]
export const S5 = [
  'How frightened is she? Very?',
  'Any earlier domestic abuse, stalking or harassment (this victim or another)?',
  'Damage to property?',
  'Visits to home / work over 3 x per week?',
  'Follows, watches or hangs about?',
  'Threats made (physical / sexual)?',
  'Family, friends, colleagues pestered?',
  'Violent to others over this?',
  'Getting other people to do things for him?',
  'Drink / drugs a problem?',
  'Past violence known?',
]
export const S6 = [
  'Is the victim very frightened?',
  'Previous domestic abuse, stalking or harassment history (this victim or anyone else)?',
  'Has the suspect vandalised or destroyed property?',
  'Turned up unannounced more than three times a week?',
  'Following or loitering near the victim?',
  'Threatened physical or sexual violence?',
  'Harassing any third party since it began (family, friends, colleagues, neighbours)?',
  'Acted out violently towards anyone?',
  'Engaged others to help (wittingly or unwittingly)?',
  'Problems with drugs / alcohol / mental health?',
  'Ever been violent in the past?',
]
const ra = 'ynnyy?nynnnnyyn-nnny?nynnyy'
const rs = 'yny?nyn-nny'
const dA = [...ra]
const sA = [...rs]
const word: Record<string, string> = { y: 'YES', n: 'NO', '?': 'D/K', '-': '' }
const Word: Record<string, string> = { y: 'Yes', n: 'No', '?': "Don't know", '-': '' }
const com: Record<number, string> = {
  0: '"of a knife"',
  3: 'No contact allowed with sister',
  4: 'Yes on tablets',
  7: '40 calls a day',
  12: 'since May',
  13: 'Not known before',
  19: 'his brother',
}
const head = (t: string) => `${t}\nVictim: Jo LEE      Suspect: Sam HALE      Officer: PC 2211\n\n`
const rows = (
  bank: readonly string[],
  answers: readonly string[],
  row: (question: string, n: number, answer: string, comment: string) => string,
) => bank.map((question, i) => row(question, i + 1, answers[i]!, com[i] ?? '')).join('\n')
const DT = 'DASH RISK IDENTIFICATION CHECKLIST 2009'
const ST = 'NORTHMOOR POLICE          STALKING SCREENING TOOL / S-DASH (11 QUESTIONS)'
const tick = (a: string, cols: readonly [number, number, number], base: string, m = 'X', c = '', cc = 0) => {
  const at = a === 'y' ? cols[0] : a === 'n' ? cols[1] : cols[2]
  let l = a === '-' ? base : `${base.padEnd(at)}${m}`
  if (c) l = `${l.padEnd(cc)}${c}`
  return l
}
/** Words in lines of at most so many letters. */
function wrap(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

export const layouts: Layout[] = []
const add = (name: string, text: string | readonly string[], expected: string, as: readonly ('txt' | 'pdf')[] = ['txt', 'pdf']) =>
  layouts.push({ name, pages: typeof text === 'string' ? [text] : text, as, expected })
const noS = 'x'.repeat(11),
  blankS = '-'.repeat(11)
add(
  'S-DASH words in a column behind, comments quoted',
  head(ST) + rows(S1, sA, (q, n, a, c) => `${String(n).padStart(2)}  ${q.padEnd(80)}${word[a]!.padEnd(5)}${c}`),
  rs,
)
add(
  'S-DASH words in a column behind, S3 wording, lower case',
  head('S-DASH') + rows(S3, sA, (q, n, a, c) => `${String(n).padStart(2)}. ${q.padEnd(64)}${Word[a]!.toLowerCase().padEnd(11)}${c}`),
  rs,
)
add(
  'S-DASH Yes No Comment with X',
  head('CASTERDALE POLICE     S-DASH - STALKING AND HARASSMENT RISK QUESTIONS') +
    ' '.repeat(64) +
    'Yes   No    DK   Comment\n' +
    rows(S3, sA, (q, n, a, c) => tick(a, [65, 71, 77], `${String(n).padStart(2)}  ${q}`, 'X', c, 81)),
  rs,
)
add(
  'S-DASH S5 other words, Yes No X',
  head('STALKING RISK SCREENING - S-DASH QUESTIONS') +
    'No  Question'.padEnd(84) +
    'Yes   No    DK   Comment\n' +
    rows(S5, sA, (q, n, a, c) => tick(a, [85, 91, 97], `${String(n).padStart(2)}  ${q}`, 'X', c, 101)),
  rs,
)
add(
  'S-DASH S5 other words, words behind',
  head('S-DASH') + rows(S5, sA, (q, n, a, c) => `${n}. ${q}   ${Word[a]}${c ? ` - ${c}` : ''}`),
  rs,
)
add(
  'DASH short labels, Yes No Comment, stalking dots',
  head('NORTHMOOR POLICE                    DASH (2009)') +
    'No  Question'.padEnd(58) +
    'Yes   No    DK   Comment\n' +
    rows(D2, dA, (q, n, a, c) => tick(a, [59, 65, 71], `${String(n).padStart(2)}  ${q}`, 'X', c, 75)) +
    '\n\nAdditional questions if Q8 answered Yes (S1 to S11): . . . . . . . . . . .\n\nRISK LEVEL: STANDARD [ ] MEDIUM [X] HIGH [ ]',
  `${ra} ${blankS}`,
)
add(
  'DASH short labels then S block short, ticks',
  head(DT) +
    'No  Question'.padEnd(62) +
    'Y     N     DK\n' +
    rows(D2, dA, (q, n, a) => tick(a, [62, 68, 74], `${String(n).padStart(2)}  ${q}`, '✓')) +
    '\n\nADDITIONAL STALKING QUESTIONS\n' +
    rows(S4, sA, (q, n, a) => tick(a, [62, 68, 74], `S${n}  ${q}`, '✓')),
  `${ra} ${rs}`,
)
add(
  'answer column before the question',
  head(ST) + rows(S1, sA, (q, n, a) => `${(word[a] || '').padEnd(6)}${String(n).padStart(2)}  ${q}`),
  rs,
)
add(
  'answer in brackets before number',
  head(DT) + rows(D1, dA, (q, n, a) => `[${a === 'y' ? 'Y' : a === 'n' ? 'N' : a === '?' ? 'DK' : ' '}] ${n}. ${q}`),
  `${ra} ${noS}`,
)
add(
  'DASH in prose lines Qn: answer',
  'DASH completed with the victim by PC 2211 on 4 May 2024\n\n' +
    rows(D1, dA, (_, n, a, c) => `Q${n}: ${a === '-' ? '' : `${Word[a]!.toLowerCase()}${c ? ` - ${c}` : ''}`}`) +
    '\n\nStalking questions\n' +
    rows(S1, sA, (_, n, a) => `S${n}: ${a === '-' ? '' : Word[a]!.toLowerCase()}`),
  `${ra} ${rs}`,
)
add(
  'DASH answers in a run',
  'DASH RISK ASSESSMENT\n\n' +
    dA.map((a, i) => `${i + 1} ${a === '-' ? 'not asked' : a === '?' ? 'DK' : a.toUpperCase()}`).join(', ') +
    '.\nStalking questions: ' +
    sA.map((a, i) => `${i + 1} ${a === '-' ? 'not asked' : a === '?' ? 'DK' : a.toUpperCase()}`).join(', ') +
    '.\nGrade: medium',
  `${ra} ${rs}`,
)
add(
  'numbers with answers and comments, one a line',
  head('DASH') + rows(D1, dA, (_, n, a, c) => `${n}. ${a === '-' ? 'blank' : Word[a]}${c ? `, ${c}` : ''}`),
  `${ra} ${noS}`,
)
add(
  'two heading lines over ticks',
  head(DT) +
    ' '.repeat(70) +
    '   ANSWER\n' +
    'Question'.padEnd(70) +
    'Yes   No    D/K\n' +
    rows(D2, dA, (q, n, a) => tick(a, [71, 77, 83], `${n}. ${q}`, '✓')),
  `${ra} ${noS}`,
)
add(
  'No heading before Yes',
  `${head(ST) + 'Question'.padEnd(82)}No    Yes   D/K\n${rows(S1, sA, (q, n, a) => tick(a, [88, 82, 95], `${n}. ${q}`, 'X'))}`,
  rs,
)
add(
  'headings at the foot, after ticks',
  `${head(ST) + rows(S1, sA, (q, n, a) => tick(a, [83, 89, 95], `${n}. ${q}`, 'X'))}\n${''.padEnd(82)}Yes   No    D/K`,
  '-'.repeat(11),
)
add('no headings at all, X', head(ST) + rows(S1, sA, (q, n, a) => tick(a, [83, 89, 95], `${n}. ${q}`, 'X')), '-'.repeat(11))
add(
  'wrapped questions and comments beginning with No / Yes',
  head(DT) +
    'No  Question'.padEnd(46) +
    'Answer    Details\n' +
    rows(D1, dA, (q, n, a, c) => {
      const [f, ...r] = wrap(q, 40)
      const [cf = '', ...cr] = wrap(
        n % 4 === 0 ? 'No previous reports but yes she is shaking' : n % 4 === 1 ? 'Yes once before in 2019 and no since then' : c,
        28,
      )
      const out = [`${String(n).padStart(2)}  ${f!.padEnd(42)}${word[a]!.padEnd(10)}${cf}`]
      const m = Math.max(r.length, cr.length)
      for (let i = 0; i < m; i++) out.push(`    ${(r[i] ?? '').padEnd(52)}${cr[i] ?? ''}`)
      return out.join('\n')
    }),
  `${ra} ${noS}`,
)
add(
  'wrapped questions, ticks at first line',
  head(DT) +
    'No  Question'.padEnd(46) +
    'Yes  No   DK   Details\n' +
    rows(D1, dA, (q, n, a, c) => {
      const [f, ...r] = wrap(q, 40)
      const [cf = '', ...cr] = wrap(n % 4 === 0 ? 'No previous reports but yes she is shaking' : c, 28)
      const out = [tick(a, [47, 51, 57], `${String(n).padStart(2)}  ${f!}`, 'X', cf, 61)]
      const m = Math.max(r.length, cr.length)
      for (let i = 0; i < m; i++) out.push(`    ${(r[i] ?? '').padEnd(57)}${cr[i] ?? ''}`)
      return out.join('\n')
    }),
  `${ra} ${noS}`,
)
add(
  'comment column before the answer',
  head(ST) +
    'No  Question'.padEnd(70) +
    'Detail'.padEnd(34) +
    'Answer\n' +
    rows(
      S3,
      sA,
      (q, n, a, c) =>
        `${String(n).padStart(2)}  ${q.padEnd(66)}${(n === 3 ? 'No damage before' : n === 2 ? 'Yes in 2019' : c).padEnd(34)}${word[a]}`,
    ),
  rs,
)
add(
  'Yes No with both printed and one in brackets',
  head(ST) +
    rows(
      S1,
      sA,
      (q, n, a) =>
        `${n}. ${q}\n      ${a === 'y' ? '(YES)' : 'YES'}   ${a === 'n' ? '(NO)' : 'NO'}   ${a === '?' ? "(DON'T KNOW)" : "DON'T KNOW"}`,
    ),
  rs,
)
add(
  'Yes ___ No _X_',
  head(ST) +
    rows(
      S1,
      sA,
      (q, n, a) => `${n}. ${q}   Yes ${a === 'y' ? '_X_' : '___'}  No ${a === 'n' ? '_X_' : '___'}  DK ${a === '?' ? '_X_' : '___'}`,
    ),
  rs,
)
add(
  'Yes: X No: DK:',
  head(ST) +
    rows(S1, sA, (q, n, a) => `${n}. ${q}\n    Yes: ${a === 'y' ? 'X' : ''}   No: ${a === 'n' ? 'X' : ''}   DK: ${a === '?' ? 'X' : ''}`),
  rs,
)
add(
  'Comments row under each',
  head(DT) + rows(D1, dA, (q, n, a, c) => `${n}. ${q}\nAnswer: ${Word[a]}\nComments: ${c || 'No further comments'}`),
  `${ra} ${noS}`,
)
add(
  'two halves beside each other',
  head(DT) +
    Array.from({ length: 14 }, (_, i) => {
      const c = (k: number) => (k < 27 ? `${String(k + 1).padStart(2)}  ${D3[k]!.padEnd(24)}${word[dA[k]!]!.padEnd(6)}` : '')
      return `${c(i).padEnd(46)}${c(i + 14)}`
    }).join('\n'),
  `${ra} ${noS}`,
)
add(
  'keywords only with Y / N',
  head('DASH (print from Athena)') +
    rows(D3, dA, (q, n, a, c) => `${n} ${q}: ${a === '-' ? '' : a === '?' ? 'DK' : a.toUpperCase()}${c ? ` (${c})` : ''}`) +
    '\nS-DASH\n' +
    rows(S4, sA, (q, n, a) => `S${n} ${q}: ${a === '-' ? '' : a === '?' ? 'DK' : a.toUpperCase()}`),
  `${ra} ${rs}`,
)
add(
  'stalking questions numbered 28 to 38',
  head(DT) +
    rows(D1, dA, (q, n, a) => `${n}. ${q} ${Word[a]}`) +
    '\n\nSUPPLEMENTARY STALKING QUESTIONS\n' +
    rows(S1, sA, (q, n, a) => `${n + 27}. ${q} ${Word[a]}`),
  `${ra} ${rs}`,
)
for (const [name, unmarked] of [
  ['both letters printed and none marked', 'Y / N'],
  ['both letters printed apart and none marked', 'Y   N'],
  ['both answers printed and none marked', 'Yes / No'],
] as const)
  add(
    name,
    head(DT) +
      rows(D1, dA, (q, n, a) => `${n}. ${q}    ${Word[a]}`) +
      '\n\nADDITIONAL QUESTIONS: STALKING AND HARASSMENT\n' +
      rows(S1, sA, (q, n) => `S${n}   ${q.padEnd(80)} ${unmarked}`),
    `${ra} ${'-'.repeat(11)}`,
  )
add('stalking questions lettered', head(ST) + rows(S1, sA, (q, n, a) => `${'abcdefghijk'[n - 1]}) ${q}    ${Word[a]}`), rs)
{
  const order = [4, 0, 10, 2, 6, 1, 3, 9, 5, 8, 7]
  add('stalking questions in another order', head('S-DASH') + order.map((k, i) => `${i + 1}. ${S1[k]}    ${Word[sA[k]!]}`).join('\n'), rs)
}
add('dash for no answer', head(ST) + rows(S1, sA, (q, n, a) => `${n}. ${q}    ${a === '-' ? '—' : Word[a]}`), rs)
add(
  'page missing',
  [`${head(DT) + rows(D1.slice(0, 12), dA, (q, n, a) => `${n}. ${q} ${Word[a]}`)}\nPage 1 of 2`],
  `${ra.slice(0, 12)}${'x'.repeat(15)} ${noS}`,
)
add(
  'questions quoted in a statement',
  'WITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 2 pages each signed by me) is true to the best of my knowledge and belief.\nThe officer asked me "Are you very frightened?" and I said yes. She asked "Has he threatened physical or sexual violence?" and I said no.',
  'no form',
)
add(
  'all blank table',
  `${head(DT) + 'No  Question'.padEnd(58)}Yes   No    DK\n${rows(D2, dA, (q, n) => `${n}  ${q}`)}`,
  `${'-'.repeat(27)} ${noS}`,
)
add(
  'Word table, tick heading with words',
  head(ST) +
    "Q\tQuestion\tYES (tick)\tNO (tick)\tDon't know\tComment\n" +
    rows(S1, sA, (q, n, a, c) => `${n}\t${q}\t${a === 'y' ? '✓' : ''}\t${a === 'n' ? '✓' : ''}\t${a === '?' ? '✓' : ''}\t${c}`),
  rs,
  ['txt'],
)
add('Word table without headings, word cell', head(ST) + rows(S3, sA, (q, n, a, c) => `${n}\t${q}\t${Word[a]}\t${c}`), rs, ['txt'])
add(
  'Word table, answer first cell',
  `${head(ST)}Answer\tQuestion\tComment\n${rows(S3, sA, (q, n, a, c) => `${Word[a]}\t${n}. ${q}\t${c}`)}`,
  rs,
  ['txt'],
)
add(
  'Word table, No before Yes',
  head(ST) +
    'No.\tQuestion\tNo\tYes\tComment\n' +
    rows(S3, sA, (q, n, a, c) => `${n}\t${q}\t${a === 'n' ? 'X' : ''}\t${a === 'y' ? 'X' : ''}\t${a === '?' ? 'Unsure' : c}`),
  rs.replace('?', '-'),
  ['txt'],
)
add(
  'Word table, comment cell before answer',
  head(ST) +
    'Question\tDetail\tAnswer\n' +
    rows(S3, sA, (q, n, a, c) => `${n}. ${q}\t${n === 3 ? 'No damage before' : n === 2 ? 'Yes in 2019' : c}\t${Word[a]}`),
  rs,
  ['txt'],
)
add(
  'answers block apart, same count',
  head(ST) +
    rows(S1, [...'ynyynnyynny'], (q, n) => `${n} ${q}\n`) +
    '\n' +
    [...'ynyynnyynny'].map((a, i) => `${word[a]} ${com[i] ?? ''}\n`).join('\n'),
  'ynyynnyynny',
  ['txt'],
)
add(
  'answers block apart, one fewer',
  head(ST) +
    rows(S1, [...'ynyynnyynny'], (q, n) => `${n} ${q}\n`) +
    '\n' +
    [...'ynyynnyynn'].map((a, i) => `${word[a]} ${com[i] ?? ''}\n`).join('\n'),
  '-'.repeat(11),
  ['txt'],
)
add(
  'inline with dots leader',
  head(ST) + rows(S1, sA, (q, n, a) => `${n}. ${q} ${'.'.repeat(Math.max(3, 90 - q.length))} ${a === '-' ? '' : word[a]}`),
  rs,
)
add(
  'bars',
  head(ST) +
    '| # | Question | Y/N/DK | Notes |\n|---|---|---|---|\n' +
    rows(S3, sA, (q, n, a, c) => `| ${n} | ${q} | ${a === '-' ? '' : a === '?' ? 'DK' : a.toUpperCase()} | ${c} |`),
  rs,
  ['txt'],
)
add(
  'bars Yes No',
  head(ST) +
    '| # | Question | Yes | No | DK | Notes |\n|---|---|---|---|---|---|\n' +
    rows(S3, sA, (q, n, a, c) => `| ${n} | ${q} | ${a === 'y' ? 'X' : ' '} | ${a === 'n' ? 'X' : ' '} | ${a === '?' ? 'X' : ' '} | ${c} |`),
  rs,
  ['txt'],
)
add(
  'answers in sentences',
  head(ST) +
    rows(
      S1,
      sA,
      (q, n, a) =>
        `${n}. ${q}\n${a === 'y' ? 'Yes, she says he is.' : a === 'n' ? 'No, not that she knows.' : a === '?' ? 'Not known.' : ''}`,
    ),
  rs,
)
add(
  'refused and not known',
  head(ST) + rows(S1, [...'yrr?n?ynnyr'], (q, n, a) => `${n}. ${q.padEnd(82)}${a === 'r' ? 'REFUSED' : a === '?' ? 'NOT KNOWN' : word[a]}`),
  'yrr?n?ynnyr',
)
add(
  'Y or N in single column with heading Y/N',
  head(DT) +
    'Q   '.padEnd(60) +
    'Y/N/DK  Notes\n' +
    rows(
      D2,
      dA,
      (q, n, a, c) =>
        `${`${String(n).padStart(2)}  ${q}`.padEnd(62)}${(a === '-' ? '' : a === '?' ? 'DK' : a.toUpperCase()).padEnd(6)}${c}`,
    ),
  `${ra} ${noS}`,
)
add(
  'DASH with blank S-DASH printed',
  head(DT) +
    rows(D1, dA, (q, n, a) => `${n}. ${q} ${Word[a]}`) +
    '\n\nADDITIONAL STALKING QUESTIONS\n' +
    rows(S1, sA, (q, n) => `${n}. ${q}`),
  `${ra} ${blankS}`,
)
add(
  'DASH then S-DASH not completed in words',
  `${head(DT) + rows(D1, dA, (q, n, a) => `${n}. ${q} ${Word[a]}`)}\n\nSTALKING QUESTIONS 1-11: not completed`,
  `${ra} ${blankS}`,
)

/** A question that goes on below its answer. */
const broken = (line: string, most: number, beside: string, comment: string): string => {
  const [first = '', ...below] = wrap(line, most)
  return [`${first.padEnd(most + 8)}${beside}`, ...below, ...(comment ? [`Comment: ${comment}`] : [])].join('\n')
}
const boxesOf = (a: string, on: string, off: string) => `${a === 'y' ? on : off} Yes ${a === 'n' ? on : off} No ${a === '?' ? on : off} D/K`
add(
  'boxes beside the first line of a question that goes on below, comments under it',
  head(DT) +
    rows(D1, dA, (q, n, a, c) => broken(`${n}. ${q}`, 62, boxesOf(a, '[X]', '[ ]'), c)) +
    '\n\nGRADING: STANDARD [X] MEDIUM [ ] HIGH [ ]',
  `${ra} ${noS}`,
)
add(
  'ballot boxes beside the first line of a question that goes on below',
  head(DT) + rows(D1, dA, (q, n, a) => broken(`${n}. ${q}`, 62, boxesOf(a, '☒', '☐'), '')),
  `${ra} ${noS}`,
)
add(
  'a word and a comment beside the first line of a question that goes on below',
  head(DT) + rows(D1, dA, (q, n, a, c) => broken(`${n}. ${q}`, 62, `${Word[a]}  ${c}`, '')),
  `${ra} ${noS}`,
)
add(
  'a narrow column of questions, answers and comments beside their first lines',
  head(DT) + rows(D1, dA, (q, n, a, c) => broken(`${n} ${q}`, 40, `${word[a]!.padEnd(6)}${c.startsWith('Yes') ? '' : c}`, '')),
  `${ra} ${noS}`,
)
const lettered = (bank: readonly string[]) =>
  `\n\nAdditional stalking & harassment questions\n${bank.map((q, i) => `${`8${'abcdefghijk'[i]} ${q}`.padEnd(64)}${word[sA[i]!]}`).join('\n')}`
add(
  'keywords, the stalking questions as letters of question 8',
  head(DT) + rows(D3, dA, (q, n, a, c) => `${`${n} ${q}`.padEnd(64)}${word[a]} ${c}${n === 8 ? lettered(S4) : ''}`),
  `${ra} ${rs}`,
)
add(
  'questions cut short, the stalking questions as letters of question 8',
  head(DT) + rows(D2, dA, (q, n, a) => `${`${n} ${q}`.padEnd(64)}${word[a]}${n === 8 ? lettered(S3) : ''}`),
  `${ra} ${rs}`,
)
add(
  'not applicable to a sister: never a couple, no children',
  head(DT) + rows(D3, dA, (q, n, a) => `${n} ${q}   ${[6, 7, 9, 10, 11, 12].includes(n) ? 'N/A' : word[a]}`),
  `${dA.map((a, i) => ([5, 6, 8, 9, 10, 11].includes(i) ? 'n' : a)).join('')} ${noS}`,
)
add(
  'an arrow before the answer',
  head(DT) + rows(D1, dA, (q, n, a, c) => `${n}. ${q}\n    > ${Word[a]}${c && a !== '-' ? `, ${c}` : ''}`),
  `${ra} ${noS}`,
)
add('Question and Response as labels', head(ST) + rows(S5, sA, (q, n, a) => `Question ${n}: ${q}\nResponse: ${Word[a]}`), rs)
add(
  'stalking questions as letters in brackets under question 8',
  head(DT) +
    rows(D2, dA, (q, n, a) => {
      const below = S4.map((s, i) => `${`   (${'abcdefghijk'[i]}) ${s}`.padEnd(66)}${Word[sA[i]!]}`).join('\n')
      return `${`${n}. ${q}`.padEnd(66)}${Word[a]}${n === 8 ? `\nIf yes ask:\n${below}` : ''}`
    }),
  `${ra} ${rs}`,
)
add(
  'bullets before the answer and its comment',
  head(DT) + rows(D1, dA, (q, n, a, c) => `${n}. ${q}\n${a === '-' ? '' : `  * ${Word[a]}${c ? `\n  * ${c}` : ''}`}`),
  `${ra} ${noS}`,
)
add(
  'S-DASH, a word and a comment beside the first line of a question that goes on below',
  head(ST) + rows(S1, sA, (q, n, a, c) => broken(`${n}. ${q}`, 44, `${Word[a]}  ${c}`, '')),
  rs,
)
add(
  'S-DASH, boxes beside the first line of a question that goes on below',
  head(ST) + rows(S1, sA, (q, n, a) => broken(`${n}. ${q}`, 44, boxesOf(a, '[X]', '[ ]'), '')),
  rs,
)
/** One letter and a comment beside the first line of a question, a blank from it where the line is full. */
const letterOf: Record<string, string> = { y: 'Y', n: 'N', '?': 'D/K', '-': '' }
const lettersBeside = (bank: readonly string[], answers: readonly string[]) =>
  rows(bank, answers, (q, n, a, c) => {
    const [first = '', ...rest] = wrap(q, 53)
    return [
      `${`${String(n).padEnd(4)}${first}`.padEnd(58)}${(letterOf[a] ?? '').padEnd(5)}${c}`,
      ...rest.map((line) => `    ${line}`),
    ].join('\n')
  })
add(
  'a letter and a comment beside the first line of a question, the stalking questions left blank',
  [
    `${head('DASH (mobile form v4)')}${lettersBeside(D1, dA)}`,
    `ADDITIONAL STALKING QUESTIONS (complete if Q8 = Y)\n${rows(S1, sA, (q, n) => `S${n}  ${q}`)}\n\n[Form closed before section complete]`,
  ],
  `${ra} ${blankS}`,
)
add(
  'pages one and three in a word or two, the second not scanned',
  [
    `${head(DT)}${rows(D2.slice(0, 12), dA, (q, n, a, c) => `${`${n}  ${q}`.padEnd(62)}${Word[a]!.padEnd(12)}${c}`)}\n\n(page 2 not scanned)`,
    `page 3 of 3\n\nSTALKING - 11 additional\n${rows(S4, sA, (q, n, a, c) => `${`S${n} ${q}`.padEnd(46)}${Word[a]!.padEnd(12)}${c}`)}`,
  ],
  `${ra.slice(0, 12)}${'x'.repeat(15)} ${rs}`,
)
add(
  'S-DASH in other words, answer and comment in columns beside questions of several lines',
  `${head(ST)}${rows(S6, sA, (q, n, a, c) => {
    const [first = '', ...rest] = wrap(q, 50)
    return [`${`${String(n).padStart(2)}  ${first}`.padEnd(60)}${Word[a]!.padEnd(12)}${c}`, ...rest.map((line) => `    ${line}`)].join('\n')
  })}\n\nHow often / how long?        Letter most days.\nIs it getting worse?         Yes. Was just work, now home.`,
  rs,
)
