import type { Idea } from '#case/vocabulary'
import { isAtItsWork } from './tools.ts'

const online =
  /\b(?:instagram|insta|tiktok|twitter|facebook|snapchat|strava|linkedin|spotify|twitch|youtube|followers?|follow request|unfollow\w*)\b/i
const onFoot = /\b(?:home|street|road|lane|car|van|bus|train|tram|walk\w*|shop\w*|stop|station|path|park|town)\b/i
/** He came or waited because she, or both, wished it. */
const agreed =
  /\b(?:as (?:we had |had been )?(?:agreed|arranged)|by (?:prior )?(?:arrangement|appointment|agreement)|at (?:my|our) (?:invitation|request)|(?:I|we|my \p{L}+) (?:had )?(?:invited|asked) (?:him|her|them|us both) (?:to (?:come|call|collect|fetch|pick|pop|wait|meet|help)|in|round|over|for|and)\b|(?:had|has) invited (?:him|her)|because we (?:both|all|were|had)|when (?:I|we) (?:asked|invited) (?:him|her) (?:in|round|over|for)|(?:and )?we (?:both )?laughed|and we went in together|to be served|waved me in|let me in|we had a (?:chat|drink|laugh|catch.?up)|with (?:his|her) (?:solicitor|wife|husband|family)|in the (?:queue|procession|line) for|when I left (?:him|her)\b|in the running order|to (?:sign|hand in|repair|mend|fix) |for the (?:plumber|doctor|bus|gas man|delivery)|to give me (?:back )?(?:the|my) )/iu
/** Long ago, in childhood. */
const asChildren = /\bwhen (?:we|I) (?:was|were) (?:a |both |only )?(?:child|children|kids?|little|small|young|at (?:primary )?school)\b/i
const keySafe =
  /\bkey ?safe\b|\bkey from the safe\b|\bcare (?:visit|call|plan|agency|package)s?\b|\bread the meter\b|\bafter giving notice\b/i
/** Harm that nobody meant, or that was asked for. */
const byChance =
  /\b(?:in (?:the|a|an) (?:crash|accident|collision|storm|gale|flood)|by accident|accidentally|the (?:storm|gale|wind|rain|frost)\b|wear and tear|when (?:I|we) moved in|at my request|for repairs?|for the insurance|the tenants? before|of old age|because (?:it was unsafe|there was a leak)|(?:cut|mow\w*|trim\w*) the (?:grass|lawn|hedge) for (?:me|us))\b/i
const sought =
  /\b(?:look\w*|check\w*|search\w*|swe(?:pt|ep)\w*|scann?\w*|examin\w*|test\w*)\b[^.]{0,40}\b(?:for|whether|if)\b[^.]{0,40}\b(?:track\w*|tags?|spyware|gps|devices?|stalkerware)\b/i
const turnedUp = /\b(?:found|located|discovered|recovered|there (?:it )?was) (?!no\b|none\b|nothing\b|not\b)/i
const hisOwn =
  /\b(?:on|in|to|under) (?:his|her|my) own (?:car|van|bike|phone|keys|dog|suitcase|bag|luggage|cat)|\b(?:insurers?|hire car|company (?:car|van)|fleet|mortgage)\b|\b(?:there )?was not\.?$\b|\bfitted by (?:my|his|her|the) (?:employer|company|work|firm|dad|father|insurer)/i

/** A hurt of his own, or from a fall. */
const ownHurt =
  /\b(?:fell|falls?|fallen|slip(?:s|ped)?|trip(?:s|ped)?|stumbled|came off|faint(?:s|ed)?|ladder|netball\w*|football\w*|rugby|skiing|hockey|playing \p{L}+)\b[^.;]{0,50}\b(?:broke|broken|fractur\w+|twisted|split|dislocat\w+|crack\w+|sprain\w+|bruis\w+|cut|hit|bang\w+|hurt|bump\w+)\b|\b(?:burnt|burned|scalded) (?:his|her) (?:own )?(?:hand|fingers?|arm|mouth|tongue) on\b|\b(?:hit|banged|bumped|knocked) (?:his|her) (?:own )?(?:head|knee|elbow|shin) on\b|\b(?:broke|fractured|sprained|twisted) (?:his|her|my) (?:own )?\p{L}+ (?:netball\w*|football\w*|skiing|running|skating|at (?:work|netball|football|rugby|school))\b/iu
