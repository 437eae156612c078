import type { Day } from '#case/dates'
import type { CaseId } from '#case/ids'
import type { Wrapped } from '#store/wrap'
import type { ReadingChanges } from '../contract.ts'

/** The store as another thread opens it: the file, its key in hex, and the home it lies in. */
export type StoreAddress = Readonly<{ file: string; key: string; home: string }>

/** What may be asked of the thread for long work over the store. */
export type Task =
  | { task: 'code' }
  | { task: 'read'; store: StoreAddress; caseId: CaseId; on: Day; version: string }
  | { task: 'assess'; store: StoreAddress; caseId: CaseId; on: Day; version: string; afresh: boolean }
  | { task: 'backUp'; store: StoreAddress; to: string; at: string }
  | { task: 'dailyBackup'; store: StoreAddress; at: string }
  | { task: 'checkWhole'; store: StoreAddress }
  /** `key` in hex. */
  | { task: 'pack'; store: StoreAddress; caseId: CaseId; pack: string; key: string; lock: Wrapped; at: string; to: string }

export type Results = {
  code: string
  read: true
  /** What the correction changed; null where it changed nothing. */
  assess: ReadingChanges | null
  backUp: Readonly<{ path: string; bytes: number }>
  dailyBackup: string
  checkWhole: true
  /** The length of the pack in bytes. */
  pack: number
}
export type TaskName = Task['task']

/** What comes back: a result; a problem with its name, its sentence and where in the code it was; or in between a line for the technical log. */
export type Message =
  | { note: string }
  | { id: number; result: Results[TaskName] }
  | { id: number; problem: Readonly<{ name: string; problem: string | null; message: string; stack: string }> }

export const addressOf = ({ file, key }: Readonly<{ file: string; key: Buffer }>, home: string): StoreAddress => ({
  file,
  key: key.toString('hex'),
  home,
})

/** Asks the thread to end once it has finished what it is doing. */
export type End = Readonly<{ end: true }>
