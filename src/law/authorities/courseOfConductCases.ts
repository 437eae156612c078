import type { Authority } from '../authority.ts'

export const lau = {
  id: 'case.lau',
  cite: 'Lau v DPP [2000] EWHC QB 182; [2000] 1 FLR 799',
  where: 'High Court',
  url: 'https://www.bailii.org/ew/cases/EWHC/QB/2000/182.html',
  words:
    'The fewer the incidents and the wider they are spread, the less likely a course of conduct; but something done once a year could be one. A slap, and a threat to a new partner four months later, were not.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const pratt = {
  id: 'case.pratt',
  cite: 'Pratt v DPP [2001] EWHC Admin 483',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2001/483',
  words:
    'Two incidents about three months apart in a marriage were just enough; prosecutors should be cautious where incidents are very few.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const baron = {
  id: 'case.baron',
  cite: 'Baron v CPS (Divisional Court, 13 June 2000, unreported)',
  where: 'High Court',
  url: 'https://www.cps.gov.uk/prosecution-guidance/stalking-or-harassment',
  words:
    'Two letters months apart may be a course of conduct; look at what they say and why, and mind the line between free speech and harassment.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const kelly = {
  id: 'case.kelly',
  cite: 'Kelly v DPP [2002] EWHC 1428 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2002/1428',
  words:
    'Three abusive messages left within minutes and heard one after another could be a course of conduct; distress at each need not be shown.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const hills = {
  id: 'case.hills',
  cite: 'R v Hills [2001] 1 FLR 580',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://www.cps.gov.uk/prosecution-guidance/stalking-or-harassment',
  words: 'Two assaults six months apart, with the couple reconciled in between, had no link and were no course of conduct.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const patel = {
  id: 'case.patel',
  cite: 'R v Patel [2004] EWCA Crim 3284',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2004/3284',
  words: 'The question is whether the incidents are "so connected in type and in context" as to be one course of conduct.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const curtis = {
  id: 'case.curtis',
  cite: 'R v Curtis [2010] EWCA Crim 123',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2010/123',
  words:
    'For section 4 too the conduct must amount to harassment: aimed at someone, oppressive and unreasonable, as grave as a crime. Spontaneous outbursts in a volatile relationship, on both sides, were not.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const widdows = {
  id: 'case.widdows',
  cite: 'R v Widdows [2011] EWCA Crim 1500',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2011/1500',
  words: 'Section 4 does not suit incidents scattered through a long and mainly affectionate relationship.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const haque = {
  id: 'case.haque',
  cite: 'R v Haque [2011] EWCA Crim 1871',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2011/1871',
  words:
    'Harassment has to be proved for section 4: conduct that is targeted, calculated to alarm or distress, oppressive and unacceptable.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const qosja = {
  id: 'case.qosja',
  cite: 'R v Qosja [2016] EWCA Crim 1543',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2016/1543',
  words:
    'The fear must be that violence will, not might, be used; it need not be of violence at once, or at a known time or place. A few days of messages and entry to a bedroom were enough for the jury.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const musharraf = {
  id: 'case.musharraf',
  cite: 'R v Musharraf [2022] EWCA Crim 1482',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2022/1482',
  words: 'A jury trying section 4A acquitted of it and convicted of section 2A as the alternative.',
  from: undefined,
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const pendlebury = {
  id: 'case.pendlebury',
  cite: 'Pendlebury v DPP [2018] EWHC 3567 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2018/3567',
  words: 'Section 4A(1)(b)(i) tried summarily on calls, texts and visits to work and homes. The outcome of the appeal was not read.',
  from: undefined,
  verified: 'unverified',
  readOn: '2026-11-21',
} as const satisfies Authority

export const henley = {
  id: 'case.henley',
  cite: 'R v Henley [2000] Crim LR 582',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://www.cps.gov.uk/prosecution-guidance/stalking-or-harassment',
  words: 'Being frightened is not the same as fearing violence.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const caurti = {
  id: 'case.caurti',
  cite: 'Caurti v DPP [2001] EWHC Admin 867',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2001/867',
  words: 'Under section 4 the same person must fear violence against himself or herself on both occasions.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const rAChild = {
  id: 'case.rAChild',
  cite: 'R (a child) v DPP [2001] EWHC Admin 17',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2001/17',
  words: 'A threat to the victim’s dog may found fear of violence to the victim.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const williams = {
  id: 'case.williams',
  cite: 'DPP v Williams (Divisional Court, 27 July 1998)',
  where: 'High Court',
  url: 'https://www.cps.gov.uk/prosecution-guidance/stalking-or-harassment',
  words: 'Two flatmates frightened on different occasions: a close-knit group that can be named may be harassed together.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const dunn = {
  id: 'case.dunn',
  cite: 'DPP v Dunn [2001] 1 Cr App R 22',
  where: 'High Court',
  url: 'https://www.cps.gov.uk/prosecution-guidance/stalking-or-harassment',
  words: 'Naming two members of a close group in one harassment charge does not make it two charges.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const dziurzynski = {
  id: 'case.dziurzynski',
  cite: 'DPP v Dziurzynski [2002] EWHC 1380 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2002/1380',
  words: 'Employees at several sites were not a close-knit group, and a company cannot be the victim.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const hardy = {
  id: 'case.hardy',
  cite: 'DPP v Hardy [2008] EWHC 2874 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2008/2874',
  words: 'Many calls in about ninety minutes may be a course of conduct; something begun for a lawful reason may turn into harassment.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const james = {
  id: 'case.james',
  cite: 'James v CPS [2009] EWHC 2925 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2009/2925',
  words: 'Abusive calls remained a course of conduct though the victim had to ring the caller back.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const colohan = {
  id: 'case.colohan',
  cite: 'R v Colohan [2001] EWCA Crim 1251',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2001/1251',
  words: 'The reasonable person of section 1(2) is not given the suspect’s mental illness.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const loake = {
  id: 'case.loake',
  cite: 'Loake v CPS [2017] EWHC 2855 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2017/2855',
  words: 'Insanity may be a defence to section 2.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const majrowski = {
  id: 'case.majrowski',
  cite: 'Majrowski v Guy’s and St Thomas’s NHS Trust [2006] UKHL 34',
  where: 'House of Lords',
  url: 'https://caselaw.nationalarchives.gov.uk/ukhl/2006/34',
  words:
    'The line is crossed when conduct goes from unattractive and unreasonable to oppressive and unacceptable, of an order that deserves the criminal law.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const hayes = {
  id: 'case.hayes',
  cite: 'Hayes v Willoughby [2013] UKSC 17',
  where: 'Supreme Court',
  url: 'https://caselaw.nationalarchives.gov.uk/uksc/2013/17',
  words:
    'The defence of preventing crime needs someone who has rationally thought about material suggesting a crime and acts on it; an obsession that has left reason behind does not have it.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const levi = {
  id: 'case.levi',
  cite: 'Levi v Bates [2015] EWCA Civ 206',
  where: 'Court of Appeal, Civil Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/civ/2015/206',
  words: 'Someone who is not the direct target may be harassed where the harm to her or him was foreseeable (a civil case).',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const plavelil = {
  id: 'case.plavelil',
  cite: 'Plavelil v DPP [2014] EWHC 736 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2014/736',
  words: 'Repeated malicious accusations may be oppressive however easily answered.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const baker = {
  id: 'case.baker',
  cite: 'DPP v Baker [2004] EWHC 2782 (Admin)',
  where: 'High Court',
  url: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2004/2782',
  words: 'The six months are kept if one incident of the course of conduct is within them; earlier ones remain part of it.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const dodds = {
  id: 'case.dodds',
  cite: 'Dodds v Walker [1981] 1 WLR 1027',
  where: 'House of Lords',
  url: 'https://www.bailii.org/uk/cases/UKHL/1981/8.html',
  words: 'Months are counted to the corresponding date, or to the last day of a month that has no such date.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const evans = {
  id: 'case.evans',
  cite: 'R v Evans [2004] EWCA Crim 3102',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2004/3102',
  words: 'On a breach the defendant raises reasonable excuse and the prosecution then disproves it.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
