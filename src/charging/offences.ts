import type { NamedOffence } from '#case/reading'

/** Stalking, simple or with fear of violence or serious effect: Protection from Harassment Act 1997 s2A and s4A. */
export const isStalking = (offence: NamedOffence): boolean => /^PHA1997\.s(?:2A|4A)(?:\(|$)/.test(offence)

/** Harassment, simple or with fear of violence, of several people to persuade, or at home: s2, s4 and s1(1A) of the Act; Criminal Justice and Police Act 2001 s42A. */
export const isHarassment = (offence: NamedOffence): boolean =>
  ['PHA1997.s2', 'PHA1997.s4', 'PHA1997.s1(1A)', 'CJPA2001.s42A'].includes(offence)

/** A breach of an order that protects a victim. */
export const isBreach = (offence: NamedOffence): boolean =>
  [
    'SA2020.s363',
    'PHA1997.s5(5)',
    'PHA1997.s5A',
    'breachOfRestrainingOrder',
    'FLA1996.s42A',
    'SPA2019.s8',
    'DAA2021.s39',
    'CSA2010.s29',
  ].includes(offence)
