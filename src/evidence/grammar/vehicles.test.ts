import { describe, expect, it } from 'vitest'
import { readSnippet, tellingOf } from '../../../tests/reading/readSnippet.ts'

const read = (text: string) => readSnippet(tellingOf(text)).map(({ idea }) => idea)

describe('the suspect’s vehicle as the doer', () => {
  it.each([
    ['following', 'He drives a Corsa. I was on my way home from work and the Corsa was two cars behind me.'],
    ['following', 'He has a white van. The van was behind me all the way to Leeds.'],
    ['following', 'His blue Transit has a dent. When I turned left the Transit turned left.'],
    ['following', 'From then it’s the car. It is a silver Octavia with a dent. On Friday I was on the bus and Octavia was behind the bus.'],
    ['loitering', 'He drives a red Corsa. The Corsa was parked across from my house with the lights off.'],
    ['loitering', 'He drives a red Corsa. The Corsa comes down our road, turns and comes back.'],
    ['loitering', 'He has a red Corsa. The Corsa comes by at ten. It is across from the hotel by the bank with the lights off.'],
  ])('%s: %s', (idea, text) => {
    expect(read(text)).toContain(idea)
  })

  it.each([
    ['loitering', 'My brother drives a Corsa. The Corsa was in the car park of the hall.'],
    ['loitering', 'He drives a van for work. The van was at the garage for its MOT.'],
    ['loitering', 'He sold me his Corsa. My Corsa was outside my house.'],
    ['following', 'The bin lorry comes on Tuesdays. The lorry was behind the bus.'],
    ['following', 'He drives a red Corsa. I have a van. The van was behind my house.'],
    ['following', 'He has a Skoda. It was raining and the Skoda would not start.'],
    ['following', 'He was behind the bus stop reading a paper.'],
  ])('not %s: %s', (idea, text) => {
    expect(read(text)).not.toContain(idea)
  })
})
