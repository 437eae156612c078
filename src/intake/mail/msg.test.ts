import { expect, test } from 'vitest'
import { compound, wide } from '../../../tests/files/compound.ts'
import { openCompound } from '../compound.ts'
import { readEml } from './eml.ts'
import { readMessage } from './msg.ts'

const messageOf = (streams: Record<string, Uint8Array>) => readMessage(openCompound(compound(streams)))

const properties = new Uint8Array(48)
new DataView(properties.buffer).setUint32(32, 0x00390040, true)
new DataView(properties.buffer).setBigUint64(40, (BigInt(Date.UTC(2025, 2, 4, 19, 40)) + 11_644_473_600_000n) * 10_000n, true)

test('an Outlook message gives its heading, its text and what is attached', () => {
  const { text, enclosed } = messageOf({
    '__properties_version1.0': properties,
    '__substg1.0_0C1A001F': wide('Sam Doyle'),
    '__substg1.0_0C1F001F': wide('sam@example.org'),
    '__substg1.0_0E04001F': wide('Jo Bell'),
    '__substg1.0_0037001F': wide('Again'),
    '__substg1.0_1000001F': wide('I will wait.'),
    '__attach_version1.0_#00000000/__substg1.0_3707001F': wide('../list.txt'),
    '__attach_version1.0_#00000000/__substg1.0_37010102': new TextEncoder().encode('one'),
  })
  expect(text).toBe(
    'From: Sam Doyle <sam@example.org>\nTo: Jo Bell\nSent: Tue, 04 Mar 2025 19:40:00 GMT\nSubject: Again\nAttachments: .._list.txt\n\nI will wait.',
  )
  expect(enclosed.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes.subarray(0, 3))])).toEqual([['.._list.txt', 'one']])
})

test('a message attached as a message is an e-mail of its own, with what was attached to it', async () => {
  const inner = '__attach_version1.0_#00000000/__substg1.0_3701000D/'
  const { text, enclosed } = messageOf({
    '__properties_version1.0': properties,
    '__substg1.0_0037001F': wide('Fwd: what he wrote'),
    '__substg1.0_1000001F': wide('See below.'),
    [`${inner}__properties_version1.0`]: properties.subarray(8),
    [`${inner}__substg1.0_0C1A001F`]: wide('Sam Doyle'),
    [`${inner}__substg1.0_0C1F001F`]: wide('sam@example.org'),
    [`${inner}__substg1.0_0E04001F`]: wide('Zoë Bell'),
    [`${inner}__substg1.0_0037001F`]: wide('Your new flat'),
    [`${inner}__substg1.0_1000001F`]: wide('I saw the light go on, Zoë.'),
    [`${inner}__attach_version1.0_#00000000/__substg1.0_3707001F`]: wide('window.txt'),
    [`${inner}__attach_version1.0_#00000000/__substg1.0_37010102`]: new TextEncoder().encode('a window'),
  })
  expect(text).toContain('Attachments: Your new flat.eml; window.txt')
  const [mail, picture] = enclosed
  expect([mail?.name, picture?.name]).toEqual(['Your new flat.eml', 'window.txt'])
  const { text: said } = await readEml(mail!.bytes)
  expect(said).toBe(
    'From: Sam Doyle <sam@example.org>\nTo: Zoë Bell\nSent: Tue, 04 Mar 2025 19:40:00 GMT\nSubject: Your new flat\n\nI saw the light go on, Zoë.',
  )
})
