import type { Telling } from './telling.ts'

/** Tools and blades of a trade, the kitchen or a game. */
const trade =
  /\b(?:to do the (?:meter|drains?|boiler|gutters?|taps?|lights?|doors?)|bottles? of (?:wine|water|milk|beer|pop|gin|champagne|whisky|squash|vodka|rum|cider|lager|prosecco|cava|spirits|brandy|perfume|shampoo|juice|oil|bubbly|red|white|ros[eé]|port|sherry|lemonade|coke)|chef|butcher|fishmonger|cook(?:ed|ing|s)?\b(?! (?:him|her|me))|carpenter|plumber|joiner|gardener|fitter|decorator|cutting (?:bread|the|a|cake|up)|cake|bread(?! knife)|sandwich(?:es)?|dinner|vegetables|plastic one|made of plastic|toy|water pistol|nets|rounders|cricket (?:match|practice|team)|put(?:ting)? up (?:the |some |a |my |our )?(?:shel\w+|picture|fence|curtains?|blinds?)|working (?:a |the )(?:locks?|paddles)|(?:driv(?:e|ing)|knock(?:ing)?|hammer(?:ing)?) (?:in )?(?:the |some )?(?:fence )?(?:posts?|stakes?|nails?|pegs?)|to change (?:the|my|a) (?:wheel|tyre)|back to work|at work|licen[cs]e|(?:fix|mend|repair|service|install)\w* (?:the|my|our|her|his|a)|diy|fishing|museum|re-?enact\w*|fancy dress|stage prop|film set|armed (?:police|officers|response)|police[^.]{0,80}they came with|to grind)\b/i

/** What a tool was at: "took up the boards with a crowbar", "cutting lino with a knife", "an axe because he does tree work". */
const workThing =
  '(?:bath|panel|floor ?boards?|boards?|carpet|lino|hedges?|grass|logs?|wood|timber|trees?|branches|stumps?|roots?|weeds|beds|nuts?|bolts?|screws?|lids?|tins?|banners?|bunting|signs?|posters?|presents?|turkey|chicken|joint|ham|roast|stalls?|marquee|boxes|parcels?|string|rope|twine|cake|cheese|meat|fish|fruit|veg\\w*|potatoes|spuds|carrots|onions|plasterboard|tiles?|pipes?|drains?|gutter\\w*|posts?|shel\\w+|cabinets?|cupboards?|worktop|kitchen units?|paint|wallpaper|plaster|bricks?|paving|patio|concrete|fuse|engine|radiator|boiler|tap|hinges?|curtain rail|tent|nets?|ice off|coal|pallets?|cardboard|rubbish|path)'
const atWork = new RegExp(
  String.raw`\b(?:get|got|tak(?:e|ing)|took|lift\w*|pris\w+|pull\w*|cut\w*|chop\w*|split\w*|saw\w*|dig\w*|dug|trim\w*|open\w*|unblock\w*|undo\w*|loosen\w*|tighten\w*|chang\w+|fit\w*|fix\w*|mend\w*|level\w*|br(?:eak|oke|eaking) up|clear\w*|do(?:ing)?|did|peel\w*|slic\w+|scrap\w+|strip\w*|wrap\w*|hang\w*|put\w* (?:up|back|in))\b[^.;]{0,25}\b${workThing}\b|\b(?:guttering|tree work|tree surg\w+|(?:hammer and (?:nails|chisels?|tacks)|knife and fork|bucket and spade)|for the (?:turkey|joint|ham|roast|chicken|cake|bread|cheese|pigeons|rabbits|rats|foxes|allotment|garden|hedge|logs?)|does the (?:garden\w*|trees|hedges)|clay(?:s| pigeons?)?|vermin|what (?:you|they|we) use|(?:doing|trimming|dressing) (?:the|her|his|my) \p{L}+['’]s? (?:feet|hooves|foot)|shoe(?:ing|d)? (?:the|her|his|my|a)|farrier\w*)\b`,
  'iu',
)
const atSomebody =
  /\b(?:at|towards?|against|into|after|for|to|in front of) (?:me|us|him|her|them|my|our|IP|V|vic\w*|caller)\b|\b(?:threat\w*|swung|swing\w*|brandish\w*|lung\w*|chas\w*|smash\w*|stab\w*|screaming|shouting)\b/i
