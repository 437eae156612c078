import { saying } from '#case/remarks'
import { called, capital, type Look, some } from './read.ts'

const afraid = /\b(?:scared|frightened|afraid|terrified|petrified|fear|fearful|intimidated|threatened)\b/i

/** Fear of a loss, or somebody's question, is none of the suspect. */
const ofSomethingElse =
  /\b(?:afraid|scared|frightened|terrified) (?:of|about) (?:losing|missing|being (?:late|sacked|evicted))\b|\bwhat (?:are|is) (?:you|s?he) (?:scared|afraid|frightened) of\b/i

/** "Not needed for PC Marsh": of somebody else. */
const forAnOfficer = /\bfor (?:the )?(?:(?:PC|DC|PS|DS|PCSO)\b|officers?\b|police\b)/i

/** Special measures said not to be needed, where the victim says she is afraid. */
export const specialMeasuresAgainstFear: Look = (read) => {
  const fears = read.observations.filter(
    ({ idea, voice, quote }) =>
      voice === 'victim' &&
      !ofSomethingElse.test(quote.words) &&
      (idea === 'fearOfViolence' || (idea === 'alarmOrDistress' && afraid.test(quote.words))),
  )
  const [fear, ...more] = some(fears.map(({ quote }) => quote))
  const [notNeeded] = saying(read.remarks, 'specialMeasures', 'notNeeded').filter(({ words }) => !forAnOfficer.test(words))
  if (!fear || !notNeeded) return []
  return [
    {
      says: `${capital(called(read, notNeeded))} says special measures are not needed; in ${called(read, fear)} the victim is afraid.`,
      passages: [notNeeded, fear, ...more],
    },
  ]
}
