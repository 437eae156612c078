import { describe, expect, test } from 'vitest'
import type { Page, PoliceFile, Word } from '#case/page'
import { columnLost, type RiskForm } from '#case/riskForm'
import { labelledCases, readLabelled } from '../../../tests/reading/labelled.ts'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRiskForms } from './readRiskForms.ts'

const forms = (file: PoliceFile): readonly RiskForm[] => readRiskForms(recogniseDocuments(file))
const formIn = (...pages: readonly string[]): RiskForm | undefined => forms(fileOf(paper('scan.pdf', ...pages)))[0]
const title = 'DOMESTIC ABUSE, STALKING AND HARASSMENT AND HONOUR BASED VIOLENCE (DASH) RISK IDENTIFICATION CHECKLIST'
const short: Record<string, string> = { yes: 'y', no: 'n', dontKnow: '?', refused: 'r', blank: '-', notOnThisPage: 'x' }
const inLetters = (answers: RiskForm['questions']): string => answers.map(({ answer }) => short[answer]).join('')
const of = (form: RiskForm | undefined, id: string) =>
  [...(form?.questions ?? []), ...(form?.stalkingQuestions ?? [])].find((question) => question.id === id)

describe('the labelled forms', () => {
  test.each([
    ['case-07-r-v-hartigan', 'ynnnnnnnnnnnnnnnnnnnnnnnnnn', 'nnnnnnnnnnn', 'STANDARD'],
    ['case-20-r-v-marlow', 'nyyynynynnnnyyynnnynnnnyyn?', 'yynyynyn?yn', 'MEDIUM raised to HIGH by DAIT 01/11'],
    ['case-24-r-v-bellamy', 'nnnnnynynnnnnnnnnnnnnnnnnnn', 'nnnnnnnnnnn', 'STANDARD'],
    ['case-26-r-v-renshaw', 'nnnnnyynnnnnnnnnnnnnnnynnnn', 'nnnnnnnnnnn', 'STANDARD'],
    ['case-27-r-v-coltman', 'nyynnynynynnyyxxxxxxxxxxxxx', 'xxxxxxxxxxx', undefined],
    ['case-44-r-v-orme', 'nyynnyyynnnnynyynnnn?nnnnyy', 'yynyynynnny', 'MEDIUM'],
    ['case-50-r-v-trask', 'nyynnynynnnnyyynnnnnnnn?ynn', '-----------', 'MEDIUM'],
  ])('%s', async (id, questions, stalking, grade) => {
    const [form] = forms(await readLabelled(id))
    expect([form && inLetters(form.questions), form && inLetters(form.stalkingQuestions), form?.grade?.value]).toEqual([
      questions,
      stalking,
      grade,
    ])
  })

  test.each(labelledCases())('every answer of $id stands on its page', async ({ id }) => {
    const file = await readLabelled(id)
    for (const form of forms(file))
      for (const { quote } of [...form.questions, ...form.stalkingQuestions]) {
        const page = file.documents.find((document) => document.id === quote?.document)?.pages.find(({ number }) => number === quote?.page)
        expect(
          page?.text
            .slice(quote?.start)
            .replace(/\s+/g, ' ')
            .startsWith(quote?.words ?? '') ?? quote === undefined,
        ).toBe(true)
      }
  })
})

