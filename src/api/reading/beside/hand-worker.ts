import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { makeLexiconReady } from '#evidence/observations/sentences'
import { groundOf, type News, pieces, piecesOfPapers } from '#evidence/pieces'
import { type Done, type HandStart, type HandTask, say, state, take, things } from './handTask.ts'
import { unpacked } from './packed.ts'

const parent = parentPort
if (!parent) throw new Error('This is a thread that helps the reading of Foursight, not a program to start.')

const { readsSentences } = workerData as HandStart
if (readsSentences) makeLexiconReady()

// It ends when the thread that asked has all it needs and stops it.
parent.once('message', ({ packed, states, port }: HandTask) => {
  let known: News = {}
  const news = (of: keyof News): News => {
    Atomics.wait(states, pieces.length + things.indexOf(of), state.free)
    for (let message = receiveMessageOnPort(port); message; message = receiveMessageOnPort(port)) known = { ...known, ...message.message }
    return known
  }
  const ground = groundOf(unpacked(packed), news)
  for (const { nth, read } of readsSentences ? pieces : piecesOfPapers) {
    if (!take(states, nth)) continue
    try {
      port.postMessage({ nth, result: read(ground) } satisfies Done)
      say(states, nth, state.done)
    } catch {
      say(states, nth, state.failed)
    }
  }
})
