import type { Authority } from '../authority.ts'

export const four = {
  id: 'College.FOUR',
  cite: 'College of Policing advice on stalking (2024)',
  where: 'FOUR',
  url: 'https://www.college.police.uk/',
  words:
    'Stalking is recognised by behaviour that is fixated, obsessive, unwanted and repeated: think stalking first, and say why a case of harassment is not stalking. FOUR is an aid to recognition; it is not the test in law.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const homeOfficeCircular = {
  id: 'HOC2012.018',
  cite: 'Home Office circular 018/2012',
  where: 'fixated and obsessive',
  url: 'https://www.gov.uk/government/publications/a-change-to-the-protection-from-harassment-act-1997-introduction-of-two-new-specific-offences-of-stalking',
  words:
    'The circular that introduced the stalking offences spoke of harassment by someone fixated or obsessed, and gave examples of a substantial adverse effect on daily life.',
  from: '2012-11-25',
  verified: 'inspection',
  readOn: '2026-11-21',
} as const satisfies Authority

export const typology = {
  id: 'POST.typology',
  cite: 'Stalking and harassment, POST briefing (after Mullen and others)',
  where: 'typologies',
  url: 'https://post.parliament.uk/research-briefings/post-pn-0592/',
  words:
    'Five kinds met in studies: rejected (54 %), resentful (15 %), incompetent (11 %), intimacy-seeking (10 %), predatory (10 %). They describe; motive is not an element and nothing here is a diagnosis.',
  from: undefined,
  verified: 'published',
  readOn: '2026-11-21',
} as const satisfies Authority
