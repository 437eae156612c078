import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { impacts } from '#case/vocabulary'
import { impactWords } from '#case/words'
import { victimStatement } from '../authorities/livingInFear2017.ts'
import { victimCare } from '../authorities/stalkingProtocol2018.ts'
import { personalStatement } from '../authorities/victimsCode2021.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { documentsOf, isIn, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called, listed } from '../wording.ts'

export const victimVps = check({
  id: 'victim.vps',
  title: 'The victim personal statement is here, or was offered and declined',
  asks: 'Is there a victim personal statement, or a record that one was offered and declined?',
  authorities: [personalStatement, victimCare, victimStatement],
  bars: 'none',
  looksFor: 'victim personal statement, or record of an offer',

  looksAt: (view) => {
    const { reading } = view
    return {
      due: dueOn(view),
      victim: called(reading, 'victim'),
      isThere: documentsOf(reading, 'VPS').length > 0 || saying(reading.remarks, 'vps', 'supplied').length > 0,
      statement: [
        ...documentsOf(reading, 'VPS').flatMap(({ document }) => passagesIn(reading, document)),
        ...saying(reading.remarks, 'vps', 'supplied'),
      ],
      covers: subjectsOf(reading),
      declined: saying(reading.remarks, 'vps', 'declined'),
      saidToBeAttached: saying(reading.remarks, 'vps', 'saidToBeAttached'),
      later: saying(reading.remarks, 'vps', 'later'),
      offered: saying(reading.remarks, 'vps', 'offered'),
      none: saying(reading.remarks, 'vps', 'none'),
      named: saying(reading.remarks, 'vps', 'named'),
    }
  },

  find({ due, victim, isThere, statement, covers, declined, saidToBeAttached, later, offered, none, named }) {
    const wouldChange = 'The statement itself, or a dated record that it was offered and declined, would meet this.'
    const ask = (what: string) =>
      askPolice(
        'Victim personal statement',
        `${what} The court may need it at the first hearing if there is a guilty plea, and it can give ${victim}’s views on bail and on any order.`,
        due,
      )
    if (isThere)
      return {
        outcome: 'met',
        because: `The victim personal statement is in the file.${covers.length > 0 ? ` It speaks of ${listed(covers)}.` : ''}`,
        wouldChange: 'An update should be offered if things have changed, and before sentence.',
        evidence: statement,
      }
    if (declined.length > 0)
      return {
        outcome: 'met',
        because: 'A victim personal statement was offered and declined, and that is recorded.',
        wouldChange: `If ${victim} changes her or his mind a statement should be taken.`,
        evidence: [...declined, ...offered],
      }
    if (saidToBeAttached.length > 0)
      return {
        outcome: 'notMet',
        because: 'The statement is said to be sent with the file but it is not here.',
        wouldChange,
        evidence: saidToBeAttached,
        action: ask('Please send the victim personal statement that the file says is attached.'),
      }
    const take = ask(`Please offer ${victim} a victim personal statement now and send it, or the dated record that it was declined.`)
    if (later.length > 0)
      return {
        outcome: 'notMet',
        because: 'A statement is put off to a later time; none is here.',
        wouldChange,
        evidence: [...offered, ...later],
        action: take,
      }
    if (offered.length > 0)
      return {
        outcome: 'notMet',
        because: 'A statement was offered, but neither it nor an answer is recorded.',
        wouldChange,
        evidence: offered,
        action: ask(`Please say what ${victim} answered when a victim personal statement was offered, and send it if it was taken.`),
      }
    if (none.length > 0)
      return {
        outcome: 'notMet',
        because: 'The file says that there is no statement, and not that one was offered.',
        wouldChange,
        evidence: none,
        action: take,
      }
    return {
      outcome: 'silent',
      because:
        named.length > 0
          ? 'There is no victim personal statement. One is named in the papers, but nothing read there says that it was offered, taken or declined.'
          : 'There is no victim personal statement and no record that one was offered.',
      wouldChange,
      evidence: named,
      action: take,
    }
  },
})

/** What the personal statement was found to speak of. */
const subjectsOf = (reading: Reading): readonly string[] => [
  ...impacts
    .filter((impact) => reading.impact[impact].some(({ quote }) => isIn(reading, quote, 'VPS')))
    .map((impact) => impactWords[impact]),
  ...(saying(reading.remarks, 'restrainingOrder', 'victimView').some((quote) => isIn(reading, quote, 'VPS'))
    ? ['a restraining order']
    : []),
]
