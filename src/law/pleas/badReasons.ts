import type { NonEmpty } from '#case/quote'
import { acceptingPleas } from '../authorities/codeForCrownProsecutors.ts'
import { acceptabilityOfPleas } from '../authorities/cpsGuidance.ts'
import { pleas } from '../authorities/livingInFear2017.ts'
import { guideline } from '../authorities/sentencing.ts'
import type { Authority } from '../authority.ts'

/** A reason given for taking a harassment plea that is not a good one, how it is put, and what answers it. */
export type BadReason = Readonly<{ id: string; reason: string; answer: string; heardAs: RegExp; law: NonEmpty<Authority> }>

export const badReasons: NonEmpty<BadReason> = [
  {
    id: 'N1',
    reason: 'Sections 2 and 2A carry the same maximum.',
    answer: 'The conviction says what was done, and stands in every later assessment of risk.',
    heardAs: /\bsame (?:maximum|max|sentenc\w+(?: powers?)?)\b/i,
    law: [pleas],
  },
  {
    id: 'N2',
    reason: 'There are no sentencing guidelines for stalking.',
    answer: 'There have been since 1 October 2018.',
    heardAs: /\bno (?:sentencing )?guidelines?\b/i,
    law: [pleas, guideline],
  },
  {
    id: 'N3',
    reason: 'The defendant does not want to be called a stalker.',
    answer: 'What the defendant is willing to be called is no test; the evidence is.',
    heardAs: /\b(?:label\w*|stigma|called a stalker|branded)\b/i,
    law: [pleas],
  },
  {
    id: 'N4',
    reason: 'The victim would not have to give evidence.',
    answer: 'Ask her or him, and apply for special measures.',
    heardAs:
      /\b(?:spares?|sparing|avoid(?:s|ing)?|saves?|saving|without)\b[^.]{0,40}\b(?:giv(?:e|ing) evidence|witness box|ordeal|trauma|cross-examin\w+)\b/i,
    law: [pleas],
  },
  {
    id: 'N5',
    reason: 'The court is pressing for the case to be settled.',
    answer: 'The decision is the prosecutor’s.',
    heardAs: /\b(?:bench|judge|district judge|court|magistrates)\b[^.]{0,40}\b(?:press\w*|urg\w*|encourag\w*|keen|want\w*)\b/i,
    law: [pleas, acceptingPleas],
  },
  {
    id: 'N6',
    reason: 'The sentence would probably be much the same.',
    answer: 'It has to be possible to pass a sentence that matches the seriousness, and the label has consequences of its own.',
    heardAs: /\b(?:similar|same|no different)\b[^.]{0,20}\bsentence\b|\bsentence\b[^.]{0,30}\b(?:similar|the same|no different)\b/i,
    law: [pleas, acceptingPleas],
  },
  {
    id: 'N7',
    reason: 'It is expedient: it saves a trial, time or cost.',
    answer: 'Convenience alone is never a reason.',
    heardAs:
      /\b(?:expedien\w+|sav(?:e|es|ing) (?:a |the )?(?:trial|time|cost\w*|court time)|pragmatic|dispos\w+ of (?:the|this) (?:case|matter))\b/i,
    law: [pleas, acceptingPleas, acceptabilityOfPleas],
  },
  {
    id: 'N8',
    reason: 'A restraining order can be made either way.',
    answer: 'Its terms rest on what is admitted, and it has no positive requirements.',
    heardAs:
      /\b(?:restraining order|\bRO\b|order)\b[^.]{0,40}\b(?:either way|anyway|in any (?:event|case)|still (?:be )?(?:made|available))\b/i,
    law: [pleas],
  },
  {
    id: 'N9',
    reason: 'The victim is fed up and wants it over.',
    answer: 'Speak to her or him about what each course would mean; weariness is not consent to a lesser charge.',
    heardAs: /\b(?:fed up|wants? it over|had enough|wants? (?:to|it to) (?:end|be over|move on))\b/i,
    law: [pleas],
  },
  {
    id: 'N10',
    reason: 'Custody time limits or the backlog.',
    answer: 'Ask for an early date or an extension.',
    heardAs: /\b(?:backlog|custody time limits?|CTLs?|listing|trial dates?)\b/i,
    law: [acceptingPleas],
  },
  {
    id: 'N11',
    reason: 'Harassment is easier to prove.',
    answer: 'Say which element of stalking is not made out, and on what evidence; otherwise the charge stands.',
    heardAs: /\b(?:easier|simpler) to prove\b|\beasier proof\b/i,
    law: [acceptingPleas, acceptabilityOfPleas],
  },
]

/** Which of these stand in the reasons someone gives. */
export const badReasonsIn = (reasons: string): readonly BadReason[] => badReasons.filter(({ heardAs }) => heardAs.test(reasons))
