import { inWords } from '#case/dates'
import type { Assessment, ElementView, OffenceView } from '#law/assessment'
import type { Point } from '#law/finding'
import type { Block, Sentence } from '../block.ts'
import { factOfAll, form, gap, heading, joined, list, paragraph, pointSaid, reason, stopped } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { judged } from './lawyersWords.ts'
import { offenceCite } from './offenceCite.ts'
import { outrightOf } from './placed.ts'
import { capital, lower } from './words.ts'

export const strengthWords = { yes: 'made out on the papers', arguable: 'arguable', no: 'not made out on the papers' } as const
const inCell = { yes: 'Made out', arguable: 'Arguable', no: 'Not made out' } as const

/** The limbs of section 4A are shown under it, not as offences of their own. */
const isLimb = ({ id }: OffenceView) => id.includes('(1)(b)')

/** The offences worth telling: what the papers support, and what the police propose whether they support it or not; the gravest first. */
export function offencesWorth({ offences, proposed }: Assessment): readonly OffenceView[] {
  const whole = offences.filter((offence) => !isLimb(offence))
  const rank = { yes: 0, arguable: 1, no: 2 } as const
  return whole
    .filter(({ supported, id }) => supported !== 'no' || id === proposed?.value)
    .map((offence, at) => ({ offence, at }))
    .sort(
      (one, other) =>
        gravity(one.offence) - gravity(other.offence) || rank[one.offence.supported] - rank[other.offence.supported] || one.at - other.at,
    )
    .map(({ offence }) => offence)
}

/** The 1997 Act before the rest: the course of conduct is what the review is about. */
const gravity = ({ id, supported }: OffenceView) => (supported === 'no' ? 2 : id.startsWith('PHA1997') ? 0 : 1)

export const limbsOf = ({ offences }: Assessment, offence: OffenceView): readonly OffenceView[] =>
  offences.filter((other) => isLimb(other) && other.id.startsWith(`${offence.id}(`))

/** The leading charge element by element, then what each other offence adds or leaves out. */
export function chargesAndElements(view: DraftView): Block[] {
  const { assessment } = view
  const [leading, ...others] = offencesWorth(assessment)
  if (!leading) return paragraph(gap('No offence is supported on the papers as read.'))
  const limbs = limbsOf(assessment, leading)
  const shared = new Set(leading.elements.map(({ id }) => id))
  const ofLimbs = limbs.flatMap(({ supported, elements }) => (supported === 'no' ? [] : elements.filter(({ id }) => !shared.has(id))))
  const elements = [...leading.elements.filter(({ id }) => ofLimbs.length === 0 || id !== 'fearOrSeriousEffect'), ...ofLimbs]
  return [
    heading(`${leading.title} (${offenceCite(leading.id)})`, 2),
    ...paragraph(standing(leading)),
    {
      block: 'table',
      caption: 'Elements on the papers',
      head: ['Element', 'On the papers', 'Evidence, and what is missing'],
      widths: [30, 12, 58],
      rows: elements.map((element, at) =>
        elementRow(
          { ...element, for: element.for.map((point) => outrightOf(view, point)) },
          elements.slice(0, at).some(({ because }) => because === element.because),
          judged(view, [leading.id], element.id),
        ),
      ),
    },
    ...otherOffences(others, shared),
  ]
}

/** The elements whose evidence stands above in full: the incidents, and the acts. */
const toldAbove = ['courseOfConduct', 'actsAssociatedWithStalking']

const elementRow = (
  { id, title, met, because, for: points, against, closesTheGap }: ElementView,
  told: boolean,
  lawyer: readonly Sentence[],
): Sentence[][] => [
  [form(title)],
  [form(inCell[met])],
  [
    told ? form('As for the element above.') : reason(stopped(because)),
    ...lawyer,
    ...(toldAbove.includes(id) ? [] : evidenceOf(points.slice(0, 2))),
    ...against.slice(0, 1).map((point) => ({ ...pointSaid(point), text: `Against: ${lower(stopped(point.text))}` }) as Sentence),
    ...(met !== 'yes' && closesTheGap ? [gap(`Missing: ${lower(stopped(closesTheGap))}`)] : []),
  ],
]

/** The points an element stands on, as one sentence: `Evidence: alarm or distress; fear of violence, on 6 February 2026.` */
const evidenceOf = (points: readonly Point[]): Sentence[] => {
  const said = factOfAll(
    `Evidence: ${points
      .map((point) =>
        lower(
          pointSaid(point)
            .text.replace(/^\w[\w ]{2,20}: /, '')
            .replace(/\.$/, ''),
        ),
      )
      .join('; ')}.`,
    points.flatMap(({ quotes }) => quotes.slice(0, 3)),
  )
  return said ? [said] : []
}

const timeLimit = ({ lastDateToCharge }: OffenceView, these = 'It is'): string =>
  lastDateToCharge
    ? ` ${these} summary only, and the last day to charge is ${inWords(lastDateToCharge)}, six months from the last incident relied on.`
    : ''

const standing = (offence: OffenceView): Sentence =>
  reason(
    `The charge is ${strengthWords[offence.supported]}; the maximum is ${lower(stopped(offence.maximum))}${timeLimit(offence)}`,
    offence.law,
  )

/** The offences beside the leading one: those that add nothing together, the rest one by one. */
function otherOffences(others: readonly OffenceView[], shared: ReadonlySet<string>): Block[] {
  const adds = ({ elements }: OffenceView) => elements.some(({ id }) => !shared.has(id))
  const within = others.filter((offence) => !adds(offence))
  const beside = others.filter(adds).slice(0, mostOthers)
  if (others.length === 0) return []
  return [
    heading('Other offences considered', 2),
    ...list([...together(within), ...beside.map((offence) => otherOffence(offence, shared))]),
  ]
}

const mostOthers = 5

/** Offences made of the same elements, told in a sentence for each standing they have. */
const together = (within: readonly OffenceView[]): readonly Sentence[] =>
  (['yes', 'arguable', 'no'] as const).flatMap((supported) => {
    const same = within.filter((offence) => offence.supported === supported)
    const [first] = same
    if (!first) return []
    const names = joined(same.map(({ id, title }) => `${lower(title)} (${offenceCite(id)})`))
    return [
      reason(
        `${capital(names)} ${same.length === 1 ? 'is' : 'are'} ${strengthWords[supported]} and ${same.length === 1 ? 'adds' : 'add'} no element.${timeLimit(first, same.length > 1 ? 'They are' : 'It is')}`,
        same.flatMap(({ law }) => law),
      ),
    ]
  })

/** An offence beside the leading one: where it stands, and only the elements it does not share. */
function otherOffence(offence: OffenceView, shared: ReadonlySet<string>): Sentence[] {
  const own = offence.elements.filter(({ id }) => !shared.has(id))
  const parts = (['yes', 'arguable', 'no'] as const).flatMap((met) => {
    const titles = own.filter((element) => element.met === met).map(({ title }) => lower(title.split(':')[0] ?? title))
    const alone = own.every((element) => element.met === met)
    return titles.length > 0 ? [`${alone ? 'its own elements are' : `${inCell[met].toLowerCase()} are`} that ${joined(titles)}`] : []
  })
  return [
    reason(
      `${offence.title} (${offenceCite(offence.id)}) is ${strengthWords[offence.supported]}: ${parts.join('; ')}.${timeLimit(offence)}`,
      offence.law,
    ),
    ...own
      .filter(({ met }) => met === 'yes')
      .slice(0, 1)
      .flatMap(({ for: points }) => points.slice(0, 1).map(pointSaid)),
  ]
}
