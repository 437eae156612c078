import { existsSync } from 'node:fs'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { type Papers, type PapersReader, readPapers } from '#evidence/papers'
import type { Passage } from '#evidence/passage'
import type { Told } from '#evidence/time/telling'
import { packed } from './packed.ts'
import { type PapersAnswer, type PapersTask, states } from './papersTask.ts'

/** Where the second thread's code is: `papers-worker.ts` beside the source, `papers-worker.js` beside the bundle (whose chunks lie one folder down). */
export function papersAddress(here: string = import.meta.url): URL {
  if (here.endsWith('.ts')) return new URL('./papers-worker.ts', here)
  const beside = new URL('./papers-worker.js', here)
  return existsSync(beside) ? beside : new URL('../papers-worker.js', here)
}

const megabytes = 3072
const youngMegabytes = 192
/** How long the second thread may take, beside what this thread took for its own part, before it is given up: it may have died. */
const usualPatience = { least: 10_000, times: 4 }

type How = Readonly<{ address?: URL; patience?: Readonly<{ least: number; times: number }>; onLost?: () => void }>

/**
 * Has what the papers say by themselves read by a second thread while this one reads who did what. The result is the same as if it were read here,
 * and where the second thread does not live through it, it is read here (`onLost` is told).
 */
export function withPapersBeside<T>(work: (papers: PapersReader) => T, how: How = {}): T {
  const { address = papersAddress(), patience = usualPatience, onLost } = how
  const worker = new Worker(address, { resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes } })
  worker.on('error', () => {})
  try {
    return work((recognised) => {
      const began = performance.now()
      const { port1: mine, port2: answer } = new MessageChannel()
      const state = new Int32Array(new SharedArrayBuffer(4))
      const task: PapersTask = { packed: packed(recognised), state, answer }
      worker.postMessage(task, [answer, ...task.packed.documents.flatMap(({ pages }) => pages.map(({ words }) => words.buffer))])
      return (passages) => {
        Atomics.wait(state, 0, states.atWork, Math.max(patience.least, patience.times * (performance.now() - began)))
        const message: { message: PapersAnswer } | undefined = receiveMessageOnPort(mine)
        mine.close()
        if (message) return papersFrom(message.message, passages)
        onLost?.()
        return readPapers(recognised)(passages)
      }
    })
  } finally {
    void worker.terminate()
  }
}

const untold: Told = { dates: [], when: undefined, carried: undefined }

const papersFrom = ({ told, ...papers }: PapersAnswer, passages: readonly Passage[]): Papers => ({
  ...papers,
  whens: new Map(passages.map((passage, at) => [passage, told[at] ?? untold])),
})
