import type { ReactNode } from 'react'

export type Tone = 'good' | 'bad' | 'partly' | 'unsure' | 'plain'

/** A state in words. The colour only repeats what the words say. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <strong className={`tag tag--${tone}`}>{children}</strong>
)
