import { existsSync } from 'node:fs'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Ground, Help, News, Piece } from '#evidence/pieces'
import { pieces } from '#evidence/pieces'
import { type Done, type HandStart, type HandTask, say, state, take, things } from './handTask.ts'
import { packed } from './packed.ts'

/** Where a helping thread's code is: `hand-worker.ts` beside the source, `hand-worker.js` beside the bundle (whose chunks lie one folder down). */
export function handAddress(here: string = import.meta.url): URL {
  if (here.endsWith('.ts')) return new URL('./hand-worker.ts', here)
  const beside = new URL('./hand-worker.js', here)
  return existsSync(beside) ? beside : new URL('../hand-worker.js', here)
}

const megabytes = 3072
const youngMegabytes = 192
/** Helping threads beyond these would wait for what the first thread alone finds out. */
export const mostHands = 3
/** How long a piece may take that a helping thread has in hand, beside what all this thread did took, before it is read here: the thread may have died. */
const usualPatience = { least: 10_000, times: 4 }

type How = Readonly<{
  address?: URL
  hands: number
  readsSentences: boolean
  patience?: Readonly<{ least: number; times: number }>
  onLost?: () => void
}>

/**
 * Has other threads read pieces of a file while this one does. They take them from the front, this one from the back, until all are taken; the reading comes
 * out the same whoever read which. They read sentences only where asked to: for that each of them must make the lexicon ready. A piece that another thread does not live through is read here (`onLost` is told).
 */
export function withHandsBeside<T>(work: (help: Help) => T, how: How): T {
  const { address = handAddress(), hands, readsSentences } = how
  const workers = Array.from({ length: hands }, () => {
    const workerData: HandStart = { readsSentences }
    const worker = new Worker(address, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    })
    worker.on('error', () => {})
    return worker
  })
  try {
    return work((ground) => handsOn(ground, workers, how))
  } finally {
    for (const worker of workers) void worker.terminate()
  }
}

function handsOn(ground: Ground, workers: readonly Worker[], { patience = usualPatience, onLost }: How): ReturnType<Help> {
  const began = performance.now()
  const states = new Int32Array(new SharedArrayBuffer(4 * (pieces.length + things.length)))
  const sent = packed(ground.recognised)
  const ports = workers.map((worker) => {
    const { port1: mine, port2: port } = new MessageChannel()
    worker.postMessage({ packed: sent, states, port } satisfies HandTask, [port])
    return mine
  })
  const results = new Map<number, unknown>()
  const read = ({ nth, read }: Piece<unknown>) => results.set(nth, read(ground))
  const receive = () => {
    for (const port of ports)
      for (let message = receiveMessageOnPort(port); message; message = receiveMessageOnPort(port)) {
        const { nth, result }: Done = message.message
        results.set(nth, result)
      }
  }
  /** What another thread has taken: as soon as it is there. */
  const await_ = (piece: Piece<unknown>) => {
    Atomics.wait(states, piece.nth, state.taken, Math.max(patience.least, patience.times * (performance.now() - began)))
    receive()
    if (results.has(piece.nth)) return
    onLost?.()
    read(piece)
  }
  return {
    tell(news: News) {
      for (const port of ports) port.postMessage(news)
      for (const [nth, thing] of things.entries()) if (news[thing]) say(states, pieces.length + nth, state.done)
    },
    all(asked, meanwhile = []) {
      for (const piece of asked.toReversed()) if (take(states, piece.nth)) read(piece)
      const others = meanwhile.toReversed().values()
      for (const piece of asked) {
        while (Atomics.load(states, piece.nth) === state.taken && !results.has(piece.nth)) {
          const other = others.next().value
          if (!other) break
          if (take(states, other.nth)) read(other)
        }
        if (!results.has(piece.nth)) await_(piece)
      }
      return asked.map(({ nth }) => results.get(nth)) as never
    },
  }
}
