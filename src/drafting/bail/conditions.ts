import { s3_6 } from '#law/authorities/bailAct1976'
import type { Block } from '../block.ts'
import { fact, form, gap, heading, paragraph, quoted, reason, stopped } from '../sentence.ts'
import type { BailSubject } from './subject.ts'

/** Conditions sought, or asked for if bail is granted all the same, each against a risk the file shows. */
export function conditionsSought({ application, law }: BailSubject): Block[] {
  const asked = (application?.conditions ?? []).filter((text) => text.trim() !== '')
  const proposed = law?.conditions ?? []
  const title = application?.seeks === 'remand' || !application ? 'Conditions, if bail is granted all the same' : 'Conditions sought'
  const of = (text: string) => proposed.find((condition) => condition.text === text)
  const rows = asked.length > 0 ? asked.map((text) => ({ text, found: of(text) })) : proposed.map((found) => ({ text: found.text, found }))
  return [
    heading(title),
    ...(rows.length === 0
      ? paragraph(gap('No condition is asked for, and nothing read shows a risk that one would answer.'))
      : [
          ...paragraph(
            reason('A condition must be necessary to secure surrender, or to prevent an offence, interference or harm.', [s3_6]),
            asked.length === 0 ? gap('These are proposed from the risks of the file and are not yet chosen.') : undefined,
          ),
          {
            block: 'table',
            caption: 'Conditions',
            head: ['Condition', 'Against', 'Shown by'],
            widths: [46, 20, 34],
            rows: rows.map(({ text, found }) => {
              const first = found?.evidence[0]
              return [
                [form(stopped(text))],
                [found ? form(`${found.against.replace(/^./, (letter) => letter.toUpperCase())}.`) : gap('To be given.')],
                first ? [fact(`${quoted(first, 140)}.`, [first])!] : [gap('No passage is tied to it.')],
              ]
            }),
          } satisfies Block,
        ]),
  ]
}
