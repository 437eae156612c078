import type { Reply } from '#api/contract'

/** What was answered; a refusal fails the test with its reasons. */
export const granted = <T>(reply: Reply<T>): T => {
  if (!reply.done) throw new Error(`Refused: ${reply.because.join(' ')}`)
  return reply.result
}
