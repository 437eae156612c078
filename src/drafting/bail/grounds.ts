import type { Ground } from '#law/bail/bailView'
import type { Block } from '../block.ts'
import { fact, gap, heading, list, paragraph, pointSaid, quoted, reason, stopped } from '../sentence.ts'
import type { BailSubject } from './subject.ts'

/** The passages worth quoting for one ground; the rest stand in the file. */
const mostQuoted = 4

/** The objections, ground by ground: those the lawyer relies on with the facts, or, before anything was asked of the court, those the charge opens and the file speaks to. */
export function objections({ application, law }: BailSubject): Block[] {
  if (application && application.grounds.length > 0)
    return application.grounds.flatMap(({ ground, title, facts, from }) => {
      const of = law?.grounds.find(({ id }) => id === ground)
      return [
        heading(stopped(title).replace(/\.$/, ''), 2),
        ...paragraph(facts.trim() === '' ? undefined : reason(stopped(facts), of?.law ?? [])),
        ...list(from.slice(0, mostQuoted).map((quote) => fact(`${quoted(quote, 240)}.`, [quote]))),
      ]
    })
  const open = (law?.grounds ?? []).filter((ground) => ground.open && ground.evidence.length > 0)
  return [
    ...paragraph(
      gap(
        'No ground has been chosen yet. These are open for this charge, with what the file shows for each; whether one is made out is for the lawyer.',
      ),
    ),
    ...open.flatMap(offered),
  ]
}

const offered = ({ title, because, evidence, law }: Ground): Block[] => [
  heading(title, 2),
  ...paragraph(reason(because, law)),
  ...list(evidence.slice(0, mostQuoted).map(pointSaid)),
]
