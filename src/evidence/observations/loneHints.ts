import { behaviours, type Idea } from '#case/vocabulary'
import type { Seen } from './sentences.ts'

/** A room of a home, or what stands in one. */
const inside =
  /\b(?:kitchen|bedroom|bathroom|lounge|(?:living|front|sitting|dining|utility|spare|box|back) room|parlour|hall(?:way)?|landing|stairs|stairwell|upstairs|downstairs|loft|attic|cellar|cupboard|wardrobe|conservatory|larder|pantry|scullery|bed|bath|shower|toilet|loo|sofa|settee|armchair|fridge|freezer|kettle|cooker|oven|hob|sink|drawers?|pillow|duvet|mantelpiece|fireplace|indoors|inside (?:my|our|the|her) (?:house|flat|home)|letterbox|skylight|windows?)\b/i
/** A child of hers, not one in a picture or to come. */
const herChild =
  /\b(?:my|our|her|their|IP['’]s|[\p{Lu}]\p{L}+['’]s) (?:\p{L}+ ){0,2}?(?:son|daughter|child|children|kids?|boys?|girls?|lad|baby|twins|toddler|grand(?:son|daughter|child\w*)|niece|nephew|little (?:one|boy|girl|lad)|youngest|eldest|\d+[- ]year[- ]old)\b/iu
const pictured = /\b(?:photo\w*|picture|drawing) of (?:me|us|him|her) (?:with|and) (?:my|our|her|the)\b/i

/** A thing that can be found, and be behind what he knows. */
const aThing =
  /\b(?:air ?tags?|tags?|track(?:er|ing|ed)s?|device|gadget|unit|transmitter|gps|locator|magnet\w*|sim|battery|box|bug|beacon|stuck|taped|spyware|app|disc|wire[ds]?)\b/i

/** Where something is published: a medium anybody can read, or a writing in somebody's name. That people saw or laughed at something does not say where it stood. */
const published =
  /\b(?:reviews?|posts?|posted|posting|tweets?|tweeted|pages?|(?:web)?sites?|web|on-?line|internet|blogs?|vlog|podcasts?|channel|stream(?:ed|ing|s)?|live ?stream\w*|forum|thread|feed|stor(?:y|ies)|profiles?|adverts?|listings?|news(?:letter|paper)s?|gazette|courier|echo|herald|advertiser|magazine|bulletin|notice ?boards?|notices?|announcements?|posters?|leaflets?|leafleted|flyers?|stickers?|banners?|placards?|petition|t-?shirts?|facebook|insta(?:gram)?|tik ?tok|twitter|you ?tube|reddit|snap(?:chat)?|next ?door|linked ?in|only ?fans|discord|telegram|trust ?pilot|trip ?advisor|google|group (?:chat|page)|(?:whats ?app|village|community|parents[’']?|staff|team|class) (?:group|chat)|(?:take|took|taken) (?:it|them|that) (?:down|off)|signed|in (?:my|her|his) name)\b/i

/**
 * What a hint must name where nothing else in the papers tells of the idea. Of the labelled files, lone hints of an entry that name a room or what stands in one were right in
 * five of five, the others in none of five; of children, those that name a child of hers in two of two, the others in none. That he knows things is no tracker. Of publishing, in files never learnt from, those that name a medium were right in one of two, the others in one of six.
 */
const mustName: Partial<Readonly<Record<Idea, (text: string, entry: string) => boolean>>> = {
  entryToHome: (text) => inside.test(text),
  publishing: (text) => published.test(text),
  trackingDevice: (text, entry) => !/hint-1$/.test(entry) || aThing.test(text),
  childrenInvolved: (text, entry) => !/hint-[12]$/.test(entry) || (herChild.test(text) && !pictured.test(text)),
}

/**
 * A paper that tells so much of the conduct may hint at one more act, or one that tells such a share of all there is; that he knows what stands in her messages any paper may. Of
 * other lone hints in papers that tell less, in 82 files never learnt from, none of five was right, of those in the rest three in four.
 */
const tellsMuch = { findings: 10, share: 0.15 }
const acts: ReadonlySet<Idea> = new Set(behaviours.filter((act) => act !== 'monitoring'))

/** Hints without those that stand alone for their idea and do not name what it is about, or hint at an act in a paper that tells little else. */
export function withoutLoneHints(hinted: readonly Seen[], plain: readonly Seen[]): readonly Seen[] {
  const told = [...plain, ...hinted]
  const tellings = Map.groupBy(told, ({ idea }) => idea)
  const ofPaper = Map.groupBy(told, ({ quote }) => quote.document)
  const alone = new Map(
    [...tellings].map(([idea, told]) => [idea, told.every(({ quote }) => quote.words === told[0]!.quote.words)] as const),
  )
  const much = Math.min(tellsMuch.findings, tellsMuch.share * told.length)
  const isInPlace = ({ idea, quote }: Seen): boolean => !acts.has(idea) || ofPaper.get(quote.document)!.length >= much
  return hinted.filter((one) => !alone.get(one.idea) || (isInPlace(one) && (mustName[one.idea]?.(one.passage.text, one.entry) ?? true)))
}
