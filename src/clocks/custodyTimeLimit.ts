import type { DatedEvent } from '#case/datedEvents'
import { type Day, daysAfter, daysBetween, inWords } from '#case/dates'
import { holidaysKnownOn, workingDayOnOrBefore } from '#case/workingDays'
import { type Clock, running } from './clock.ts'
import { dating, eventsOf, whoseNote } from './events.ts'
import type { Charged, ClockFacts, TriedIn } from './facts.ts'

/** Days in custody before the start of trial: Prosecution of Offences (Custody Time Limits) Regulations 1987, regs 4 and 5. */
const limits = { summary: 56, otherBelow: 70, crownCourt: 182 } as const

/** Days before the limit at which it is warned of. */
export const custodyWarnings = [28, 14, 7] as const

type Spell = Readonly<{ from: DatedEvent; until: DatedEvent | undefined }>

/** The stretches in custody, in their order; the last is open where nothing ended it. */
function spellsOf(events: readonly DatedEvent[]): readonly Spell[] {
  const spells: Spell[] = []
  for (const event of events) {
    const last = spells.at(-1)
    if (event.event === 'remandedInCustody' && (!last || last.until)) spells.push({ from: event, until: undefined })
    if (event.event === 'custodyEnded' && last && !last.until) spells[spells.length - 1] = { from: last.from, until: event }
  }
  return spells
}

/** The custody time limit of each charge a suspect is held for. */
export function custodyTimeLimits(facts: ClockFacts, suspect: ClockFacts['suspects'][number]): readonly Clock[] {
  const { events, charges, saidRemanded } = facts
  const { id, name } = suspect
  const held = eventsOf(events, id, 'remandedInCustody', 'custodyEnded')
  const spells = spellsOf(held)
  const last = spells.at(-1)
  const clock = (charge: Charged | undefined, standing: Clock['standing']): Clock => ({
    name: 'custodyTimeLimit',
    suspect: id,
    about: charge ? `${name}, ${charge.title}` : name,
    standing,
  })
  if (!last) {
    const because = 'The file speaks of a remand in custody; the day on which the court remanded is not known.'
    return saidRemanded
      ? [clock(undefined, { is: 'unknown', because, wouldTell: 'The court’s record of the first hearing, or the remand warrant.' })]
      : []
  }
  if (last.until) return [clock(undefined, { is: 'stopped', because: dating(last.until).says, start: dating(last.from) })]
  const tried = eventsOf(events, id, 'trialStarted').find(({ on }) => on >= last.from.on)
  if (tried) return [clock(undefined, { is: 'stopped', because: dating(tried).says, start: dating(last.from) })]
  const mine = charges.filter((charge) => charge.suspect === id)
  return mine.length > 0
    ? mine.map((charge) => clock(charge, limitOf(facts, id, charge.mode, spells, last)))
    : [clock(undefined, limitOf(facts, id, undefined, spells, last))]
}

function limitOf(
  { events, suspects }: ClockFacts,
  id: ClockFacts['suspects'][number]['id'],
  mode: TriedIn | undefined,
  spells: readonly Spell[],
  last: Spell,
): Clock['standing'] {
  const first = spells[0]!.from.on
  const sent = eventsOf(events, id, 'sentToCrownCourt').find(({ on }) => on >= first)
  const summary = eventsOf(events, id, 'summaryTrialDecided').find(({ on }) => on >= first && daysBetween(first, on) <= limits.summary)
  const below = mode === 'summary-only' || (summary && mode !== 'indictable-only') ? limits.summary : limits.otherBelow
  const most = sent ? limits.crownCourt : below
  const served = spells.slice(0, -1).reduce((sum, { from, until }) => sum + daysBetween(from.on, until!.on), 0)
  const end = daysAfter(last.from.on, most - served)
  const working = workingDayOnOrBefore(end)
  const extensions = eventsOf(events, id, 'custodyTimeLimitExtendedTo').filter(({ on }) => on > last.from.on)
  const due: Day = extensions.at(-1)?.on ?? working
  const notes = [
    ...whoseNote(last.from, suspects.length),
    `${most} days, ${sent ? 'the Crown Court’s limit, those served below counted' : 'the limit of the magistrates’ court'}${served > 0 ? `; ${served} were served before` : ''}.`,
    ...(mode === undefined && !sent
      ? ['Which charge this is for is not decided here: for a summary-only charge it is 56 days. Confirm it.']
      : []),
    ...(working !== end && extensions.length === 0
      ? [`${inWords(end)} is no working day, so the limit ends on the working day before.`]
      : []),
    ...(holidaysKnownOn(end) ? [] : ['The bank holidays of that year are not known to this program. Check them.']),
    `Notice of an application to extend: ${sent ? '5 days in the Crown Court' : '2 days in the magistrates’ court'}.`,
  ]
  return running({ day: due }, dating(last.from), [...(sent ? [dating(sent)] : []), ...extensions.map(dating)], notes)
}
