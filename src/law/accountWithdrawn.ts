import { isNonEmpty } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import { behaviours } from '#case/vocabulary'
import { documentsOf, passagesIn } from './documentsOf.ts'
import type { Point } from './finding.ts'

/** "Tell them u made it up" is what she was told to say. */
const untrue =
  /(?<!\b(?:you|u|ya)(?:['’]?ve| have| just| all)? )(?<!\b(?:tell|say to) (?:them|['’]?em|the (?:police|court|judge)|police)\b[^.;"”]{0,40})\b(?:(?:not|n['’]t|never) (?:\w+ ){0,2}(?:true|happen\w*)|untrue|made (?:it|this|that|all of it|everything)(?: all)? up|invented|fabricated|lied|a lie|false)\b/i

/** The victim's own words that the account was not true: a reason for care, since frightened people say so too. */
const saidUntrue = (reading: Reading) =>
  [
    ...reading.markers.retraction.map(({ quote }) => quote),
    ...documentsOf(reading, 'RETRACTION').flatMap(({ document }) => passagesIn(reading, document)),
  ].filter(({ words }) => untrue.test(words))

/** What the suspect is shown to have done, besides the behaviours: others who tell of it bear out her account as well. */
const done = ['trackingDevice', 'falseIdentity', 'gifts', 'entryToHome', 'violence', 'breachOfBail', 'breachOfOrder'] as const

/** The suspect's own account bears hers out where he admits to what she says. */
const byOthers = ({ voice }: Observation): boolean => voice === 'message' || voice === 'witness' || voice === 'suspect'

/** Whether the account was taken back as untrue, what that rests on, and whether anything but her account tells of the conduct. */
export function withdrawalOf(reading: Reading): Readonly<{ points: readonly Point[]; alone: boolean; contradicted: boolean }> {
  const said = saidUntrue(reading)
  const records = reading.counterIndications.identityInDoubt.filter(({ voice }) => voice === 'police' || voice === 'witness')
  const told = [
    ...behaviours.flatMap((act): readonly Observation[] => reading.behaviours[act]),
    ...done.flatMap((mark) => reading.markers[mark]),
  ]
  const alone = !told.some(byOthers)
  return {
    points: isNonEmpty(said) ? [{ text: 'The account was taken back as untrue: ask why before anything rests on it.', quotes: said }] : [],
    alone,
    contradicted: said.length > 0 && records.length > 0,
  }
}
