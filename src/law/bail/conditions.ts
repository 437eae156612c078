import { isNonEmpty, type NonEmpty, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { Behaviour, Marker } from '#case/vocabulary'

/** A bail condition and the risk on this file that makes it necessary (Bail Act 1976 s3(6)); none is proposed without one. */
export type Condition = Readonly<{ text: string; against: string; evidence: NonEmpty<Quote> }>

type Kind = { text: string; against: string; behaviours?: readonly Behaviour[]; markers?: readonly Marker[] }

const kinds: readonly Kind[] = [
  {
    text: 'Not to contact the victim, directly or indirectly, by any means, including social media.',
    against: 'further contact',
    behaviours: ['contacting'],
  },
  {
    text: 'Not to contact, or ask any other person to contact, the victim’s family, friends, colleagues or school.',
    against: 'contact through others',
    markers: ['thirdPartyContact'],
  },
  {
    text: 'Not to enter named roads, or an area on a map, around the victim’s home, work and other regular places.',
    against: 'attendance where the victim is',
    behaviours: ['following', 'loitering', 'watchingOrSpying'],
    markers: ['entryToHome'],
  },
  {
    text: 'To live and sleep away from the victim’s area, at an address that has been checked against the victim’s.',
    against: 'nearness to the victim',
    behaviours: ['loitering', 'watchingOrSpying'],
  },
  {
    text: 'Not to post or send anything about, or purporting to come from, the victim.',
    against: 'publication',
    behaviours: ['publishing'],
    markers: ['falseIdentity'],
  },
  {
    text: 'Not to possess or use a tracking device or software against the victim, and not to access the victim’s accounts.',
    against: 'tracking or monitoring',
    behaviours: ['monitoring'],
    markers: ['trackingDevice'],
  },
  {
    text: 'Curfew, with a tag where the test for tagging is met.',
    against: 'conduct at night or breach of earlier conditions',
    markers: ['breachOfBail', 'entryToHome'],
  },
  {
    text: 'Not to attend the school or nursery, and no contact with the children save as a court orders.',
    against: 'use of the children',
    markers: ['childrenInvolved'],
  },
]

export const conditionsFor = (reading: Reading): readonly Condition[] =>
  kinds.flatMap(({ text, against, behaviours = [], markers = [] }) => {
    const evidence = [...behaviours.flatMap((name) => reading.behaviours[name]), ...markers.flatMap((name) => reading.markers[name])].map(
      ({ quote }) => quote,
    )
    return isNonEmpty(evidence) ? [{ text, against, evidence }] : []
  })