describe('one question in the ways forms print it', () => {
  const asked = '8. Does the person constantly text, call, contact, follow, stalk or harass you? (expand to identify what)'
  test.each([
    // what follows the question, the answer, the comment
    ['\nYES', 'yes', undefined],
    [' Y - 40 calls a day', 'yes', '40 calls a day'],
    ['\nNo. They text about the children', 'no', 'They text about the children'],
    ['\n☐ Yes  ☒ No  ☐ Don’t know\nComment: both text', 'no', 'both text'],
    ['\nYes ☒ No ☐', 'yes', undefined],
    ['\n[ ] Yes [x] No', 'no', undefined],
    ['\nYes [X]   No [ ]   D/K [ ]', 'yes', undefined],
    ['\n☐ Yes ☐ No ☐ Don’t know', 'blank', undefined],
    ['\n☒ Yes ☒ No', 'blank', 'More than one answer is marked.'],
    ['\nYes / No', 'blank', undefined],
    ['\n', 'blank', undefined],
    ['\nAnswer: No', 'no', undefined],
    ['\nD/K', 'dontKnow', undefined],
    ['\nDon’t know', 'dontKnow', undefined],
    ['\nUnknown', 'dontKnow', undefined],
    ['\nRefused to answer', 'refused', undefined],
    ['\nDeclined', 'refused', undefined],
    ['\nN/A', 'blank', 'N/A'],
    ['\nNot asked', 'blank', undefined],
  ])('%j', (after, answer, comment) => {
    const others = '1. Has the current incident resulted in injury? No\n2. Are you very frightened? Yes\n'
    const question = of(
      formIn(`${title}\n${others}${asked}${after}\n9. Are you currently pregnant or have you recently had a baby? N`),
      'dash.stalking',
    )
    expect([question?.answer, question?.comment]).toEqual([answer, comment])
  })
})

const police = [
  'Has the current incident resulted in injury?',
  'Are you very frightened?',
  'What are you afraid of?',
  'Do you feel isolated from family/friends?',
  'Are you feeling depressed or having suicidal thoughts?',
  'Have you separated or tried to separate from [name] within the past year?',
  'Is there conflict over child contact?',
  'Does [name] constantly text, call, contact, follow, stalk or harass you?',
  'Are you currently pregnant or have you recently had a baby?',
  'Are there any children, step-children or other dependants?',
  'Has [name] ever hurt the children/dependants?',
  'Has [name] ever threatened to hurt or kill the children/dependants?',
  'Is the abuse happening more often?',
  'Is the abuse getting worse?',
  'Does [name] try to control everything you do?',
  'Has [name] ever used weapons or objects to hurt you?',
  'Has [name] ever threatened to kill you or someone else and you believed them?',
  'Has [name] ever attempted to strangle/choke/suffocate/drown you?',
  'Does [name] do or say things of a sexual nature that make you feel bad?',
  'Is there any other person who has threatened you?',
  'Do you know if [name] has hurt anyone else?',
  'Has [name] ever mistreated an animal or the family pet?',
  'Are there any financial issues?',
  'Has [name] had problems in the past year with drugs, alcohol or mental health?',
  'Has [name] ever threatened or attempted suicide?',
  'Has [name] ever broken bail/an injunction?',
  'Do you know if [name] has ever been in trouble with the police?',
]
const wordingA = [
  'Is the victim very frightened?',
  'Has the suspect harassed the victim or others before?',
  'Has the suspect ever destroyed or vandalised the victim’s property?',
  'Does the suspect visit the victim at work or home more than three times a week?',
  'Has the suspect loitered around the home or workplace?',
  'Has the suspect made threats of physical or sexual violence?',
  'Has the suspect harassed any third party since the harassment began?',
  'Has the suspect acted out violently towards people within the current stalking?',
  'Has the suspect persuaded others to help?',
  'Is the suspect known to be abusing drugs or alcohol?',
  'Is the suspect known to have been violent in the past?',
]
const wordingB = [
  'Are you very frightened?',
  'Is there previous domestic abuse and stalking/harassment history?',
  'Have they vandalised or destroyed your property?',
  'Have they turned up unannounced more than three times a week?',
  'Are they following you or loitering near your home or workplace?',
  'Have they threatened physical or sexual violence?',
  'Have they been harassing any third party since the harassment began?',
  'Have they been violent to anyone else during the stalking?',
  'Have they engaged others to help them?',
  'Are they abusing drugs or alcohol?',
  'Have they been violent in the past?',
]
const rows = (questions: readonly string[], answer: (n: number) => string, letter = ''): string =>
  questions.map((question, n) => `${letter}${n + 1}\t${question}\t${answer(n + 1)}`).join('\n')
const tick = (n: number): string => (n % 2 === 0 ? '✓\t\t\t' : '\t✓\t\t')
const everySecond = (length: number): string => Array.from({ length }, (_, n) => (n % 2 === 1 ? 'y' : 'n')).join('')

