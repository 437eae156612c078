import { type Day, inWords } from '#case/dates'
import { review } from '#law/authorities/codeForCrownProsecutors'
import { s3 } from '#law/authorities/criminalProcedureAndInvestigationsAct1996'
import { offenceOf } from '#law/offences'
import { kindWords, stateWords as offerWords } from '#pleas/words'
import { stateWords as requestWords } from '#requests/words'
import type { Block, Draft, Sentence } from './block.ts'
import { drafted } from './drafted.ts'
import { actionPlan } from './mg3/actions.ts'
import { decisions, declaration } from './mg3/decisions.ts'
import { offencesWorth, strengthWords } from './mg3/elements.ts'
import { offenceCite } from './mg3/offenceCite.ts'
import { openOf } from './mg3/placed.ts'
import { lower } from './mg3/words.ts'
import { namesOf } from './people.ts'
import { fact, gap, heading, list, paragraph, reason, stopped } from './sentence.ts'
import type { ChangeInDraft, DraftView } from './view.ts'

/** The further report: what changed since the last and why it matters, what the police answered, what was decided, and where the case now stands. */
export const mg3a = (view: DraftView): Draft =>
  drafted(view, { title: `MG3A: R v ${namesOf(view.reading, 'suspect', 'suspect not named')}` }, [
    heading('Further review'),
    ...paragraph(since(view), reason('Review goes on whenever material comes, before each hearing and on any offer of a plea.', [review])),
    heading('What changed, and why it matters'),
    ...changed(view),
    heading('Requests to the police'),
    ...requests(view),
    heading('Decisions and offers since'),
    ...decided(view),
    heading('Where the case stands now'),
    ...standing(view),
    ...actionPlan(view),
    ...decisions(view),
    ...declaration(view),
  ])

const since = ({ lastIssued, changes }: DraftView): Sentence =>
  lastIssued
    ? reason(`This follows the ${lastIssued.called}, version ${lastIssued.version}, issued on ${inWords(lastIssued.on)}.`)
    : changes
      ? gap(`No earlier report has been issued here; what follows is measured from the reading of ${inWords(changes.since)}.`)
      : gap('No earlier report has been issued here, so there is nothing to measure a change from.')

type About = ChangeInDraft['about']

/** What follows from a change of each kind. */
const matters: Readonly<Record<About, readonly [title: string, why: string]>> = {
  document: ['Material', 'It is to be read against the elements, scheduled, and considered for disclosure.'],
  people: ['People', 'Names in the charge, the order and the bail conditions are to be checked against it.'],
  stalking: ['Stalking or harassment', 'The choice of charge and any offer of a plea are to be looked at again.'],
  offence: ['Offences', 'The charges authorised are to be reviewed on the Full Code Test.'],
  behaviour: ['Acts within section 2A(3)', 'The course of conduct as charged, and the particulars of it, are to be brought up to date.'],
  marker: ['Risk and aggravation', 'It bears on risk, on bail and on the order, and on the representation about venue.'],
  impact: ['Effect on the victim', 'It bears on which limb of section 4A is put, and it has to be in a statement.'],
  incident: ['Incidents', 'The dates of the charge and the six-month limit for summary offences are to be checked.'],
  check: ['Checks', 'What is now met need not be chased, and what is no longer met has to be asked for.'],
}

function changed({ changes, seenChanges = [], lastIssued }: DraftView): Block[] {
  const earlier = seenChanges.filter(({ on }) => !lastIssued || on >= lastIssued.on)
  const now = changes?.changes ?? []
  if (now.length + earlier.length === 0) return paragraph(gap('Nothing read has changed since then.'))
  const kinds = (Object.keys(matters) as About[]).filter((about) => now.some((change) => change.about === about))
  return [
    ...kinds.flatMap((about) => [
      heading(matters[about][0], 2),
      ...list(
        now.filter((change) => change.about === about).map(({ says, passages }) => fact(stopped(says), passages) ?? gap(stopped(says))),
      ),
      ...paragraph(reason(matters[about][1], about === 'document' ? [s3] : [])),
    ]),
    ...(earlier.length > 0
      ? [
          heading('Seen and considered before', 2),
          ...list(earlier.flatMap(({ on, says }) => says.map((each) => reason(`On ${inWords(on)}: ${stopped(each)}`)))),
        ]
      : []),
  ]
}

function requests({ ledger = [], requested }: DraftView): Block[] {
  if (ledger.length === 0)
    return paragraph(
      requested.length > 0
        ? reason(`${requested.length} checks have been asked about; no answer is recorded.`)
        : gap('No request to the police is recorded.'),
    )
  return [
    {
      block: 'table',
      caption: 'What was asked for, and what came',
      head: ['Asked for', 'Sent', 'State', 'What came, or is still wanted'],
      widths: [38, 14, 16, 32],
      rows: ledger.map(({ asking, is, context }) => [
        [reason(stopped(asking.description))],
        [{ kind: 'form', text: context.sent ? inWords(context.sent.on) : 'Not sent' }],
        [{ kind: 'form', text: requestWords[is] }],
        [
          ...context.answers.map(({ what, on, documents }) =>
            reason(`${inWords(on)}: ${stopped(what)}${documents.length > 0 ? ` ${documents.map(({ name }) => name).join(', ')}.` : ''}`),
          ),
          ...(context.stillWanted ? [gap(`Still wanted: ${stopped(context.stillWanted)}`)] : []),
        ],
      ]),
    },
  ]
}

function decided({ decisions: made, overruled, offers = [], lastIssued }: DraftView): Block[] {
  const after = (on: Day) => !lastIssued || on >= lastIssued.on
  const items = [
    ...made
      .filter(({ on }) => after(on))
      .map(({ suspectName, charge, by, on }) =>
        reason(`${suspectName}, ${offenceOf(charge)?.title ?? charge}: decided by ${by} on ${inWords(on)}, as set out below.`),
      ),
    ...overruled
      .filter(({ on }) => after(on))
      .map(({ check, by, on, reason: why }) => reason(`The check ${check} was overruled by ${by} on ${inWords(on)}: ${stopped(why)}`)),
    ...offers.flatMap(({ state, context: { offer } }) =>
      offer && after(offer.on)
        ? [
            reason(
              `${kindWords[offer.what.kind]} for ${offer.what.defendant.name}, recorded on ${inWords(offer.on)}: ${offerWords[state].toLowerCase()}. The plea note has the rest.`,
            ),
          ]
        : [],
    ),
  ]
  return items.length > 0 ? list(items) : paragraph(reason('Nothing has been decided, overruled or offered since.'))
}

const indicatedWords = {
  yes: 'The evidence indicates stalking.',
  no: 'The evidence does not indicate stalking.',
  borderline: 'Whether this is stalking is borderline.',
} as const

function standing({ assessment }: DraftView): Block[] {
  const [leading] = offencesWorth(assessment)
  const weak = leading?.elements.filter(({ met }) => met !== 'yes') ?? []
  return [
    ...paragraph(
      reason(indicatedWords[assessment.stalking.indicated], assessment.stalking.law),
      leading
        ? reason(
            `The leading charge is ${lower(leading.title)} (${offenceCite(leading.id)}), ${strengthWords[leading.supported]}.`,
            leading.law,
          )
        : gap('No offence is supported on the papers as read.'),
      reason(`${openOf(assessment).length} checks are open.`),
    ),
    ...list(
      weak.map(({ title, closesTheGap }) =>
        gap(`Not made out yet: ${title.replace(/^./, (first) => first.toLowerCase())}.${closesTheGap ? ` ${stopped(closesTheGap)}` : ''}`),
      ),
    ),
  ]
}
