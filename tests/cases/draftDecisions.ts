import type { Actor } from '#case/actor'
import { personId, userId } from '#case/ids'
import type { NamedOffence } from '#case/reading'
import type { DecisionInDraft, OfferInDraft } from '#drafting/view'
import { nothingOffered } from '#pleas/context'
import type { OfferKind } from '#pleas/steps'

export const asha: Actor = { id: userId('u-asha')!, name: 'Asha Rahman', roles: ['chargingLawyer'] }
const hargate = { id: personId('p-hargate')!, name: 'Lewis HARGATE' }

/** One decision on one charge against the ordinary suspect, made on the first of March 2026. */
export const aDecision = (outcome: DecisionInDraft['outcome'], charge: NamedOffence): DecisionInDraft => ({
  suspect: hargate.id,
  suspectName: hargate.name,
  charge,
  outcome,
  test: 'fullCode',
  reasons: 'The evidence of each element is enough, and a prosecution is needed.',
  whyNotStalking: '',
  reviewOn: null,
  by: asha.name,
  on: '2026-03-01',
})

/** An offer that was accepted in court after a supervisor approved it. */
export const anAcceptedOffer = (kind: OfferKind, to: NamedOffence | null, disposesOf: readonly NamedOffence[]): OfferInDraft => ({
  state: 'accepted',
  context: {
    ...nothingOffered,
    offer: {
      by: asha,
      on: '2026-03-02',
      what: {
        kind,
        defendant: hargate,
        to: to === null ? null : { id: to, title: to },
        charges: disposesOf.map((id) => ({ id, title: id })),
        from: 'counsel',
        hearing: 'the plea hearing',
        until: null,
        reasons: 'To spare the victim a trial.',
        basis: { is: 'fullFacts', text: '', document: null },
      },
    },
    victim: {
      by: asha,
      on: '2026-03-02',
      view: { had: true, askedBy: 'DC Lunn', askedOn: '2026-03-02', words: 'I want it called what it is.', toldWhatFollows: true },
    },
    approved: { by: { ...asha, id: userId('u-super')!, name: 'Sol Pryce' }, on: '2026-03-02', words: 'Approved on the full facts.' },
    outcome: { by: asha, on: '2026-03-03', how: 'acceptedInCourt', court: 'Leeds', words: 'Entered.' },
  },
})
