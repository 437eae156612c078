import { expect, test } from 'vitest'
import type { Idea } from '#case/vocabulary'
import { hasAnotherMeaning } from './otherMeanings.ts'

const other: readonly [Idea, string][] = [
  ['childrenInvolved', 'I was in handover on the ward when security rang.'],
  ['childrenInvolved', 'My daughter says that he is obsessed with me.'],
  ['declaredFixation', 'We both love her and we are both worn out.'],
  ['declaredFixation', 'I am going to court and I will not stop until I get my deposit back.'],
  ['falseIdentity', 'E-mail chain, exhibit AB/1, printed from his work account.'],
  ['gifts', 'Someone left roses at the desk but it was from the daughter of a patient.'],
  ['gifts', 'He sent me the money for it.'],
  ['gifts', 'She found an Apple tag under the seat.'],
  ['vexatiousComplaint', 'There was a rumour that he had reported her to the council.'],
  ['thirdPartyContact', 'The league passed on a letter of apology from him.'],
  ['dayToDayEffect', 'I said come back to mine and sleep on the sofa.'],
  ['dayToDayEffect', 'I kept looking in the mirror.'],
  ['dayToDayEffect', 'I had a new lock fitted because the old one had rusted.'],
  ['dayToDayEffect', 'I stopped going to the allotment because of my knee.'],
  ['alarmOrDistress', 'I was shaking with cold.'],
  ['declaredFixation', 'Ask my wife, she was in the room.'],
  ['falseIdentity', 'He introduced himself as the new curate.'],
  ['falseIdentity', 'He would book himself in under his own name and sit there.'],
  ['falseIdentity', 'The client was said to be Mr Fell.'],
  ['dayToDayEffect', 'I have lost a job over this review.'],
  ['dayToDayEffect', 'The doctor has put me on tablets for my blood pressure.'],
]

test.each(other)('it is no %s: %s', (idea, text) => {
  expect(hasAnotherMeaning(idea, text)).toBe(true)
})

const meant: readonly [Idea, string][] = [
  ['childrenInvolved', 'There is a row at every handover.'],
  ['childrenInvolved', 'My daughter says that he is outside again.'],
  ['declaredFixation', 'I will not stop until you come back to me.'],
  ['falseIdentity', 'The message came from his brother’s account.'],
  ['falseIdentity', 'He never books in under his own name.'],
  ['gifts', 'The roses were from him.'],
  ['vexatiousComplaint', 'He reported her to the council for nothing.'],
  ['thirdPartyContact', 'He asked my sister if I would see him.'],
  ['dayToDayEffect', 'I keep looking in the mirror the whole way home.'],
  ['dayToDayEffect', 'I have lost my job over this.'],
  ['dayToDayEffect', 'The doctor has put me on tablets to sleep.'],
]

test.each(meant)('it is %s still: %s', (idea, text) => {
  expect(hasAnotherMeaning(idea, text)).toBe(false)
})
