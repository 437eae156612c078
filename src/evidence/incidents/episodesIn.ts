import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import type { DateFound } from '../time/datesIn.ts'
import type { Told } from '../time/telling.ts'
import type { Episode } from './episode.ts'
import { type IdeasOf, isAct, tellsEvents } from './ideas.ts'
import { dateList, listed } from './listed.ts'
import { isChance, isFirstMeeting, isHistory, isOtherTime, isSetting } from './setting.ts'
import { suspectActs, suspectIsThere } from './suspectActs.ts'
import { eventDates, lengthOf, type Telling, withMore } from './tellings.ts'
import { type Tale, told } from './told.ts'

/** Every event and habit of the suspect's conduct that the statements, reports and letters tell, document by document. */
export function episodesIn(
  passages: readonly Passage[],
  sentences: Sentences,
  whens: ReadonlyMap<Passage, Told>,
  ideas: IdeasOf,
): readonly Episode[] {
  const speaking = passages.filter(
    (passage) =>
      tellsEvents(passage) &&
      (passage.role === 'narrative' || passage.role === 'answer' || (passage.role === 'label' && passage.text.length > 60)),
  )
  const documents = Map.groupBy(speaking, ({ document, kind }) => `${document}/${kind}`)
  return [...documents.values()].flatMap((own) => {
    const tellings = own.flatMap((passage): Telling[] => {
      const sentence = sentences.get(passage)
      const told = whens.get(passage) ?? { dates: [], when: undefined, carried: undefined }
      return sentence ? [{ sentence, told, ideas: ideas(passage) }] : []
    })
    return onItsOnlyDay(inDocument(tellings), tellings)
  })
}

function inDocument(tellings: readonly Telling[]): readonly Episode[] {
  const episodes: Episode[] = []
  let place = ''
  let so: Tale = { open: undefined, dated: undefined, acting: undefined, before: undefined }
  let isAside = false
  for (const one of tellings) {
    const telling = isAside ? withoutStretch(one) : one
    if (one.told.dates.some(leadsOn)) isAside = isOfSetting(one)
    const { passage } = telling.sentence
    const here = `${passage.page}/${passage.paragraph}`
    if (here !== place || passage.paragraph === null)
      so = { open: undefined, dated: undefined, acting: undefined, before: exact(so.open) ?? so.before }
    place = here
    const byDays = dateList(telling, so.acting)
    // What is told again day by day does not stand without a day as well.
    const last = episodes.at(-1)
    if (
      byDays &&
      last &&
      (last.habit || lengthOf(last.when) > 10) &&
      !(last.when.earliest !== null && last.when.latest === null) &&
      last.parts.every((part) => part.passage === so.acting?.sentence.passage)
    )
      episodes.pop()
    for (const episode of listed(telling) ?? byDays ?? told(telling, so)) {
      const open = so.open ?? so.before
      if (open && isSameEvent(open, episode, telling)) {
        const at = episodes.lastIndexOf(open)
        so.open = withMore(open, episode)
        episodes[at] = so.open
        so.before = undefined
      } else {
        episodes.push(episode)
        so.open = episode
      }
    }
    if (eventDates(telling).length > 0)
      so.dated =
        isSetting(passage.text) || isFirstMeeting(passage.text) || isChance(passage.text) || isHistory(telling) ? undefined : telling
    if (suspectActs(telling.sentence) || suspectIsThere(telling.sentence)) so.acting = telling
  }
  return episodes
}

const leadsOn = ({ kind }: DateFound): boolean => kind !== 'open' && kind !== 'year' && kind !== 'unplaced'

/** "We got talking in June", "it came to court in August": the month is not that of what is told next. What follows a parting or a refusal is. */
const isOfSetting = (telling: Telling): boolean => {
  const { text } = telling.sentence.passage
  if (isAct(telling.ideas) || begun.test(text)) return false
  return eventDates(telling).length === 0 || (!parted.test(text) && (isSetting(text) || isFirstMeeting(text) || isHistory(telling)))
}

/** "It has got bad again since I started seeing Phil in about May": what is told next is since then. */
const begun =
  /\b(?:it|this|that|things|all of it)(?:['’]s| has| have| had| all)? (?:got|been|became|turned|started|began|begun|gone)\b[^.]{0,40}\b(?:bad|worse|again|since|in|when|after)\b/i
const parted =
  /\b(?:split|separat\w+|broke|divorc\w+|ended|finished|left|asked|told|kicked|threw|stopped|moved out|interested|turned (?:him|her) down|said no)\b/i

const withoutStretch = (telling: Telling): Telling => {
  const { carried } = telling.told
  return carried && lengthOf(carried) > 10 ? { ...telling, told: { ...telling.told, carried: undefined } } : telling
}

/** Where a witness names a single day and no act on it, the acts told after it are of that day: "On 10 July I was in the Bay Horse." */
function onItsOnlyDay(episodes: readonly Episode[], tellings: readonly Telling[]): readonly Episode[] {
  if (episodes.some(({ when }) => when.earliest !== null)) return episodes
  const led = tellings.filter(({ sentence }) => sentence.passage.kind === 'MG11' && ['victim', 'witness'].includes(sentence.passage.voice))
  const days = led.flatMap((telling) =>
    isSetting(telling.sentence.passage.text) || isHistory(telling)
      ? []
      : eventDates(telling)
          .filter((date) => lengthOf(date.when) === 0)
          .map(({ when }) => ({ when, passage: telling.sentence.passage })),
  )
  const [only] = days
  if (!only || new Set(days.map(({ when }) => when.earliest)).size !== 1) return episodes
  return episodes.map((one) => {
    const [{ passage }] = one.parts
    const follows = passage.page > only.passage.page || (passage.page === only.passage.page && passage.start > only.passage.start)
    return follows && !one.habit && !isOtherTime(passage.text) ? { ...one, when: only.when } : one
  })
}

/** Only an event of one day is gone on with in the next paragraph. */
const exact = (episode: Episode | undefined): Episode | undefined =>
  episode && !episode.habit && episode.when.earliest !== null && episode.when.earliest === episode.when.latest ? episode : undefined

/** A sentence without a date of its own goes on with the event before it; a habit with the habit. */
function isSameEvent(open: Episode, episode: Episode, telling: Telling): boolean {
  const own = telling.told.row !== undefined || eventDates(telling).length > 0
  if (own) return false
  if (open.habit !== episode.habit) return false
  if (open.when.earliest === null || episode.when.earliest === null) return open.when.earliest === episode.when.earliest
  return (
    (open.when.latest ?? open.when.earliest) >= episode.when.earliest &&
    (episode.when.latest ?? episode.when.earliest) >= open.when.earliest
  )
}
