import { daysBetween, inWords } from '#case/dates'
import { fromToday } from '#case/dayWords'
import { saying } from '#case/remarks'
import { baker } from '../authorities/courseOfConductCases.ts'
import { s127_1, s127_2 } from '../authorities/magistratesCourtsAct1980.ts'
import { check } from '../check.ts'
import { remindCps } from '../requests.ts'
import { listed } from '../wording.ts'

/** Days left at which the prosecutor is told to act: CPS warns within eight weeks of the limit. */
const warnWithin = 56

export const chargeTimeLimit = check({
  id: 'charge.time-limit',
  title: 'Summary-only charges are still in time',
  asks: 'Can the summary-only offences still be charged: is the last incident relied on within six months?',
  authorities: [s127_1, s127_2, baker],
  bars: 'charge',
  looksFor: 'date of the last incident',

  looksAt: ({ reading, offences, on }) => {
    const proposed = new Set(reading.proposed.map(({ value }) => value))
    const summary = offences.filter(({ mode, id, supported }) => mode === 'summary-only' && (supported !== 'no' || proposed.has(id)))
    const last = reading.incidents.filter(({ when }) => when.latest !== null).sort((a, b) => (a.when.latest! < b.when.latest! ? 1 : -1))[0]
    return {
      on,
      titles: summary.map(({ title }) => title),
      lastDay: summary.flatMap(({ lastDateToCharge }) => (lastDateToCharge ? [lastDateToCharge] : [])).sort()[0],
      lastIncident: last?.from ?? [],
      charged: saying(reading.remarks, 'referral', 'chargedByPolice', 'authorisedByCps'),
      indictable: offences.some(({ mode, supported }) => mode !== 'summary-only' && supported === 'yes'),
    }
  },

  find({ on, titles, lastDay, lastIncident, charged, indictable }) {
    if (titles.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No summary-only offence is proposed or supported by the evidence.',
        wouldChange: 'A charge under section 2 or 2A would have six months from the last incident relied on.',
        law: [s127_2],
      }
    const which = listed(titles)
    if (!lastDay)
      return {
        outcome: 'cannotTell',
        because: `${which}: the date of the last incident is not known, so the six months cannot be counted.`,
        wouldChange: 'The date of the last incident, proved by a statement, would settle it.',
        action: remindCps(
          'Other',
          'Get the date of the last incident from the police today: a summary-only charge must be laid within six months of it.',
        ),
      }
    const left = daysBetween(on, lastDay)
    const wouldChange = 'A later linked incident that can be proved would move the date.'
    const beside = indictable ? ' If the either-way offence is charged, a summary alternative must still be laid by that day.' : ''
    if (left < 0 && charged.length > 0)
      return {
        outcome: 'cannotTell',
        because: `${which}: the last day to charge was ${inWords(lastDay)}. The file speaks of a charge; its date decides.`,
        wouldChange: `A charge laid by ${inWords(lastDay)} would meet this.`,
        evidence: [...lastIncident, ...charged],
        action: remindCps('Other', `Check that the charge was laid by ${inWords(lastDay)}.`),
      }
    if (left < 0)
      return {
        outcome: 'notMet',
        because: `${which}: out of time since ${inWords(lastDay)}, counting six months from the last incident relied on.`,
        wouldChange: `${wouldChange} Offences that can be tried on indictment have no such limit, but their elements must be made out.`,
        evidence: lastIncident,
        action: remindCps(
          'Other',
          'Consider the offences with no six-month limit, each only if its elements are made out, and ask whether there was a later incident.',
        ),
      }
    const because = `${which}: the last day to charge is ${inWords(lastDay)}, ${fromToday(lastDay, on)}.${beside}`
    if (left <= warnWithin)
      return {
        outcome: 'partlyMet',
        because,
        wouldChange,
        evidence: lastIncident,
        action: remindCps('Other', `Decide or have the summary charge laid by ${inWords(lastDay)} (${fromToday(lastDay, on)}).`),
      }
    return { outcome: 'met', because, wouldChange, evidence: lastIncident }
  },
})
