import type { Authority } from '../authority.ts'

export const debnath = {
  id: 'case.debnath',
  cite: 'R v Debnath [2005] EWCA Crim 3472',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2005/3472',
  words: 'The purpose is protection; the terms must be so clear that nobody can doubt what is forbidden, and no wider than needed.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const khellaf = {
  id: 'case.khellaf',
  cite: 'R v Khellaf [2016] EWCA Crim 1297',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2016/1297',
  words:
    'The views of the person to be protected are taken into account; an order is made only if it is necessary to protect the victim; its terms are proportionate to the harm to be prevented. The list goes on; the rest was not read.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const amri = {
  id: 'case.amri',
  cite: 'R v Amri [2025] EWCA Crim 1314',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2025/1314',
  words: 'After one confrontation between strangers an order for "peace of mind" was quashed: there must be evidence of a future risk.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const major = {
  id: 'case.major',
  cite: 'R v Major [2010] EWCA Crim 3016',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2010/3016',
  words:
    'On acquittal the question is a civil one and may be decided on contested evidence, but the judge must state the facts the order stands on.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const smith = {
  id: 'case.smith',
  cite: 'R v Smith [2012] EWCA Crim 2566',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2012/2566',
  words:
    'On acquittal the order must be necessary: harassment must be likely, not merely possible, and the defendant must have notice of the evidence.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const jose = {
  id: 'case.jose',
  cite: 'R v Jose [2013] EWCA Crim 939',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2013/939',
  words: 'An order on acquittal was quashed because it was not shown to be necessary.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const baldwin = {
  id: 'case.baldwin',
  cite: 'R v Baldwin [2021] EWCA Crim 703',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2021/703',
  words: 'Notice of an application summarises the facts and evidence; the court finds the order necessary and gives its reasons.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const mcCarren = {
  id: 'case.mcCarren',
  cite: 'R v McCarren [2023] EWCA Crim 1233',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2023/1233',
  words: 'Even where the defendant consents the court must find the order necessary, on notice; the order was quashed.',
  from: undefined,
  verified: 'read',
  readOn: '2026-11-21',
} as const satisfies Authority

export const webbJohnson = {
  id: 'case.webbJohnson',
  cite: 'R v Webb-Johnson [2025] EWCA Crim 1084',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2025/1084',
  words:
    'In a section 4A case where no evidence was offered consent was not enough: a notice without facts and a gap of six years; the order was quashed.',
  from: undefined,
  verified: 'secondary',
  readOn: '2026-11-21',
} as const satisfies Authority

export const buxton = {
  id: 'case.buxton',
  cite: 'R v Buxton [2010] EWCA Crim 2923',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2010/2923',
  words: 'The person an order protects may be a company or a group, though only individuals can be harassed.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const herrington = {
  id: 'case.herrington',
  cite: 'R v Herrington [2017] EWCA Crim 889; R v Brown [2012] EWCA Crim 1152',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2017/889',
  words: 'A couple who freely want contact are not kept apart against the victim’s wish without evidence of pressure.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority

export const richards = {
  id: 'case.richards',
  cite: 'R v Richards [2019] EWCA Crim 2238',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2019/2238',
  words: 'An order keeping a man out of a whole town was challenged as wider than needed. The outcome was not read.',
  from: undefined,
  verified: 'unverified',
  readOn: '2026-11-21',
} as const satisfies Authority

export const chinegwundoh = {
  id: 'case.chinegwundoh',
  cite: 'R v Chinegwundoh [2015] EWCA Crim 109',
  where: 'Court of Appeal, Criminal Division',
  url: 'https://caselaw.nationalarchives.gov.uk/ewca/crim/2015/109',
  words: 'Someone unfit to plead who is found to have done the act has not been convicted: no order on conviction can be made.',
  from: undefined,
  verified: 'checkSource',
  readOn: '2026-11-21',
} as const satisfies Authority
