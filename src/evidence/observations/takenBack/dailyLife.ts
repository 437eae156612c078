import type { Idea } from '#case/vocabulary'
import type { Sentence } from '../../grammar/mentions.ts'
import type { Word } from '../../grammar/pattern.ts'

/** What is drunk up, thrown away, shared at table or laid on a grave, and a tracker by the name of a thing. */
const noPresent =
  /\b(?:left|put|dumped) (?:all )?(?:his|her) (?:own )?(?:things|stuff|belongings|clothes|bags)\b|\b(?:empty|emptied|smashed|broken|spilt|spilled|discarded|crushed|stray) (?:\p{L}+ ){0,2}(?:bottles?|cans?|glass(?:es)?|box(?:es)?|bags?|packets?|tins?|cups?|mugs?|plates?)\b|\bempties\b|\b(?:drunk|drank|eaten|ate|finished|necked|downed) (?:most|half|all|some|the rest|the last) of\b|\b(?:on|at|by|from) (?:the|his|her|my \p{L}+['’]s|our \p{L}+['’]s|\p{Lu}\p{L}+['’]s) grave(?:side)?\b|\bcrematorium\b|\b(?:item|gps|smart|luggage|key) ?tags?\b|\b(?:bags?|box(?:es)?|sacks?|tins?|pots?|cans?|crates?|tubs?|loads?) of (?:cement|sand|rubble|rubbish|bricks?|nails|paint|screws|tools|glue|oil|petrol|soil|leaves|dirt|clothes|papers?|tiles|cable|coal for the)\b/iu
/** What is brought to a table where many sit down. */
const company =
  /\b(?:to|at|for) (?:the|a|our|his|her|my|their) (?:\p{L}+ )?(?:party|barbecue|bbq|do|wedding|christening|wake|funeral tea|buffet|raffle|f[eê]te|fair|picnic|bring and share|meeting|pub|bar|club night|quiz|food ?bank|tombola|cake sale|coffee morning|stall|table|kids|children|team|class|lads|staff room)\b|\ba round of\b/iu
const toHer =
  /\b(?:for|to) (?:me|us|IP|ip|the victim|V)\b|\b(?:gave|give|gives|giving|bought|buys|buy|sent|sends|send|brought|brings|handed|hands|left|leaves|made|knitted|baked) (?:me|us|IP)\b|\b(?:my|our|IP['’]s) (?:desk|door\w*|car|step|porch|bag|seat|chair|locker|windscreen|gate|bed|pillow|table|wall|bench|till|coat)\b/i
/** His own, borrowed, bought and sold, or handed back. */
const trade =
  /\b(?:invoice|deposit (?:back|owed|return\w*)|(?:his|my|the) deposit\b(?! on)|refund|stock|customers?|order(?:ed)? (?:on ?line|through|from (?:him|them|us))|not rec(?:eive)?['’]?d|delivery (?:note|round|slot)|wholesale|market stall|hermes|evri|dpd|yodel|delivers? for|lollipop (?:man|lady)|minimum wage|ebay|gumtree|(?<!not )for sale|paid for it)\b|\b(?:coat|bag|phone|purse|keys|ladder|tools?|boots|charger|books?|things|stuff|belongings|clothes|post) back\b/i

/** In the traffic, in a queue, on one errand or to hand something back. */
const sameWay =
  /\b(?:at the lights and|and (?:then )?turned off|in (?:the|an|my) (?:exam|choir|race|photo|picture)|from the finish)\b|\b(?:in (?:the|a) (?:queue|line)(?![^.;]*\bevery\b)|at the (?:till|checkout|counter|cash ?point|bar)|over(?:took|taking|takes|take)|(?:lives?|parks?|works?|staying) (?:in|on|up|down|round|at|along) (?:the|that|my|our|a) (?:next|same) (?:road|street|building|close|block|estate|village)|because (?:he|she|they) (?:lives?|works?|parks?)|on (?:his|her|their) way (?:home|to work|back)|to (?:give|hand|bring) (?:me|her|him|it|them)\b[^.;]{0,30}\bback|after (?:me|her|IP) with (?:my|her|the) (?:purse|bag|phone|change|card|keys|coat|umbrella|receipt|scarf|shopping)\b|(?:which|that) I(?:['’]d| had)? (?:left|dropped|forgotten)|through (?:every|the|all the|any) courts?|in (?:every|any|the) courts?|nothing to do with (?:him|her|this|DEF|SUS)|(?:we|both of us|the two of us|both) (?:both |all )?(?:drove|walked|travelled|went|rode|came|cycled) (?:\p{L}+ )?(?:up |down |over |back |there |home |in )?together|turned out to be (?:a|an|somebody|someone|the|just)|just (?:somebody|someone) (?:going|driving|walking)|and (?:I )?wondered|(?:came|come|went|ran|running|coming) (?:after|at|for) (?:me|him|her|us|IP) with (?:a|the|his|her|an)|(?:police|patrol|fire) (?:car|van|engine)|ambulance|follow\w* (?:\p{L}+ ){1,3}out(?:side)?\b[^.;]{0,40}\b(?:and|then) (?:\p{L}+ )?(?:punch|hit|slap|push|assault|headbutt|str[iu][kc]k?e?|kick|attack|bottle)\w*)\b/iu

/** The landing of a block of flats, which is nobody's home. */
const sharedStairs =
  /\b(?:on|to|from) (?:my|our|the) landing\b[^.;]{0,60}\b(?:floor|court|house \d|flats|block|lift|door opposite)\b|\bcommunal (?:landing|hall\w*|stairs|entrance|area|corridor)\b/i

/** From room to room in one house, in a quarrel. */
const indoors =
  /\b(?:kitchen|bedroom|lounge|living room|front room|sitting room|bathroom|upstairs|downstairs|(?:up|down) the stairs|landing)\b/i
const atHerHeels = /\bfollow\w*|\bafter (?:me|her|him|us)\b/i
const outOfDoors =
  /\b(?:street|road|lane|car|van|bus|train|shops?|work|office|station|path|park|town|flats?|school|outside|walk\w*|drove|driving|home from|hotel|hospital|ward|college|library|gym|canteen|studio|pub)\b/i

/** Where he lives, works or is let in like everybody else. */
const hisToo =
  /\b(?:as (?:he|she|they|we|everyone|everybody) (?:always|usually|all|both) (?:do|does|did)|we (?:all|both) (?:use|have keys|had keys|lived?)|(?<!(?:like|if|though|thought|think|said|says) )(?:he|she) (?:lives?|lived|was living|rents?|lodges?) (?:there|here|with (?:me|us)|in (?:it|the house|the flat))|(?:with|using) (?:his|her) own key|let (?:himself|herself) in with (?:his|her) key\b|I(?:['’]d| had| have|['’]ve)? (?:said|told (?:him|her)) (?:that )?(?:he|she) (?:could|can|might)|(?:he|she) (?:came|comes|got|gets|had come|was) (?:home|in|back) from (?:work|school|the pub|his shift|her shift|the shops?|nights)|(?:the|an|my|his|her) (?:office|shop|pub|caf[eé]|surgery|meeting|classroom|canteen|staff ?room|reception|salon|bar|branch|depot|class|ward|hall of the \p{L}+)\b(?! flat)|where (?:he|she) was (?:living|staying)|locked (?:himself|herself|themselves|us) out|on the (?:tenancy|lease|mortgage|deeds)|joint (?:tenan\w+|owners?)|to use the (?:toilet|loo|bathroom|phone)|or I imagined|arrest\w*|(?:officers|police|bailiffs?|paramedics|firemen|firefighters) (?:forced|found|located|detained|got)|to (?:get|fetch|retrieve) (?:the|his|her|a) ball)\b/iu
/** Given to eat, or a bed for the night. */
const asGuest =
  /\b(?:I|we)(?: had|['’]d)? (?:made|gave|given|poured|cooked|fetched|offered) (?:him|her|them|us(?: both| all)?|both of us) (?:a|an|some|his|her|the)\b[^.;]{0,20}\b(?:sandwich|brew|cuppa|cup|tea|coffee|drink|dinner|meal|bed|sofa|food|breakfast|soup)\b|\b(?:he|she) had nowhere (?:else )?to (?:go|stay|sleep|live)\b/i
/** Of what is hers, inside. */
const insideHers =
  /\b(?:my|our|IP['’]s|the victim['’]s|complainant['’]s) (?:own )?(?:\p{L}+ )?(?:house|home|flat|bedroom|kitchen|bed|bathroom|bungalow|cottage|hall|hallway|lounge|loft|room|caravan|narrowboat)\b|\bforced\b|\bbroke in\b/iu

/** What is his own, worn out, blown down, done in turn or on his side of the fence. */
const notHers =
  /\b(?:my|our) (?:lad|son|daughter|mum|mam|mother|husband|wife|partner|sister|brother|dad|cleaner|carer|girl|boy) had (?:done|made|laid|folded|washed|lit|moved|tidied|run)\b|\b(?:his|her|their) own (?:\p{L}+ )?(?:cars?|vans?|bikes?|doors?|walls?|fences?|gates?|bins?|phones?|windows?|hedges?|gardens?|sheds?|side|things?|property|tyres?|mirror|front|pots?|plants?|tv|telly|laptop)\b|\b(?:wind|storm|gale|snow|rain|frost|fox(?:es)?|badgers?|lorry|lorries|bin ?men|council|builders?|contractors?|landlord['’]?s? (?:men|contractors?)|window cleaner|postman|kids next door)\b[^.;]{0,40}\b(?:blew|blown|knock\w*|brought|took|taken|moved|broke|broken|had (?:it|them))\b|\bin the (?:wind|storms?|gales?|weather|snow)\b|\bby the (?:wind|storms?|gales?|weather|snow|fox(?:es)?|council(?! (?:offices?|car|yard|depot|building))|bin ?men|builders?|contractors?|removal men|recovery truck|fire brigade|locksmith|paramedics?)\b|\bwhen I (?:fell|dropped|tripped|reversed|slipped|sat on)\b|\bI (?:think|thought|expect|suppose) (?:it|that) was (?:a|the|just|only) (?:nail|stone|wind|thorn|slow puncture|kids?|fox|cat|screw)\b|\bwhen (?:we|he|she|they|I)(?: both| all)? fell\b|\bon (?:his|her|their) (?:own )?side\b|\bgetting (?:out|in|into|out of) (?:of )?(?:the|a) (?:space|bay|drive|gap|car ?park|garage)\b|\bcame off in (?:his|her|my) hand\b|\b(?:in|at|into|over|on) (?:your|ya|ur|my|his|her) (?:face|mouth|throat|eyes)\b|\b(?:gone|came|come) with (?:age|use)\b|\bby (?:mistake|accident)\b|\b(?:forced|damaged?|broken)\b[^.;]{0,40}\bby (?:the )?(?:officers?|police)\b|\bnobody(?:['’]s)? (?:fault|to blame)\b|\bwe (?:both|all|had to) (?:moved?|shifted|put|took)\b/iu
/** An order given, not a thing done: "Sort the van out", "OPEN THE DOOR". */
const order =
  /(?:^|["“‘.!?,:;]\s*|\b(?:please|just)\s+)(?:(?:\p{Lu}\p{L}+|bro|mate|pal|love|babe|mum|dad)\s+)?(?:sort|fix|move|open|shift|clean|cut|empty|take|pick up|put|turn (?:off|on|down)|switch off|bin|mend|trim|tidy|unlock|mow|water)\s+(?:the|your|ur|that|those|this|it|all)\b/iu
const did =
  /\b(?:I|i|he|she|ive|i['’]ve|hes|she['’]s|he['’]s|they)(?:['’]ve| have| had| has)? (?:\p{L}+ )?(?:sorted|fixed|moved|opened|shifted|cleaned|cut|emptied|took|taken|put|turned|switched|binned|mended|trimmed|tidied|unlocked|mowed|watered)\b/iu

/** What is over, and a word he has for everybody. */
const noBond =
  /\bwe(?:['’]re| are| were) (?:all )?(?:finished|done|through|quits|over|history|even)\b|\b(?:calls?|called) (?:everyone|everybody|all (?:the|of)|anyone|half)\b/i

/** Calls to an office, and the talk of a workplace. */
const noChild =
  /\b(?:saw|heard|watched|read) (?:it|that|about it|all of it) (?:on|in) (?:the )?(?:news|telly|tv|television|radio|internet|paper|papers)\b|\bheard (?:all )?about\b[^.;]{0,30}(?:\bat\b|\bfrom\b|\bon\b)|\b(?:our|the|a) (?:customer )?contact centre (?:took|received|logged|staff|agent|advis\w+|number|operator)\b|\b(?:call|customer|police|council|control room)\b[^.;]{0,20}\bcontact centre\b|\bchildren (?:present|involved|in (?:the )?(?:household|property|address))\W{0,3}\s*(?:none|nil|no\b|not\b|n\/a|neg\b)|\b(?:ask|tell|told)\w* the (?:kids|children|lads|boys|girls) to (?:keep|be quiet|get|stop|move|pack|play|come|clear|go|turn|not)\b|\b(?:handover|hand over) (?:of|time for|to) (?:the )?(?:dog|keys|flat|house|patients?|shift|car|van|job|case|premises)\b/iu

/** "For his birthday": a day that is not hers, where nothing is for her. */
function forAnothersDay(words: readonly Word[], text: string): boolean {
  const day = words.findIndex(({ text: word }) => word === 'birthday' || word === 'communion' || word === 'christening')
  if (
    day < 2 ||
    toHer.test(text) ||
    /\b(?:my|our|IP['’]s) (?:\p{L}+ )?(?:son|daughter|lad|girl|boy|kids?|children|mum|mother|sister|niece|nephew|grand\p{L}+)\b/iu.test(
      text,
    )
  )
    return false
  const whose = words[day - 1]!
  return whose.own && whose.who !== 'V' && /^(?:for|on)$/.test(words[day - 2]!.text)
}

const ofDailyLife: ReadonlySet<Idea> = new Set([
  'gifts',
  'following',
  'entryToHome',
  'interferingWithProperty',
  'declaredFixation',
  'childrenInvolved',
])

/** Whether what looks like a present, a pursuit, an entry or damage is what people do among each other every day, as the sentence itself says. */
export function isDailyLife(idea: Idea, { passage, words }: Sentence): boolean {
  if (!ofDailyLife.has(idea)) return false
  const text = passage.text.replaceAll(/\s+/g, ' ')
  switch (idea) {
    case 'gifts':
      return (
        noPresent.test(text) ||
        (company.test(text) && !toHer.test(text)) ||
        (trade.test(text) && !/\b(?:flowers|roses|presents?|gifts?)\b/i.test(text)) ||
        forAnothersDay(words, text)
      )
    case 'following':
      return sameWay.test(text) || (indoors.test(text) && atHerHeels.test(text) && !outOfDoors.test(text))
    case 'entryToHome':
      return sharedStairs.test(text) || asGuest.test(text) || (hisToo.test(text) && !insideHers.test(text))
    case 'interferingWithProperty':
      return notHers.test(text) || (order.test(text) && !did.test(text))
    case 'declaredFixation':
      return noBond.test(text)
    case 'childrenInvolved':
      return noChild.test(text)
    default:
      return false
  }
}
