import { describe, expect, test } from 'vitest'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { aDispute, anEmptyReading, aReading, incident, observed, remark } from '../../../tests/cases/reading.ts'
import { type BasisLine, compareBasis } from './basis.ts'

type Row = readonly [line: string, verdict: BasisLine['verdict']]
const verdictOn = (line: string, reading = aReading()) => compareBasis(line, reading).lines.map(({ verdict }) => verdict)

describe('against an ordinary case of stalking', () => {
  test.each<Row>([
    ['He only sent two messages.', 'contradicted'],
    ['The defendant sent no more than two messages.', 'contradicted'],
    ['Mr Hargate rang the complainant twice.', 'contradicted'],
    ['He did not go to her home.', 'contradicted'],
    ['He never followed her.', 'contradicted'],
    ['He denies following or watching her.', 'contradicted'],
    ['I did not threaten her.', 'contradicted'],
    ['No threats were made.', 'contradicted'],
    ['No threats were made at any time whatsoever.', 'contradicted'],
    ['Threats were never made.', 'contradicted'],
    ['He does not accept that he threatened her.', 'contradicted'],
    ['She replied throughout.', 'contradicted'],
    ['She was not frightened.', 'contradicted'],
    ['She was never put in fear of violence.', 'contradicted'],
    ['There was no effect on her daily life.', 'contradicted'],
    ['He was never told to stop.', 'contradicted'],
    ['This was an isolated incident.', 'contradicted'],
    ['He did not contact her on 10 January 2026.', 'contradicted'],
    ['He did not attend her workplace.', 'contradicted'],
    ['He only sent two messages and he accepts being outside her work once.', 'contradicted'],
    ['He never threatened her.', 'contradicted'],
    ['He did not threaten to hurt her.', 'contradicted'],
    ['Only two messages were sent.', 'contradicted'],
    ['It was over in a day.', 'contradicted'],
    ['The whole matter was over within a week.', 'contradicted'],
    ['It lasted no more than a month.', 'contradicted'],
    ['He did not know she objected.', 'contradicted'],
    ['He was unaware that his attention was unwelcome.', 'contradicted'],
    ['He genuinely believed the contact was welcome.', 'contradicted'],
    ['Nobody told him to stop.', 'contradicted'],
    ['He was not warned by the police.', 'contradicted'],
    ['He never went near her home.', 'contradicted'],
    ['She replied to his messages.', 'contradicted'],
    ['He did not cause her any fear.', 'contradicted'],
  ])('%s: %s', (line, verdict) => expect(verdictOn(line)).toEqual([verdict]))

  test.each<Row>([
    ['He accepts being outside her work once.', 'agreed'],
    ['The defendant accepts that he was standing outside her work on 19 January 2026.', 'agreed'],
    ['He followed her from the station to her front door on 6 February.', 'agreed'],
    ['He contacted her between 10 January and 28 January 2026.', 'agreed'],
    ['He threatened her and she was frightened.', 'agreed'],
    ['He rang her 41 times on 10/01/2026.', 'agreed'],
    ['He had been warned.', 'agreed'],
    ['It went on for two months.', 'agreed'],
    ['He caused her distress.', 'agreed'],
  ])('%s: %s', (line, verdict) => expect(verdictOn(line)).toEqual([verdict]))
})

describe('what cannot be matched is not guessed', () => {
  test.each<string>([
    'He is of good character.',
    'He sent her friendly messages.',
    'The messages were not threatening.',
    'He may have been outside her work once.',
    'She threatened him.',
    'Her brother followed him.',
    'He was not frightened.',
    'He did not threaten her with a knife.',
    'He did not contact her on 3 March 2026.',
    'He sent her several messages.',
    'He rang her twice to return her keys.',
    'He sent her two messages by mistake.',
    'He did not contact her after 10 January 2026.',
    'He contacted her until 28 January 2026.',
    'He did not contact her after he was warned.',
    'He was outside her work on 20 February 2026.',
    'He does not dispute that he never rang her.',
    'The complainant alleges that he followed her.',
    'He did not go to her home except to collect his post.',
    'He did not go to work.',
    'He went to his own home.',
    'He only wanted to talk about the money he was owed.',
    'He followed her by accident.',
    'No weapon was used.',
    'He did not go to her school.',
    'She contacted him first.',
    'It was the complainant who contacted him first.',
    'Contact was started by her.',
    'He contacted her first.',
    'He did not intend to frighten her.',
    'He had no intention to harass her.',
    'He believed that it was unwelcome.',
    'She did not know that he objected.',
    'He may have thought she was happy to see him.',
  ])('%s', (line) => expect(verdictOn(line)).toEqual(['notAddressed']))
})

