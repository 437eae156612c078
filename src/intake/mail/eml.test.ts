import { expect, test } from 'vitest'
import { mediaTypeOf } from '../mediaType.ts'
import { readEml } from './eml.ts'
import { readMbox } from './mbox.ts'

const mail = `From: "Sam Doyle" <sam@example.org>
To: Jo Bell <jo@example.org>
Date: Tue, 4 Mar 2025 19:40:00 +0000
Subject: =?utf-8?Q?It=E2=80=99s_me?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

I will wait.
--b
Content-Type: text/plain; name="../list.txt"
Content-Disposition: attachment; filename="../list.txt"

one, two
--b--
`

test('an e-mail gives its heading, its text and what is attached under a plain name', async () => {
  const { text, enclosed } = await readEml(new TextEncoder().encode(mail.replaceAll('\n', '\r\n')))
  expect(text.trim()).toBe(
    'From: Sam Doyle <sam@example.org>\nTo: Jo Bell <jo@example.org>\nSent: Tue, 4 Mar 2025 19:40:00 +0000\nSubject: It’s me\nAttachments: .._list.txt\n\nI will wait.',
  )
  expect(enclosed.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes).trim()])).toEqual([['.._list.txt', 'one, two']])
})

test('a body that is only HTML is read as text', async () => {
  const html =
    'From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Hello</p><p style="display:none">track</p>'
  expect((await readEml(new TextEncoder().encode(html))).text).toMatch(/\n\nHello$/)
})

test('an e-mail that was attached is a document of its own, with its own time', async () => {
  const forwarded = `From: dc@example.org
To: cps@example.org
Subject: Fwd
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain

Attached.
--b
Content-Type: message/rfc822

From: sam@example.org
To: jo@example.org
Date: Mon, 07 Apr 2025 02:13:44 +0100
Subject: please

Five minutes.
--b--
`
  const { text, enclosed } = await readEml(new TextEncoder().encode(forwarded))
  expect(text.trim()).toBe('From: dc@example.org\nTo: cps@example.org\nSubject: Fwd\nAttachments: attached message 1.eml\n\nAttached.')
  const [inner] = enclosed
  expect((await readEml(inner!.bytes)).text.trim()).toBe(
    'From: sam@example.org\nTo: jo@example.org\nSent: Mon, 07 Apr 2025 02:13:44 +0100\nSubject: please\n\nFive minutes.',
  )
})

test('names in the heading that are not UTF-8 are read', async () => {
  const old = Buffer.from('From: Zo\xeb <z@example.org>\r\nTo: b@example.org\r\nSubject: caf\xe9\r\n\r\nHello', 'latin1')
  expect((await readEml(old)).text).toMatch(/^From: Zoë <z@example\.org>\nTo: b@example\.org\nSubject: café\n/)
})

test('a mailbox falls into its messages; a line that begins with From is none of them', async () => {
  const mailbox = new TextEncoder().encode(
    'From sam@example.org Mon Apr  7 02:13:44 2025\nFrom: sam@example.org\nTo: jo@example.org\nSubject: a\n\nFive minutes.\n\nFrom here I can see you.\n\nFrom jo@example.org Mon Apr  7 09:00:00 2025\nFrom: jo@example.org\nTo: sam@example.org\nSubject: b\n\nNo.\n',
  )
  expect(mediaTypeOf(mailbox)).toBe('application/mbox')
  const { text, enclosed } = readMbox(mailbox)
  expect([text, enclosed.map(({ name }) => name)]).toEqual([
    'A mailbox of 2 messages, each listed by itself.',
    ['message 1.eml', 'message 2.eml'],
  ])
  expect((await readEml(enclosed[0]!.bytes)).text).toMatch(/^From: sam@example\.org\n[\s\S]*Five minutes\.\n\nFrom here I can see you\./)
})
