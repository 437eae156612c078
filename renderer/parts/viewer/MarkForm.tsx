import { useState } from 'react'
import { type MarkView, markWords } from '#api/contract'
import { Radios } from '../Choices.tsx'
import { AddFinding } from './AddFinding.tsx'
import { AddIncident } from './AddIncident.tsx'
import { MakeMark } from './MakeMark.tsx'
import type { Picked } from './picked.ts'

type Kind = MarkView['kind']
type Doing = Kind | 'finding' | 'incident'
const kinds = Object.keys(markWords) as Kind[]

type Props = { picked: Picked; onDone: () => void }

/** What to do with the words or the area that was chosen: mark it, or say what the reader passed over. */
export function MarkForm({ picked, onDone }: Props) {
  const [doing, setDoing] = useState<Doing>('evidence')
  const words = picked.is === 'words'
  return (
    <section className="mark-form" aria-label="Mark what you chose">
      <p className="mark-form__words">{picked.is === 'words' ? `“${picked.quote}”` : `An area of page ${picked.page}`}</p>
      <Radios
        legend="This is"
        inline
        value={doing}
        choices={[
          ...kinds.map((value) => ({ value: value as Doing, label: markWords[value] })),
          ...(words
            ? [
                { value: 'finding' as const, label: 'A finding' },
                { value: 'incident' as const, label: 'An incident' },
              ]
            : []),
        ]}
        onChange={setDoing}
      />
      {doing === 'finding' && picked.is === 'words' && <AddFinding picked={picked} onDone={onDone} />}
      {doing === 'incident' && picked.is === 'words' && <AddIncident picked={picked} onDone={onDone} />}
      {doing !== 'finding' && doing !== 'incident' && <MakeMark key={doing} kind={doing} picked={picked} onDone={onDone} />}
    </section>
  )
}
