import type { Contradiction } from '#case/reading'
import { type RemarkOn, saying, type Topic } from '#case/remarks'
import { called, capital, type Look, type Read } from './read.ts'

type Pair<T extends Topic> = Readonly<{
  topic: T
  one: readonly RemarkOn<T>['says'][]
  says: string
  other: readonly RemarkOn<T>['says'][]
  otherwise: string
}>

/** One document says a paper was made, another that it was not. */
export const paperworkThatDisagrees: Look = (read) => [
  ...pair(read, { topic: 'dash', one: ['notDone'], says: 'a DASH was not done', other: ['saidToExist'], otherwise: 'it was' }),
  ...pair(read, {
    topic: 'vps',
    one: ['declined'],
    says: 'a personal statement was declined',
    other: ['supplied', 'saidToBeAttached'],
    otherwise: 'there is one',
  }),
  ...grades(read),
]

function pair<T extends Topic>(read: Read, { topic, one, says, other, otherwise }: Pair<T>): readonly Contradiction[] {
  const others = saying(read.remarks, topic, ...other)
  // A paper that tells of both tells that it changed: declined at first, done the next day.
  const first = saying(read.remarks, topic, ...one).find(({ document }) => !others.some((each) => each.document === document))
  const second = others.find(({ document }) => document !== first?.document)
  if (!first || !second) return []
  return [{ says: `${capital(called(read, first))} says ${says}; ${called(read, second)} says ${otherwise}.`, passages: [first, second] }]
}

const gradesNamed = ['standard', 'medium', 'high'] as const

/** The grade on the only risk form of the file is none of those the police report gives. */
function grades(read: Read): readonly Contradiction[] {
  const forms = read.riskForms.filter(({ tool, grade }) => tool === 'DASH' && grade)
  const [form] = forms
  const grade = form?.grade
  if (!form || !grade || forms.length > 1) return []
  const named = gradesNamed.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(grade.value))
  const reported = gradesNamed
    .flatMap((name) => saying(read.remarks, 'riskGrade', name).map((quote) => ({ name, quote })))
    .filter(({ quote }) => quote.document !== form.document)
  const [other] = reported
  if (!other || named.length === 0 || reported.some(({ name }) => named.includes(name))) return []
  return [
    {
      says: `The DASH is graded ${named.join(', ')}; ${called(read, other.quote)} says ${other.name}.`,
      passages: [grade.from[0], other.quote],
    },
  ]
}
