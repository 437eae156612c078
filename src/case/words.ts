import type { Behaviour, CounterIndication, DocumentKind, Impact, Marker } from './vocabulary.ts'

/** The acts of s2A(3) as a lawyer says them in a sentence. */
export const behaviourWords: Readonly<Record<Behaviour, string>> = {
  following: 'following',
  contacting: 'contacting or trying to contact',
  publishing: 'publishing about the victim or in the victim’s name',
  monitoring: 'monitoring electronic communication',
  loitering: 'loitering',
  interferingWithProperty: 'interfering with property',
  watchingOrSpying: 'watching or spying',
}

/** The paragraph of s2A(3) each act stands under. */
export const behaviourParagraph: Readonly<Record<Behaviour, string>> = {
  following: 's2A(3)(a)',
  contacting: 's2A(3)(b)',
  publishing: 's2A(3)(c)',
  monitoring: 's2A(3)(d)',
  loitering: 's2A(3)(e)',
  interferingWithProperty: 's2A(3)(f)',
  watchingOrSpying: 's2A(3)(g)',
}

/** `following (a)`: an act with the letter of the Act. */
export const behaviourWithLetter = (behaviour: Behaviour): string =>
  `${behaviourWords[behaviour]} ${behaviourParagraph[behaviour].replace('s2A(3)', '')}`

export const markerWords: Readonly<Record<Marker, string>> = {
  threatOfViolence: 'threat of violence',
  threatToKill: 'threat to kill',
  violence: 'violence',
  weapon: 'weapon',
  sexual: 'sexual conduct or threat',
  breachOfOrder: 'breach of a court order',
  breachOfBail: 'breach of bail',
  priorWarning: 'going on after a police warning',
  previousOffending: 'earlier offending or reports',
  escalation: 'escalation',
  thirdPartyContact: 'reaching the victim through others',
  falseIdentity: 'false identity',
  gifts: 'unwanted gifts',
  entryToHome: 'entering the home',
  childrenInvolved: 'children drawn in',
  pregnancy: 'pregnancy',
  suicideThreat: 'threat of suicide',
  declaredFixation: 'the suspect’s own words of fixation',
  trackingDevice: 'tracking device or spyware',
  vexatiousComplaint: 'false or vexatious complaints',
  retraction: 'withdrawal of support',
}

export const impactWords: Readonly<Record<Impact, string>> = {
  fearOfViolence: 'fear of violence',
  alarmOrDistress: 'alarm or distress',
  dayToDayEffect: 'effect on day-to-day life',
}

export const counterIndicationWords: Readonly<Record<CounterIndication, string>> = {
  mutualContact: 'contact went both ways',
  reconciliation: 'they came back together',
  invited: 'contact was invited',
  disputeContext: 'a dispute about something else',
  lawfulPurpose: 'a lawful purpose',
  childArrangements: 'arrangements about children',
  singleIncident: 'a single incident',
  notBothered: 'the victim was not troubled by it',
  noThreats: 'a word that there was no threat or no violence',
  identityInDoubt: 'who did it is in doubt',
  innocentPresence: 'the suspect had a reason to be there',
  stoppedWhenAsked: 'it stopped when asked',
  neverToldToStop: 'nobody had told the suspect to stop',
}

/** What a kind of document is called in a sentence, where its code does not say it. */
const kindWords: Readonly<Partial<Record<DocumentKind, string>>> = {
  INTERVIEW: 'record of interview',
  CUSTODY: 'custody record',
  MESSAGES: 'messages',
  LOG: 'police log',
  ORDER: 'court order',
  BAIL: 'bail notice',
  RETRACTION: 'retraction statement',
  EXHIBIT: 'exhibit',
  OTHER: 'not yet classified',
}
export const documentKindWords = (kind: DocumentKind): string => kindWords[kind] ?? kind
