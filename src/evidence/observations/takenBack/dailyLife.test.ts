import { expect, test } from 'vitest'
import type { Idea } from '#case/vocabulary'
import { passagesOf } from '../../../../tests/reading/readSnippet.ts'
import { readSentences } from '../../sentences.ts'
import { isDailyLife } from './dailyLife.ts'

const isDaily = (idea: Idea, text: string): boolean => {
  const { passages, people } = passagesOf({
    kind: 'MG11',
    suspect: 'Dean HARKER',
    victim: 'Laura FINCH',
    author: 'Laura FINCH',
    text: `He used to live with me.\n\n${text}`,
  })
  return [...readSentences(passages, people).values()].some((sentence) => sentence.passage.text === text && isDailyLife(idea, sentence))
}

const daily: readonly [Idea, string][] = [
  ['gifts', 'There was an empty beer bottle on the wall.'],
  ['gifts', 'He brought wine to the party.'],
  ['gifts', 'He left lilies on her grave.'],
  ['gifts', 'He gave me my coat back.'],
  ['gifts', 'For his birthday he brought a great bag of presents.'],
  ['following', 'He was behind me in the queue.'],
  ['following', 'He ran after me with my purse.'],
  ['following', 'I went into the kitchen and he followed me.'],
  ['following', 'He wrote that he would pursue me through every court.'],
  ['entryToHome', 'He came in from work.'],
  ['entryToHome', 'He climbed in because he had locked himself out.'],
  ['interferingWithProperty', 'He kicked his own van.'],
  ['interferingWithProperty', 'The fence was broken by the wind.'],
  ['interferingWithProperty', 'Sort the van out'],
  ['declaredFixation', 'He said we are finished, you and me.'],
  ['childrenInvolved', 'Our contact centre took a call.'],
]
test.each(daily)('it is no %s: %s', (idea, text) => {
  expect(isDaily(idea, text)).toBe(true)
})

const pursued: readonly [Idea, string][] = [
  ['gifts', 'He brought roses to the party for me.'],
  ['gifts', 'On my birthday he left a hamper.'],
  ['following', 'He followed me from the kitchen shop to my car.'],
  ['following', 'He was behind me in the queue at every shop.'],
  ['entryToHome', 'He walks in like he lives there.'],
  ['entryToHome', 'When I came home from work something had been moved.'],
  ['interferingWithProperty', 'He kicked my van.'],
  ['interferingWithProperty', 'There was a dead pigeon on my car in the council car park.'],
]
test.each(pursued)('it stays %s: %s', (idea, text) => {
  expect(isDaily(idea, text)).toBe(false)
})
