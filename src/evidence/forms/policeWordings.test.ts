import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRiskForms } from './readRiskForms.ts'

/** The questions as the police and SafeLives print them, notes in brackets and names left as dots included. */
const N = '(......)'
const police = [
  'Has the current incident resulted in injury? (please state what and whether this is the first injury)',
  'Are you very frightened?',
  `What are you afraid of? Is it further injury or violence? (Please give an indication of what you think ${N} might do and to whom)`,
  `Do you feel isolated from family/ friends i.e. does ${N} try to stop you from seeing friends/family/Dr or others?`,
  'Are you feeling depressed or having suicidal thoughts?',
  `Have you separated or tried to separate from ${N} within the past year?`,
  'Is there conflict over child contact? (please state what)',
  `Does ${N} constantly text, call, contact, follow, stalk or harass you? (Please expand to identify what and whether you believe that this is done deliberately to intimidate you? Consider the context and behaviour of what is being done.)`,
  'Are you currently pregnant or have you recently had a baby in the past 18 months?',
  `Are there any children, step-children that aren't ${N} in the household? Or are there other dependants in the household (i.e. older relative)?`,
  `Has ${N} ever hurt the children/dependants?`,
  `Has ${N} ever threatened to hurt or kill the children/dependants?`,
  'Is the abuse happening more often?',
  'Is the abuse getting worse?',
  `Does ${N} try to control everything you do and/or are they excessively jealous? (In terms of relationships, who you see, being 'policed at home', telling you what to wear for example. Consider honour based violence and stalking and specify the behaviour)`,
  `Has ${N} ever used weapons or objects to hurt you?`,
  `Has ${N} ever threatened to kill you or someone else and you believed them?`,
  `Has ${N} ever attempted to strangle/choke/suffocate/drown you?`,
  `Does ${N} do or say things of a sexual nature that makes you feel bad or that physically hurt you or someone else? (Please specify who and what)`,
  'Is there any other person that has threatened you or that you are afraid of? (If yes, consider extended family if honour based violence. Please specify who)',
  `Do you know if ${N} has hurt anyone else? (children/siblings/elderly relative/stranger, for example. Consider HBV. Please specify who and what)`,
  `Has ${N} ever mistreated an animal or the family pet?`,
  `Are there any financial issues? For example, are you dependent on ${N} for money/have they recently lost their job/other financial issues?`,
  `Has ${N} had problems in the past year with drugs (prescription or other), alcohol or mental health leading to problems in leading a normal life? (Please specify what)`,
  `Has ${N} ever threatened or attempted suicide?`,
  `Has ${N} ever breached bail/an injunction and/or any agreement for when they can see you and/or the children? (Please specify what)`,
  `Do you know if ${N} has ever been in trouble with the police or has a criminal history? (If yes, please specify)`,
]
const safe = [
  'Has the current incident resulted in injury? Please state what and whether this is the first injury.',
  'Are you very frightened?',
  'What are you afraid of? Is it further injury or violence? Please give an indication of what you think [name of abuser(s)] might do and to whom, including children.',
  'Do you feel isolated from family/friends? Does [name of abuser(s)] try to stop you from seeing friends/family/doctor or others?',
  'Are you feeling depressed or having suicidal thoughts?',
  'Have you separated or tried to separate from [name of abuser(s)] within the past year?',
  'Is there conflict over child contact?',
  'Does [name of abuser(s)] constantly text, call, contact, follow, stalk or harass you? Please expand to identify what and whether you believe that this is done deliberately to intimidate you? Consider the context and behaviour of what is being done.',
  'Are you pregnant or have you recently had a baby (within the last 18 months)?',
  'Is the abuse happening more often?',
  'Is the abuse getting worse?',
  'Does [name of abuser(s)] try to control everything you do and/or are they excessively jealous? For example: in terms of relationships; who you see; being ‘policed’ at home; telling you what to wear. Consider ‘honour’-based violence (HBV) and specify behaviour.',
  'Has [name of abuser(s)] ever used weapons or objects to hurt you?',
  'Has [name of abuser(s)] ever threatened to kill you or someone else and you believed them? If yes, tick who: ☐ You ☐ Children ☐ Other (please specify)',
  'Has [name of abuser(s)] ever attempted to strangle / choke / suffocate / drown you?',
  'Does [name of abuser(s)] do or say things of a sexual nature that make you feel bad or that physically hurt you or someone else? If someone else, specify who.',
  'Is there any other person who has threatened you or who you are afraid of? If yes, please specify whom and why. Consider extended family if HBV.',
  'Do you know if [name of abuser(s)] has hurt anyone else? Consider HBV. Please specify whom, including the children, siblings or elderly relatives: ☐ Children ☐ Another family member ☐ Someone from a previous relationship ☐ Other (please specify)',
  'Has [name of abuser(s)] ever mistreated an animal or the family pet?',
  'Are there any financial issues? For example, are you dependent on [name of abuser(s)] for money/have they recently lost their job/other financial issues?',
  'Has [name of abuser(s)] had problems in the past year with drugs (prescription or other), alcohol or mental health leading to problems in leading a normal life? If yes, please specify which and give relevant details if known. ☐ Drugs ☐ Alcohol ☐ Mental health',
  'Has [name of abuser(s)] ever threatened or attempted suicide?',
  'Has [name of abuser(s)] ever broken bail/an injunction and/or formal agreement for when they can see you and/or the children? You may wish to consider this in relation to an ex-partner of the perpetrator if relevant. ☐ Bail conditions ☐ Non Molestation/Occupation Order ☐ Child contact arrangements ☐ Forced Marriage Protection Order ☐ Other',
  'Do you know if [name of abuser(s)] has ever been in trouble with the police or has a criminal history? If yes, please specify: ☐ Domestic abuse ☐ Sexual violence ☐ Other violence ☐ Other (please specify)',
]
const stalk = [
  'Is the victim very frightened?',
  'Is there previous domestic abuse and harassment history?',
  'Has (......) vandalised or destroyed your property?',
  'Has (......) turned up unannounced more than three times a week?',
  'Is (......) following the victim or loitering near the victim?',
  'Has (......) threatened physical or sexual violence?',
  'Has (......) been harassing any third party since the harassment began? (i.e. friends, family, colleagues)',
  'Has (......) acted violently to anyone else during the stalking incident?',
  'Has (......) engaged others to help with their activities?',
  'Is (......) abusing alcohol/drugs?',
  'Is it known if (......) has been violent in the past? (intelligence or reported)',
]

