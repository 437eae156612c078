/** The categories of CPS's action plan. */
export const requestCategories = [
  'Documents and forms',
  'Footage',
  'Statements',
  'Forensic evidence',
  'Medical evidence',
  'Records',
  'Exhibits',
  'Other',
] as const
export type RequestCategory = (typeof requestCategories)[number]

/** CPS's request types, each with the category it is usually filed under. CPS has none for risk: the last three are ours. */
export const requestTypes = {
  'Key witness details': 'Documents and forms',
  'All key witness statements': 'Statements',
  'Non-key witness statements': 'Statements',
  'Witness availability': 'Documents and forms',
  'Victim personal statement': 'Statements',
  'Special measures material': 'Documents and forms',
  'Previous convictions for all prosecution witnesses': 'Records',
  ROTI: 'Documents and forms',
  'Key exhibits': 'Exhibits',
  'Identification evidence': 'Statements',
  'CCTV material': 'Footage',
  'Visually recorded evidence': 'Footage',
  'Forensic evidence': 'Forensic evidence',
  'Medical evidence': 'Medical evidence',
  'Unused/sensitive material': 'Documents and forms',
  'Bad character/dangerous offender information': 'Documents and forms',
  'Orders on conviction': 'Documents and forms',
  'Compensation details': 'Documents and forms',
  Other: 'Other',
  'Risk assessment (DASH)': 'Documents and forms',
  'Stalking screening': 'Documents and forms',
  'Risk management plan': 'Documents and forms',
} as const satisfies Record<string, RequestCategory>
export type RequestType = keyof typeof requestTypes
