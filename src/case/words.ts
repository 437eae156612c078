import type { Behaviour, CounterIndication, Impact, Marker } from './vocabulary.ts'

/** The acts of s2A(3) as a lawyer says them in a sentence. */
export const behaviourWords: Readonly<Record<Behaviour, string>> = {
  following: 'following',
  contacting: 'contacting, or trying to contact',
  publishing: 'publishing material about or as the victim',
  monitoring: 'monitoring use of the internet or of electronic communication',
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

export const markerWords: Readonly<Record<Marker, string>> = {
  threatOfViolence: 'threat of violence',
  threatToKill: 'threat to kill',
  violence: 'violence',
  weapon: 'weapon',
  sexual: 'sexual element',
  breachOfOrder: 'breach of an order',
  breachOfBail: 'breach of bail',
  priorWarning: 'warned before the last incident',
  previousOffending: 'previous offending or complaints',
  escalation: 'escalation',
  thirdPartyContact: 'approaches to family, friends, work or school',
  falseIdentity: 'false or borrowed identity',
  gifts: 'unwanted gifts',
  entryToHome: 'entry to the home',
  childrenInvolved: 'children involved',
  pregnancy: 'pregnancy',
  suicideThreat: 'threat of suicide by the suspect',
  declaredFixation: 'words of love, destiny or ownership',
  trackingDevice: 'tracking device or spyware',
  vexatiousComplaint: 'false reports to authority or employer',
  retraction: 'withdrawal of support',
}

export const impactWords: Readonly<Record<Impact, string>> = {
  fearOfViolence: 'fear of violence',
  alarmOrDistress: 'alarm or distress',
  dayToDayEffect: 'effect on day-to-day life',
}

export const counterIndicationWords: Readonly<Record<CounterIndication, string>> = {
  mutualContact: 'contact both ways',
  reconciliation: 'reconciliation',
  invited: 'the suspect was invited',
  disputeContext: 'a dispute between neighbours, at work or over money',
  lawfulPurpose: 'a lawful purpose',
  childArrangements: 'contact about the children only',
  singleIncident: 'a single incident',
  notBothered: 'the victim was not troubled',
  noThreats: 'no threats or violence',
  identityInDoubt: 'doubt who did it',
  innocentPresence: 'an innocent reason to be there',
  stoppedWhenAsked: 'it stopped when asked',
  neverToldToStop: 'never told to stop',
}
