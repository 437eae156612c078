import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, observed, remark } from '../../../tests/cases/reading.ts'
import { investigationDigital } from './investigationDigital.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['digital'], ...said))
const digital = (says: Parameters<typeof remark<'digital'>>[1], words: string) => remark('digital', says, words)
const inPerson = { behaviours: { contacting: [observed('contacting', 'He called at the house and shouted through the door.')] } }

test.each([
  ['a download and the provider’s records', aCheckView(), 'met'],
  [
    'a download, with the rest awaited',
    saying(digital('obtained', 'Handset downloaded.'), digital('awaited', 'Provider’s answer awaited.')),
    'partlyMet',
  ],
  [
    'a handset and an account, with cell site awaited',
    saying(
      digital('obtained', 'Handset downloaded.'),
      digital('obtained', 'Account resolves to his flat.'),
      digital('awaited', 'Cell site requested.'),
    ),
    'met',
  ],
  [
    'a handset, and a laptop that nobody needs',
    saying(digital('obtained', 'Handset downloaded.'), digital('nothingDone', 'Laptop not examined, not thought necessary.')),
    'met',
  ],
  [
    'her phone downloaded, his not seized',
    saying(digital('obtained', 'Hers to kiosk.'), digital('nothingDone', 'His not seized.')),
    'partlyMet',
  ],
  ['screenshots', saying(digital('victimsCopies', 'Screenshots exhibited.')), 'partlyMet'],
  ['awaited', saying(digital('awaited', 'E-mail header sent to the digital unit.')), 'partlyMet'],
  [
    'the victim’s export and nothing said',
    aCheckView({ documents: [document('texts', 'MESSAGES')], ...withRemarks(['digital']) }),
    'partlyMet',
  ],
  [
    'his phone seized and nothing more',
    aCheckView(withRemarks(['digital', 'search'], remark('search', 'searched', 'His phone was seized on arrest.'))),
    'partlyMet',
  ],
  [
    'nothing done, it says',
    aCheckView(withRemarks(['digital', 'search'], digital('nothingDone', 'Screenshots viewed, not taken.'))),
    'notMet',
  ],
  ['nothing said, though he rang and wrote', aCheckView(withRemarks(['digital', 'search'])), 'notMet'],
  ['he only ever came in person', aCheckView({ ...inPerson, ...withRemarks(['digital']) }), 'doesNotApply'],
  ['nothing at all', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(investigationDigital.find(view).outcome).toBe(outcome)
})
