import { describe, expect, test } from 'vitest'
import { saidOn } from '../../../../tests/reading/saysOn.ts'

const table = (name: string, rows: readonly (readonly [text: string, expected: string])[]) =>
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => {
      expect(saidOn('digital', text)).toBe(expected)
    })
  })

table('obtained', [
  ['Deleted messages recovered by the unit.', 'obtained'],
  ['A forensic download of his Oppo is exhibited.', 'obtained'],
  ['We have an extraction from her handset and the billing.', 'obtained'],
  ['Kiosk product for each handset is on the exhibits disk.', 'obtained'],
  ['He was shown the phone download in interview.', 'obtained'],
  ['The fake account was administered from his laptop.', 'obtained'],
  ['Every action done: subscriber check, extraction of the SIM.', 'obtained'],
  ['Meta and EE are both back, the account is his.', 'obtained'],
])

table('not obtained', [
  ['No texts could be recovered.', ''],
  ['An extraction from her phone is not proportionate.', ''],
  ['We have asked for billing.', ''],
  ['The victim believes the fake account was run from his laptop.', ''],
  ['Account evidence is no longer outstanding.', ''],
])

table('copies', [
  ['The exhibit is photographs of her screen.', 'victimsCopies'],
  ['PC Obi read the messages aloud and noted them in her pocket book.', 'victimsCopies'],
  ['We have the victim’s screenshots.', 'victimsCopies'],
  ['There are no copies of the texts.', ''],
  ['She will screenshot them and send them in.', ''],
  ['Nobody took pictures of the screen.', ''],
])

table('awaited or left', [
  ['His mobile is sat in the property store.', 'awaited'],
  ['The device was cloned but nobody has processed it.', 'awaited'],
  ['The fake profile has not been looked into.', 'nothingDone'],
  ['No application has been made to the platform.', 'nothingDone'],
  ['Nothing has been done about the fake account.', 'nothingDone'],
  ['The account is unproven.', 'nothingDone'],
])
