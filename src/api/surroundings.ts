import type { Cost } from '#store/wrap'
import type { News } from './contract.ts'

/** The operating system's keychain, where the host has one. `onlyObfuscation` says that it hides the key without protecting it: it is then not used. */
export type RememberedKey = Readonly<{
  onlyObfuscation: boolean
  recall: () => Promise<string | undefined>
  remember: (secret: string) => Promise<void>
  forget: () => Promise<void>
}>

/** Everything the desk needs of the host that opens it. */
export type Surroundings = Readonly<{
  /** The folder of the case store: `homeFolder` of the store room. */
  home: string
  now: () => Date
  version: string
  /** True only for a host whose user already has the file rights of this process: the command line. */
  mayReadPaths: boolean
  /** The folder of the sample police file that comes with the program. */
  sample: string | null
  tell: (news: News) => void
  /** Minutes without a request after which the store locks itself; 15 where not said. */
  lockAfterMinutes?: number
  /** Calls back once after some milliseconds, unless cancelled by the function given back. */
  after?: (milliseconds: number, then: () => void) => () => void
  remembered?: RememberedKey
  /** A line for the technical log; it never holds words of a case. */
  note?: (line: string) => void
  /** What a lock costs to open; only tests hand in a cheap one. */
  cost?: Cost
}>
