import type { Quote } from '#case/quote'

/** The nine tests of the language of an MG3, and what must be true of any draft before it is issued. */
export const languageTests = {
  grounded: 'Grounded in evidence',
  neutral: 'Neutral in emotion',
  nonJudgemental: 'Non-judgemental',
  victimAppropriate: 'Right for the victim',
  ageAppropriate: 'Right for the age of the person',
  offenceAppropriate: 'Right for the offence',
  riskProportionate: 'In proportion to the risk',
  probative: 'Probative',
  verbatim: 'Quotation marks only round the source’s own words',
} as const
export type LanguageTest = keyof typeof languageTests
export type FaultRule = LanguageTest | 'unsourced' | 'name' | 'date' | 'unsafe'

/** A sentence as a rule looks at it; one a lawyer typed may have no passages. */
export type Looked = Readonly<{ kind: 'fact' | 'reason' | 'gap' | 'form'; text: string; from?: readonly Quote[] }>

/** Something to mend or to overrule before issue. `words` are those in question as they stand in the sentence, empty for the whole of it. */
export type Fault = Readonly<{ rule: FaultRule; words: string; says: string; suggestion: string | null }>

/** A fault of a draft; `sentence` is the text it is in, null where it is of the draft as a whole. */
export type DraftFault = Fault & Readonly<{ sentence: string | null }>
