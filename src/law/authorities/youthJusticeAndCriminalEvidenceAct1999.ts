import type { Authority } from '../authority.ts'

const act = { cite: 'Youth Justice and Criminal Evidence Act 1999', readOn: '2026-11-21' } as const
const at = <S extends string>(section: S) => `https://www.legislation.gov.uk/ukpga/1999/23/section/${section}` as const

export const s16 = {
  ...act,
  id: 'YJCEA1999.s16',
  where: 'section 16',
  url: at('16'),
  words:
    'A witness is eligible if under 18 at the hearing, or if mental disorder, impaired intelligence and social functioning, or physical disability is likely to diminish the quality of the evidence.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s17_1 = {
  ...act,
  id: 'YJCEA1999.s17(1)',
  where: 'section 17(1) to (3)',
  url: at('17'),
  words:
    'Any other witness is eligible if the court is satisfied that fear or distress about testifying is likely to diminish the quality of the evidence, looking at the offence, the witness’s age, background and circumstances, the behaviour of the accused and those around him, and the witness’s views. This is the route for a victim stalked by a stranger, neighbour or colleague.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s17_4 = {
  ...act,
  id: 'YJCEA1999.s17(4)',
  where: 'section 17(4) and (4A)',
  url: at('17'),
  words:
    'The complainant of a sexual offence, of modern slavery, or of any offence where the accused’s behaviour is alleged to be domestic abuse is eligible without more, unless she or he tells the court otherwise. Domestic abuse needs two people of 16 or over who are personally connected.',
  from: '2022-05-19',
  verified: 'read',
} as const satisfies Authority

export const s18 = {
  ...act,
  id: 'YJCEA1999.s18',
  where: 'section 18(1)(b)',
  url: at('18'),
  words:
    'A witness eligible because of fear or distress may have the measures in sections 23 to 28 only: no intermediary and no communication aids.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s19 = {
  ...act,
  id: 'YJCEA1999.s19',
  where: 'section 19(2) to (4)',
  url: at('19'),
  words:
    'The court must find which measures would improve, and best improve, the quality of the evidence, and must consider the witness’s own views.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s23 = {
  ...act,
  id: 'YJCEA1999.s23',
  where: 'section 23',
  url: at('23'),
  words: 'The witness may be screened from the accused.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const s24 = {
  ...act,
  id: 'YJCEA1999.s24',
  where: 'section 24',
  url: at('24'),
  words: 'The witness may give evidence by live link.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const s25 = {
  ...act,
  id: 'YJCEA1999.s25',
  where: 'section 25(4)',
  url: at('25'),
  words:
    'Evidence may be given in private only where the offence is in section 17(4A), which includes domestic abuse, or where someone other than the accused has tried or may try to intimidate the witness. Intimidation by the accused does not open it for the victim of a stranger.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s28 = {
  ...act,
  id: 'YJCEA1999.s28',
  where: 'sections 27 and 28',
  url: at('28'),
  words:
    'Evidence in chief and cross-examination may be recorded beforehand, where the arrangements have been made available for that kind of witness and court.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s36 = {
  ...act,
  id: 'YJCEA1999.s36',
  where: 'sections 36 to 38',
  url: at('36'),
  words:
    'On the prosecutor’s application the court may forbid an unrepresented defendant to cross-examine a witness in person, where that would spoil the quality of the evidence and it is not against the interests of justice; an advocate may then be appointed.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority
