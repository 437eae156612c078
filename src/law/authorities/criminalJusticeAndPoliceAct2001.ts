import type { Authority } from '../authority.ts'

export const s42A = {
  id: 'CJPA2001.s42A',
  cite: 'Criminal Justice and Police Act 2001',
  where: 'section 42A',
  url: 'https://www.legislation.gov.uk/ukpga/2001/16/section/42A',
  words:
    'Being outside or near someone’s home to persuade the resident or another to do or not do something, where that harasses, alarms or distresses and is meant to or ought to be known to. One occasion is enough. Summary only, six months.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
