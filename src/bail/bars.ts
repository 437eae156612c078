import {
  type BarTable,
  barsIn,
  blank,
  type DoorBar as DoorBarOn,
  given,
  notAhead,
  onlyPresenters,
  type StepBar as StepBarOn,
} from '#workflow/bars'
import { type Context, openToAppeal } from './context.ts'
import type { Step, StepOf } from './steps.ts'

type DoorBar = DoorBarOn<Context>
type StepBar<S extends Step> = StepBarOn<S, Context>

/** Conditional bail says its conditions; a condition left blank is none. */
const saysConditions =
  <S extends Step>(conditional: (step: S) => boolean, conditions: (step: S) => readonly string[]): StepBar<S> =>
  (step) =>
    conditional(step) && conditions(step).every(blank) ? 'Write down the conditions.' : undefined

type Application = StepOf<'applicationMade'>
const aGround: StepBar<Application> = ({ seeks, grounds }) =>
  seeks === 'remand' && grounds.length === 0 ? 'Choose at least one ground for refusing bail.' : undefined
const groundsOpen: StepBar<Application> = ({ grounds, closed }) => {
  const shut = closed.filter(({ ground }) => grounds.some((relied) => relied.ground === ground))
  return shut.length > 0 ? `A ground relied on is not open for this charge: ${shut.map(({ because }) => because).join(' ')}` : undefined
}
const factsForEach: StepBar<Application> = ({ grounds }) => {
  const bare = grounds.filter(({ facts, from }) => blank(facts) && from.length === 0)
  return bare.length > 0 ? `Give the facts for: ${bare.map(({ title }) => title).join('; ')}.` : undefined
}
/** Since 22 March 2026 most grounds need a real prospect of immediate custody (Bail Act 1976 Sch 1 para 1A). */
const whyImmediateCustody: StepBar<Application> = ({ grounds, needsImmediateCustody, exempt, immediateCustody }) =>
  needsImmediateCustody && blank(immediateCustody) && grounds.some(({ ground }) => !exempt.includes(ground))
    ? 'Say why there is a real prospect of immediate, not suspended, custody: the grounds relied on need it.'
    : undefined

const timeOfHearing: StepBar<StepOf<'courtDecided'>> = ({ outcome, ended }, { applications }) =>
  applications.at(-1)?.made.seeks === 'remand' && outcome !== 'remand' && ended === null
    ? 'Bail was granted over your objection: give the time the hearing ended, since notice of an appeal runs from it.'
    : undefined

const grantedOverObjection: DoorBar = (_by, context) =>
  openToAppeal(context) ? undefined : 'There is no grant of bail over an objection to appeal from.'
const courtTold: StepBar<StepOf<'appealDecided'>> = ({ appeal, toldCourt }) =>
  appeal && toldCourt === null
    ? 'An appeal needs notice by word of mouth at the end of the hearing, before release: give the time the court was told.'
    : undefined
const approved: StepBar<StepOf<'appealDecided'>> = ({ appeal, approvedBy }) =>
  appeal && blank(approvedBy) ? 'Name who approved the appeal.' : undefined
const timeOfService: StepBar<StepOf<'noticeServed'>> = ({ at }) => (at === null ? 'Give the time the notice was served.' : undefined)

/** Every bar to every step about bail. */
export const barTable: BarTable<Step, Context> = {
  statusRecorded: {
    door: [onlyPresenters],
    step: [
      saysConditions(
        ({ status }) => status === 'conditional',
        ({ conditions }) => conditions,
      ),
      notAhead(({ since }) => since, 'The day it began lies ahead.'),
    ],
  },
  applicationMade: {
    door: [onlyPresenters],
    step: [
      given(({ charge }) => charge, 'Choose the charge before the court.'),
      aGround,
      groundsOpen,
      factsForEach,
      whyImmediateCustody,
      saysConditions(
        ({ seeks }) => seeks !== 'remand',
        ({ conditions }) => conditions,
      ),
    ],
  },
  courtDecided: {
    door: [onlyPresenters],
    step: [
      given(({ reasons }) => reasons, 'Give the court’s reasons.'),
      saysConditions(
        ({ outcome }) => outcome === 'conditional',
        ({ conditions }) => conditions,
      ),
      notAhead(({ decided }) => decided, 'The day of the decision lies ahead.'),
      timeOfHearing,
    ],
  },
  appealDecided: {
    door: [onlyPresenters, grantedOverObjection],
    step: [given(({ reasons }) => reasons, 'Give your reasons for appealing or not.'), courtTold, approved],
  },
  noticeServed: {
    door: [onlyPresenters],
    step: [timeOfService, notAhead(({ served }) => served, 'The day of service lies ahead.')],
  },
  appealDropped: { door: [onlyPresenters], step: [given(({ why }) => why, 'Say why the appeal is not gone on with.')] },
  appealHeard: {
    door: [onlyPresenters],
    step: [
      given(({ reasons }) => reasons, 'Give the judge’s reasons.'),
      saysConditions(
        ({ outcome }) => outcome === 'conditional',
        ({ conditions }) => conditions,
      ),
    ],
  },
  breachReported: {
    door: [onlyPresenters],
    step: [
      given(({ what }) => what, 'Say what was done.'),
      given(({ condition }) => condition, 'Say which condition it broke, or that he did not surrender.'),
      notAhead(({ happened }) => happened, 'The day of the breach lies ahead.'),
    ],
  },
  breachAnswered: {
    door: [onlyPresenters],
    step: [
      given(({ conductWhy }) => conductWhy, 'Say first whether the breach is part of the course of conduct, and why.'),
      given(({ reasons }) => reasons, 'Give the court’s reasons.'),
      saysConditions(
        ({ outcome }) => outcome === 'conditional',
        ({ conditions }) => conditions,
      ),
    ],
  },
}

export const bars = barsIn(barTable)
