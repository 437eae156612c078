import type { CaseId, OfferId } from '#case/ids'
import { granted } from '../../hosts/granted.ts'
import type { Office } from '../realDesk.ts'

/** A plea to harassment put to a supervisor with everything on file, by whoever is signed in. */
export async function putToSupervisor({ desk }: Office, caseId: CaseId): Promise<OfferId> {
  const { suspects } = granted(await desk.openCase({ caseId }))
  const answered = granted(
    await desk.recordOffer({
      caseId,
      kind: 'plea',
      defendant: suspects[0]?.id ?? '',
      to: 'PHA1997.s2',
      charges: ['PHA1997.s4A'],
      from: 'Mr Blane, counsel for the defendant',
      hearing: 'Trial, Larchester Crown Court',
      until: null,
      reasons: 'The second witness has gone abroad.',
      basis: { is: 'written', text: 'He sent no more than two messages.', document: null },
    }),
  )
  const on = { caseId, offer: answered.recorded }
  const there = answered.offers.find(({ offer }) => offer === on.offer)
  const victim = {
    had: true,
    askedBy: 'PC Lunn',
    askedOn: '2026-11-20',
    words: 'I want it called stalking.',
    toldWhatFollows: true,
  } as const
  granted(await desk.recordView({ ...on, whose: 'victim', view: victim }))
  granted(await desk.recordView({ ...on, whose: 'officer', view: { had: false, because: 'Off duty until Monday.' } }))
  granted(
    await desk.checkBasis({
      ...on,
      lines: (there?.lines ?? []).map(({ line }) => ({ line, answer: 'disputed', note: 'Statement, paragraph 4.' })),
    }),
  )
  for (const { id } of (there?.needs ?? []).filter(({ when }) => when === 'before'))
    granted(await desk.answerNeed({ ...on, need: id, applies: true, words: 'It could not.' }))
  granted(await desk.proposeOffer({ ...on, reasons: 'The following cannot be proved without her.' }))
  return on.offer
}
