/** How often something was rightly found, wrongly found and missed. */
export type Tally = Readonly<{ right: number; wrong: number; missed: number }>

export const nothingYet: Tally = { right: 0, wrong: 0, missed: 0 }

export const counted = (tally: Tally, expected: boolean, found: boolean): Tally => ({
  right: tally.right + (expected && found ? 1 : 0),
  wrong: tally.wrong + (!expected && found ? 1 : 0),
  missed: tally.missed + (expected && !found ? 1 : 0),
})

export const together = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({ right: sum.right + one.right, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed }),
    nothingYet,
  )

/** Of what was found, the part that was right; 1 where nothing was found. */
export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong))
/** Of what was there, the part that was found; 1 where nothing was there. */
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed))
export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
