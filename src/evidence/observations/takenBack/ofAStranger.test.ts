import { expect, test } from 'vitest'
import type { Idea } from '#case/vocabulary'
import { isOfAStranger } from './ofAStranger.ts'

test.each<[boolean, Idea, string]>([
  [true, 'threatOfViolence', "There was a lad on the 126 in March who said he'd batter me for not letting him on."],
  [true, 'threatToKill', 'A patient once told me he would kill me, we get it all.'],
  [true, 'threatOfViolence', 'Another passenger said he would knock my teeth out.'],
  [true, 'threatOfViolence', "Some drunk at the counter said he'd smash my face in."],
  [true, 'threatToKill', 'Anonymous comment "somebody wants to burn that house down" was under the article.'],
  [false, 'threatOfViolence', 'A man rang the desk and said he would break my legs.'],
  [false, 'threatOfViolence', 'He and another man said they would break my legs.'],
  [false, 'threatToKill', 'He told another customer that he was called Dean and would kill me.'],
  [false, 'gifts', 'Another customer gave me a box of chocolates.'],
])('%s %s: %s', (strange, idea, text) => {
  expect(isOfAStranger(idea, text)).toBe(strange)
})
