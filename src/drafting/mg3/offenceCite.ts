import { offenceOf } from '#law/offences'

/** Where an offence is made, as prose cites it: `section 2A`, the Act being the 1997 one; `Communications Act 2003 s 127` otherwise. */
export function offenceCite(id: string): string {
  const [, section] = id.split(/\.s(?=\d)/)
  const act = offenceOf(id)?.law[0].cite
  if (!section || !act) return id
  return id.startsWith('PHA1997') ? `section ${section}` : `${act} s ${section}`
}
