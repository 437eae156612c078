import { stemsOf } from './stems.ts'

/**
 * Known words a misspelt or badly recognised word may stand for: a letter dropped, doubled, swapped with its neighbour or put in, and the usual
 * confusions of recognition (rn for m, 1 for l, 0 for o). Short words are left alone, and so are words that are common English themselves.
 */
export type Speller = (word: string) => string | undefined

/** Common words one slip away from a word of the lexicons, which they are not. */
const realWords = new Set(
  `
abuts addition additions ageing aided aiding ailing alight allied allocate allying anima anthers apologise arrangement
avert averted badge badges baked balance balances balancing balding ballon bards barking barrie based basing beach
beached beaches beaded beads beaked beaks beamed beans beard beast beasts belive below bested besting binds bleach
blinded blinding blocs boars boing bonne booed bough bowed bowing breath breed breeding bride brides brief briefed
briefs bugle bulls bunting cached caching callous camus canvas captures careers carys cashed cashing cation cations
chace chambered chang charing chars chasse cheers chess circuit cited citing claes clamp clams cleave cleaves clever
cling clint cloves collard collet colored coloring colors commuter compiled compliant cones conservator conservators
consulted consume consumes corning corps corse couch couched coupe coupes cours cover covered covering covers coveted
crass crate crates crises crypt cubed cuddy curse cursed curses cursing dairies dairying degrades detailed detailing
diable diagnoses dilapidated diner diners dismisses dived diver divers dives diving documented documenting doped
doping dried dries drooping duped earls empties entitles executor expos factor factored factoring factors famed
fancies fated favors favoured favouring feces feeding festa fiend fight fighting fights filed filing fined finer flint
fluted fonds fonts forge forges forme forts fried funded funding funds gaping genera gongs grand grande grated grating
gravel grovel hamed hamstring hamstrings hating haven heated heath heats herded herding herds heron herons hoard
honesty horned hoses indeed individual individuals inquired inquiring inter isolates jeweller jewellers kickers laced
lacing lettre lettres liner liners liter liters loner loose loosing looting lured luring maker malign manet manger
marred mater maths matte medial meters miser mistake mistakes mixes mooring moses moths muses musing muted nailed
nailing nerve neves olive olives operative operatives ornamented pains panning papal pared parsed parsing parted
particular parting patten pearl pearls peasant peasants penned penning persona personas peter peters petty pints plaid
plank plans plied plunk plying poisson ponds pothole potholes preset principled psych pubic quilt quilts rabbi rabbis
raged raging rallied rally rallying recent reeling refugee reign reigned reigning reigns relied relying remaking
reminder reorder reordered reordering resins retire retired retraining reuse reused reusing revel revels rises rising
robber robbers roost roosts sacred sages sallow saloons sands screwed screwing sealed sealing seals searing sears
sedge seeps serer sever severed severing shard shards sheath shogun shots shred shreds sifting sills singers singing
sings sized sizes sizing skied skiing skits slate sling sores sowing sparkle sparse spice spices spokes spring squeak
squeaks staked steam steamed steaming steed steeped steppes sting stirs strange string stringed stringing strings
stroke strokes studied stumped suite sulk sulked sulking sulks supporter swallow table tables tacked tamed tamer
taming taper tapered tapering tapers tapped taxed taxing teaches teased teasing teenage threes tinged toile toned
toning toots tough towed towing tracer trans tread treading treads treat treated treating treats treble trials trough
troughs truss tuned tuning tunings twine twining tying unaided untied values vices violet violets wading waned waning
waring weigh weighed weighing weighs welded welding wether widow widowed widows wight wilding wilds wiles wooded writs
young
`
    .trim()
    .split(/\s+/),
)

/** Makes a speller over the words that patterns look for (of six letters or more). */
export function spellerOver(vocabulary: Iterable<string>): Speller {
  const known = new Set<string>()
  const byDeletion = new Map<string, string>()
  for (const word of vocabulary) {
    known.add(word)
    if (word.length < 6 || !/^[a-z]+$/.test(word)) continue
    for (let at = 1; at < word.length; at += 1) byDeletion.set(word.slice(0, at) + word.slice(at + 1), word)
  }
  return (written) => {
    if (written.length < 5 || known.has(written) || realWords.has(written) || stemsOf(written).some((stem) => known.has(stem)))
      return undefined
    const cleared = written.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/1/g, 'l').replace(/0/g, 'o')
    if (cleared !== written && known.has(cleared)) return cleared
    if (!/^[a-z]+$/.test(written)) return undefined
    const dropped = byDeletion.get(written)
    if (dropped) return dropped
    for (let at = 1; at < written.length; at += 1) {
      const shorter = written.slice(0, at) + written.slice(at + 1)
      if (shorter.length >= 6 && known.has(shorter) && isSlip(written, at)) return shorter
      const swapped = byDeletion.get(shorter)
      if (swapped && isSwap(written, swapped)) return swapped
    }
    return undefined
  }
}

/** A letter put in that doubles its neighbour. */
const isSlip = (written: string, at: number): boolean => written[at] === written[at - 1] || written[at] === written[at + 1]

const isSwap = (written: string, known: string): boolean => {
  if (written.length !== known.length) return false
  const at = [...written].findIndex((letter, index) => letter !== known[index])
  return written[at] === known[at + 1] && written[at + 1] === known[at] && written.slice(at + 2) === known.slice(at + 2)
}
