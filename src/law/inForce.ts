import type { Day } from '#case/dates'
import type { Authority } from './authority.ts'

/** Something that was law for some days: from `from` to `until`, both included; an end that is not known is open. */
export type Dated = Readonly<{ from: Day | undefined; until?: Day }>

/** Whether these words were law on a day. Which day counts (of the offence, conviction, arrest or step) is for who asks. */
export const inForceOn = ({ from, until }: Dated, on: Day): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until)

/** Of several versions of a provision the one that was law on a day. */
export const versionOn = <D extends Dated>(versions: readonly D[], on: Day): D | undefined =>
  versions.find((version) => inForceOn(version, on))

/** Doubtful law is kept and shown as such, and nothing is concluded from it. */
export const mayBeReliedOn = (authority: Authority): boolean => authority.verified !== 'unverified'
