import type { Authority } from '../authority.ts'

const act = { cite: 'Sentencing Act 2020 (the Sentencing Code)', readOn: '2026-11-21' } as const
const at = <S extends string>(section: S) => `https://www.legislation.gov.uk/ukpga/2020/17/section/${section}` as const

export const s66 = {
  ...act,
  id: 'SA2020.s66',
  where: 'section 66',
  url: at('66'),
  words:
    'Hostility towards race, religion, disability, sexual orientation or transgender identity makes an offence more serious, and the court must say so.',
  from: '2020-12-01',
  verified: 'checkSource',
} as const satisfies Authority

export const s224 = {
  ...act,
  id: 'SA2020.s224',
  where: 'section 224',
  url: at('224'),
  words:
    'The general limit of a magistrates’ court for one either-way offence: 12 months for convictions from 18 November 2024. It was 12 months from 2 May 2022 to 29 March 2023 and six months from 30 March 2023 to 17 November 2024.',
  from: '2024-11-18',
  verified: 'secondary',
} as const satisfies Authority

export const s277A = {
  ...act,
  id: 'SA2020.s277A',
  where: 'section 277A (inserted by the Sentencing Act 2026)',
  url: at('277A'),
  words:
    'A sentence of 12 months or less must be suspended unless there are exceptional circumstances. This does not apply where the offence is closely connected with the breach of a court order, or where suspending it would put a particular individual at significant risk of physical or psychological harm.',
  from: '2026-03-22',
  verified: 'read',
} as const satisfies Authority

export const s359 = {
  ...act,
  id: 'SA2020.s359',
  where: 'section 359',
  url: at('359'),
  words:
    'A restraining order prohibits: it can order a person not to do things, never to do them. It lasts for the time stated or until further order.',
  from: '2020-12-01',
  verified: 'read',
} as const satisfies Authority

export const s360 = {
  ...act,
  id: 'SA2020.s360',
  where: 'section 360',
  url: at('360'),
  words:
    'A court dealing with an offender for any offence may make a restraining order, in addition to its sentence, to protect the victim "or any other person mentioned in the order" from conduct which amounts to harassment or will cause a fear of violence.',
  from: '2020-12-01',
  verified: 'read',
} as const satisfies Authority

export const s361 = {
  ...act,
  id: 'SA2020.s361',
  where: 'section 361',
  url: at('361'),
  words:
    'The defendant, the prosecutor or anyone mentioned in the order may ask for it to be varied or discharged; anyone mentioned is entitled to be heard.',
  from: '2020-12-01',
  verified: 'read',
} as const satisfies Authority

export const s362 = {
  ...act,
  id: 'SA2020.s362',
  where: 'section 362',
  url: at('362'),
  words:
    'On a restraining order prosecution and defence may lead any evidence that would be admissible in civil proceedings under section 3 of the 1997 Act.',
  from: '2020-12-01',
  verified: 'read',
} as const satisfies Authority

export const s363 = {
  ...act,
  id: 'SA2020.s363',
  where: 'section 363(1), (2) and (6)',
  url: at('363'),
  words:
    'Doing, without reasonable excuse, anything prohibited by a restraining order is an offence: either way, five years on indictment, six months summarily. The court dealing with the breach may vary or discharge the order.',
  from: '2020-12-01',
  verified: 'read',
} as const satisfies Authority

export const s364 = {
  ...act,
  id: 'SA2020.s364',
  where: 'section 364',
  url: at('364'),
  words: 'For restraining orders conduct includes speech, and harassment includes alarm or distress.',
  from: '2020-12-01',
  verified: 'read',
} as const satisfies Authority
