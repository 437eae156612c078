import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../../documents/recogniseDocuments.ts'
import { policeReports } from './policeReports.ts'

const messages =
  '12/09/2025 18:26  CAL   why\n12/09/2025 18:27  JESS  stop\n12/09/2025 18:29  CAL   is there someone else\n12/09/2025 18:33  JESS  no'
const isObtained = (head: string): boolean =>
  policeReports(recogniseDocuments(fileOf(paper('JF1 texts.txt', `${head}\n\n${messages}`)))).some(({ says }) => says === 'obtained')

test.each([
  ['TEXTS - DOWNLOAD KIOSK, HUMBERFORD PS   Exhibit JF/1\nReport by PC 2740 Marr 16/09/2025'],
  ['WhatsApp chat CD/1. Extracted from handset of Jess FERRIBY by PC DYSON with consent'],
  ['Messages CH/1. Both sides, full export 401 messages. Selection by OIC (dates picked to show both).'],
  ['PRINTED FROM IP’S PHONE AT STATION 21/02/22 BY PC 612. BOTH WAYS, COMPLETE'],
  ['CONTACT BETWEEN THEM\nMade up by PC 4460 from both handsets (downloaded with consent 27/06, full copies on disc)'],
  ['FAMILYTHREAD messages - certified record (export requested by J. Ferriby 27/01/2025). Selection made by IP.'],
])('messages that the police took off the device, or the provider certifies: %s', (head) => expect(isObtained(head)).toBe(true))

test.each([
  ['WhatsApp messages supplied by J FERRIBY by e-mail 04/02/25, selected pages'],
  ['Texts on J FERRIBY’s handset, photographed 14/09/25, typed PC 482'],
  ['Printed from IP’s e-mail by her firm, handed in 04/02/25'],
  ['WhatsApp export (part), e-mailed by IP 15/04/22. Full on disc.'],
])('somebody’s copy of them: %s', (head) => expect(isObtained(head)).toBe(false))
