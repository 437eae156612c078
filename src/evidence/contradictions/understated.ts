import type { Quote } from '#case/quote'
import type { Contradiction, Observation } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { quoteOf } from '../passage.ts'
import { called, capital, hadHappened, type Look, type Read, saysOtherwise, some, writtenOn } from './read.ts'

type Row = Readonly<{ says: RegExp; what: string; ideas: readonly Idea[] }>

/** What the police's papers deny, and what in a statement or a message would show that they understate it. */
const rows: readonly Row[] = [
  {
    says: /\b(?:no|without|not? any)(?: direct| explicit| actual| specific| real)? threats?\b|\b(?:never|not) (?:made any |been )?threat(?:s|ened)\b/i,
    what: 'that there were no threats',
    ideas: ['threatOfViolence', 'threatToKill'],
  },
  {
    says: /\bno (?:physical )?(?:violence|assaults?)\b|\b(?:never|not) been (?:physically )?(?:violent|assaulted)\b/i,
    what: 'that there was no violence',
    ideas: ['violence'],
  },
  {
    says: /\bverbal(?: (?:argument|dispute|altercation|row|domestic))? only\b|\bonly verbal\b/i,
    what: 'that it was only verbal',
    ideas: ['violence', 'entryToHome', 'interferingWithProperty'],
  },
  { says: /\bno (?:damage|property damage)\b/i, what: 'that nothing was damaged', ideas: ['interferingWithProperty'] },
]

const single = /\b(?:isolated|one[- ]off|single|only one) (?:incident|occasion|event|matter)\b|\bone[- ]off\b|\bfirst and only\b/i
const many = 3

/** The police's summary saying less than the statements: no threats where there were, one incident where there were many. */
export const summaryAgainstStatements: Look = (read) => [...rows.flatMap((row) => denied(read, row)), ...oneOfMany(read)]

/** What the suspect said, and how the arrest went. */
const ofSomethingElse =
  /\bin interview\b|\b(?:suspect|defendant|SUS|DEF|he|she)\b[^.;]{0,20}\b(?:said|says|stated|states|claims?|claimed|den(?:y|ies|ied)|maintains?)\b|\baccording to\b|\b(?:arrest(?:ed)?|detained|resist\w*|custody)\b|\bto (?:any )?(?:witness(?:es)?|officers?|police)\b|\bto (?:IP|AP|her|him) direct\b/i

const ofPolice = (read: Read, says: RegExp): readonly Quote[] =>
  read.passages
    .filter(
      ({ voice, role, kind, text }) =>
        voice === 'police' &&
        (role === 'narrative' || role === 'answer') &&
        kind !== 'PIN' &&
        kind !== 'PNC' &&
        says.test(text) &&
        !/["“”]/.test(text) &&
        !ofSomethingElse.test(text),
    )
    .map((passage) => quoteOf(passage))

const damaged = /smash|broke|broken|damag|slash|scratch|destroy|keyed|torn|ripped|cut/i

function denied(read: Read, { says, what, ideas }: Row): readonly Contradiction[] {
  const [quote] = ofPolice(read, says)
  if (!quote) return []
  const by = writtenOn(read, quote.document, quote.page)
  const told = read.observations.filter((one) => ideas.includes(one.idea) && tells(one) && hadHappened(read, one, by))
  const [first, ...more] = some(told.map((one) => one.quote))
  if (!first) return []
  return [
    { says: `${capital(called(read, quote))} says ${what}; ${saysOtherwise(called(read, first))}.`, passages: [quote, first, ...more] },
  ]
}

const tells = ({ idea, voice, quote }: Observation): boolean =>
  (voice === 'victim' || voice === 'witness' || voice === 'message') && (idea !== 'interferingWithProperty' || damaged.test(quote.words))

function oneOfMany(read: Read): readonly Contradiction[] {
  const [quote] = ofPolice(read, single)
  const told = read.incidents.filter(({ from }) => from.some((each) => each.document !== quote?.document))
  const [first, ...more] = told.slice(0, many).map(({ from }) => from[0])
  if (!quote || told.length < many || !first) return []
  return [
    {
      says: `${capital(called(read, quote))} speaks of a single incident; the other papers tell of ${told.length}.`,
      passages: [quote, first, ...more],
    },
  ]
}
