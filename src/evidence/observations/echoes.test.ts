import { describe, expect, it } from 'vitest'
import { readSnippet, tellingOf } from '../../../tests/reading/readSnippet.ts'

const follows = (text: string) => readSnippet(tellingOf(text)).some(({ idea }) => idea === 'following')

describe('he does what she has just done', () => {
  it.each([
    ['I changed trains at Crewe to see what would happen. He changed at Crewe.'],
    ['I signed up for pottery on Tuesdays. So did he. I changed to Thursdays. So did he.'],
    ['She goes round by the reservoir. I go round by the reservoir, no reason, to see. He goes round by the reservoir.'],
    ['We moved hotel. He moved hotel.'],
    ['If I went fast he went fast.'],
    ['When the bus stopped he stopped.'],
    ['I entered Costa; he entered Costa.'],
    ['I slowed. He slowed.'],
    ['I took the lane past the quarry. He took the lane past the quarry.'],
    ['I joined the Ramblers. So did he.'],
  ])('follows: %s', (text) => {
    expect(follows(text)).toBe(true)
  })

  it.each([
    ['I went to bed. He went to bed.'],
    ['I got off at Leeds. He got off at York.'],
    ['I stopped work. He rang me.'],
    ['I went home and he went home.'],
    ['We both turned and he stopped to talk.'],
    ['I stopped replying. He did not stop.'],
    ['I changed my number. He changed his story.'],
    ['I left. He left.'],
    ['I took the children to school and he took the dog to the vet.'],
    ['I sat down. He sat down and we had our tea.'],
    ['I turned the key. He turned red.'],
    ['I asked him to stop and he stopped.'],
    ['I told him to turn round and he turned round.'],
    ['He said that if I would change my mind he would change his.'],
    ['I took the stand. He took the stand.'],
    ['I left in January and he left in January.'],
  ])('does not follow: %s', (text) => {
    expect(follows(text)).toBe(false)
  })
})
