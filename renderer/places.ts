// What an address can name; no browser is needed to read it.

export const sections = [
  'overview',
  'documents',
  'checks',
  'actionPlan',
  'chronology',
  'stalking',
  'victim',
  'charges',
  'plea',
  'bail',
  'order',
  'drafts',
  'log',
] as const
export type Section = (typeof sections)[number]

/**
 * A place in a document: `start` is the offset of the first word in the page's text and `length` the number of characters that are not
 * white space; both null for the page as a whole. The words themselves stay out of the address, which a browser may remember.
 */
export type Spot = Readonly<{ documentId: string; page: number; start: number | null; length: number | null }>

/** The screens that need nothing more in their address. */
export const alone = ['add', 'account', 'approvals', 'checkSettings', 'installation', 'parts', 'people', 'quality'] as const
export type Alone = (typeof alone)[number]

export type Place =
  | Readonly<{ screen: 'cases' | Alone }>
  | Readonly<{ screen: 'importing'; job: string }>
  | Readonly<{
      screen: 'case'
      caseId: string
      section: Section
      spot: Spot | null
      /** A choice within the section: which draft, which check. */
      part: string | null
    }>
