import { appealNotice } from '#bail/appealNotice'
import { statusOf } from '#bail/context'
import { seeksWords, statusWords } from '#bail/words'
import { inWords } from '#case/dates'
import { timeOf } from '#case/moments'
import type { NonEmpty, Quote } from '#case/quote'
import { offenceOf } from '#law/offences'
import type { StateName } from '#orders/steps'
import { orderKey } from '#orders/steps'
import { madeOnWords, stateWords } from '#orders/words'
import { type BailSubject, bailSubject } from './bail/subject.ts'
import type { Block, Draft, Sentence } from './block.ts'
import { drafted } from './drafted.ts'
import { inProse, namesOf } from './people.ts'
import { orderSubject, wantsAll } from './restrainingOrder/subject.ts'
import { fact, form, gap, heading, joined, list, paragraph, quoted, reason, stopped } from './sentence.ts'
import type { DraftView } from './view.ts'

/** How much of anything stands on a sheet: the rest is in the documents it names. */
const most = { grounds: 4, conditions: 7, terms: 8, decisions: 4, pleaActs: 2 } as const

/** The first words that fit, cut at a word. */
const brief = (text: string, length: number): string => {
  const words = text.trim()
  return words.length <= length ? stopped(words) : `${words.slice(0, words.lastIndexOf(' ', length)).replace(/[,;:]$/, '')} …`
}

/** The advocate's page for a hearing: who and what, bail, the order to hand up, and what to do if a plea is offered. One page, to stand up with. */
export function hearingSheet(view: DraftView): Draft {
  const bail = bailSubject(view)
  const suspects = namesOf(view.reading, 'suspect', 'not named')
  return drafted(view, { title: `Hearing sheet: R v ${brief(suspects, 60).replace(/\.$/, '')}`, sheet: true }, [
    ...theCase(view, bail),
    heading('Bail'),
    ...bailToday(bail),
    heading('Restraining order'),
    ...order(view),
    heading('If a plea is offered'),
    ...plea(view),
  ])
}

const theCase = (view: DraftView, { application }: BailSubject): Block[] => {
  const { reading, decisions } = view
  return paragraph(
    form(`Victim: ${brief(namesOf(reading, 'victim', 'not named'), 80)}`),
    decisions.length > 0
      ? form(
          `Decided: ${brief(joined(decisions.slice(0, most.decisions).map(({ suspectName, charge, outcome }) => `${inProse(suspectName)}, ${offenceOf(charge)?.title ?? charge}, ${outcome === 'charge' ? 'charge' : outcome === 'noFurtherAction' ? 'no further action' : outcome}`)), 240)}`,
        )
      : gap('No charging decision is recorded.'),
    births(view),
    application ? form(`Hearing: ${application.court || 'court not recorded'}, ${inWords(application.hearing)}.`) : undefined,
  )
}

/** Dates of birth of those protected, which the court and the police want and the served draft does not print. */
function births(view: DraftView): Sentence | undefined {
  const born = orderSubject(view).built.persons.flatMap(({ name, bornOn }) => (bornOn ? [`${inProse(name)}, born ${inWords(bornOn)}`] : []))
  return born.length > 0 ? form(`For the court and the police only: ${joined(born)}.`) : undefined
}

function bailToday({ context, application, law, charge, decided }: BailSubject): Block[] {
  const now = statusOf(context)
  const notice = appealNotice(context)
  const relied = application?.grounds ?? []
  const open = (law?.grounds ?? []).filter((ground) => ground.open && ground.evidence.length > 0)
  const grounds: (readonly Sentence[])[] =
    relied.length > 0
      ? relied.slice(0, most.grounds).map(({ title, facts, from }) => withPassage(`${title}: ${brief(facts, 200)}`, from))
      : open.slice(0, most.grounds).map(({ title, evidence }) =>
          withPassage(
            `${title}.`,
            evidence.flatMap(({ quotes }) => quotes),
          ),
        )
  const asked = (application?.conditions ?? []).filter((text) => text.trim() !== '')
  const conditions = asked.length > 0 ? asked : (law?.conditions ?? []).map(({ text }) => text)
  const custody = application?.immediateCustody.trim() ?? ''
  return [
    ...paragraph(
      now ? form(`Now: ${statusWords[now.status].toLowerCase()}, since ${inWords(now.since)}.`) : gap('Status not recorded.'),
      application && !decided ? form(`Ask for: ${seeksWords[application.seeks].toLowerCase()}.`) : undefined,
      law
        ? form(`${charge ?? 'The charge'}: Part ${law.part} of Schedule 1.`)
        : gap('Choose the charge: which grounds are open depends on it.'),
      law?.asksImmediateCustody
        ? custody === ''
          ? gap('Say why immediate custody is a real prospect.')
          : reason(`Immediate custody: ${brief(custody, 200)}`)
        : undefined,
    ),
    ...(relied.length === 0 && open.length > 0 ? paragraph(gap('Grounds not chosen yet; open, with evidence:')) : []),
    ...list(grounds),
    ...(conditions.length > 0
      ? [
          ...paragraph(form(asked.length > 0 ? 'Conditions asked for:' : 'Conditions to ask for if bail is granted:')),
          ...list(conditions.slice(0, most.conditions).map((text) => form(brief(text, 180)))),
          ...leftOut(conditions.length - most.conditions, 'condition', 'the bail document'),
        ]
      : []),
    ...paragraph(
      application && application.victimViews.trim() !== ''
        ? reason(`The victim: ${brief(application.victimViews, 200)}`)
        : gap('The victim’s views on bail are not recorded.'),
      notice && !notice.served
        ? form(`Written notice of appeal is due by ${timeOf(notice.due)}.`)
        : reason(
            'If bail is granted over objection: tell the court before release that it will be appealed; written notice within two hours.',
            law ? [law.appeal.law] : [],
          ),
    ),
  ]
}

