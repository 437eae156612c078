import { inWords } from '#case/dates'
import { folded } from '#case/quote'
import { at, type Charge, type Context, isLaid, keyFor, newCharge } from './context.ts'
import type { Difference, LaidCharge, Particulars, StepOf } from './steps.ts'

/** A charge that was authorised with the charge laid for it, one of them null where it has no fellow. */
type Pair = Readonly<{ authorised: Charge | null; laid: LaidCharge | null }>

const dates = ({ from, to }: Pick<Particulars, 'from' | 'to'>): string =>
  from === null && to === null ? 'no date' : [from, to].flatMap((day) => (day === null ? [] : [inWords(day)])).join(' to ')
const sameDates = (a: Particulars, b: Particulars) => a.from === b.from && (a.to ?? a.from) === (b.to ?? b.from)
const plain = (text: string) =>
  folded(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
const sameLaid = (a: LaidCharge, b: LaidCharge) => a.offence === b.offence && sameDates(a, b) && plain(a.wording) === plain(b.wording)
const actOf = (offence: string) => offence.split('.')[0]

/** Takes from `left` the first that fits, and from nowhere else. */
function takeFrom<T>(left: T[], fits: (one: T) => boolean): T | null {
  const found = left.findIndex(fits)
  return found < 0 ? null : (left.splice(found, 1)[0] ?? null)
}

/** Charges to be laid beside charges laid: the same offence first, of several the one with the same dates; then another section of the same Act. */
export function pairs({ charges, received }: Context): readonly Pair[] {
  const waiting = charges.filter(at('waitingForCharge'))
  const before = charges.filter(isLaid).flatMap(({ laid }) => laid ?? [])
  const left = (received?.charges ?? []).filter((one) => !takeFrom(before, (earlier) => sameLaid(earlier, one)))
  const found = new Map<Charge, LaidCharge>()
  const fits: readonly ((charge: Charge, laid: LaidCharge) => boolean)[] = [
    ({ offence, decision }, laid) => offence === laid.offence && !!decision?.particulars && sameDates(decision.particulars, laid),
    ({ offence }, laid) => offence === laid.offence,
    ({ offence }, laid) => actOf(offence) === actOf(laid.offence),
  ]
  for (const fit of fits)
    for (const charge of waiting) {
      const laid = found.has(charge) ? null : takeFrom(left, (one) => fit(charge, one))
      if (laid) found.set(charge, laid)
    }
  return [
    ...waiting.map((authorised) => ({ authorised, laid: found.get(authorised) ?? null })),
    ...left.map((laid) => ({ authorised: null, laid })),
  ]
}

/** How the charges laid differ from those authorised, in sentences; nothing where they agree. An extra charge is named by its place: `extra 1`. */
export const differences = (context: Context): readonly Difference[] => {
  let extras = 0
  return pairs(context).flatMap(({ authorised, laid }): readonly Difference[] => {
    if (!authorised) {
      if (!laid) return []
      extras++
      return [{ kind: 'extra', charge: `extra ${extras}`, says: `${laid.title} (${dates(laid)}) was charged and was not authorised.` }]
    }
    const { key: charge, title, offence, decision } = authorised
    if (!laid) return [{ kind: 'missing', charge, says: `${title} was authorised and was not charged.` }]
    const stated = decision?.particulars
    return [
      ...(offence === laid.offence
        ? []
        : [{ kind: 'section' as const, charge, says: `Authorised as ${title} (${offence}); charged as ${laid.title} (${laid.offence}).` }]),
      ...(stated && (stated.from !== null || stated.to !== null) && !sameDates(stated, laid)
        ? [{ kind: 'dates' as const, charge, says: `${title}: authorised for ${dates(stated)}; charged for ${dates(laid)}.` }]
        : []),
      ...(stated && stated.wording.trim() !== '' && plain(stated.wording) !== plain(laid.wording)
        ? [
            {
              kind: 'wording' as const,
              charge,
              says: `${title}: authorised as “${stated.wording.trim()}”; charged as “${laid.wording.trim()}”.`,
            },
          ]
        : []),
    ]
  })
}

/** The charges once each difference is settled: what the police are to correct is still to be charged, what is accepted stands as laid. */
export function reconciled(context: Context, { differences: settled }: StepOf<'chargesReconciled'>): Partial<Context> {
  const corrected = (charge: string) => settled.some((one) => one.charge === charge && one.done === 'policeToCorrect')
  const together = pairs(context)
  let charges = context.charges.map((charge) => {
    const pair = together.find(({ authorised }) => authorised === charge)
    if (!pair || corrected(charge.key)) return charge
    const { laid } = pair
    return laid
      ? {
          ...charge,
          stage: 'charged' as const,
          laid,
          offence: laid.offence,
          title: laid.offence === charge.offence ? charge.title : laid.title,
        }
      : { ...charge, stage: 'notProsecuted' as const }
  })
  together
    .filter(({ authorised }) => authorised === null)
    .forEach(({ laid }, at) => {
      if (laid && !corrected(`extra ${at + 1}`))
        charges = [
          ...charges,
          newCharge(keyFor(laid.offence, charges), laid.offence, laid.title, { stage: 'charged', from: 'police', laid }),
        ]
    })
  return {
    charges,
    received: null,
    chargedOn: context.chargedOn ?? context.received?.chargedOn ?? null,
    settled: [...context.settled, ...settled],
    areaReviewed: false,
  }
}
