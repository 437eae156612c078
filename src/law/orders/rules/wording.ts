import { debnath } from '../../authorities/restrainingOrderCases.ts'
import { s359 } from '../../authorities/sentencingAct2020.ts'
import type { OrderCheck, TermCheck } from '../fault.ts'

const positive =
  /(?:^|[.;,]\s*|\band\s+)(?:the defendant\s+)?(?:must|shall|will|is to|is required to|to)\s+(?!not\b)(attend|report|surrender|register|notify|provide|live|reside|sign|engage|undergo|stay at|remain at|tell)\b/i
const vague =
  /\b(?:in|within|around) the (?:vicinity|area|locality|neighbou?rhood)\b|\b(?:anywhere )?near(?:by)?\b|\bclose to\b|\bin the area of\b|\bin proximity\b/i
const place = /\b(?:enter|go (?:to|into|within|near)|attend|be (?:in|at|within)|approach|visit)\b/i
const exactPlace =
  /\bschedule\b|\bmap\b|\bedged\b|\bbounded by\b|\b\d+[a-z]?,? [A-Z]\w+|\b[A-Z]\w+ (?:Road|Street|Lane|Avenue|Close|Drive|Way|Place|Court|Crescent|Terrace|School|Nursery|Hospital|Station|House|Cottage|Gym|Bank|Centre)\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/
const blank = /\[[^\]]*\]|\{[^}]*\}|_{3,}|\bTBC\b|\bX{2,}\b/i

/** RT1: an order prohibits; it cannot require. */
export const prohibitsOnly: TermCheck = {
  rule: 'RT1',
  law: [s359],
  find: ({ text }) => {
    const required = positive.exec(text)?.[1]
    return required
      ? [
          {
            gravity: 'mustMend',
            says: `It requires something (“${required}”); a restraining order can only prohibit.`,
            suggestion: 'Turn it into a prohibition, or consider a stalking protection order, which can require.',
          },
        ]
      : []
  },
}

/** RT3: a place is named so that nobody can doubt where it begins. */
export const namesPlaces: TermCheck = {
  rule: 'RT3',
  law: [debnath],
  find: ({ text }, { map }) => {
    const found = vague.exec(text)?.[0]
    if (found && !map)
      return [
        {
          gravity: 'mustMend',
          says: `“${found}” has no edge: nobody could say where the prohibition begins.`,
          suggestion: 'Name the streets, or attach a map edged by named roads.',
        },
      ]
    if (/\bmap\b|\bedged (?:in )?red\b/i.test(text) && !map)
      return [
        {
          gravity: 'mustMend',
          says: 'It speaks of a map, and none is attached.',
          suggestion: 'Draw the map or bring one in, or name the streets.',
        },
      ]
    if (blank.test(text))
      return [{ gravity: 'mustMend', says: 'It has a blank still to be filled.', suggestion: 'Fill it, or take the words out.' }]
    if (
      place.test(text) &&
      !exactPlace.test(text) &&
      !map &&
      !/\bdistance\b|\bmetres?\b/.test(text) &&
      /\b(?:home|address|house|work|school|nursery)\b/i.test(text)
    )
      return [
        {
          gravity: 'consider',
          says: 'The place is described, not named.',
          suggestion: 'Name the building and street, or refer to a schedule or map, unless the defendant may not know it.',
        },
      ]
    return []
  },
}

/** RT4: a distance is in metres, from somewhere. */
export const givesDistances: TermCheck = {
  rule: 'RT4',
  law: [debnath],
  find: ({ text }) => {
    if (/\bwithin\s+(?:a\s+)?(?:mile|\d+\s*(?:miles?|yards?|feet|ft|km))\b/i.test(text))
      return [{ gravity: 'consider', says: 'The distance is not in metres.', suggestion: 'Give it in metres, from a named place.' }]
    if (/\bwithin\s+\d+\s*(?:m|metres?|meters?)\b(?!\s+of\b)/i.test(text))
      return [{ gravity: 'mustMend', says: 'It gives a distance from nowhere.', suggestion: 'Say what the distance is measured from.' }]
    return []
  },
}

/** A map that no term speaks of prohibits nothing. */
export const usesItsMap: OrderCheck = {
  rule: 'RT3',
  law: [debnath],
  find: ({ map, onConviction, onAcquittal }) =>
    map && ![...onConviction, ...onAcquittal].some(({ text }) => /\bmap\b|\bannex\b|\bedged\b/i.test(text))
      ? [
          {
            gravity: 'mustMend',
            says: 'A map is attached and no term speaks of it.',
            suggestion: 'Add: not to enter the area edged red on the attached map.',
          },
        ]
      : [],
}