/** Every kind of answer beside every other, and comments with "no" and "yes" in them. */
const given = ['y', 'n', 'r', '?', 'y', '-', 'n', 'y', 'n', 'n', '?']
const g = (index: number): string => given[index % given.length] ?? 'n'
const words: Record<string, string> = { y: 'Yes', n: 'No', r: 'Refused', '?': "Don't know", '-': '' }
const W = (letter: string): string => words[letter] ?? ''
const one = (letter: string, of: Record<string, string>): string => of[letter] ?? ''
const comments = [
  'bruise to arm, not the first time',
  'no comment made',
  'says he will not stop',
  '',
  'yes - GP aware',
  '',
  'no kids',
  'texts 30 x a day, no let up',
]
const c = (index: number): string => comments[index % comments.length] ?? ''
const exp = (length: number): string => Array.from({ length }, (_, index) => g(index)).join('')
const noR = (answers: string): string => answers.replaceAll('r', '-')

const short: Record<string, string> = { yes: 'y', no: 'n', dontKnow: '?', refused: 'r', blank: '-', notOnThisPage: 'x' }
function read(...pages: readonly string[]): string {
  const [form] = readRiskForms(recogniseDocuments(fileOf(paper('form.txt', ...pages))))
  if (!form) return 'no form'
  const letters = (answers: typeof form.questions) => answers.map(({ answer }) => short[answer]).join('')
  return `${letters(form.questions)} ${letters(form.stalkingQuestions)} ${form.grade?.value}`
}

