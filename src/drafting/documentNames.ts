import { inProse } from './people.ts'
import type { DraftView } from './view.ts'

/** The name a note uses for each document: its kind and whose it is ("MG11 Samina Yusuf"), or its file name where it has no kind of its own. */
export function documentNames({ reading, documents }: DraftView): Readonly<Record<string, string>> {
  const names = documents.map(({ id, name }) => {
    const found = reading.documents.filter(({ document }) => document === id)
    const [only] = found
    if (found.length !== 1 || !only || only.kind === 'OTHER' || only.kind === 'EXHIBIT') return [id, name] as const
    return [id, only.author ? `${only.kind} ${inProse(only.author.value)}` : `${only.kind} (${name})`] as const
  })
  const times = (name: string) => names.filter(([, other]) => other === name).length
  return Object.fromEntries(
    names.map(([id, name]) => [id, times(name) > 1 ? `${name} (${documents.find((each) => each.id === id)?.name ?? id})` : name]),
  )
}
