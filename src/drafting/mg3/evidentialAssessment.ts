import { inWords } from '#case/dates'
import type { Assessment, ElementView, OffenceView } from '#law/assessment'
import type { Point } from '#law/finding'
import type { Block, Sentence } from '../block.ts'
import { cited, fact, gap, heading, joined, list, paragraph, pointSaid, quoted, reason, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'

const strength = { yes: 'made out on the papers', arguable: 'arguable', no: 'not made out on the papers' } as const

/** The gravest offence element by element, what each lesser one adds or leaves out, why this is or is not stalking, and what stands against it all. */
export function evidentialAssessment(view: DraftView): Block[] {
  const once = sayingOnce()
  const why = stalking(view.assessment, once) // first, so that it keeps its points and the elements add theirs
  return [
    heading('Evidential assessment'),
    ...offences(view.assessment, once),
    heading('Why stalking and not harassment, or why not', 2),
    ...why,
    heading('The suspect’s account and the defence to expect', 2),
    ...suspectsAccount(view),
    ...conflicts(view),
  ]
}

/** Lets a point through the first time it is made, so many at the most: no sentence stands twice. */
type Once = (points: readonly Point[], most?: number) => readonly Point[]
function sayingOnce(): Once {
  const said = new Set<string>()
  return (points, most = Number.POSITIVE_INFINITY) => {
    const fresh = [...new Map(points.filter(({ text }) => !said.has(text)).map((point) => [point.text, point])).values()].slice(0, most)
    for (const { text } of fresh) said.add(text)
    return fresh
  }
}

/** The limbs of section 4A are shown under it, not as offences of their own. */
const isLimb = ({ id }: OffenceView) => id.includes('(')

function offences({ offences: all, proposed }: Assessment, once: Once): Block[] {
  const whole = all.filter((offence) => !isLimb(offence))
  const worth = whole.filter(({ supported, id }) => supported !== 'no' || id === proposed?.value)
  const [gravest, ...lesser] = worth
  if (!gravest) return paragraph(gap('No offence is supported on the papers as read.'))
  const limbs = all.filter((offence) => isLimb(offence) && offence.id.startsWith(gravest.id) && offence.supported !== 'no')
  const shown = new Set(gravest.elements.map(({ id }) => id))
  return [
    heading(`${gravest.title} (${gravest.id})`, 2),
    ...paragraph(standing(gravest), ...limbs.map((limb) => reason(`${limb.title}: ${strength[limb.supported]}.`, limb.law))),
    ...list(gravest.elements.map((element) => weighed(element, once))),
    ...limbs.flatMap((limb) => list(limb.elements.filter(({ id }) => !shown.has(id)).map((element) => weighed(element, once)))),
    ...(lesser.length > 0
      ? [heading('Other offences considered', 2), ...list(lesser.slice(0, 6).map((offence) => lesserOffence(offence, shown, once)))]
      : []),
  ]
}

const standing = ({ supported, maximum, lastDateToCharge, law }: OffenceView): Sentence =>
  reason(
    `${capital(strength[supported])}. Maximum: ${stopped(maximum)}${lastDateToCharge ? ` Summary only: the last day to charge is ${inWords(lastDateToCharge)}, six months from the last incident relied on.` : ''}`,
    law,
  )

/** A lesser offence: where it stands, and only those elements that the gravest one does not share. */
function lesserOffence(offence: OffenceView, shown: ReadonlySet<string>, once: Once): (Sentence | undefined)[] {
  const own = offence.elements.filter(({ id }) => !shown.has(id))
  return [
    { ...standing(offence), text: `${offence.title} (${offence.id}): ${standing(offence).text}` } as Sentence,
    own.length === 0
      ? undefined
      : reason(`Its own elements: ${joined(own.map(({ title, met }) => `${lower(title)} (${strength[met]})`))}.`),
    ...own.flatMap(({ for: points }) => once(points, 1).map(pointSaid)),
  ]
}

const weighed = ({ title, met, because, for: points, against, closesTheGap }: ElementView, once: Once): (Sentence | undefined)[] => [
  reason(`${title}: ${strength[met]}. ${stopped(because)}`),
  ...once(points, 2).map(pointSaid),
  ...once(against, 2).map((point) => ({ ...pointSaid(point), text: `Against: ${stopped(point.text)}` }) as Sentence),
  met !== 'yes' && closesTheGap ? gap(`To close the gap: ${stopped(closesTheGap)}`) : undefined,
]

const verdict = {
  yes: 'The evidence indicates stalking: the conduct is harassment, the acts are ones associated with stalking, and the suspect knew or ought to have known',
  no: 'The evidence does not indicate stalking',
  borderline: 'It is a borderline case whether this is stalking, and the decision must say which way and why',
} as const

function stalking({ stalking: { indicated, for: points, against, law } }: Assessment, once: Once): Block[] {
  const contrary = once(against)
  return [
    ...paragraph(reason(`${verdict[indicated]} (${[...new Set(law.map(cited))].join('; ')}).`)),
    ...list(once(points).map(pointSaid)),
    ...(contrary.length > 0 ? [...paragraph(reason('Pointing the other way:')), ...list(contrary.map(pointSaid))] : []),
  ]
}

const accountWords = {
  admits: 'The suspect admits',
  denies: 'The suspect denies',
  explains: 'The suspect explains',
  noComment: 'The suspect made no comment',
} as const

function suspectsAccount({ reading: { suspectSays } }: DraftView): Block[] {
  if (suspectSays.length === 0)
    return paragraph(gap('No account from the suspect could be read. Whether there was an interview, and what was said, is not known.'))
  return list(suspectSays.slice(0, 12).map(({ says, quote }) => fact(`${accountWords[says]}: ${quoted(quote)}.`, [quote])))
}

function conflicts({ reading: { contradictions } }: DraftView): Block[] {
  if (contradictions.length === 0) return []
  return [heading('Conflicts in the papers', 2), ...list(contradictions.map(({ says, passages }) => fact(stopped(says), passages)))]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