const byForce = /\b(?:push|shov|knock|thr[eo]w|kick|punch|hit me|drag|chas|grab|pull)\w*/i
/** "strike me off your list", "pulled my leg", "the nurse held my hand". */
const noBlow =
  /^\W*as (?:for|to) \p{L}+ing (?:him|her|them|it|\p{Lu}\p{L}+)\W*$|\b(?:shoes?|boots?|trainers?|one|heels?|straps?|collar|bra|waistband|ring) (?:was|were|is|are) (?:really |always )?pinching\b|\b(?:str(?:ike|uck|icken|iking)|knock\w*|taken?|took)\b[^.;]{0,25}\boff\b[^.;]{0,25}\b(?:lists?|register|rolls?|books?|records?|rota|team)\b|\bpull(?:ed|ing|s)? (?:my|her|his|our|your) leg\b|\btwist(?:ed|ing)? my arm (?:and|into|to|but)\b|\b(?:swung|slammed|threw|kicked)\b[^.;]{0,40}\b(?:it )?(?:hit|caught|struck) (?:his|her) own\b|\bknock\w* (?:me|us|him|her) down to (?:\p{L}+|£?\d)|\blift\w* (?:the|our|my|his|her) (?:\p{L}+ )?(?:boy|girl|baby|child|lad|toddler|son|daughter)\b|\bduring (?:the|an?|my|her|his) (?:\p{L}+ )?(?:injection|procedure|treatment|examination|massage|birth|prayers?|two minutes)\b|\bstruck (?:me|us|her|him) as\b/iu
/** "I ay frit of her hitting me": a blow that is only thought of. */
const onlyFeared =
  /\b(?:frit|scared|afraid|frightened|fear|worried|terrified|nervous|anxious|thought|idea|talking) (?:of|about) (?:him|her|them|\p{Lu}\p{L}+) (?:ever |actually |just )?(?:hitting|hurting|punching|slapping|kicking|pushing|grabbing|attacking|assaulting|strangling|harming|touching)\b/u
