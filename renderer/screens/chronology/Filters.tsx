import type { CourseIncident, CourseView } from '#api/contract'
import { inWords } from '#case/dates'
import { type Behaviour, behaviours } from '#case/vocabulary'
import { Checkboxes } from '../../parts/Choices.tsx'
import { Select } from '../../parts/Fields.tsx'
import { behaviourShort } from '../../words/behaviours.ts'
import { eventWords } from './picture/shapes.tsx'
import { first, last } from './picture/time.ts'

export type Filter = Readonly<{
  acts: readonly Behaviour[]
  /** A document's id, or all. */
  source: string
  /** `before 0`, `after 2`: an event by its place, or any time. */
  time: string
}>
export const noFilter: Filter = { acts: [], source: 'all', time: 'any' }

/** What divides the time: warnings, orders and bail, each with its day. */
const divides = ({ events }: CourseView) =>
  events.filter(({ kind, when }) => (kind === 'warning' || kind === 'order' || kind === 'bail') && last(when) !== null)

/** After an event is after its first possible day, so that nothing that may have come after is lost; before it is before its last. */
export function passes({ behaviours: acts, citations, when }: CourseIncident, filter: Filter, course: CourseView): boolean {
  if (filter.acts.length > 0 && !acts.some((act) => filter.acts.includes(act))) return false
  if (filter.source !== 'all' && !citations.some(({ documentId }) => documentId === filter.source)) return false
  const [which, at] = filter.time.split(' ')
  const event = which === 'any' ? undefined : divides(course)[Number(at)]
  if (!event) return true
  if (which === 'after') return last(when) !== null && last(when)! >= first(event.when)!
  return first(when) !== null && first(when)! <= last(event.when)!
}

type Props = { course: CourseView; filter: Filter; onFilter: (filter: Filter) => void }

export function Filters({ course, filter, onFilter }: Props) {
  const { incidents } = course
  const there = behaviours.filter((act) => incidents.some((incident) => incident.behaviours.includes(act)))
  const sources = [
    ...new Map(incidents.flatMap(({ citations }) => citations.map(({ documentId, document }) => [documentId, document] as const))),
  ]
  const times = divides(course)
  if (incidents.length === 0) return null
  return (
    <>
      {there.length > 0 && (
        <Checkboxes
          legend="Show only"
          inline
          values={filter.acts}
          choices={there.map((value) => ({
            value,
            label: `${behaviourShort[value]} (${incidents.filter((incident) => incident.behaviours.includes(value)).length})`,
          }))}
          onChange={(acts) => onFilter({ ...filter, acts })}
        />
      )}
      <div className="choosing">
        <Select
          label="Told by"
          value={filter.source}
          choices={[
            { value: 'all', label: 'Any document' },
            ...sources.map(([value, name]) => ({ value, label: name.split('/').at(-1) ?? name })),
          ]}
          onChange={(source) => onFilter({ ...filter, source })}
        />
        {times.length > 0 && (
          <Select
            label="Time"
            value={filter.time}
            choices={[
              { value: 'any', label: 'Any time' },
              ...times.flatMap(({ kind, when }, at) => {
                const words = `the ${eventWords[kind].words.toLowerCase()} of ${inWords(first(when)!)}`
                return [
                  { value: `before ${at}`, label: `Before ${words}` },
                  { value: `after ${at}`, label: `After ${words}` },
                ]
              }),
            ]}
            onChange={(time) => onFilter({ ...filter, time })}
          />
        )}
      </div>
    </>
  )
}