describe('whole forms', () => {
  test('27 questions in ticked cells, the stalking block in the police wording, over two pages', () => {
    const form = formIn(
      `${title}\nNo.\tQuestion\tYes\tNo\tD/K\tDetail\n${rows(police.slice(0, 20), tick)}`,
      `${police
        .slice(20)
        .map((question, n) => `${n + 21}\t${question}\t${tick(n + 21)}`)
        .join(
          '\n',
        )}\n\nStalking and harassment questions\nNo.\tQuestion\tYes\tNo\tD/K\tDetail\n${rows(wordingA, tick, 'S')}\n\nRisk level\tHIGH`,
    )
    expect([form && inLetters(form.questions), form && inLetters(form.stalkingQuestions), form?.grade?.value, form?.missing]).toEqual([
      everySecond(27),
      everySecond(11),
      'HIGH',
      undefined,
    ])
  })
  test('the S-DASH on its own, in its own wording', () => {
    const form = formIn(
      `S-DASH (2009)\nRisk Identification Checklist for Use in Stalking and Harassment Cases\n${rows(wordingB, (n) => (n % 2 === 0 ? 'Yes' : 'No'))}`,
    )
    expect([form?.tool, form && inLetters(form.stalkingQuestions), form?.questions.length]).toEqual(['S-DASH', everySecond(11), 0])
  })
  test('an electronic print-out without the stalking block says that it is not there', () => {
    const form = formIn(
      `DASH risk assessment\n${police.map((question, n) => `${n + 1}. ${question}\nAnswer: ${n === 7 ? 'Yes' : 'No'}`).join('\n')}\nRisk grading: MEDIUM`,
    )
    expect([form && inLetters(form.questions), form && inLetters(form.stalkingQuestions), form?.missing]).toEqual([
      'nnnnnnnynnnnnnnnnnnnnnnnnnn',
      'xxxxxxxxxxx',
      'The supplementary stalking questions are not on this form.',
    ])
  })
  test('the SafeLives form has 24 questions and lacks none of the police form’s others', () => {
    const asked = police.filter((_, n) => ![9, 10, 11].includes(n))
    const form = formIn(
      `SafeLives Dash risk checklist\n${asked.map((question, n) => `${n + 1}. ${question} ${n === 7 ? 'Yes' : 'No'}`).join('\n')}`,
    )
    expect([
      form?.questions.length,
      of(form, 'dash.stalking')?.answer,
      of(form, 'dash.policeTrouble')?.answer,
      form?.questions.some(({ answer }) => answer === 'notOnThisPage'),
    ]).toEqual([24, 'yes', 'no', false])
  })
  test('the stalking block stands in the middle of some forms, after question 8', () => {
    const before = police.slice(0, 8).map((question, n) => `${n + 1}. ${question} No`)
    const after = police.slice(8).map((question, n) => `${n + 9}. ${question} No`)
    const form = formIn(
      [title, ...before, 'Additional stalking and harassment questions', ...wordingB.map((question) => `${question} Yes`), ...after].join(
        '\n',
      ),
    )
    expect([form && inLetters(form.questions), form && inLetters(form.stalkingQuestions)]).toEqual(['n'.repeat(27), 'y'.repeat(11)])
  })
  test('short print-outs keep a number and a word', () => {
    const words = [
      'Injury',
      'Frightened',
      'Afraid of',
      'Isolated',
      'Depressed / suicidal thoughts',
      'Separated',
      'Child contact',
      'Stalking / harassment',
      'Pregnant',
      'Stepchildren',
      'Hurt children',
      'Threats to children',
      'More often',
      'Getting worse',
    ]
    const form = formIn(`DASH RISK ASSESSMENT\n${words.map((word, n) => `Q${n + 1}. ${word}: ${n === 1 ? 'Y' : 'N'}`).join('\n')}`)
    expect(form && inLetters(form.questions).slice(0, 14)).toBe('nynnnnnnnnnnnn')
  })
  test('a form never filled in is blank throughout', () => {
    const form = formIn(`${title}\nNo.\tQuestion\tYes\tNo\tD/K\tDetail\n${rows(police, () => '\t\t\t')}`)
    expect([form && inLetters(form.questions), form?.grade]).toEqual(['-'.repeat(27), undefined])
  })
  test('columns typed with blanks are told by where the marks stand', () => {
    const row = (question: string, column: number) => `${question.padEnd(column)}X`
    const form = formIn(
      [
        title,
        `${'No. Question'.padEnd(70)}Yes   No    D/K`,
        row('1. Has the current incident resulted in injury?', 77),
        row('2. Are you very frightened?', 71),
        row('4. Do you feel isolated from family/friends?', 83),
      ].join('\n'),
    )
    expect(form && inLetters(form.questions).slice(0, 4)).toBe('nyx?')
  })
  test('a mark under no heading is not read as an answer', () => {
    const form = formIn(
      [
        title,
        `${'No. Question'.padEnd(70)}Yes   No    D/K`,
        '1. Has the current incident resulted in injury?   X',
        '2. Are you very frightened?   X',
      ].join('\n'),
    )
    expect([of(form, 'dash.injury')?.answer, of(form, 'dash.injury')?.comment]).toEqual([
      'blank',
      'A mark is there, but the text does not show under which heading.',
    ])
  })
  test('questions garbled by OCR are known by their place, their number and most of their words', () => {
    const garbled = police.map(
      (question, n) =>
        `${n + 1}. ${n === 7 ? 'Docs [name] consfantly fext, ca1l, confact, foliow, sta1k or horass you?' : n === 13 ? '1s fhe abuse geffing worsc?' : question} ${n % 2 ? 'Yes' : 'No'}`,
    )
    const form = formIn([title, ...garbled].join('\n'))
    expect(form && inLetters(form.questions)).toBe(everySecond(27))
  })
  test('N/A answers the questions about children and no others', () => {
    const form = formIn(`${title}\n${police.map((question, n) => `${n + 1}. ${question} N/A`).join('\n')}`)
    expect([of(form, 'dash.childContact')?.answer, of(form, 'dash.hurtChildren')?.answer, of(form, 'dash.worse')?.answer]).toEqual([
      'no',
      'no',
      'blank',
    ])
  })
  test.each([
    ['Risk grading: Standard / Medium / High', undefined],
    ['Risk grading: ☐ Standard ☐ Medium ☒ High', 'high'],
    ['Overall risk level: HIGH', 'HIGH'],
    ['Officer graded as medium', 'medium'],
    ['Grading (delete) STANDARD / MEDIUM / HIGH\t>> MEDIUM', 'medium'],
    ['Risk grading: Standard / Medium / High - High', 'high'],
    ['Risk level (circle)      STANDARD      [MEDIUM]      HIGH', 'medium'],
    ['RISK (circle)   standard    medium   ( HIGH )         MARAC  YES', 'high'],
    ['Overall:  (Standard)   Medium   High', 'standard'],
    ['Risk level (officer): ☐ STANDARD  ☒ MEDIUM  ☐ HIGH', 'medium'],
    ['Prov. grade on device: MEDIUM', 'medium'],
    ['Officer grading:     MEDIUM\nFinal grading:     HIGH', 'high'],
    ['Risk level (circle)      STANDARD      MEDIUM      HIGH', undefined],
    ['Overall:  Standard   Medium   High', undefined],
  ])('%s', (line, grade) => {
    expect(formIn(`${title}\n1. ${police[0]} No\n\n${line}`)?.grade?.value.toLowerCase()).toBe(grade?.toLowerCase())
  })
  test.each([
    [
      'a report that speaks of fear',
      'MG5\nPOLICE REPORT\nShe is very frightened. He constantly texts and calls. Is the abuse getting worse? She says so.',
    ],
    ['a leaflet', 'Are you very frightened? Does someone constantly text, call, contact or follow you? Ring us.'],
  ])('%s is no risk form', (_, text) => {
    expect(formIn(text)).toBeUndefined()
  })
})

