import { parentPort } from 'node:worker_threads'
import { readPapers } from '#evidence/papers'
import { readPassages } from '#evidence/passages'
import type { Told } from '#evidence/time/telling'
import { unpacked } from './packed.ts'
import { type PapersAnswer, type PapersTask, states } from './papersTask.ts'

const port = parentPort
if (!port) throw new Error('This is the second reading thread of Foursight, not a program to start.')

port.once('message', ({ packed, state, answer }: PapersTask) => {
  const say = (how: number) => {
    Atomics.store(state, 0, how)
    Atomics.notify(state, 0)
  }
  try {
    const recognised = unpacked(packed)
    const passages = readPassages(recognised)
    const { whens, ...papers } = readPapers(recognised)(passages)
    const told = passages.map((passage) => saying(whens.get(passage)))
    answer.postMessage({ ...papers, told } satisfies PapersAnswer)
    say(states.done)
  } catch {
    say(states.failed)
  }
})

const saying = (told: Told | undefined): Told | null =>
  told && (told.dates.length > 0 || told.when || told.carried || told.row) ? told : null