/** A line with the first passage it stands on; without one it is the lawyer's own. */
const withPassage = (text: string, from: readonly Quote[]): readonly Sentence[] => {
  const [first] = from
  if (!first) return [reason(text)]
  const said = fact(`${quoted(first, 140)}.`, [first])
  return said ? [reason(text), said] : [reason(text)]
}

const leftOut = (count: number, what: string, where: string): Block[] =>
  count > 0 ? paragraph(form(`And ${count} more ${what}${count === 1 ? '' : 's'}, in ${where}.`)) : []

function order(view: DraftView): Block[] {
  const subject = orderSubject(view)
  const { built, context, putForward } = subject
  const state = view.orders?.find(({ order: each }) => subject.order && orderKey(each) === orderKey(subject.order))?.state
  const where = state ? stateWords[state.value as StateName] : 'No order begun'
  const { until, reasons } = built.duration
  const last = context.asked.at(-1)
  const alsoOn = new Set(built.onAcquittal.map(({ text }) => text.trim()))
  return [
    ...paragraph(
      form(`${where}.`),
      putForward ? undefined : gap('No draft order is put forward: these terms are what the file calls for.'),
      until
        ? form(
            `${until === 'furtherOrder' ? 'Until further order' : `Until ${inWords(until)}`}${reasons.trim() === '' ? '.' : `: ${brief(reasons, 140)}`}`,
          )
        : gap('No period chosen.'),
      last
        ? form(
            last.notHad.trim() !== ''
              ? `Victim’s views not had: ${brief(last.notHad, 100)}`
              : `Victim asked ${inWords(last.askedOn)}: ${wantsAll(subject) ? 'wants every term' : 'does not want every term, see the draft'}.`,
          )
        : gap('Victim’s views not recorded.'),
      context.granted ? form(`Order made ${madeOnWords[context.granted.madeOn]} on ${inWords(context.granted.granted)}.`) : undefined,
    ),
    ...list(
      built.onConviction
        .slice(0, most.terms)
        .map(({ text }) => form(`${brief(text, 220)}${alsoOn.has(text.trim()) ? ' (and on acquittal)' : ' (on conviction only)'}`)),
      true,
    ),
    ...leftOut(built.onConviction.length - most.terms, 'term', 'the draft order'),
  ]
}

function plea({ assessment, reading }: DraftView): Block[] {
  const { warn, law } = assessment.plea
  const acts = [
    ...reading.markers.threatToKill,
    ...reading.markers.threatOfViolence,
    ...reading.behaviours.following,
    ...reading.behaviours.watchingOrSpying,
  ]
    .slice(0, most.pleaActs)
    .map(({ quote }) => quote)
  const [first] = acts
  return paragraph(
    warn
      ? reason('A plea to harassment, or to a breach alone, is not acceptable on this evidence without approval.', law)
      : reason('Nothing read calls for a warning against a plea to harassment.', law),
    warn && first
      ? fact(`It would leave out ${acts.map((quote) => quoted(quote, 100)).join(' and ')}.`, acts as unknown as NonEmpty<typeof first>)
      : undefined,
    reason(
      'Accept nothing without the victim’s view, the officer’s view, a written basis checked against the statements, and a supervisor’s approval: by telephone if need be, with name, time and words. To refuse needs nothing.',
    ),
  )
}
