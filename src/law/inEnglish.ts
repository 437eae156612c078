import type { Behaviour, CounterIndication, Impact, Marker } from '#case/vocabulary'

/** The acts of section 2A(3), as they are named on screen and in documents, with the letter of the Act. */
export const behaviourInEnglish: Readonly<Record<Behaviour, string>> = {
  following: 'following (a)',
  contacting: 'contacting or trying to contact (b)',
  publishing: 'publishing about the victim or in the victim’s name (c)',
  monitoring: 'monitoring electronic communication (d)',
  loitering: 'loitering (e)',
  interferingWithProperty: 'interfering with property (f)',
  watchingOrSpying: 'watching or spying (g)',
}

export const markerInEnglish: Readonly<Record<Marker, string>> = {
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

export const impactInEnglish: Readonly<Record<Impact, string>> = {
  fearOfViolence: 'fear of violence',
  alarmOrDistress: 'alarm or distress',
  dayToDayEffect: 'effect on day-to-day life',
}

export const counterIndicationInEnglish: Readonly<Record<CounterIndication, string>> = {
  mutualContact: 'contact went both ways',
  reconciliation: 'they came back together',
  invited: 'contact was invited',
  disputeContext: 'a dispute about something else',
  lawfulPurpose: 'a lawful purpose',
  childArrangements: 'arrangements about children',
  singleIncident: 'a single incident',
  notBothered: 'the victim was not troubled by it',
  noThreats: 'no threats were made',
  identityInDoubt: 'who did it is in doubt',
  innocentPresence: 'the suspect had a reason to be there',
  stoppedWhenAsked: 'it stopped when asked',
  neverToldToStop: 'nobody had told the suspect to stop',
}
