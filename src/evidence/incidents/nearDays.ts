import { daysAfter } from '#case/dates'
import { compatible } from './channel.ts'
import type { Episode } from './episode.ts'
import { ideasIn, type Merged } from './merge.ts'
import { matterOf, sharedWords } from './sameWords.ts'

const documentsOf = ({ episodes }: Merged): ReadonlySet<string> => new Set(episodes.map(({ parts }) => parts[0].passage.document))
const isOneDay = ({ when, episodes }: Merged): boolean =>
  when.earliest !== null &&
  when.earliest === when.latest &&
  episodes.every(({ habit, parts }) => !habit && parts[0].passage.role !== 'message')

/** Acts told in other papers under the day before or after are alike where they show the same, came the same way, and share the words of its matter. */
const alike = (one: Merged, other: Merged): boolean => {
  const [ideas, others] = [ideasIn(one), ideasIn(other)]
  const shown =
    ideas.behaviours.some((idea) => idea !== 'contacting' && others.behaviours.includes(idea)) ||
    ideas.markers.some((idea) => others.markers.includes(idea))
  return shown && one.episodes.some((telling) => other.episodes.some((again) => tellsAgain(telling, again)))
}

function tellsAgain(one: Episode, other: Episode): boolean {
  const [matter, again] = [matterOf(one), matterOf(other)]
  const shared = sharedWords(matter, again)
  return compatible(one.channel, other.channel) && shared >= 3 && shared >= Math.min(matter.size, again.size) * 0.4
}

/**
 * Joins two events of days next to each other that no one paper tells of both: an officer's summary has the day before, or her form has. The days between
 * which they are told are kept. Where a third would do as well, nothing is joined.
 */
export function joinedNearDays(events: readonly Merged[]): readonly Merged[] {
  const single = events.filter(isOneDay)
  const byDay = Map.groupBy(single, ({ when }) => when.earliest)
  const partners = (one: Merged): readonly Merged[] => {
    const { earliest } = one.when
    if (earliest === null) return []
    const own = documentsOf(one)
    return [daysAfter(earliest, -1), daysAfter(earliest, 1)]
      .flatMap((day) => byDay.get(day) ?? [])
      .filter((other) => ![...documentsOf(other)].some((document) => own.has(document)) && alike(one, other))
  }
  const gone = new Set<Merged>()
  const joined = single.flatMap((one): Merged[] => {
    const [other, ...more] = partners(one)
    if (!other || more.length > 0 || partners(other).length !== 1 || gone.has(one)) return []
    gone.add(one).add(other)
    const [first, last] = (one.when.earliest ?? '') < (other.when.earliest ?? '') ? [one, other] : [other, one]
    return [
      {
        when: { earliest: first.when.earliest, latest: last.when.latest, text: `${first.when.text} or ${last.when.text}` },
        episodes: [...first.episodes, ...last.episodes],
      },
    ]
  })
  return joined.length === 0 ? events : [...events.filter((event) => !gone.has(event)), ...joined]
}
