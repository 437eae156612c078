/** What the log of a case says of its travels between stores. `conflicts` are the steps that were not taken over, each in words. */
export type PackStep =
  | { type: 'packMade'; pack: string }
  | {
      type: 'packTakenIn'
      pack: string
      /** When and by whom the pack was made. */
      made: string
      madeBy: string
      documents: number
      added: number
      recognised: number
      conflicts: readonly string[]
    }

export const packWorkflow = 'pack/1'
