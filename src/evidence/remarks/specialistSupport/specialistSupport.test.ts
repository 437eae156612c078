import { expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../../tests/reading/saysOn.ts'

/** A specialist, only the general kind, or nothing. */
const support = (text: string, kind: PaperKind): string => {
  const said = saysOn('specialistSupport', text, kind)
  if (said.some((says) => ['referred', 'offered', 'declined'].includes(says))) return 'specialist'
  return said.includes('general') ? 'general' : 'nothing'
}

test.each([
  ['MG5', 'IP ref’d to IDVA 12/3.', 'specialist'],
  ['MG5', 'Refered to stalking advacate thru the hub.', 'specialist'],
  ['MG5', 'Call from Jan at the LGBT+ DA advocacy service, they have the case.', 'specialist'],
  ['MG5', 'T/C with IDVA Pauline Croft, IP coping.', 'specialist'],
  ['MG5', 'IDVA Marsh informed 16:10 and will ring IP tonight.', 'specialist'],
  ['MG5', 'She won’t engage with the IDVA.', 'specialist'],
  ['MG5', 'The IDVA has tried her four times and closed the file.', 'specialist'],
  ['MG5', 'Was told about the IDVA service. She said she had her mum, so declined.', 'specialist'],
  ['MG5', 'IDVA? Offered. Took it? No.', 'specialist'],
  ['MG5', 'Asked IP if she’d like an advocate for stalking victims.', 'specialist'],
  ['MG5', 'IDVA consent obtained, form sent to PPU.', 'specialist'],
  ['MG5', 'IP self-referred to a stalking advocacy service, advocate Ms Pole liaising with OIC.', 'specialist'],
  ['MG11', 'The police put me in touch with a stalking advocate called Priya.', 'specialist'],
  ['MG5', 'Leafelt left with IP, suport numbers on the back.', 'general'],
  ['MG5', 'Advice line number supplied to the victim.', 'general'],
  ['MG5', 'QR code for support services shown to IP.', 'general'],
  ['MG5', 'IP e-mailed a list of local charities.', 'general'],
  ['MG5', 'She got herself onto Paladin through a friend.', 'general'],
  ['MG11', 'I found Paladin on the internet and rang them myself.', 'general'],
  ['MG11', 'The officer gave me a card with the helplines on it.', 'general'],
  ['MG5', 'Doesn’t meet the threshold for an IDVA.', 'nothing'],
  ['MG5', 'IDVA referral to be made.', 'nothing'],
  ['MG5', 'DS Marsh: please refer to ISAC.', 'nothing'],
  ['MG5', 'IDVA referral form returned as incomplete, not resubmitted.', 'nothing'],
  ['MG5', 'The suspect has an advocate who attends appointments with him.', 'nothing'],
  ['MG5', 'Suspect’s new partner has been referred to an IDVA.', 'nothing'],
  ['MG5', 'DP given Respect helpline number.', 'nothing'],
  ['MG5', 'High risk victims are offered an IDVA in this force.', 'nothing'],
  ['MG5', 'IDVA consent: N', 'nothing'],
  ['MG11', 'My sister had an IDVA when she left her husband.', 'nothing'],
  ['MG11', 'He told me he’d spoken to a domestic abuse charity.', 'nothing'],
] as const)('%s: “%s”: %s', (kind, text, expected) => expect(support(text, kind)).toBe(expected))
