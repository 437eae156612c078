import { useId } from 'react'
import type { Me, WorkLists } from '#api/contract'
import { Select } from '../../parts/Fields.tsx'
import { roleWords } from '../../words/people.ts'

type Role = Me['roles'][number]
type Lane = WorkLists['lists'][number]['lane']
type Due = keyof WorkLists['byDue']

/** What a person chose to see. `as` null: by the first of her own roles. */
export type Chosen = Readonly<{ as: Role | null; lane: Lane | null; due: Due }>
export const noChoice: Chosen = { as: null, lane: null, due: 'any' }

const dueWords: Readonly<Record<Due, string>> = {
  any: 'Any',
  custody: 'Custody limit near',
  overdue: 'Overdue',
  today: 'Due today',
  within7: 'Due within 7 days',
}

type Props = { lists: WorkLists; chosen: Chosen; onChosen: (chosen: Chosen) => void }

/** Every filter in view with how many cases it shows: which list, whose work, which clock. */
export function WorkFilters({ lists, chosen, onChosen }: Props) {
  const all = lists.lists.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="work-filters">
      <div>
        <Chips
          label="List"
          value={chosen.lane}
          choices={[
            { value: null, words: 'All', count: all },
            ...lists.lists.map(({ lane, title, count }) => ({ value: lane, words: title, count })),
          ]}
          onChange={(lane) => onChosen({ ...chosen, lane })}
        />
        <Chips
          label="Clock"
          value={chosen.due}
          choices={(Object.keys(dueWords) as Due[]).map((value) => ({ value, words: dueWords[value], count: lists.byDue[value] }))}
          onChange={(due) => onChosen({ ...chosen, due })}
        />
      </div>
      <Select
        label="Order for the work of"
        value={lists.as ?? ''}
        choices={(Object.keys(roleWords) as Role[]).map((value) => ({ value, label: roleWords[value].words }))}
        onChange={(as) => onChosen({ ...chosen, as })}
      />
    </div>
  )
}

type ChipsProps<T> = {
  label: string
  value: T
  choices: readonly Readonly<{ value: T; words: string; count: number }>[]
  onChange: (value: T) => void
}

/** Filters side by side, each with its count: one stop of the keyboard, the arrows choose. */
function Chips<T extends string | null>({ label, value, choices, onChange }: ChipsProps<T>) {
  const id = useId()
  return (
    <fieldset className="chips" aria-labelledby={id}>
      <span className="chips__label" id={id}>
        {label}
      </span>
      {choices.map((choice) => (
        <label key={choice.value ?? 'all'} className="chips__chip">
          <input type="radio" name={id} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.words} <span className="chips__count">{choice.count}</span>
        </label>
      ))}
    </fieldset>
  )
}
