import { describe, expect, it } from 'vitest'
import { passagesOf, tellingOf } from '../../../tests/reading/readSnippet.ts'
import { readSentences } from '../sentences.ts'

/** Whom a word of her statement means, the first time it stands there. */
function whoIs(noun: string, text: string) {
  const { passages, people } = passagesOf(tellingOf(text))
  return [...readSentences(passages, people).values()].flatMap(({ words }) => words).find((word) => word.text === noun)?.who
}

describe('who the unnamed one turns out to be', () => {
  it.each([
    ['car', 'A blue car was outside my flat. It was him.'],
    ['van', 'There was a van by the gate all afternoon. I went over. Dean was at the wheel.'],
    ['car', 'A black car was behind me to the coast. It belongs to Mr Harker.'],
    ['motorbike', 'There was a motorbike behind me from the roundabout. It was there at the lights. It was Dean.'],
    ['vauxhall', 'A grey Vauxhall was sat outside with somebody in it. I knew the sticker. Him.'],
    ['astra', 'Whoever it was in the Astra had been there since nine. I took the number. It is his.'],
  ])('the suspect: %s in "%s"', (noun, text) => {
    expect(whoIs(noun, text)).toBe('S')
  })

  it.each([
    ['car', 'A car was behind me all the way home. It was my boss.'],
    ['man', 'A man was waiting at the gate. He looked up at the window. It was only the gas man.'],
    ['man', 'We had a man in the winter who used to sit in the car park, but that was a Mr Dodd.'],
    ['corsa', 'A Corsa was behind me as far as the bypass. It belongs to my neighbour.'],
    ['figure', 'There was a figure by the bins. It was Mrs Patel from the chemist.'],
  ])('another: %s in "%s"', (noun, text) => {
    expect(whoIs(noun, text)).toBe('O')
  })

  it.each([
    ['car', 'My car was outside my flat. It was him that rang.'],
    ['car', 'A car was behind me. It was raining. It was my birthday.'],
    ['car', 'A police car came. It was Dean they wanted.'],
    ['car', 'There was a car in the road. I thought it was my dad.'],
    ['car', 'There was a car in the road. It was not his.'],
    ['car', 'There was a car in the road. It was like his.'],
    ['car', 'There was a car in the road. It was Dean who told me to move it.'],
  ])('still nobody: %s in "%s"', (noun, text) => {
    expect(whoIs(noun, text)).toBeUndefined()
  })

  it('a man stays the unnamed one whose acts count as the suspect’s', () => {
    expect(whoIs('man', 'A man was waiting at the gate. It was not the gas man.')).toBe('A')
  })
})
