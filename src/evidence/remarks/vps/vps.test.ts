import { expect, test } from 'vitest'
import { type PaperKind, saidOn, saysOn } from '../../../../tests/reading/saysOn.ts'

test.each([
  ['MG5', 'VPS has been raised with the victim twice and each time he has passed.'],
  ['MG5', 'Victim told of the VPS. Has knocked it back.'],
  ['MG5', 'IP says she won’t be doing a VPS.'],
  ['MG5', 'Personal statement offered to AP 12/3, she would sooner not.'],
  ['MG5', 'IP dosnt want to do a vps, shes had enough.'],
  ['MG5', 'VPS discussed with IP. Told me no.'],
  ['MG5', 'VPS offered, vic said not bothered.'],
  ['MG5', 'She was given the chance to tell the court in her own words how this has left her and opted out.'],
  ['MG5', 'An offer of a VPS was made and was not taken up.'],
  ['MG5', 'VPS put to her again. Says there’s nothing she’d want to put in it.'],
  ['MG5', 'VPS offered: Yes\nVPS accepted: No'],
  ['MG5', 'Would the victim like to make a VPS?\tNo - would give him satisfaction'],
  ['MG5', 'VPS offered?\tY\nOutcome\tDeclined'],
  ['MG11', 'I have been asked about a Victim Personal Statement. I don’t think I need to make one.'],
  ['MG11', 'I have been told that I can make a personal statement. I would not like to provide one.'],
  ['EMAIL', 'No to the victim personal statement thank you.'],
] as const)('%s: “%s” declines it', (kind, text) => expect(saysOn('vps', text, kind)).toContain('declined'))

test.each([
  ['MG5', 'IP refused to come to the door so VPS could not be discussed.'],
  ['MG5', 'She doesn’t want to do a VPS yet but will nearer trial.'],
  ['MG5', 'VPS offered. IP did not want to do it on the night.'],
  ['MG5', 'VPS: IP declined at first. She has since changed her mind and wants one taken.'],
  ['MG5', 'I did not feel it appropriate to ask her for a VPS.'],
  ['MG5', 'IP’s mother was asked about a VPS and said no.'],
  ['MG5', 'Her manager was offered a VPS and declined.'],
  ['MG5', 'IP declined a VPS in the 2021 matter.'],
  ['MG5', 'If the victim declines to make a VPS this should be recorded.'],
  ['MG5', 'No VPS has been declined.'],
  ['MG5', 'She hasn’t said no to a VPS but hasn’t said yes.'],
  ['MG5', 'VPS offered?\tY\nOutcome\tNo reply yet'],
  ['MG5', 'VPS offered?\tY\nMG2 offered\tY\nOutcome\tDeclined'],
  ['MG11', 'I am the sister of the victim. I have been asked about a personal statement. I don’t want to make one.'],
  ['MG11', 'I don’t want to make a VPS at the moment. I’d like to do one before the court case.'],
  ['EMAIL', 'I don’t want to miss the chance to do my personal statement.'],
] as const)('%s: “%s” declines nothing', (kind, text) => expect(saysOn('vps', text, kind)).not.toContain('declined'))

const effects = 'Since it began I don’t sleep. I have lost two stone and I have moved in with my mum. My children ask why I cry.'

test.each([
  ['MG11', `VPS (short) taken at the same visit\n${effects}`],
  ['MG11', `I make this statement further to my first, as my victim personal statement. ${effects}`],
  ['MG11', `The VPS scheme has been explained to me and I’d like to say the following. ${effects}`],
  ['EMAIL', `VPS text as follows, typed from hers: “${effects}”`],
] as const)('%s: “%s” is the statement itself', (kind, text) => expect(saysOn('vps', text, kind)).toContain('supplied'))

test.each([
  ['MG11', `I have been told about personal statements and will think about making one. ${effects}`],
  ['MG11', `I have been told about the VPS. I would like to make one at a later date. ${effects}`],
  ['MG11', `A Victim Personal Statement gives you the opportunity to say how you are affected. ${effects}`],
  ['EMAIL', `VPS to follow. She says “${effects}”`],
] as const)('%s: “%s” is not', (kind, text) => expect(saysOn('vps', text, kind)).not.toContain('supplied'))

type Row = readonly [text: string, expected: string, kind?: PaperKind]
const rows: readonly Row[] = [
  ['VPS offered 3 May, declined by IP.', 'offered declined'],
  ['VPS: Declined', 'declined'],
  ['Victim Personal Statement\nThe victim was given the opportunity to make one and does not wish to.', 'offered declined'],
  ['VPS\nTaken 03/05/24 and attached.', 'saidToBeAttached'],
  ['VPS enclosed with the file. MG2 to follow.', 'saidToBeAttached'],
  ['VPS to be taken nearer trial.', 'later'],
  ['IP was offered a VPS and will think about it.', 'offered later'],
  ['VPS - not yet offered', 'later none'],
  ['Victim Personal Statement: Offered, IP wishes to make one later', 'later offered'],
  ['VPS offered, she would prefer to do it when she feels stronger.', 'later offered'],
  ['VPS offered, IP does not wish to make one later either.', 'declined offered'],
  ['VPS offered when she gave her statement.', 'offered'],
  ['No VPS.', 'none'],
  ['VPS: None', 'none'],
  ['VPS\tNo', 'none'],
  ['DASH done, VPS declined and MG2 to follow.', 'declined'],
  ['The victim has not declined a VPS, she was simply never asked.', 'none'],
  ['VPS offered? Yes / No', ''],
  ['VPS, or confirmation that one was offered, please provide by 4 June.', '', 'CPS'],
  ['Has a VPS been taken?', '', 'CPS'],
  ['I have been told about victim personal statements and do not want to make one.', 'declined', 'MG11'],
  ['VPS scheme explained\tExplained, declined', 'offered declined', 'MG11'],
  ['No special measures. VPS taken by PC 9.', 'saidToBeAttached'],
  ['IP refused to give a statement about the car.', ''],
  ['VPS N/A at this stage', 'none'],
  ['VPS    Offered, she doesn’t think it’s appropriate for someone in her position.', 'offered declined'],
]

test.each(rows.map(([text, expected, kind]) => ({ text, expected, kind })))('$text', ({ text, expected, kind }) =>
  expect(saidOn('vps', text, kind)).toBe(expected.split(' ').sort().join(' ')),
)
