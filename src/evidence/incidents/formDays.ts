import { daysBetween } from '#case/dates'
import type { Observation } from '#case/reading'
import type { RiskForm } from '#case/riskForm'
import { behaviours, markers } from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import type { Told } from '../time/telling.ts'
import { channelOf } from './channel.ts'
import { isOfficial } from './dateRoles.ts'
import type { Episode } from './episode.ts'
import { isAct } from './ideas.ts'
import { lengthOf, whole } from './tellings.ts'

/** Questions about what he is or did to others, and about their life: a day beside them is of no act complained of. */
const aside = new Set(['dash.policeTrouble', 'dash.hurtOthers', 'dash.separated', 'dash.pregnant', 'dash.substances', 'dash.animal'])

/** So long before a form is filled in, what it tells is of the relationship and not of the conduct. */
const history = 400

/** What the comment beside a "yes" of a risk form tells with its day: "Yes - 14/02/26 grabbed her by the hair on the stairs". */
export function formDays(
  forms: readonly RiskForm[],
  observations: readonly Observation[],
  passages: readonly Passage[],
  whens: ReadonlyMap<Passage, Told>,
): readonly Episode[] {
  return forms.flatMap(({ document, questions, stalkingQuestions }) => {
    const own = passages.filter((one) => one.document === document)
    const newest = own
      .flatMap((one) => (whens.get(one)?.dates ?? []).flatMap(({ kind, when }) => (kind === 'day' ? (when.latest ?? []) : [])))
      .toSorted()
      .at(-1)
    return [...questions, ...stalkingQuestions].flatMap(({ id, answer, quote }): Episode[] => {
      if (answer !== 'yes' || !quote || aside.has(id)) return []
      const said = observations
        .filter((one) => one.voice === 'form' && one.quote === quote && one.entry !== `${one.idea}/${id}`)
        .map(({ idea }): string => idea)
      const ideas = { behaviours: behaviours.filter((one) => said.includes(one)), markers: markers.filter((one) => said.includes(one)) }
      if (!isAct(ideas)) return []
      const told = own.filter(({ page, start }) => page === quote.page && start >= quote.start && start < quote.start + quote.words.length)
      const days = told.flatMap((passage) =>
        (whens.get(passage)?.dates ?? [])
          .filter((date) => date.kind === 'day' && date.when.earliest && lengthOf(date.when) === 0 && !isOfficial(passage.text, date))
          .map((date) => ({ passage, date })),
      )
      const [only] = days
      if (days.length !== 1 || !only) return []
      const { passage, date } = only
      if (!date.when.earliest || (newest && daysBetween(date.when.earliest, newest) > history)) return []
      return [
        {
          when: date.when,
          parts: [whole(passage)],
          channel: channelOf(passage.text),
          ...ideas,
          firm: true,
          habit: false,
          rate: undefined,
          time: date.time,
        },
      ]
    })
  })
}
