import { isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { Behaviour, Marker } from '#case/vocabulary'
import { bestFirst, isOutright } from '../outright.ts'

/** A prohibition this case's own risks call for. `slots` are facts a person must fill before it can be served; a term is never made without evidence. */
export type ProposedTerm = Readonly<{
  id: string
  text: string
  why: string
  evidence: NonEmpty<Quote>
  slots: readonly string[]
  /** The wording grounded in harassment alone, which is all an acquittal order may rest on (PHA s5A). */
  onAcquittal: boolean
}>

type Risk = { behaviours?: readonly Behaviour[]; markers?: readonly Marker[] }
type Kind = Omit<ProposedTerm, 'evidence' | 'text'> & Risk & { text: (victim: string) => string }

/** Prohibitions only: an order cannot require anything (Sentencing Act 2020 s359). */
const kinds: readonly Kind[] = [
  {
    id: 'contact',
    behaviours: ['contacting'],
    text: (victim) =>
      `Not to contact ${victim}, directly or indirectly, by any means, including in person, by telephone, text, letter, e-mail, social media or messaging application, save through a solicitor or as ordered by the Family Court.`,
    why: 'Unwanted contact is described.',
    slots: ['date of birth of the person protected'],
    onAcquittal: true,
  },
  {
    id: 'thirdParties',
    markers: ['thirdPartyContact'],
    text: (victim) =>
      `Not to ask, cause or encourage any other person to contact ${victim}, and not to contact the persons named in the schedule.`,
    why: 'Approaches to or through other people are described.',
    slots: ['names of the other persons to be protected'],
    onAcquittal: true,
  },
  {
    id: 'pursuit',
    behaviours: ['following', 'watchingOrSpying'],
    text: (victim) => `Not to follow, approach or watch ${victim}, and not to photograph, film or record ${victim}.`,
    why: 'Following or watching is described.',
    slots: [],
    onAcquittal: true,
  },
  {
    id: 'places',
    behaviours: ['loitering'],
    markers: ['entryToHome'],
    text: (victim) =>
      `Not to enter, or be within [distance in metres] of, the places named in the schedule, being places where ${victim} lives, works or regularly goes.`,
    why: 'Attendance at the places where the victim lives, works or goes is described.',
    slots: ['streets or a map for each place', 'distance in metres', 'a check against the suspect’s own home, work and family'],
    onAcquittal: true,
  },
  {
    id: 'property',
    behaviours: ['interferingWithProperty'],
    text: (victim) => `Not to damage or interfere with any property of ${victim}.`,
    why: 'Interference with property is described.',
    slots: [],
    onAcquittal: true,
  },
  {
    id: 'publication',
    behaviours: ['publishing'],
    text: (victim) => `Not to post, publish or send to any person any material about ${victim} or purporting to come from ${victim}.`,
    why: 'Publication about the victim, or in the victim’s name, is described.',
    slots: [],
    onAcquittal: true,
  },
  {
    id: 'surveillance',
    behaviours: ['monitoring'],
    markers: ['trackingDevice'],
    text: (victim) =>
      `Not to place or use any tracking device or software on any property or vehicle of ${victim}, and not to access or try to access any account or device of ${victim}.`,
    why: 'Tracking or monitoring is described.',
    slots: [],
    onAcquittal: true,
  },
  {
    id: 'identities',
    markers: ['falseIdentity'],
    text: (victim) =>
      `Not to use any account, number or device that is not in the defendant’s own name to communicate with ${victim}, and not to create any account in ${victim}’s name.`,
    why: 'Contact under an invented or borrowed identity is described.',
    slots: ['known accounts and numbers'],
    onAcquittal: true,
  },
  {
    id: 'gifts',
    markers: ['gifts'],
    text: (victim) => `Not to send or leave any gift, delivery or other item for ${victim}.`,
    why: 'Unwanted gifts or deliveries are described.',
    slots: [],
    onAcquittal: true,
  },
  {
    id: 'children',
    markers: ['childrenInvolved'],
    text: () =>
      'Not to enter, or be within [distance in metres] of, the nursery or school named in the schedule, save as ordered by the Family Court.',
    why: 'Conduct involving children is described.',
    slots: ['name of the school or nursery, unless the suspect may not know it', 'any order of the Family Court'],
    onAcquittal: true,
  },
  {
    id: 'violence',
    markers: ['threatOfViolence', 'threatToKill', 'violence', 'weapon'],
    text: (victim) => `Not to use or threaten violence against ${victim}.`,
    why: 'Violence or threats of it are described.',
    slots: [],
    onAcquittal: false,
  },
  {
    id: 'reports',
    markers: ['vexatiousComplaint'],
    text: (victim) =>
      `Not to make a report about ${victim} to any employer or public body knowing it to be false, save that nothing in this order prevents a true report to the police.`,
    why: 'False reports are described.',
    slots: [],
    onAcquittal: true,
  },
]

/** The prohibitions the reading calls for, each with the passages that show the risk, those that say it outright first. `victim` is the name to be printed. */
export const proposedTerms = (reading: Reading, victim: string): readonly ProposedTerm[] =>
  kinds.flatMap(({ behaviours = [], markers = [], text, why, ...kind }) => {
    const shown = [...behaviours.flatMap((name) => reading.behaviours[name]), ...markers.flatMap((name) => reading.markers[name])]
    const evidence = bestFirst(shown).map(({ quote }) => quote)
    const reason = shown.some(isOutright) ? why : why.replace(/described\.$/, 'only hinted at.')
    return isNonEmpty(evidence) ? [{ ...kind, why: reason, text: text(victim), evidence }] : []
  })
