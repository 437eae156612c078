import type { Behaviour, Impact, Marker } from '#case/vocabulary'

/** The acts of section 2A(3) in the statute's order, each with its paragraph. */
export const behaviourWords: Readonly<Record<Behaviour, { words: string; provision: string }>> = {
  following: { words: 'Following', provision: 's2A(3)(a)' },
  contacting: { words: 'Contacting or trying to contact', provision: 's2A(3)(b)' },
  publishing: { words: 'Publishing about her or him, or as if from her or him', provision: 's2A(3)(c)' },
  monitoring: { words: 'Monitoring use of the internet, e-mail or other communication', provision: 's2A(3)(d)' },
  loitering: { words: 'Loitering', provision: 's2A(3)(e)' },
  interferingWithProperty: { words: 'Interfering with property', provision: 's2A(3)(f)' },
  watchingOrSpying: { words: 'Watching or spying', provision: 's2A(3)(g)' },
}

/** The same acts in a word or two, for a table. */
export const behaviourShort: Readonly<Record<Behaviour, string>> = {
  following: 'Following',
  contacting: 'Contacting',
  publishing: 'Publishing',
  monitoring: 'Monitoring',
  loitering: 'Loitering',
  interferingWithProperty: 'Interfering with property',
  watchingOrSpying: 'Watching or spying',
}

export const markerWords: Readonly<Record<Marker, string>> = {
  threatToKill: 'Threat to kill',
  threatOfViolence: 'Threat of violence',
  violence: 'Violence',
  weapon: 'Weapon',
  sexual: 'Sexual element',
  entryToHome: 'Entry to the home',
  trackingDevice: 'Tracking device or spyware',
  escalation: 'Escalation',
  breachOfOrder: 'Breach of an order',
  breachOfBail: 'Breach of bail',
  priorWarning: 'Warned before',
  previousOffending: 'Previous offending',
  declaredFixation: 'Fixation in his or her own words',
  suicideThreat: 'Threat of suicide',
  childrenInvolved: 'Children involved',
  pregnancy: 'Pregnancy',
  thirdPartyContact: 'Approaches through other people',
  falseIdentity: 'False identity',
  gifts: 'Unwanted gifts',
  vexatiousComplaint: 'False complaint about the victim',
  retraction: 'Retraction of support',
}

export const impactWords: Readonly<Record<Impact, string>> = {
  fearOfViolence: 'Fear of violence',
  alarmOrDistress: 'Alarm or distress',
  dayToDayEffect: 'Effect on day-to-day life',
}
