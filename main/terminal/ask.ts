import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks a person at the terminal; what is typed is not shown when `hidden`. @throws when there is no terminal to ask at. */
export async function askPerson(question: string, { hidden = false } = {}): Promise<string> {
  if (!process.stdin.isTTY) throw new Error('There is no terminal to ask at.')
  let muted = false
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!muted) process.stderr.write(chunk)
      done()
    },
  })
  const reader = createInterface({ input: process.stdin, output, terminal: true })
  const answer = reader.question(question)
  muted = hidden
  const given = await answer
  reader.close()
  if (hidden) process.stderr.write('\n')
  return given
}
