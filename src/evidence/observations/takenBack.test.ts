import { expect, test } from 'vitest'
import { readSnippet } from '../../../tests/reading/readSnippet.ts'

const ideasIn = (text: string) =>
  readSnippet({
    name: '',
    kind: 'MG11',
    suspect: 'Dean HARKER',
    victim: 'Laura FINCH',
    author: 'Laura FINCH',
    text: `He is my former husband. ${text}`,
    says: [],
    saysNot: [],
  }).map(({ idea }) => idea)

test.each([
  ['harm to himself is no threat to her', 'He said he would hurt himself.', 'threatOfViolence'],
  ['nor is the fear of it a fear of violence', 'I was worried that he would hurt himself.', 'fearOfViolence'],
  ['what she does because it is cheaper is no effect', 'I shop online because it is cheaper.', 'dayToDayEffect'],
  ['nor what she does on holiday', 'My daughter sleeps in my room when we are on holiday.', 'dayToDayEffect'],
  ['her own record is not his', 'I was convicted of speeding in 2011.', 'previousOffending'],
  ['what the police told her is no warning to him', 'I was told by the police to keep a diary.', 'priorWarning'],
  ['her own tracker is not his', 'I put a tracker on my own dog.', 'trackingDevice'],
  ['cutting the grass is no threat', 'He said he would cut the grass for me.', 'threatOfViolence'],
  ['the storm is not the suspect', 'The storm broke the fence.', 'interferingWithProperty'],
  ['what she would wish the police to do has not been done', 'I would like the police to warn him.', 'priorWarning'],
] as const)('%s', (_, text, idea) => {
  expect(ideasIn(text)).not.toContain(idea)
})

test.each([
  ['harm to her', 'He said he would hurt me.', 'threatOfViolence'],
  ['an effect of fear', 'I shop online because I dare not go out.', 'dayToDayEffect'],
  ['a warning to him', 'He was told by the police to leave me alone.', 'priorWarning'],
  ['a tracker put on her car', 'I found a tracker on my car.', 'trackingDevice'],
] as const)('%s is still read', (_, text, idea) => {
  expect(ideasIn(text)).toContain(idea)
})
