import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'

/** What the officer takes the witness to be. */
export const isIntimidated = String.raw`(?:likely|bound|certain|sure|would|will|qualif(?:y|ies)|classed|treated|regarded|falls?|considered|deemed|is|she['’]s|he['’]s)(?: to be| be| as)? (?:an? |clearly an? |clearly |obviously an? )?(?:vulnerable|intimidated)(?: (?:and|&|\/|or) (?:vulnerable|intimidated))? witness`
/** Measures at court by that word alone. */
export const someMeasures =
  '(?:in need of|request(?:s|ing|ed)?|ask(?:s|ing|ed)? for|appl(?:y|ies|ying) for|wants?|wanting|would like|benefit from) (?:some |any |all |the )?measures(?: (?:at|in|for|when) (?:any |the |a )?(?:court|trial|hearing))?'

/** That the witness needs them, by what she is, by her age or in so many words. */
export const needs: readonly Rule<'specialMeasures'>[] = [
  {
    says: 'need',
    when: anyOf(
      /\b(?:needs?|requires?|eligible for|entitled to|will need|would benefit from)\b[^.]{0,40}\b(?:special measures|measures (?:at|in|for) (?:court|trial)|SMs?|screens?|screened|live link|video link|MG ?2)\b/,
      /\b(?:vulnerable|intimidated) (?:witness|victim)\b[^.]{0,60}\b(?:special measures|SMs?|MG ?2|s\.? ?1[67])\b/,
      /\b(?:special measures|SMs?)\b[^.]{0,20}\b(?:required|needed|necessary)\b/,
      /\b(?:under 1[78]|child witness|young witness)\b[^.]{0,25}\b(?:auto\w*|eligible|entitled)\b/,
      /\b(?:automatic(?:ally)?|auto)\b[^.]{0,12}\b(?:eligible|entitled)\b|^\W*yes\b/,
    ),
    unless: /\b(?:not|no|\w+n['’]t|none|unknown|whether)\b|\byes ?\/ ?no\b|\?$/i,
  },
  {
    // Whoever is under age or infirm will have them: "SM will apply", "SM must be in place".
    says: 'need',
    when: /\b(?:spec(?:ial)?\.? meas\w*|S\/M|SMs?)\b[^.;]{0,15}\b(?:(?:will|would|should|must|shall|ought to|do|does) (?:\w+ )?(?:apply|be (?:in place|needed|required|necessary|available|sought|put in place|arranged|looked at|considered))|apply by (?:age|reason))\b/i,
    unless: /\b(?:not|no|\w+n['’]t|if|whether|unless|where)\b|\?$/i,
  },
  {
    says: 'need',
    when: new RegExp(String.raw`\b(?:${isIntimidated})\b`, 'i'),
    unless: /\b(?:not|no|nor|\w+n['’]t|if|whether|unless|where|neither)\b|\?$/i,
  },
  {
    says: 'need',
    when: new RegExp(
      String.raw`\b(?:${someMeasures})(?! (?:\w+ ){0,3}(?:at|to|for|against|in) (?:her|his|the) (?:home|house|address|work)\b)`,
      'i',
    ),
    unless: /\b(?:not|no|nor|\w+n['’]t|if|whether|none|DP|DEF|SUS|suspect|defendant)\b(?! been)(?=[^.;]{0,40}\bmeasures\b)|\?$/i,
  },
  {
    says: 'need',
    when: /\b(?:special measures|SMs?)\b(?: (?:is|are|being))? (?:automatic|mandatory|essential|a must|by right)\b/i,
    unless: /\bnot\b|\?$/i,
  },
]
