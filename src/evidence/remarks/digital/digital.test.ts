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
  ['Both handsets looked at by consent and the whole chat exported from each by me, they tally.', 'obtained'],
  ['Council IT supplied a full mailbox export of 58 messages with headers.', 'obtained'],
  ['Chat exported complete from third party phone.', 'obtained'],
  ['Handset examined by DFU, report returned 02/09: 1 deleted folder of pictures on it.', 'obtained'],
  ['His Samsung was downloaded by DFU, four accounts on it (the fifth was made on a second phone, with DFU).', 'obtained'],
])

table('not obtained', [
  ['No texts could be recovered.', ''],
  ['An extraction from her phone is not proportionate.', ''],
  ['We have asked for billing.', ''],
  ['The victim believes the fake account was run from his laptop.', ''],
  ['Account evidence is no longer outstanding.', ''],
  ['RO: not to follow or view her on any fitness app.', ''],
  ['He holds no authority for communications data and none was applied for.', ''],
])

table('copies', [
  ['The exhibit is photographs of her screen.', 'victimsCopies'],
  ['PC Obi read the messages aloud and noted them in her pocket book.', 'victimsCopies'],
  ['We have the victim’s screenshots.', 'victimsCopies'],
  ['E-mails were printed and exported by Mrs Roe.', 'victimsCopies'],
  ['Digital: Page admin has sent a print.', 'victimsCopies'],
  ['Recordings of the videos kept by IP’s daughter on her laptop, 9 of 23.', 'victimsCopies'],
  ['There are no copies of the texts.', ''],
  ['She will screenshot them and send them in.', ''],
  ['Nobody took pictures of the screen.', ''],
])

table('awaited or left', [
  ['His mobile is sat in the property store.', 'awaited'],
  ['E-mail from the society’s fraud team, they have offered their logs.', 'awaited'],
  ['Instagram data request not made as yet.', 'awaited'],
  ['The device was cloned but nobody has processed it.', 'awaited'],
  ['The fake profile has not been looked into.', 'nothingDone'],
  ['No application has been made to the platform.', 'nothingDone'],
  ['Nothing has been done about the fake account.', 'nothingDone'],
  ['The account is unproven.', 'nothingDone'],
])