test.each<readonly [string, string, string]>([
  [
    'questions and answers on lines of their own, with comments',
    `NICHE RMS - DASH RISK ASSESSMENT REPORT\nOccurrence 55220011\nVictim: LEE, JO\n\n${police.map((q, i) => `Q${i + 1}. ${q}\nA. ${W(g(i))}${c(i) ? `\nComments: ${c(i)}` : ''}`).join('\n\n')}\n\nSTALKING AND HARASSMENT QUESTIONS\n\n${stalk.map((q, i) => `S${i + 1}. ${q}\nA. ${W(g(i))}`).join('\n\n')}\n\nRisk level assigned by officer: HIGH\n`,
    `${exp(27)} ${exp(11)} HIGH`,
  ],
  [
    'each question a label, the answer in capitals behind it',
    `ATHENA\nDOMESTIC ABUSE RISK ASSESSMENT (DASH)\n\n${police.map((q, i) => `${q.split('?')[0]}?: ${W(g(i)).toUpperCase()}${c(i) ? ` (${c(i)})` : ''}`).join('\n')}\nAdditional stalking questions asked: Yes\n${stalk.map((q, i) => `${q}: ${W(g(i)).toUpperCase()}`).join('\n')}\nOfficer grading: Medium`,
    `${exp(27)} ${exp(11)} Medium`,
  ],
  [
    'the SafeLives form with ticked columns and the source of the information',
    `SafeLives Dash risk checklist\nName of victim: Jo Lee   Date: 3/3/25   Restricted when complete\nPlease explain that the purpose of asking these questions is for the safety and protection of the individual concerned.\nTick the box if the factor is present.\tYes\tNo\tDon’t know\tState source of info if not the victim\n${safe.map((q, i) => `${i + 1}. ${q}\t${g(i) === 'y' ? '✓' : ''}\t${g(i) === 'n' ? '✓' : ''}\t${g(i) === '?' ? '✓' : ''}\t${i === 5 ? 'IDVA' : ''}`).join('\n')}\nTotal ‘yes’ responses\t8\nRisk level: High`,
    `${noR(exp(24))} xxxxxxxxxxx High`,
  ],
  [
    'questions cut short by their column, letters at the right',
    `DASH 2009\nRISK MODEL\nAP: Jo LEE\n${police.map((q, i) => `${String(i + 1).padStart(2)}  ${q.slice(0, 70).padEnd(74)}${one(g(i), { y: 'Y', n: 'N', r: 'Refused', '?': 'D/K', '-': '' })}`).join('\n')}\nStalking Qs\n${stalk.map((q, i) => `${String(i + 1).padStart(2)}  ${q.slice(0, 70).padEnd(74)}${one(g(i), { y: 'Y', n: 'N', r: 'Refused', '?': 'D/K', '-': '' })}`).join('\n')}\nRISK: STANDARD`,
    `${exp(27)} ${exp(11)} STANDARD`,
  ],
  [
    'the answer before its question',
    `DASH RISK IDENTIFICATION FORM\nVictim Jo LEE\n${police.map((q, i) => `${W(g(i)).padEnd(12)}${i + 1}. ${q}`).join('\n')}\n\nGrading: Medium`,
    `${exp(27)} xxxxxxxxxxx Medium`,
  ],
  [
    'a page missing in the middle',
    `DASH RISK IDENTIFICATION FORM     Page 1 of 3\nVictim Jo LEE\n${police
      .slice(0, 9)
      .map((q, i) => `${i + 1}. ${q} ${W(g(i))}`)
      .join('\n')}\n\fDASH Page 3 of 3\n${police
      .slice(19)
      .map((q, i) => `${i + 20}. ${q} ${W(g(i + 19))}`)
      .join('\n')}\nGrading: Medium`,
    `${exp(9)}${'x'.repeat(10)}${exp(27).slice(19)} xxxxxxxxxxx Medium`,
  ],
  [
    'everything refused',
    `DASH RISK ASSESSMENT\nVictim Jo LEE\nVictim refused to answer any questions. All questions below refused.\n${police.map((q, i) => `${i + 1}. ${q} Refused`).join('\n')}\nOfficer's professional judgement: Risk - Medium`,
    `${'r'.repeat(27)} xxxxxxxxxxx Medium`,
  ],
  [
    'nothing filled in',
    `DASH RISK ASSESSMENT\nVictim Jo LEE\nQuestion\tYes\tNo\tDon't know\n${police.map((q, i) => `${i + 1}. ${q}\t\t\t`).join('\n')}\nGrade: Standard / Medium / High`,
    `${'-'.repeat(27)} xxxxxxxxxxx undefined`,
  ],
  [
    'answers in words of their own',
    `DASH RISK ASSESSMENT\nVictim Jo LEE\n${police.map((q, i) => `${i + 1}. ${q}\n${one(g(i), { y: 'Yes he did, ' + 'last week', n: 'No not at all', r: 'Did not want to answer', '?': 'Not sure', '-': 'Not asked' })}`).join('\n')}\nRisk: High`,
    `${exp(27)} xxxxxxxxxxx High`,
  ],
  [
    'number, question and answer each on a line',
    `DASH RISK IDENTIFICATION CHECKLIST\nVictim Jo LEE\n${police.map((q, i) => `${i + 1}\n${q}\n${W(g(i)) || '-'}`).join('\n')}\nStalking questions\n${stalk.map((q, i) => `${i + 1}\n${q}\n${W(g(i)) || '-'}`).join('\n')}\nGrade\nHigh`,
    `${exp(27)} ${exp(11)} High`,
  ],
  [
    'a table parted by bars, with bars at its edges',
    `| DASH RISK CHECKLIST | |\n| Victim | Jo LEE |\n| No | Question | Response | Details |\n${police.map((q, i) => `| ${i + 1} | ${q} | ${W(g(i))} | ${c(i)} |`).join('\n')}\n| No | Stalking question | Response | Details |\n${stalk.map((q, i) => `| ${i + 1} | ${q} | ${W(g(i))} | ${c(i)} |`).join('\n')}\n| Grade | Medium |`,
    `${exp(27)} ${exp(11)} Medium`,
  ],
  [
    'the S-DASH alone, its answers crossed',
    `S-DASH (2009) Risk identification checklist for use in stalking and harassment cases\nVictim: Jo LEE\n${stalk.map((q, i) => `${i + 1}) ${q}\nYes ${g(i) === 'y' ? '[x]' : '[ ]'}  No ${g(i) === 'n' ? '[x]' : '[ ]'}  DK ${g(i) === '?' ? '[x]' : '[ ]'}\nDetails: ${c(i)}`).join('\n')}\nLevel of risk: High`,
    ` ${noR(exp(11))} High`,
  ],
  [
    'answers behind an equals sign',
    `DASH risk assessment export\nVictim: Jo LEE\n${police.map((q, i) => `${q} = ${one(g(i), { y: 'Y', n: 'N', r: 'Refused', '?': 'NK', '-': '' })}`).join('\n')}\nRisk level = High`,
    `${exp(27)} xxxxxxxxxxx High`,
  ],
  [
    'printed answers, the chosen one in brackets',
    `DASH RISK ASSESSMENT\nVictim Jo LEE\n${police.map((q, i) => `${i + 1}. ${q}\n${one(g(i), { y: "(Yes) / No / Don't know", n: "Yes / (No) / Don't know", r: "Yes / No / Don't know  REFUSED", '?': "Yes / No / (Don't know)", '-': "Yes / No / Don't know" })}`).join('\n')}\nRisk: High`,
    `${exp(27)} xxxxxxxxxxx High`,
  ],
  [
    'printed answers, the chosen one between stars',
    `DASH RISK ASSESSMENT\nVictim Jo LEE\n${police.map((q, i) => `${i + 1}. ${q}\n${one(g(i), { y: "*Yes*  No  Don't know", n: "Yes  *No*  Don't know", r: "Yes  No  Don't know", '?': "Yes  No  *Don't know*", '-': "Yes  No  Don't know" })}`).join('\n')}\nRisk: High`,
    `${noR(exp(27))} xxxxxxxxxxx High`,
  ],
])('%s', (_, text, answers) => {
  expect(read(...text.split('\f'))).toBe(answers)
})
