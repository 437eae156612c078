/** The kinds a document of a police file can be. `OTHER` is never hidden; it is shown as "not yet classified". */
export const documentKinds = [
  'MG2',
  'MG3',
  'MG3A',
  'MG4',
  'MG5',
  'MG6',
  'MG6C',
  'MG6D',
  'MG6E',
  'MG7',
  'MG8',
  'MG9',
  'MG10',
  'MG11',
  'MG12',
  'MG15',
  'MG16',
  'DASH',
  'S-DASH',
  'SASH',
  'DARA',
  'VPS',
  'PIN',
  'PNC',
  'INTERVIEW',
  'CUSTODY',
  'MESSAGES',
  'LOG',
  'ORDER',
  'BAIL',
  'RETRACTION',
  'EXHIBIT',
  'OTHER',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Acts associated with stalking: Protection from Harassment Act 1997 s2A(3)(a) to (g), in the statute's order. */
export const behaviours = [
  'following',
  'contacting',
  'publishing',
  'monitoring',
  'loitering',
  'interferingWithProperty',
  'watchingOrSpying',
] as const
export type Behaviour = (typeof behaviours)[number]

/** What marks a case as more dangerous or graver. Ids are those of the check report. */
export const markers = [
  'threatOfViolence',
  'threatToKill',
  'violence',
  'weapon',
  'sexual',
  'breachOfOrder',
  'breachOfBail',
  'priorWarning',
  'previousOffending',
  'escalation',
  'thirdPartyContact',
  'falseIdentity',
  'gifts',
  'entryToHome',
  'childrenInvolved',
  'pregnancy',
  'suicideThreat',
  'declaredFixation',
  'trackingDevice',
  'vexatiousComplaint',
  'retraction',
] as const
export type Marker = (typeof markers)[number]

/** What the victim says it did to her or him. */
export const impacts = ['fearOfViolence', 'alarmOrDistress', 'dayToDayEffect'] as const
export type Impact = (typeof impacts)[number]

/** What points away from stalking; found and shown as carefully as what points to it. */
export const counterIndications = [
  'mutualContact',
  'reconciliation',
  'invited',
  'disputeContext',
  'lawfulPurpose',
  'childArrangements',
  'singleIncident',
  'notBothered',
  'noThreats',
  'identityInDoubt',
  'innocentPresence',
  'stoppedWhenAsked',
  'neverToldToStop',
] as const
export type CounterIndication = (typeof counterIndications)[number]

export type Idea = Behaviour | Marker | Impact | CounterIndication
