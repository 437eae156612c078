import { createInterface } from 'node:readline'
import { answer, NotOurs } from '#api/answer'
import type { Accident, Desk } from '#api/contract'
import type { House } from '../house.ts'
import { Refused } from '../terminal/refusal.ts'

/** `foursight desk METHOD [JSON]`: one of the requests the screens make, answered as JSON; for scripts. @throws Refused */
export async function asking({ desk }: House, method: string, ask: string): Promise<void> {
  let read: unknown
  try {
    read = JSON.parse(ask)
  } catch {
    throw new Refused('The request is not JSON.')
  }
  process.stdout.write(`${JSON.stringify(await answer(desk, method, read))}\n`)
}

/** `foursight desk` alone: a conversation, one `{"method":…,"ask":…}` a line in, one answer a line out, an accident in its one shape. */
export async function converse(
  desk: Desk,
  lines: AsyncIterable<string>,
  print: (line: string) => void,
  accident: (error: unknown) => void,
): Promise<void> {
  for await (const line of lines) {
    if (line.trim() === '') continue
    try {
      const { method, ask } = JSON.parse(line) as { method?: unknown; ask?: unknown }
      print(JSON.stringify(await answer(desk, String(method), ask)))
    } catch (error) {
      const notOurs = error instanceof NotOurs || error instanceof SyntaxError || error instanceof TypeError
      if (!notOurs) accident(error)
      print(
        JSON.stringify(
          (notOurs
            ? { error: 'notOurs', says: error.message }
            : { error: 'broken', says: 'Something went wrong. Nothing you saved is lost.' }) satisfies Accident,
        ),
      )
    }
  }
}

export const conversation = ({ desk, accident }: House): Promise<void> =>
  converse(desk, createInterface({ input: process.stdin }), (line) => process.stdout.write(`${line}\n`), accident)
