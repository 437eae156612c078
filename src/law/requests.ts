import { type RequestType, requestTypes } from '#case/requestTypes'
import type { Action } from './finding.ts'

type Due = Action['due']

/** Something to ask the police for, in words an officer can act on. */
export const askPolice = (type: RequestType, text: string, due: Due = 'before-charge'): Action => ({
  text,
  to: 'police',
  category: requestTypes[type],
  type,
  due,
})

/** Something for the prosecutor's own side to do. */
export const remindCps = (type: RequestType, text: string, due: Due = 'before-charge'): Action => ({
  text,
  to: 'cps',
  category: requestTypes[type],
  type,
  due,
})
