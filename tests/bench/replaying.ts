import { charging, type TakenStep } from '#charging/replay'
import * as a from '../cases/charging.ts'
import { byTurns, timed } from './measure.ts'
import { type Row, row } from './row.ts'
import type { Size } from './sizes.ts'

const steps = 10_000

/** A long life: the police are asked and answer by turns, thousands of times. */
const log: readonly TakenStep[] = a.logOf(a.opened(), ...Array.from({ length: steps / 2 }, () => [a.requested(), a.arrived()]).flat())

/** The life of a charge replayed from a log of ten thousand steps, beside reading the same log as JSON: under a second. */
export async function replayRow({ turns }: Size): Promise<Row> {
  const text = JSON.stringify(log)
  const replayed = async () => (await timed(() => charging.replay(log))).ms
  const parsed = async () => (await timed(() => JSON.parse(text))).ms
  const { ours, peer, ratio } = await byTurns(turns, replayed, parsed)
  return row(`Replaying ${steps} steps`, {
    figure: ours,
    unit: 'ms',
    beside: { what: 'reading them as JSON', figure: peer },
    ratio,
    limit: { most: 1000, of: 'figure' },
  })
}
