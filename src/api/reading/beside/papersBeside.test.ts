import { expect, test } from 'vitest'
import type { PoliceFile } from '#case/page'
import { readFile } from '#evidence/read'
import { labelledCases, readLabelled } from '../../../../tests/reading/labelled.ts'
import { papersAddress, withPapersBeside } from './papersBeside.ts'

const files = await Promise.all(labelledCases().map(({ id }) => readLabelled(id)))
/** The documents of all labelled cases as those of one file. */
const file: PoliceFile = { documents: files.flatMap(({ documents }) => documents), metadata: undefined }
const here = JSON.stringify(readFile(file))

const dying = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

/** How the file reads with a second thread, and whether that was given up. */
function readBeside(address: URL, least: number) {
  let lost = false
  const onLost = () => {
    lost = true
  }
  const how = { address, patience: { least, times: 0 }, onLost }
  const reading = JSON.stringify(withPapersBeside((papers) => readFile(file, undefined, papers), how))
  return { reading, lost }
}

test('a file reads the same with a second thread', () => {
  expect(readBeside(papersAddress(), 60_000)).toEqual({ reading: here, lost: false })
})

test.each([
  ['is not there', new URL('file:///nowhere/papers-worker.js')],
  ['ends', dying('process.exit(1)')],
  ['throws', dying('throw new Error("of no use")')],
  ['says nothing', dying('setInterval(() => {}, 1000)')],
])('a second thread that %s costs time and nothing else', (_, address) => {
  expect(readBeside(address, 200)).toEqual({ reading: here, lost: true })
})
