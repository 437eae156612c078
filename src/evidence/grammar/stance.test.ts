import { expect, test } from 'vitest'
import { sentenceIn } from './inTests.ts'
import { type Stance, stanceOf } from './stance.ts'

/** How the word "follow" is put, in a victim's statement. */
test.each<[Stance, string]>([
  ['asserted', 'He followed me home.'],
  ['asserted', 'He came in on 2 May and followed me.'],
  ['asserted', 'He must have followed me.'],
  ['asserted', 'He would follow me if I went out.'],
  ['asserted', 'If I went to the shop he followed me.'],
  ['asserted', "He won't stop following me."],
  ['asserted', "I don't know why he keeps following me."],
  ['asserted', 'I have no doubt that he followed me.'],
  ['asserted', 'He never hit me but he followed me.'],
  ['asserted', 'He did not only ring, he followed me.'],
  ['asserted', 'I saw him following me.'],
  ['negated', 'He has never followed me.'],
  ['negated', 'There is no evidence that he followed me.'],
  ['negated', "I don't think he followed me."],
  ['negated', 'He did not ring or follow me.'],
  ['negated', 'He did not go to the shop or follow me.'],
  ['negated', 'He did not leave a note or follow me.'],
  ['asserted', 'He did not stop or go away, he followed me.'],
  ['asserted', 'You can not keep my kids off me or I will follow you.'],
  ['asserted', 'He said I could not leave or he would follow me.'],
  ['feared', 'I am scared of him following me.'],
  ['feared', "I'm worried he'll follow me."],
  ['unreal', 'I would ring the police if he followed me.'],
  ['unreal', 'He might follow me.'],
  ['unreal', 'He said wait till I follow you.'],
  ['unreal', 'He could ring me or follow me.'],
  ['unreal', 'He threatened to follow me.'],
  ['asked', 'The officer asked if he followed me.'],
  ['asked', 'Did he follow me, I do not know.'],
  ['asked', 'He was questioned about following me.'],
  ['asked', 'You have asked me about him following me.'],
  ['asked', 'I am asked do I think he sits in the lane or follows me.'],
  ['asked', 'It was put to him that he followed me home.'],
  ['asserted', 'When I asked about the van he said he had followed me.'],
  ['asserted', 'He was asked about following me and he said yes.'],
  ['asserted', 'I told him to stop following me.'],
  ['asserted', 'I want him to stop following me.'],
  ['asserted', 'It was not the first time he followed me.'],
  ['asserted', 'I did not realise he was following me.'],
  ['asserted', 'I could not believe he had followed me.'],
  ['asserted', 'I cannot say how often he followed me.'],
  ['negated', 'I cannot say that he followed me.'],
  ['negated', 'I did not take it that he was following me.'],
  ['unreal', 'I was asked whether he followed me and I said yes.'],
  ['negated', 'FOLLOWED HOME - NO. THREATS - NO.'],
  ['negated', 'Followed by him: nil'],
  ['asserted', 'He followed me home - no reason given.'],
  ['asserted', 'He followed me on the way home from work that night. Threats: none.'],
  ['denied', 'He denied following me.'],
  ['denied', 'He denied that he had ever followed me.'],
  ['forbidden', 'He was told not to follow me.'],
  ['forbidden', 'He is prohibited from following me.'],
])('%s: %s', (stance, text) => {
  const { words } = sentenceIn(text)
  const at = words.findIndex((word) => word.stems.has('follow'))
  const read = stanceOf(words, at, at + 1, { question: false, negates: false })
  expect(stance === 'forbidden' ? ['forbidden', 'negated'] : [stance]).toContain(read)
})
