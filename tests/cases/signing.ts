import { gates } from '#charging/review'

/** A review signed with nothing said, and a reason for each thing not done. */
export const signedUnread = {
  elements: [],
  answers: [],
  parts: {},
  exceptions: Object.fromEntries(gates.map((gate) => [gate, 'Recorded in the note to the supervisor.'])),
}
