import { expect, test } from 'vitest'
import type { PoliceFile } from '#case/page'
import { ofPapersLast } from '#evidence/pieces'
import { readFile } from '#evidence/read'
import { labelledCases, readLabelled } from '../../../../tests/reading/labelled.ts'
import { handAddress, withHandsBeside } from './handsBeside.ts'

const files = await Promise.all(labelledCases().map(({ id }) => readLabelled(id)))
/** The documents of all labelled cases as those of one file. */
const file: PoliceFile = { documents: files.flatMap(({ documents }) => documents), metadata: undefined }
const here = JSON.stringify(readFile(file))

const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
/** One that takes some of the pieces asked for last, before which it has time to start, and then comes to this end. */
const taking = (end: string) =>
  thread(`
    import { parentPort } from 'node:worker_threads'
    parentPort.once('message', ({ states }) => {
      const taken = ${JSON.stringify(ofPapersLast.datedEvents.slice(0, 6).map(({ nth }) => nth))}
      for (const nth of taken) Atomics.store(states, nth, 1)
      ${end}
    })`)

/** Whether the file reads the same with more threads, and whether pieces were lost with them. */
function readBeside(address: URL, least: number, hands = 1, readsSentences = true) {
  let lost = false
  const onLost = () => {
    lost = true
  }
  const how = { address, hands, readsSentences, patience: { least, times: 0 }, onLost }
  const reading = JSON.stringify(withHandsBeside((help) => readFile(file, undefined, help), how))
  return { same: reading === here, lost }
}

test.each([
  [1, true],
  [3, true],
  [1, false],
])('a file reads the same with %i more threads, reading sentences: %s', (hands, readsSentences) => {
  expect(readBeside(handAddress(), 60_000, hands, readsSentences)).toEqual({ same: true, lost: false })
})

test.each([
  ['is not there', new URL('file:///nowhere/hand-worker.js')],
  ['ends at once', thread('process.exit(1)')],
  ['says nothing', thread('setInterval(() => {}, 1000)')],
])('a helping thread that %s takes nothing, and nothing is missing', (_, address) => {
  expect(readBeside(address, 200)).toEqual({ same: true, lost: false })
})

test.each([
  ['ends', 'process.exit(1)'],
  ['throws', 'throw new Error("of no use")'],
  ['hangs', 'for (;;);'],
  ['says that it failed', 'for (const nth of taken) { Atomics.store(states, nth, 3); Atomics.notify(states, nth) }'],
])('a helping thread that %s with pieces in hand costs time and nothing else', (_, end) => {
  expect(readBeside(taking(end), 200)).toEqual({ same: true, lost: true })
})