/** A gun that is owned. */
const ownedGun =
  /\b(?:cert(?:ificate)?s?|licen[cs]ed?|FAC|SGC|gun cabinet|gun safe|gun room)\b|\bguns?: ?(?:has|owns|holds)\b|\bthere(?:['’]s| is| are| was| were) (?:an? |two |his |the )?(?:\p{L}+ )?(?:shotguns?|air ?rifles?|rifles?|guns?) in (?:the|a|his|our) (?:gun )?(?:cabinet|safe)\b|\b(?:has|owns|holds|keeps) (?:an? |two |his |her )?(?:\p{L}+ )?(?:shotguns?|air ?rifles?|rifles?) ?(?:$|[.,;]|(?:and|for|at|in) (?:the|a|his|her)? ?(?:cabinet|safe|farm|pigeons|rabbits|vermin|clays?|ticket))/iu
/** "I think he will be there with a knife." */
const armedInThought =
  /\b(?:think|thought|thinking|afraid|scared|frightened|terrified|worried|convinced|sure|believed?|expect\w*|imagin\w+|dream\w*|in case)\b[^.;]{0,30}\b(?:will|would|might|could|s?he['’](?:d|ll)|they['’](?:d|ll))\b/i

/** Whether a blade, a tool or a gun was at its work, or is only owned. */
export const isAtItsWork = (text: string): boolean =>
  trade.test(text) || ownedGun.test(text) || (atWork.test(text) && !atSomebody.test(text))

/** "SEARCHED NEG, NIL WEAPONS". */
const nilWeapon =
  /\b(?:nil|no|none|neg(?:ative)?|not|any|without|never)\b[^.;]{0,15}\bweapons?\b|\bweapons?\b\W{0,3}(?:nil|none|neg\w*|no\b|not seen)/i
const armsNamed =
  /\b(?:kni(?:fe|ves)|blades?|machete|gun|firearm|shotgun|rifle|pistol|hammer|axe|bat|bar|crowbar|acid|sword|cosh|taser|crossbow|catapult|hatchet|screwdriver|chisel|imitation|offensive|bladed)\b/i

/** "People say he had a knife but it was a telephone": what is talked of and nobody saw. */
const talk =
  /\b(?:(?:people|they|folk|everyone|everybody|somebody|someone|some|others|the (?:lads|girls|neighbours|workers|kids)) (?:all |do |have |had )?(?:say|says|said|saying|reckon(?:ed)?|think|thought|told)|(?:talk|rumou?rs?|gossip|word|it was said|supposed to|supposedly|apparently|allegedly))\b/i
const notSeen =
  /\b(?:never|not|nt|n['’]t|nobody|no ?one)\b[^.;]{0,20}\b(?:saw|see|seen|noticed|found)\b|\b(?:it|that) (?:was|is|turned out to be)\b|\bnothing (?:found|in (?:his|her))|\bI (?:looked|checked)\b|\btalk among\b/i
const seen =
  /\b(?:I|we) saw (?:it|the|him with|her with)\b|\bit was an? (?:real |actual )?(?:knife|blade|machete|gun|axe|hammer|bat|crowbar)\b/i
const isTalk = (text: string, start: number): boolean => talk.test(text.slice(0, start + 4)) && notSeen.test(text) && !seen.test(text)

/** Whether a weapon is only thought of or talked of, or looked for and not found. */
export const isNoWeapon = ({ text, at: { start, end } }: Telling): boolean =>
  armedInThought.test(text.slice(Math.max(0, start - 60), start + 8)) ||
  isTalk(text, start) ||
  (nilWeapon.test(text.slice(Math.max(0, start - 12), end + 12)) && !armsNamed.test(text.slice(start, end)))