describe('ticks told by their place on paper', () => {
  const placed = (lines: readonly (readonly [y: number, ...words: readonly (readonly [x: number, text: string])[]])[]): Page => {
    const words: Word[] = []
    let text = ''
    for (const [y, ...cells] of lines) {
      for (const [x, cell] of cells) {
        let left = x
        for (const word of cell.split(' ')) {
          const start = text.length
          text += `${word} `
          words.push({ start, end: start + word.length, box: [left, y, word.length * 5, 10], confidence: null })
          left += word.length * 5 + 3
        }
      }
      text = `${text.trimEnd()}\n`
    }
    return { number: 1, text: text.trimEnd(), words, width: 595, height: 842, source: 'digital' }
  }
  test('a mark belongs to the heading it stands under, and the comment to its row', () => {
    const page = placed([
      [40, [40, 'DASH risk identification checklist']],
      [80, [40, 'No.'], [70, 'Question'], [400, 'Yes'], [430, 'No'], [460, 'D/K'], [500, 'Notes']],
      [100, [40, '1'], [70, 'Has the current incident resulted in injury? (state what'], [433, '✓']],
      [112, [70, 'and whether this is the first injury)']],
      [130, [40, '2'], [70, 'Are you very frightened?'], [403, 'X'], [500, 'Shaking']],
      [150, [40, '3'], [70, 'What are you afraid of?']],
      [170, [40, '4'], [70, 'Do you feel isolated from family / friends?'], [464, '/']],
    ])
    const [form] = forms({ documents: [{ ...paper('scan.pdf', ''), pages: [page] }], metadata: undefined })
    expect([form && inLetters(form.questions).slice(0, 4), of(form, 'dash.frightened')?.comment]).toEqual(['ny-?', 'Shaking'])
  })

  const asked = [
    'Is the victim very frightened?',
    'Is there previous domestic abuse?',
    'Has the person vandalised property?',
    'Has the person turned up unannounced?',
    'Is the person following the victim?',
    'Has the person threatened violence?',
  ]
  /** A table whose answers, y or n, are marked at these places across, with what else stands in some rows. */
  const screening = (
    answers: string,
    at: Readonly<Record<string, number>>,
    beside: Readonly<Record<number, readonly [number, string]>> = {},
  ) =>
    forms({
      documents: [
        {
          ...paper('scan.pdf', ''),
          pages: [
            placed([
              [40, [40, 'STALKING SCREENING TOOL (S-DASH 11 QUESTIONS)']],
              [80, [40, 'No.'], [70, 'Question'], [360, 'Yes'], [384, 'No'], [407, 'D/K'], [430, 'Detail']],
              ...asked.map((question, nth): [number, ...[number, string][]] => [
                100 + nth * 20,
                [40, `S${nth + 1}`],
                [70, question],
                [at[answers[nth] ?? 'y'] ?? 0, '✓'],
                ...(beside[nth] ? [[...beside[nth]] as [number, string]] : []),
              ]),
            ]),
          ],
        },
      ],
      metadata: undefined,
    })[0]
  test.each<[string, ReturnType<typeof screening>, string]>([
    ['under their headings', screening('yynyyn', { y: 363, n: 386 }), 'yynyyn'],
    ['one column before them', screening('yynyyn', { y: 339, n: 363 }), 'yynyyn'],
    ['one column before them, with a cross in a comment', screening('yynyyn', { y: 339, n: 363 }, { 1: [440, 'PNC x 2'] }), 'yynyyn'],
    ['before them and under none when moved', screening('yynyyn', { y: 320, n: 329 }), '------'],
  ])('marks %s', (_, form, answers) => {
    expect(form && inLetters(form.stalkingQuestions).slice(0, 6)).toBe(answers)
  })
  test('a comment that begins a little before its heading is whole', () => {
    const form = screening('yynyyn', { y: 363, n: 386 }, { 1: [421, '"Not of hitting"'] })
    expect(form?.stalkingQuestions[1]?.comment).toBe('"Not of hitting"')
  })
  test('where it cannot be told under which heading the marks belong, each answer says so', () => {
    const form = screening('yynyyn', { y: 320, n: 329 }, { 1: [440, 'Twice'] })
    expect(form?.stalkingQuestions.slice(0, 2).map(({ comment }) => comment)).toEqual([columnLost, `${columnLost} Twice`])
  })
})