describe('differences in the papers', () => {
  test.each<readonly [string, string, ReturnType<typeof aReading>, BasisLine['verdict']]>([
    [
      'a second visit',
      'He accepts being outside her work once.',
      aReading({ incidents: [...aReading().incidents, incident('2026-02-02', 'He waited outside her work again.', ['loitering'])] }),
      'contradicted',
    ],
    [
      'a visit without a date',
      'He accepts being outside her work once.',
      aReading({
        behaviours: { loitering: [...aReading().behaviours.loitering, observed('loitering', 'He has waited outside my work.')] },
      }),
      'notAddressed',
    ],
    [
      'a habit',
      'He accepts calling her once.',
      aReading({ incidents: [incident('2026-01-10', 'He rang her.', ['contacting'], { rate: 'about 30 calls a week' })] }),
      'contradicted',
    ],
    [
      'a victim who replied',
      'She replied.',
      aReading({
        behaviours: { contacting: [observed('contacting', 'He sent me messages.')] },
        incidents: [],
        counterIndications: { mutualContact: [observed('mutualContact', 'I replied to him.')] },
      }),
      'agreed',
    ],
    [
      'a victim who replied and later did not',
      'She replied throughout.',
      aReading({ counterIndications: { mutualContact: [observed('mutualContact', 'I replied to him at first.')] } }),
      'disputed',
    ],
    [
      'a reply of which the suspect alone tells',
      'She replied.',
      anEmptyReading({ counterIndications: { mutualContact: [observed('mutualContact', 'She replied to me.', { voice: 'suspect' })] } }),
      'notAddressed',
    ],
    [
      'her road and not her home',
      'He did not go to her home.',
      aReading({ behaviours: { following: [] }, incidents: [], suspectSays: [] }),
      'disputed',
    ],
    [
      'threats told of and denied by the victim',
      'No threats were made.',
      aReading({ counterIndications: { noThreats: [observed('noThreats', 'He has not threatened me since.')] } }),
      'disputed',
    ],
    ['no threats, as the victim says', 'No threats were made.', aDispute(), 'agreed'],
    [
      'one bunch of flowers and other gifts',
      'He sent her flowers on one occasion.',
      aReading({
        markers: {
          gifts: [
            observed('gifts', 'Flowers came to the depot.', { on: '2026-01-12' }),
            observed('gifts', 'He left a hamper on the step.', { on: '2026-01-14' }),
          ],
        },
      }),
      'agreed',
    ],
    [
      'the defendant’s own front door',
      'He did not go to her home.',
      aReading({
        behaviours: { following: [], loitering: [observed('loitering', 'I parked and he came out of his front door.')] },
        incidents: [],
        suspectSays: [],
      }),
      'notAddressed',
    ],
    [
      'a false name and no account',
      'He did not use any fake account.',
      aReading({ markers: { falseIdentity: [observed('falseIdentity', 'He told the nursery he was my brother.')] } }),
      'notAddressed',
    ],
    [
      'a push and not a blow',
      'He did not hit her.',
      aReading({ markers: { violence: [observed('violence', 'He pushed me.')] } }),
      'notAddressed',
    ],
    ['a push', 'He did not push her.', aReading({ markers: { violence: [observed('violence', 'He pushed me.')] } }), 'contradicted'],
    ['e-mails, where there were calls and messages', 'He never e-mailed her.', aReading(), 'notAddressed'],
    [
      'someone untroubled, and daily life',
      'There was no effect on her daily life.',
      anEmptyReading({ counterIndications: { notBothered: [observed('notBothered', 'She has no fear of him.', { voice: 'police' })] } }),
      'notAddressed',
    ],
    [
      'someone untroubled',
      'She was not frightened.',
      aReading({
        impact: { fearOfViolence: [] },
        counterIndications: { notBothered: [observed('notBothered', 'She has no fear of him.', { voice: 'police' })] },
      }),
      'agreed',
    ],
    [
      'a message that either may have written',
      'She replied.',
      anEmptyReading({ counterIndications: { mutualContact: [observed('mutualContact', 'ok see you there', { voice: 'message' })] } }),
      'notAddressed',
    ],
    [
      'a day in May',
      'He was outside her work on 10 May.',
      aReading({ behaviours: { loitering: [observed('loitering', 'He was outside my work.', { on: '2026-05-10' })] }, incidents: [] }),
      'agreed',
    ],
    [
      'one day of which the papers tell',
      'It was over in a day.',
      anEmptyReading({ behaviours: { loitering: [observed('loitering', 'He was outside.', { on: '2026-05-10' })] } }),
      'agreed',
    ],
    [
      'a day, and something without one',
      'It was over in a day.',
      anEmptyReading({
        behaviours: {
          loitering: [observed('loitering', 'He was outside.', { on: '2026-05-10' }), observed('loitering', 'He has been outside before.')],
        },
      }),
      'notAddressed',
    ],
    ['nothing that has a day', 'It was over in a day.', anEmptyReading(), 'notAddressed'],
    [
      'nobody who had told him, and no more',
      'He did not know she objected.',
      aReading({
        remarks: [],
        incidents: [],
        markers: { priorWarning: [] },
        behaviours: { contacting: [observed('contacting', 'He sent me messages.')] },
        counterIndications: { neverToldToStop: [observed('neverToldToStop', 'I had not told him to stop.')] },
      }),
      'notAddressed',
    ],
    [
      'messages that went unanswered, and no warning',
      'He did not know she objected.',
      aReading({ remarks: [], markers: { priorWarning: [] } }),
      'disputed',
    ],
    [
      'contact from her as well',
      'She contacted him first.',
      aReading({ counterIndications: { mutualContact: [observed('mutualContact', 'I replied to him at first.')] } }),
      'disputed',
    ],
    [
      'a warning that was not from the police',
      'He was not warned by the police.',
      aReading({ remarks: [], markers: { priorWarning: [observed('priorWarning', 'I told him to leave me alone.')] } }),
      'notAddressed',
    ],
    ['no threats, as nobody says', 'No threats were made.', anEmptyReading(), 'notAddressed'],
    [
      'a warning on file alone',
      'He was never told to stop.',
      anEmptyReading({ remarks: [remark('warning', 'given', 'PC Lunn told him to leave her alone.')] }),
      'contradicted',
    ],
    [
      'a man who says that a woman followed him',
      'She never followed him.',
      aReading({
        behaviours: {
          contacting: [],
          loitering: [],
          watchingOrSpying: [],
          following: [observed('following', 'She followed me to the gym.', { on: '2026-02-06' })],
        },
        incidents: [],
      }),
      'contradicted',
    ],
  ])('%s', (_, line, reading, verdict) => expect(verdictOn(line, reading)).toEqual([verdict]))
})

