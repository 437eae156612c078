import type { Authority } from '../authority.ts'

const act = { cite: 'Bail Act 1976', readOn: '2026-11-21' } as const
const schedule = 'https://www.legislation.gov.uk/ukpga/1976/63/schedule/1'

export const s3_6 = {
  ...act,
  id: 'BA1976.s3(6)',
  where: 'section 3(6)',
  url: 'https://www.legislation.gov.uk/ukpga/1976/63/section/3',
  words:
    'Conditions may be set where they are necessary to secure surrender, to prevent offending, or to stop interference with witnesses or with the course of justice.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const s3AAB = {
  ...act,
  id: 'BA1976.s3AAB',
  where: 'section 3AAB',
  url: 'https://www.legislation.gov.uk/ukpga/1976/63/section/3AAB',
  words:
    'Where immediate custody is not a real prospect but a suspended sentence is, tagging an adult on bail needs conditions of its own.',
  from: '2026-03-22',
  verified: 'read',
} as const satisfies Authority

export const s7 = {
  ...act,
  id: 'BA1976.s7',
  where: 'section 7',
  url: 'https://www.legislation.gov.uk/ukpga/1976/63/section/7',
  words:
    'A person who breaks a bail condition may be arrested and is brought before a court within 24 hours. The breach is not itself an offence; it may be part of the course of conduct.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const partI = {
  ...act,
  id: 'BA1976.Sch1.PartI',
  where: 'Schedule 1 Part I, paragraphs 2, 2ZA, 2A and 9',
  url: schedule,
  words:
    'For offences that can be tried on indictment and carry custody, bail may be refused on substantial grounds: that the person would fail to surrender, offend, or interfere with witnesses; would injure, or put in fear of injury, an "associated person"; or was on bail already.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const partIPara1ABefore2026 = {
  ...act,
  id: 'BA1976.Sch1.PartI.para1A.before-2026-03-22',
  where: 'Schedule 1 Part I paragraph 1A, before 22 March 2026',
  url: schedule,
  words:
    'For an unconvicted adult, the grounds of surrender, offending and interference fell away where there was no real prospect of any custodial sentence.',
  from: undefined,
  until: '2026-03-21',
  verified: 'read',
} as const satisfies Authority

export const partIPara1A = {
  ...act,
  id: 'BA1976.Sch1.PartI.para1A',
  where: 'Schedule 1 Part I paragraph 1A (Sentencing Act 2026 s 44)',
  url: schedule,
  words:
    'For an adult, convicted or not, the grounds of surrender, offending, interference with witnesses and being on bail fall away unless immediate, not suspended, custody is a real prospect. Injury to, or fear of injury in, an associated person survives.',
  from: '2026-03-22',
  verified: 'read',
} as const satisfies Authority

export const partIA = {
  ...act,
  id: 'BA1976.Sch1.PartIA',
  where: 'Schedule 1 Part IA, paragraphs 1A to 7',
  url: schedule,
  words:
    'For summary-only offences that carry custody (sections 2 and 2A) the grounds are narrower. Risk of injury, or of fear of it, counts only for an "associated" person such as a former partner or relative: a victim stalked by a stranger, neighbour or colleague is not covered by it.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority
