import type { Remark } from '#case/remarks'
import { pagesOf } from '../documents/pagesOf.ts'
import { gradeOf } from '../forms/riskGrade.ts'
import type { RecognisedDocument } from '../passage.ts'
import type { Saying } from './sayings.ts'
import { readTopic, type TopicReader, topic } from './topicReader.ts'

const spoken: TopicReader<'riskGrade'> = topic({
  topic: 'riskGrade',
  about: /\b(?:DASH|DARA|risk|graded?|matrix)\b/i,
  under: /^(?:DASH|DARA|risk|risk (?:assessment|grading|level))\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'MG11', 'INTERVIEW'],
  rules: [
    { says: 'standard', when: /\bstandard\b/i, unless: /standard ?[/|] ?medium|standard (?:practice|procedure|conditions|letter)/i },
    { says: 'medium', when: /\bmedium\b/i, unless: /medium ?[/|] ?high/i },
    { says: 'high', when: /\bhigh\b/i, unless: /medium ?[/|] ?high|\bhigh (?:street|court|school|volume|tech)/i },
  ],
})

const levels = ['standard', 'medium', 'high'] as const

/** The grade of risk wherever it is written: on the form, or in what the police say of it. */
export function riskGrade(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const onForms = recognised
    .filter(({ reading }) => ['DASH', 'S-DASH', 'DARA'].includes(reading.kind))
    .flatMap((each): Remark[] => {
      const grade = gradeOf(each.document.id, pagesOf(each))
      const says = grade && levels.filter((level) => new RegExp(`\\b${level}\\b`, 'i').test(grade.value)).at(-1)
      return grade && says ? [{ topic: 'riskGrade', says, quote: grade.from[0] }] : []
    })
  return [...onForms, ...readTopic(sayings, spoken)]
}