test('each line shows the passages it was compared with', () => {
  const [line] = compareBasis('1. He did not threaten her.', aReading()).lines
  expect(line).toMatchObject({ line: 'He did not threaten her.', because: 'The papers say that it was so.' })
  expect(line?.passages.map(({ words }) => words)).toEqual([
    'He said he would break my arms if I saw anyone else.',
    'He followed her home and threatened to break her arms.',
  ])
})

test('what the papers hold and the basis passes over is named, gravest first', () => {
  const { leftOut } = compareBasis('He pleads guilty on the basis that he sent two messages and rang her.', aReading())
  expect(leftOut.map(({ text }) => text)).toEqual([
    'Fear of violence, on 6 February 2026 and 20 February 2026.',
    'Alarm or distress.',
    'Effect on day-to-day life.',
    'Threat of violence, on 6 February 2026.',
    'The suspect’s own words of fixation, on 28 January 2026.',
    'Going on after a police warning, on 21 January 2026.',
    'Escalation, on 20 February 2026.',
    'Following (a), on 6 February 2026.',
    'Loitering (e), on 19 January 2026 and 20 February 2026.',
    'Watching or spying (g), on 6 February 2026.',
  ])
})

test('what is denied has not been passed over; a threat has not answered a threat to kill', () => {
  const reading = aReading({ markers: { threatToKill: [observed('threatToKill', 'He said he would kill me.', { on: '2026-02-06' })] } })
  const leaves = (basis: string) => compareBasis(basis, reading).leftOut.map(({ text }) => text)
  expect(leaves('No threats were made.')).not.toContain('Threat to kill, on 6 February 2026.')
  expect(leaves('He threatened her.')).toContain('Threat to kill, on 6 February 2026.')
})

test('without a basis there is nothing to compare', () => {
  expect(compareBasis(' \n', aReading())).toMatchObject({ lines: [], leftOut: [] })
})

test('numbers begin lines, and a line broken in a sentence goes on', () => {
  const basis = 'Basis of plea\n\n1. He sent two\nmessages to Ms. Nair.\n(b) He rang her. She\nreplied.\n\n- No. 5 is not his.'
  expect(compareBasis(basis, aReading()).lines.map(({ line }) => line)).toEqual([
    'Basis of plea',
    'He sent two messages to Ms. Nair.',
    'He rang her.',
    'She replied.',
    'No. 5 is not his.',
  ])
})

test.each<[string, (length: number) => string]>([
  ['no', (length) => `${'no '.repeat(length / 6)}${'she he and '.repeat(length / 22)}`],
  ['lines', (length) => '\n'.repeat(length)],
  ['blanks', (length) => `1${' '.repeat(length - 2)}.`],
  ['months', (length) => 'in may '.repeat(length / 7)],
  ['messages', (length) => 'by message '.repeat(length / 11)],
  ['effects', (length) => 'adverse substantial '.repeat(length / 20)],
  ['short lines', (length) => 'He rang. '.repeat(length / 9)],
])('a hostile basis of %s is read in time that grows with its length', (_, basis) => {
  expect(growth((length) => compareBasis(basis(length), aReading()), 1_250, 20_000)).toBeLessThan(steady)
})

test('a takeaway that was sent is no message that was sent', () => {
  const reading = anEmptyReading({ behaviours: { contacting: [observed('contacting', 'He has had a takeaway sent at midnight.')] } })
  expect(verdictOn('He accepts that he sent messages.', reading)).toEqual(['notAddressed'])
})
