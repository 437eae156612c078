import { expect, test } from 'vitest'
import { fileOf, paper } from '../../tests/reading/paper.ts'
import { readFile } from './read.ts'

const report = paper(
  'MG5.txt',
  'MG5\nPOLICE REPORT\nDefendant: Craig TULLY\nVictim: Hana YUSUF\nOfficer in the case: DC 22 Byrne\nSummary of the key evidence\nThey were in a relationship which ended in January 2025.',
)
const mail = (from: string, sent: string, body: string) =>
  paper(`${from}.eml`, `From: ${from}\nTo: someone\nSent: ${sent}\nSubject: hello\n\n${body}`)
const read = (body: ReturnType<typeof mail>) => readFile(fileOf(report, body))
const found = (reading: ReturnType<typeof readFile>) => ({
  contacting: reading.behaviours.contacting.map(({ quote }) => quote.words),
  threats: reading.markers.threatToKill.map(({ quote }) => quote.words),
  incidents: reading.incidents.map(({ when, summary }) => [when.earliest, summary]),
})

test('an e-mail of the suspect is contact of its day, its sentences one e-mail', () => {
  const reading = read(
    mail(
      'Craig Tully <c.tully@example.org>',
      'Wed, 9 Apr 2025 03:11:00 +0100',
      'You will never be rid of me. I will kill you if you go out with him.',
    ),
  )
  expect(found(reading)).toEqual({
    contacting: ['You will never be rid of me.'],
    threats: ['I will kill you if you go out with him.'],
    incidents: [['2025-04-09', 'E-mail: “You will never be rid of me.”']],
  })
})

test('what he wrote is his where she hands it on, of the day he wrote it', () => {
  const body =
    'This arrived.\n\nOn Mon, 7 Apr 2025 at 02:13, Craig Tully <c.tully@example.org> wrote:\n> I will kill you if you go out with him.'
  const { threats, incidents } = found(read(mail('Hana Yusuf', 'Tue, 8 Apr 2025 09:00:00 +0100', body)))
  expect(threats).toEqual(['I will kill you if you go out with him.'])
  expect(incidents[0]?.[0]).toBe('2025-04-07')
})

test('what she wrote is not his where he answers it', () => {
  const body = 'Fine.\n\nOn Mon, 7 Apr 2025 at 02:13, Hana Yusuf wrote:\n> I will kill you if you come here again.'
  expect(found(read(mail('Craig Tully', 'Tue, 8 Apr 2025 09:00:00 +0100', body))).threats).toEqual([])
})

test('an officer’s e-mail about him is no message of his', () => {
  const { incidents } = found(
    read(mail('DC Byrne <byrne@example.org>', 'Tue, 8 Apr 2025 09:00:00 +0100', 'I am outside the office until noon. I will call you.')),
  )
  expect(incidents).toEqual([])
})