/** "I'd sooner he had hit me." */
const ratherThan = /\b(?:sooner|rather|wish(?:ed)?|better if) (?:that )?(?:he|she)(?: had|['’]d)\b/i

/** What a beast does. */
const animal =
  /\b(?:dogs?|puppy|horse|mare|pony|gelding|cat|cow|bull|goose|geese|ewe|goat|terrier|alsatian|staffie|collie|spaniel|labrador)\b[^.;]{0,50}\b(?:bit|bites?|bitten|nipped|jumped|jumps|knocked|kicked|scratched|attacked|attacks|ran at|threw|trod|stood on|went for|flew at|had (?:him|her|me) by)\b|\bbitten by (?:a|the|his|her|their|my)\b[^.;]{0,20}\bdogs?\b/i

/** Those whose work is with mothers. */
const ofHerTrade =
  /\b(?:is|was|as) an? (?:\p{L}+ ){0,2}(?:midwife|obstetrician|sonographer|health visitor|neonatal nurse)\b|\b(?:work(?:s|ed|ing)?|employed|shifts?|placement|rota|cover(?:s|ed|ing)?) (?:\p{L}+ ){0,4}(?:maternity|antenatal|neonatal|newborn)|\b(?:maternity|antenatal|neonatal)\b[^.;]{0,25}\bwhere (?:I|she|he) works?\b/iu

/** "Whoever is doing this to her, I'll break your neck." */
const inHerDefence =
  /\bwhoever(?:['’]s| is| has| did| does) (?:been )?(?:doing|done|behind|did|does)? ?(?:this|that|it) (?:to|on) (?:her|him|them|you)\b/i

/** "A photo of the baby in the bath." */
const ofTheFamily =
  /\b(?:baby|toddler|bairns?|grandson|granddaughter|grandchild(?:ren)?|dog|puppy|cat|kitten)s? in the (?:bath|shower|bed)\b/i

/** "You'll be sorry when the buyers walk", "I'll hunt you down through every court in the land": what it will cost. */
const reckoning = String.raw`\b(?:sorry|regret|pay(?:ing)?(?! the price)|suffer|hunt|com(?:e|ing) (?:for|after)|finish|bury|destroy|ruin|crucify|drag|fight|chase|deserv(?:e|es|ed))\b`
const ofCourts = String.raw`(?<!\b(?:outside|after|leaving|at|and|or) (?:the |your |her |my |his |that )?)\b(?:buyers?|sale|price|rent|lease|mortgage|invoice|solicitors?|lawyers?|courts?(?! orders?)|judges?|magistrates?|barristers?|tribunal|ombudsman|fined?|bills?|costs?|tax|interest|reviews?|tripadvisor|trustpilot|checkatrade|trusted trader|rated people|google(?! maps)|yelp|ofsted|council|vote|score|exam|trading standards|insurers?|surveyors?|bailiffs?|(?:this|your) (?:place|business|firm|shop|garage|company|salon|restaurant|sign)|auditors?|board meeting|committee|shareholders|landlord|planners?|inspectors?|tow(?:ed|s|ing)?|low.?loader|clamp(?:ed|s|ing)?)\b`
const inBusiness = new RegExp(`${reckoning}[^.;]{0,60}${ofCourts}|${ofCourts}[^.;]{0,40}${reckoning}`, 'i')
/** Whether a reckoning is promised by way of law, trade or office, and no harm. */
export const isOfBusiness = (text: string): boolean => inBusiness.test(text) && !ofHarm.test(text)
const ofHarm = /\b(?:hurt|kill|break|broke|burn|blood|hospital|face|legs?|dead|smash|knife|beat|batter)\w*/i

/** "I'd as soon hurt Mother": what he would never do. */
const sooner =
  /\bI['’]?(?:d| would) (?:as soon|sooner|rather) (?:hurt|cut|harm|hit|kill|shoot|stab|chop) (?:my|our|myself|mother|mum|mam|dad|father)\b(?![^.]{0,40}\bthan (?:let|lose|see|watch|have)\b)/i
/** "Threats to kill and carrying weapons are also offences": the law as a notice tells it. */
const ofTheLaw =
  /\b(?:are|is|be) (?:all |also |each |both )*(?:an? )?(?:criminal |separate |serious |further |other )?offen[cs]es?(?: too| as well)?\.?\s*$|\bis (?:also )?an offence to\b/i
/** "Stalking involving fear of violence", "ring 999 if you fear violence": the name of an offence, a leaflet. */
const offenceOrAdvice =
  /\bwithout fear\/|\b(?:involving|putting (?:a person|people|someone|somebody|another|others)(?: person)? in) fear\b|\bfear of violence(?: or serious| by harassment|,? \(?(?:s(?:ection)?\.? ?4|contrary|PHA))|\bif you fear\b/i

/** An order of a customer's. */
const ofGoods =
  /\border (?:for|of) (?:the |a |some |my |our )?(?:\p{L}+ ){0,2}(?:timber|goods|parts|food|pizza|takeaway|bricks|materials|stock|flowers)\b|\b(?:purchase|work|standing|postal|mail|job|delivery) order\b/iu
/** A picture or a word among friends, and her own camera. */
const snapped =
  /\b(?:of us all|at the (?:wedding|christening|party(?! wall))|when I (?:gave|showed|drove|let) (?:him|her)|(?:I|we) (?:had |have |then )?(?:installed|fitted|put up|bought|got|set up)\b[^.]{0,30}\b(?:camera|cameras|cctv|doorbell)|(?:for|with) his (?:wedding|film|photography) business|because (?:he|she) used to live (?:here|there|with me)|the police had told (?:him|her))\b/i

/** "He walked behind me over to the car park": no car park to jump from. */
const toTheCars =
  /\b(?:over|across|out|back|down|up) (?:in)?to (?:the|his|her|my|our|their) (?:cars?|vans?|car ?park)\b(?![^.;]{0,60}\b(?:jump|roof|top (?:floor|level)))/i
/** "When I saw her in a towel I wanted to die": of shame. */
const ofShame =
  /\bwhen (?:I|he|she) (?:saw|realised|heard|walked|read|found|came|noticed|looked)\b[^.;]{0,60}\bwant(?:ed)? to die\b|\bwant(?:ed|s)? to die\b[^.;]{0,12}\b(?:when (?:I|he|she) (?:saw|realised|heard|walked|read|noticed)|of (?:shame|embarrassment)|with (?:shame|embarrassment))\b|\b(?:ashamed|embarrass\w+|mortified)\b[^.;]{0,40}\bwant(?:ed)? to die\b/i
const overHer = /\b(?:(?:me|you|us|her|him) (?:with|and|go\w*|leav\w*|kiss\w*|out)|left|leaving|without)\b/i
/** "He said he was on the bridge stuck in traffic", "I was on a roof in Camborne": on his way, at his work. */
const ofTheCouple =
  /\bend (?:it|things)\b[^.;]{0,15}\b(?:and (?:go|move|be|get|just|stay)|with (?:me|her|him|us)|between us|amicabl\w+|properly|on good terms|as friends)\b/i
const onHisWay =
  /\b(?:bridge|viaduct|railway|tracks?|platform|car ?park|multi-?storey)\b[^.;]{0,40}\b(?:stuck|(?:in|the) traffic (?:jam|was|is|and)|late for|running late|queue\w*|toll|roadworks|delayed|fishing|cycling)\b|\b(?:traffic|queue|roadworks)\b[^.;]{0,20}\b(?:bridge|viaduct)\b/i
const atItsEdge = /\b(?:jump\w*|kill\w*|end it|die|dead|threat\w*)\b/i
const upThereToWork =
  /\b(?:roof|ladder|scaffold\w*)\b[^.;]{0,60}\b(?:harness|roofer|roofing|tiles?|slates?|gutter\w*|aerial|chimney|drove over|on a job|mend\w*|fix\w*|repair\w*|felt)\b|\b(?:mend\w*|fix\w*|repair\w*|working|work|job)\b[^.;]{0,20}\b(?:roof|ladder|scaffold\w*)\b/i
/** "I won't stop till I get my time with her": what is not given up is a right or a claim. */
const ofARight =
  /\b(?:stop|rest|give up|let it (?:go|drop|lie))\b[^.;]{0,15}\b(?:till|until|unless)\b[^.;]{0,25}\b(?:(?:my|our|the) (?:time|contact|money|deposit|refund|children|kids|bairns|son|daughter|grand\w+|wages|pay|rent|costs|share|cheque)|what (?:I['’]m|I am|we['’]re|is) (?:owed|due|mine)|paid)\b|\bsorry we(?:['’]ve| have)? missed you\b|\bwe (?:both|all) love (?:her|him|them|mum|dad|mam|nan)\b/i
/** The victim's wife, or his own who bears him out, with no word of love beside. */
const ofKin =
  /\b(?:IP|V|vic\w*|complainant|aggrieved)['’]s (?:wife|husband|partner|girlfriend|boyfriend)\b|\b(?:ask|with|told|asked) my (?:wife|husband|missus)\b/i
const ofLove =
  /\b(?:lov\w+|marr\w+|belong\w*|destin\w+|meant|fate|soul\w*|forever|wait(?:ing)?|dream\w*|heart|together|never let|mine|obsess\w*|fixat\w*|infatuat\w*|forgive\w*|owe[sd]?)\b/i
/** "I know you're in there", "every parent will know what you are": known, and not watched. */
const knownTo =
  /\b(?:I|we) know (?:that )?(?:you(?:['’]re| are)|s?he(?:['’]s| is)|they(?:['’]re| are)) (?:all )?in(?: there)?\b(?! (?:the (?:bath|bed|shower|kitchen)|bed))|\b(?:every|all|other|the) (?:one|body|\p{L}+ ){0,2}(?:knew|know|knows) what (?:I|you|s?he|they) (?:am|are|is|was|were)\b/iu
/** "I thought he must have put something on my car." */
const supposed = /\bI (?:had )?(?:thought|wondered|assumed|supposed)\b[^.;]{0,30}\bmust (?:be|have)\b/i

/** "He was waiting up", "in the kitchen": one who lives there too. */
const atHome =
  /\bwait(?:ed|ing|s)? up(?: for (?:me|her|him|us))?(?=[.,;]|$| and | when )|\b(?:wait(?:ed|ing|s)?|sat|sitting|stood|standing) (?:\p{L}+ ){0,3}?(?:in|on) (?:the|our) (?:kitchen|living room|lounge|front room|sofa|settee|bedroom|bed|bath)\b/iu
/** "He is always about, but it isn't like that", in her own words. */
const notLikeThat = /\b(?=(?:is|was)(?: not|n['’]?t) like that\b)(?<!\b(?:say|says|said|saying|tells?|told|claims?|claimed)\b[^.;]{0,30})/i

/** No home, unless that is where she was the while. */
const atAnOffice = /\b(?=at (?:work|the office|school)\b)(?<!\b(?:while|whilst|when|as|because|since|once)\b[^.;]{0,30})/i

const places: readonly Idea[] = ['following', 'loitering', 'entryToHome', 'interferingWithProperty', 'watchingOrSpying']

/** Whether a sentence that says an idea says in the same breath that there is no harm in it: by arrangement, by chance, or only looked for. */
export function isHarmless(idea: Idea, text: string): boolean {
  if (places.includes(idea) && (asChildren.test(text) || notLikeThat.test(text))) return true
  switch (idea) {
    case 'following':
      return (online.test(text) && !onFoot.test(text)) || agreed.test(text)
    case 'loitering':
      return agreed.test(text) || atHome.test(text)
    case 'entryToHome':
      return agreed.test(text) || keySafe.test(text) || atAnOffice.test(text)
    case 'interferingWithProperty':
      return byChance.test(text) || keySafe.test(text)
    case 'watchingOrSpying':
      return snapped.test(text) || knownTo.test(text)
    case 'trackingDevice':
      return (sought.test(text) && !turnedUp.test(text)) || hisOwn.test(text) || supposed.test(text)
    case 'violence':
      return (
        (animal.test(text) && !/\bset (?:his|her|the|that|its?) dogs?\b/i.test(text)) ||
        (ownHurt.test(text) && !byForce.test(text)) ||
        noBlow.test(text) ||
        ratherThan.test(text) ||
        onlyFeared.test(text)
      )
    case 'sexual':
      return ofTheFamily.test(text) || /\blike to see (?:you|me|him|her) (?:on|at|in) (?:\p{L}+day\b|\d|the office|my office)/iu.test(text)
    case 'threatOfViolence':
    case 'threatToKill':
      return ofTheLaw.test(text) || sooner.test(text) || inHerDefence.test(text) || isOfBusiness(text)
    case 'suicideThreat':
      return (
        (ofShame.test(text) && !overHer.test(text)) ||
        toTheCars.test(text) ||
        onHisWay.test(text) ||
        ofTheCouple.test(text) ||
        (upThereToWork.test(text) && !atItsEdge.test(text))
      )
    case 'declaredFixation':
      return ofARight.test(text) || (ofKin.test(text) && !ofLove.test(text))
    case 'pregnancy':
      return ofHerTrade.test(text) || /\bgave birth to (?:him|her|me|you)\b/i.test(text)
    case 'breachOfOrder':
      return ofGoods.test(text)
    case 'fearOfViolence':
      return offenceOrAdvice.test(text)
    case 'weapon':
      return isAtItsWork(text) || ofTheLaw.test(text)
    default:
      return false
  }
}
