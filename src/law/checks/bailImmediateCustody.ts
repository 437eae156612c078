import { saying } from '#case/remarks'
import { partI, partIA, partIPara1A } from '../authorities/bailAct1976.ts'
import { s277A } from '../authorities/sentencingAct2020.ts'
import { bailView } from '../bail/bailView.ts'
import { check } from '../check.ts'
import { remindCps } from '../requests.ts'
import { clause, listed, lowered } from '../wording.ts'

const isSummary = (offence: string) => offence === 'PHA1997.s2' || offence === 'PHA1997.s2A'

export const bailImmediateCustody = check({
  id: 'bail.immediate-custody',
  title: 'Why immediate custody is a real prospect',
  asks: 'Where a remand is sought, can the prosecutor say why immediate, not suspended, custody is a real prospect?',
  authorities: [partIPara1A, partI, partIA, s277A],
  bars: 'none',
  looksFor: 'remand sought or made',

  looksAt: ({ reading, offences, on }) => {
    const proposed = reading.proposed.map(({ value }) => value)
    const graver = offences.filter(({ id, supported }) => id === 'PHA1997.s4A' && supported === 'yes')
    const summaryOnly = proposed.length > 0 && proposed.every(isSummary)
    const bail = bailView(reading, { mode: summaryOnly ? 'summary-only' : 'either-way', adult: true }, on)
    return {
      remand: saying(reading.remarks, 'bail', 'remanded', 'refused'),
      bail,
      summaryOnly,
      injury: bail.grounds.find(({ id }) => id === 'injury')?.because ?? '',
      gravity: graver.flatMap(({ elements }) => elements.flatMap((element) => element.for.flatMap(({ quotes }) => quotes))),
    }
  },

  find({ remand, bail, summaryOnly, injury, gravity }) {
    if (remand.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No remand is sought or recorded.',
        wouldChange: 'A remand application would call for this.',
      }
    if (!bail.asksImmediateCustody)
      return {
        outcome: 'doesNotApply',
        because: 'Before 22 March 2026 the test was whether there was a real prospect of any custodial sentence.',
        wouldChange: 'A hearing on or after 22 March 2026 would be under the new test.',
        evidence: remand,
        law: bail.law,
      }
    const part = summaryOnly
      ? 'Only summary offences are proposed, so the narrower grounds of Part IA apply.'
      : 'The grounds of Part I apply.'
    const found = [
      ...bail.custody.map(({ text }) => lowered(clause(text))),
      ...(gravity.length > 0 ? ['section 4A is made out, with a maximum well over twelve months'] : []),
    ]
    const action = remindCps(
      'Other',
      `Be ready to say at the first hearing why immediate custody is a real prospect: ${found.length > 0 ? listed(found) : 'nothing found in the file says so yet'}. Without it the risks of absconding, offending and interference fall away. Injury, or fear of it: ${injury}`,
    )
    if (found.length === 0)
      return {
        outcome: 'notMet',
        because: `A remand is sought, and nothing found in the file shows that immediate custody is a real prospect. ${part}`,
        wouldChange: 'A graver charge made out, the breach of an order, or evidence of significant risk to a named person would meet this.',
        evidence: remand,
        law: bail.law,
        action,
      }
    return {
      outcome: summaryOnly ? 'partlyMet' : 'met',
      because: `A remand is sought. Found in support of immediate custody: ${listed(found)}. ${part} Injury, or fear of it: ${injury}`,
      wouldChange: 'A lesser charge, or the loss of that evidence, would weaken it.',
      evidence: [...remand, ...bail.custody.flatMap(({ quotes }) => quotes), ...gravity],
      law: bail.law,
      action,
    }
  },
})
