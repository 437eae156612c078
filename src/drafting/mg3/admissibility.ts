import { isNonEmpty } from '#case/quote'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { s101 } from '#law/authorities/criminalJusticeAct2003'
import { documentsOf } from '#law/documentsOf'
import type { Block, Sentence } from '../block.ts'
import { fact, gap, heading, paragraph, quoted, reason, seen } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { findingSaid, findingsAbout, notMet } from './placed.ts'
import { attributed } from './speakers.ts'

/** Bad character, hearsay, and how digital material is tied to the suspect. */
export const admissibility = (view: DraftView): Block[] => [
  heading('Admissibility: bad character and hearsay', 2),
  ...paragraph(...badCharacter(view), ...hearsay(view.reading)),
  heading('Attribution of digital evidence', 2),
  ...paragraph(...attribution(view)),
]

function badCharacter({ reading, assessment }: DraftView): (Sentence | undefined)[] {
  const earlier = reading.markers.previousOffending
  if (earlier.length === 0) {
    const none = saying(reading.remarks, 'previous', 'none')
    return [
      fact(
        `Nothing is known against the suspect: ${none
          .map((quote) => quoted(quote, 100))
          .slice(0, 1)
          .join()}.`,
        none.slice(0, 2),
      ) ?? gap('The suspect’s previous convictions and earlier reports were not read in the papers.'),
    ]
  }
  const first = earlier[0]
  return [
    first && seen(`Earlier matters are recorded: ${attributed(reading, first.quote, first.quote, 160)}.`, earlier.slice(0, 4)),
    reason(
      'Earlier conduct towards the same victim has to do with the facts and is led as part of the case; anything else goes in by notice, as explaining the background or as showing a propensity to pursue, and only on facts that can be proved.',
      [s101],
    ),
    ...notMet(findingsAbout(assessment, 'history.bad-character', 'history.previous')),
  ]
}

/** Words of others in the papers that need a route in: a third party's telling, a witness in fear, a form's answers. */
function hearsay(reading: Reading): (Sentence | undefined)[] {
  const passedOn = reading.markers.thirdPartyContact.filter(({ voice }) => voice === 'victim' || voice === 'police')
  const forms = documentsOf(reading, 'DASH', 'DARA', 'S-DASH').flatMap(({ dated, author }) => [
    ...(dated?.from ?? []),
    ...(author?.from ?? []),
  ])
  return [
    seen(
      'What other people were told or saw comes through the victim or the police here, and each of them should make a statement of their own.',
      passedOn.slice(0, 3),
    ),
    reason('Hearsay: the routes in if the victim does not give evidence stand under Trial strategy.'),
    isNonEmpty(forms)
      ? fact('Answers on a risk form are not evidence of what they say unless the victim says it in a statement.', forms.slice(0, 2))
      : undefined,
  ]
}

/** How each message, account and call is tied to the suspect, or that nothing says so. */
function attribution({ reading, assessment }: DraftView): (Sentence | undefined)[] {
  const digital = findingsAbout(assessment, 'investigation.digital', 'investigation.attribution', 'investigation.screenshots-only')
  const applies = digital.filter(({ outcome }) => outcome !== 'doesNotApply')
  if (applies.length === 0) return [reason('No digital strand was read in the papers, so no question of attribution arises.')]
  const doubted = reading.counterIndications.identityInDoubt
  const hidden = reading.markers.falseIdentity
  return [
    hidden[0] &&
      seen(
        `A hidden or borrowed identity is spoken of: ${attributed(reading, hidden[0].quote, hidden[0].quote, 150)}.`,
        hidden.slice(0, 3),
      ),
    doubted[0] && seen(`Who did it is put in doubt: ${attributed(reading, doubted[0].quote, doubted[0].quote, 150)}.`, doubted.slice(0, 2)),
    ...applies.map(findingSaid),
  ]
}
