import type { Observation } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { gateOf } from '../gate/gate.ts'
import { matters } from '../lexicon/matters.ts'
import { type Passage, quoteOf } from '../passage.ts'

/** Said by others than the suspect: what there was between them is over, and it goes on. */
const settled =
  /\b(?:was|is|it['’]s|were) (?:no longer|not|never) (?:a (?:row|quarrel|dispute) )?(?:about|over) (?:the|a|any|our|his|her) |\b(?:is|was|were|had|has|have) (?:had )?nothing to do with (?:work|business|the \p{L}+)\b|\bnot (?:been )?in (?:issue|dispute) since\b|\bnothing (?:is |was )?left to (?:settle|discuss|sort|divide|argue|decide)\b|\b(?:closed|shut) (?:their|the|its|his|her) file on\b|\b(?:dismissed|thrown out|not upheld)\b[^.;]{0,60}\b(?:no appeal|closed)\b|\b(?:heard|looked into|considered) and (?:was )?thrown out\b/iu
/** Who somebody is, and nothing of what lies between them. */
const whoOneIs =
  /\b(?:Occupation|Occ)\b|^\W*(?:Suspect|Defendant|DEF|SUS)\b[^.]*\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|^\W*(?:I|s?he|\p{Lu}\p{L}+)(?: am|['’]m| is| was| have been| has been|['’]ve been| work(?:s|ed)? as) (?:still )?(?:an?|the|our) (?:\p{L}+ ){0,3}\p{L}+(?: since| for|[.,]|$)/u

/** How many of its words make a matter, in how many papers, and in which share of the passages: what is touched on once is not what the papers are about. */
const [fewestTerms, fewestPapers, smallestShare] = [3, 2, 1 / 16]

/** Papers that record what the suspect has done or been held for tell of no matter. */
const ofRecords: readonly DocumentKind[] = ['PNC', 'MG16', 'CUSTODY']

const terms = matters.flatMap(({ terms }, matter) => terms.map((term, nth) => ({ matter, nth, term })))
const mayHold = gateOf(terms.map(({ term }) => term))
/** The terms of all matters that a passage holds. */
const termsIn = (text: string) => mayHold(text).flatMap((one) => (terms[one]!.term.test(text) ? [terms[one]!] : []))

/**
 * What the papers are about where that is an estate, a tenancy, money, work, neighbours, a duty or children: three of the matter's own words in two papers and in one passage of sixteen,
 * the suspect's account not counted. The passages that hold two of them tell of it, and of each paper the one that holds most.
 */
export const mattersSpokenOf = (passages: readonly Passage[]): readonly Observation[] => {
  const told = passages.filter(
    ({ role, voice, kind }) =>
      voice !== 'form' && !ofRecords.includes(kind) && (role === 'narrative' || role === 'answer' || role === 'message'),
  )
  if (told.some(({ voice, text }) => (voice === 'victim' || voice === 'police' || voice === 'witness') && settled.test(text))) return []
  const others = told.filter(({ voice }) => voice !== 'suspect').length
  const held = told.flatMap((passage) => {
    const all = termsIn(passage.text)
    return all.length > 0 ? [{ passage, all }] : []
  })
  return matters.flatMap((matter, at) => {
    const holding = held.flatMap(({ passage, all }) => {
      const terms = all.filter((term) => term.matter === at).map(({ nth }) => nth)
      return terms.length > 0 ? [{ passage, terms }] : []
    })
    const borneOut = holding.filter(({ passage }) => passage.voice !== 'suspect')
    const distinct = new Set(borneOut.flatMap(({ terms }) => terms)).size
    const papers = Map.groupBy(borneOut, ({ passage }) => passage.document)
    if (distinct < fewestTerms || papers.size < fewestPapers || borneOut.length < others * smallestShare) return []
    if (matter.heart !== undefined && !borneOut.some(({ passage }) => matter.heart!.test(passage.text))) return []
    const fullest = new Set(
      [...papers.values()].map((own) => own.reduce((most, one) => (one.terms.length > most.terms.length ? one : most))),
    )
    return holding
      .filter((one) => one.terms.length > 1 || (fullest.has(one) && !whoOneIs.test(one.passage.text)))
      .map(
        ({ passage }): Observation => ({
          idea: matter.reason,
          quote: quoteOf(passage),
          voice: passage.voice,
          when: undefined,
          entry: `${matter.reason}/matter`,
        }),
      )
  })
}

/**
 * The matters, each reason once: where somebody other than the suspect says that the two share a child, the school, the nursery and the club are where they meet and no quarrel of
 * their own.
 */
export function reasonsOnce(matters: readonly Observation[], seen: readonly Pick<Observation, 'idea' | 'voice'>[]): readonly Observation[] {
  const shareAChild = [...matters, ...seen].some(({ idea, voice }) => idea === 'childArrangements' && voice !== 'suspect')
  return shareAChild ? matters.filter(({ idea }) => idea !== 'disputeContext') : matters
}
