import type { Reply } from '#api/contract'

/** A command that cannot go on, in plain words; the exit status says which kind. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  constructor(says: string, status = 1) {
    super(says)
    this.status = status
  }
}

/** The result of a reply; a refusal becomes the command's own. @throws Refused */
export function granted<T>(reply: Reply<T>): T {
  if (reply.done) return reply.result
  throw new Refused(reply.because.join('\n'))
}
