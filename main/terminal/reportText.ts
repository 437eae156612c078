import type { CheckReport, Citation } from '#api/checkReport'
import { day, inWords } from '#case/dates'
import { behaviourWords } from '#case/words'
import { formGaps } from './formGaps.ts'
import { type Paint, wrapped } from './paint.ts'

type Check = CheckReport['checks'][number]

/** An exact day in full, which the source may have left unsaid ("the following day"); else as the source has it. */
function whenOf({ date, latest, dateText }: CheckReport['incidents'][number]): string {
  const exact = latest === null || latest === date ? day(date ?? '') : undefined
  return exact ? inWords(exact) : dateText || 'no date'
}

const statusWords: Record<Check['status'], string> = {
  met: 'Met',
  'partly-met': 'Partly met',
  'not-met': 'Not met',
  'not-applicable': 'Does not apply',
  'cannot-tell': 'Cannot tell',
}
const indicatedWords = {
  yes: 'Stalking is indicated',
  no: 'Stalking is not indicated',
  borderline: 'Borderline: the lawyer must decide whether this is stalking',
} as const

/** The report as a person reads it in a terminal: what it is, what is missing, what to ask for, each with its place in the file. */
export function reportText(report: CheckReport, paint: Paint, width: number): string {
  const lines: string[] = []
  const heading = (text: string) => lines.push('', paint.bold(text))
  const item = (text: string, indent = '  ') => lines.push(`${indent}${wrapped(text, width - indent.length, `${indent}  `)}`)
  const place = ({ document, page, paragraph }: Citation) => `${document} p${page}${paragraph ? ` ¶${paragraph}` : ''}`
  const passages = (citations: readonly Citation[], most = 2) => {
    for (const citation of citations.slice(0, most))
      lines.push(`    ${paint.dim(wrapped(`${place(citation)}: “${citation.quote}”`, width - 6, '      '))}`)
    if (citations.length > most) lines.push(`    ${paint.dim(`and ${citations.length - most} more`)}`)
  }

  const { file, stalking, proposed } = report
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ') || 'not found'
  lines.push(paint.bold(`${names(file.suspects)}${file.urn ? ` (${file.urn})` : ''}`))
  lines.push(`Victim: ${names(file.victims)} · ${file.documents.length === 1 ? '1 document' : `${file.documents.length} documents`}`)

  for (const { name, problem } of file.documents) if (problem) item(`${name}: ${problem}`)

  heading(indicatedWords[stalking.indicated])
  for (const point of stalking.because.slice(0, 6)) {
    item(point.text)
    passages(point.citations, 1)
  }
  if (stalking.against.length > 0) {
    item('Pointing the other way:')
    for (const point of stalking.against) {
      item(point.text, '    ')
      passages(point.citations, 1)
    }
  }

  heading('Charge')
  item(`Police propose: ${proposed?.offence ?? 'not found'}. The papers disclose a case of: ${report.mostSeriousSupported}.`)
  const shown = (Object.keys(behaviourWords) as (keyof typeof behaviourWords)[]).filter((name) => report.behaviours[name].found)
  if (shown.length > 0) item(`Acts associated with stalking, s2A(3): ${shown.map((name) => behaviourWords[name]).join('; ')}.`)
  if (report.plea.warnAgainstHarassmentPlea)
    lines.push(`  ${paint.red('Warning:')} a plea to harassment should not be accepted on this evidence.`)

  heading(`Course of conduct: ${report.incidents.length} incidents`)
  for (const incident of report.incidents) item(`${whenOf(incident).padEnd(24)} ${incident.summary}`)
  const { earlier = [] } = report
  if (earlier.length > 0) heading(`Before the course of conduct: ${earlier.length}`)
  for (const incident of earlier) item(`${whenOf(incident).padEnd(24)} ${incident.summary}`)

  for (const status of ['not-met', 'partly-met', 'cannot-tell', 'met', 'not-applicable'] as const) {
    const checks = report.checks.filter((check) => check.status === status)
    if (checks.length === 0) continue
    heading(`${statusWords[status]} (${checks.length})`)
    for (const check of checks) {
      const mark = status === 'met' ? paint.green('✓') : status === 'not-met' ? paint.red('✗') : paint.yellow('•')
      item(`${mark} ${check.title}: ${check.because}`)
      if (status === 'met' || status === 'not-applicable') continue
      passages(check.citations, 1)
      if (check.action) item(`Ask ${check.action.to === 'police' ? 'the police' : 'CPS'}: ${check.action.text}`, '    ')
    }
  }

  if (report.mentionedNotAttached.length > 0) {
    heading(`Mentioned and not in the file (${report.mentionedNotAttached.length})`)
    for (const { what, citations } of report.mentionedNotAttached) {
      item(what)
      passages(citations, 1)
    }
  }

  heading('Documents')
  for (const { name, parts, pages, problem, duplicateOf, ocrConfidence } of file.documents) {
    const notes = [
      ...(pages > 1 ? [`${pages} pages`] : []),
      ...(ocrConfidence === null ? [] : [`recognised from its image, ${Math.round(100 * ocrConfidence)}% sure`]),
      ...(duplicateOf ? [`a copy of ${duplicateOf}`] : []),
      ...(problem ? [paint.red(problem)] : []),
    ]
    const [first, ...others] = parts
    item([`${name}: ${first && others.length === 0 ? first.kind : `${parts.length} forms`}`, ...notes].join(' · '))
    for (const part of parts) {
      const [from, to] = part.pages
      if (others.length > 0) item(`${part.kind}, ${from === to ? `page ${from}` : `pages ${from} to ${to}`}`, '    ')
      for (const gap of formGaps(part)) item(gap, others.length > 0 ? '      ' : '    ')
    }
  }
  return `${lines.join('\n')}\n`
}
