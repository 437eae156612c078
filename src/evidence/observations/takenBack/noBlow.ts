import type { Word } from '../../grammar/pattern.ts'
import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const himself = new Set(['himself', 'herself', 'themselves', 'myself'])
/** The object of the blow is he who deals it; "launched himself at me", "I will do it myself" are not of this kind. */
export const isToHimself = ({ words, found, at }: Telling): boolean => {
  const behind = words.findIndex((word) => word.start >= at.end)
  const place = [...found.slice(-3), words[behind]].find((word) => word !== undefined && himself.has(word.text) && word.parted === 0)
  if (place === undefined) return false
  const index = words.indexOf(place)
  const [before, after] = [words[index - 1], words[index + 1]]
  if (before === undefined || before.who !== undefined || before.text === 'by') return false
  if (
    after?.parted === 0 &&
    ['at', 'on', 'onto', 'into', 'upon', 'between'].includes(after.text) &&
    [...before.stems].some((stem) => flings.has(stem))
  )
    return false
  return (
    [...before.stems].some((stem) => !joins.has(stem)) &&
    !['ground', 'hospital', 'grave', 'box', 'it', 'you', 'her', 'him'].includes(before.text)
  )
}
const flings = new Set(['launch', 'throw', 'fling', 'hurl', 'force', 'push', 'press', 'rub', 'expose', 'sling'])
const joins = new Set(['and', 'or', 'with', 'for', 'all'])

const modal = (word: Word | undefined): boolean => word !== undefined && /^(?:would|wd|['’]d|will|['’]ll|wo|gonna)$/.test(word.text)
/** "He said he'd batter him", "he would have hit me", "going to put a pillow over": the verb of the blow stands behind a helping verb of what is to come. */
function isToCome({ words, found }: Telling): boolean {
  const start = words.indexOf(found[0]!)
  const verb = words.indexOf(found.find(({ who, own }) => who === undefined || own) ?? found[0]!)
  const [earlier, helper] = [words[verb - 2], words[verb - 1]]
  if (helper?.text === 'have' && modal(earlier)) return true
  if (helper !== undefined && /^(?:will|['’]ll|wo|wd|gonna)$/.test(helper.text)) return true
  if (intends(words, verb)) return true
  const spoken = words
    .slice(0, verb)
    .some(({ stems }) => ['say', 'tell', 'threaten', 'think', 'if', 'reckon'].some((one) => stems.has(one)))
  if (modal(helper) && spoken) return true
  const before = words.slice(Math.max(0, start - 4), start)
  const puts = before.findLastIndex(({ stems }) =>
    ['put', 'wrap', 'get', 'lay', 'have', 'place', 'clamp', 'hold', 'press'].some((one) => stems.has(one)),
  )
  const lead = [before[puts - 1], before[puts - 2]]
  return (
    puts > 0 &&
    lead.some(
      (word) =>
        word !== undefined &&
        (modal(word) || ['might', 'could', 'may', 'to'].includes(word.text)) &&
        (word.text !== 'to' || words[words.indexOf(word) - 1]?.text === 'going'),
    )
  )
}

const keeps = new Set(['keep', 'stop', 'prevent'])
/** "about to hit me", "going to come in there and drag you out", "to keep her from hitting him": what is meant or prevented, with nobody else acting between. */
function intends(words: readonly Word[], verb: number): boolean {
  const lead = words.slice(Math.max(0, verb - 12), verb)
  const from = lead.findLastIndex(
    ({ text }, at) =>
      (text === 'to' && ['going', 'about'].includes(lead[at - 1]?.text ?? '')) ||
      text === 'gonna' ||
      (text === 'from' && lead.slice(Math.max(0, at - 3), at).some(({ stems }) => [...stems].some((stem) => keeps.has(stem)))),
  )
  return (
    from >= 0 && lead.slice(from + 1).every(({ who, own, nominative, parted }) => parted < 2 && (who === undefined || own || !nominative))
  )
}

/** What looks like a blow and is none, or was dealt by nobody. */
export const noBlow: readonly Rule[] = [
  {
    because: 'a thing is struck with the hand',
    ideas: ['violence'],
    only: ({ text }) =>
      /\b(?:bang|hit|thump|slap|smack|knock|drum|tap)\w* (?:hard )?(?:on |at )?(?:the|my|his|her|a|its|our) (?:roof|doors?|tables?|windows?|bonnet|car|van|walls?|desk|counter|bench|bar|steering wheel|gate|fence|worktop|boot|bins?|glass|windscreen)\b[^.;]{0,30}\b(?:flat|back|palm|heel) of (?:his|her|the) hand\b/i.test(
        text,
      ),
    unless: ['(punch|kick|head|face|arm|neck|throat|hair)'],
    takes: ['He banged the roof with the flat of his hand once.'],
    leaves: [
      'He banged my head with the flat of his hand.',
      'He banged the roof with the flat of his hand and slapped my face with the back of it.',
    ],
  },
  {
    because: 'the blow is spoken of and not dealt',
    ideas: ['violence'],
    only: isToCome,
    takes: [
      "He said if I went to the prom he'd batter him and then he'd batter me.",
      "He'd have hit me if the bus hadn't come.",
      'She whispered that she would put a pillow over my face one night.',
      'I could see that he was about to hit me.',
      'I thought that he is going to take my arm and put me in the car and hit me if I shout.',
    ],
    leaves: [
      'He laughed and punched me in the face.',
      'He threatened me and he hit me with the door.',
      'I thought he was joking and then he punched me.',
      'He was going to leave and then he hit me.',
      'He was going to leave me, then he turned and hit me.',
    ],
  },
  {
    because: 'who is hurt is the one who does it',
    ideas: ['violence', 'threatOfViolence', 'threatToKill', 'fearOfViolence'],
    only: isToHimself,
    takes: [
      ['threatOfViolence', 'He said he would hurt himself.'],
      ['fearOfViolence', 'I was worried that he would hurt himself.'],
      ['threatToKill', 'He said he would hang himself in my garage.'],
    ],
    leaves: [
      'He launched himself at me.',
      ['threatToKill', 'He said, "Before I am shamed again I will put you in the ground myself."'],
      ['threatToKill', 'He said he would kill me himself if I left.'],
      ['threatOfViolence', 'He said he would break my legs by himself.'],
    ],
  },
  {
    because: 'a number or an address was got hold of',
    ideas: ['violence'],
    where: 'among',
    says: [
      "(get|take|catch|have) hold of (V's|O's|the) ..(number|numbers|address|email|e_mail|details|password|passwords|login|postcode|rota|timetable)",
    ],
    unless: ['(wrist|wrists|arm|arms|hair|throat|neck|collar|sleeve|jacket|coat|hand|hands)'],
    takes: ['She got hold of my work number off the side of the van.', 'He got hold of my new home address from the agency.'],
    leaves: [
      'He got hold of my wrist and asked for my number.',
      'He got hold of me by the hair.',
      'He took hold of my arm and would not give back my address book.',
    ],
  },
  {
    because: 'somebody was reached, to be told something',
    ideas: ['violence'],
    where: 'sentence',
    says: [
      '(get|got|catch|caught) hold of .. (V|O|her|him|them) (and|to) (have|had)? (tell|told|give|gave|given|ask|asked|say|said|speak|spoke|pass|let|explain|arrange|check)',
      '(try|tried|trying|could_not|can_not|cannot|manage|managed|unable) to? (get|got|getting) hold of',
    ],
    unless: ['(wrist|wrists|arm|arms|hair|throat|neck|collar|sleeve|jacket|coat|hand|hands|push|pushed|shook|shake)'],
    takes: ['Dean had got hold of my sister and given her a message for us.', 'He got hold of me and told me that the kids were ill.'],
    leaves: ['He got hold of me and shook me.', 'He got hold of me by the hair and told me to listen.', 'He got hold of my arm.'],
  },
  {
    because: 'a betrayal is called a stab in the back',
    ideas: ['violence'],
    where: 'among',
    ofWords: true,
    says: ["stab (V|O|her|him|me|us) in (the|V's|his|her) back"],
    unless: ['@weapon', '(blood|bleed|hospital|wound|screwdriver|glass|needle|ambulance|stitches|scissors)'],
    takes: ['My sister says he stabbed me in the back over the job.'],
    leaves: ['He stabbed me in the back with a screwdriver.', 'He stabbed me in the arm.', 'He stabbed me in the back and I bled.'],
  },
  {
    because: 'a door or a car of theirs was struck',
    ideas: ['violence'],
    where: 'among',
    says: [
      "(kick|punch|hit|boot|thump|bang|strike) (V's|O's|IP's|IP 's|V 's) (door|doors|gate|fence|wall|window|car|van|bin|tyre|bonnet|table|shed|bumper)",
    ],
    unless: ['(in|on|to|round|across|at) the? ..@body', '(and|then) (V|O|IP|him|her)', 'door .. (into|on|onto|against) (V|O)'],
    takes: [['violence', "On 24/05 DEF kicked IP's door.", 'MG5']],
    leaves: [
      ['violence', "On 24/05 DEF kicked IP's door and then IP in the leg.", 'MG5'],
      'He kicked the door and punched me in the face.',
    ],
  },
  {
    because: 'it is the drive of a house, up which somebody came',
    ideas: ['violence'],
    where: 'among',
    says: ["(the|V's|S's|her|his|our|my|a) drive .. (straight|directly|right)? (at|towards|toward) (V|us)"],
    unless: ['(car|van|bike|moped|quad|truck|lorry) .. (straight|directly|right)? (at|towards) (V|us)', '(drove|driven|driving)'],
    takes: ['He came up the drive straight at me.'],
    leaves: ['He drove up the drive straight at me.', 'He drove straight at me.', 'He reversed the car down the drive at me.'],
  },
  {
    because: 'a beast did it',
    ideas: ['violence'],
    where: 'sentence',
    says: [
      '(dog|puppy|horse|mare|pony|gelding|cat|cow|bull|goose|ewe|goat|terrier|alsatian|staffie|collie|spaniel|labrador) .. (bite|nip|jump|knock|kick|scratch|attack|run_at|throw|tread|stand_on|go_for|fly_at)',
      '(dog|horse|cat|terrier|alsatian|staffie) ... have (him|her|V) by',
      "bite by (a|the|S's|V's|O's) .. dog",
    ],
    unless: [
      "set (his|her|the|that|its|S's) (dog|dogs|staffie|alsatian)",
      'S (hit|kick|punch|grab|push|slap|strangle|throw|drag|set)',
      'let .. off',
    ],
    takes: ['The horse trod on her foot.', 'A big grey dog came from nowhere and had him by the neck.'],
    leaves: [
      'He set his dog on me and it bit my arm.',
      'He kicked me when my dog jumped up.',
      'His dog went for me and then he punched me.',
    ],
  },
  {
    because: 'it is a fall, a knock of one’s own or a game',
    ideas: ['violence'],
    where: 'clause',
    says: ['(fall|slip|trip|stumble|come_off|faint) ... (break|fracture|twist|split|dislocate|crack|sprain|bruise|cut|hit|bang|hurt|bump)'],
    unless: [
      '(push|shove|knock_me|throw|kick|punch|hit_me|drag|chase|grab|pull|trip_me) .. (V|me|her|him|us)',
      'S (push|shove|kick|punch|drag|grab|trip) ',
      'because of S',
    ],
    takes: ['On 7 February 2022 Mammy fell in the night and broke her wrist.'],
    leaves: [
      'He pushed me, I fell and broke my wrist.',
      'He kicked my legs away and I fell and hit my head.',
      'He banged my head on the wall.',
      'He broke my finger at work in front of everybody.',
    ],
  },
  {
    because: 'it is a touch that helps, or a manner of speaking',
    ideas: ['violence'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(shoe|shoes|boot|boots|trainers|one|heel|heels|strap|collar|bra|waistband|ring) be (really|always)? pinching!',
      '(strike|knock|take) ... off ... (list|register|roll|book|records|rota|team)',
      "pull V's leg (about|over)",
      "(be|been|was|only|just) pulling! V's leg",
      "twist V's arm (and|into|to|but) -broke",
      'knock (V|S|him|her|us) down to (#|£)',
      "lift (the|our|V's|S's|his|her) .. (boy|girl|baby|child|lad|toddler|son|daughter) (over|up|on|onto|out|down)",
      "during (the|an|a|V's|her|his) (flu|covid|tetanus)? (injection|procedure|treatment|examination|massage|birth|prayer|prayers | two minutes)",
      'strike (V|us|her|him) as',
    ],
    unless: ['throw/punch/slap/choke/dragged', "behind V's back", 'bruise'],
    takes: [
      '"A letter to strike me off your list! So that you may no longer be my dentist and be free."',
      'He pulled my leg about the haircut.',
      'He said he was only pulling my leg.',
      'The left shoe was pinching me.',
      'She took hold of my hand during the injection.',
      'He knocked me down to forty pounds for the bike.',
    ],
    leaves: [
      'He struck me on the head off the pavement.',
      'He pulled my leg and dragged me off the bed.',
      'He twisted my arm behind my back.',
      'He knocked me down the steps.',
    ],
  },
  {
    because: 'it is the head of what is to be said of it',
    ideas: ['violence'],
    only: ({ words }) => words[0]?.text === 'as' && words.length <= 5,
    takes: ['As for hitting me.'],
    leaves: ['As for hitting me, he did it twice.', 'He punched me in the face.', 'As I opened the door he punched me.'],
  },
  {
    because: 'it is only feared, or wished for in its stead',
    ideas: ['violence'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(frit|scared|afraid|frightened|fear|worried|terrified|nervous|anxious|thought|idea|talking) (of|about) (S|him|her|them|O|X) (ever|actually|just)? (hitting!|hurting!|punching!|slapping!|kicking!|pushing!|grabbing!|attacking!|assaulting!|strangling!|harming!|touching!)',
      '(frit|scared|afraid|frightened|fear|worried|terrified|nervous|anxious|thought|idea) (of|about) (S|him|her|them|O|X) (ever|actually|just)? (hitting!/hurting!/punching!/slapping!/kicking!/pushing!/grabbing!/attacking!/assaulting!/strangling!/harming!/touching!)',
      "(sooner|rather|wish) that? S (have|'d|had) (hit|punch|slap|kick|beat)",
      'S? sooner S have (hit|punch|slap)',
    ],
    unless: [
      '(again|since) S',
      '(after|because|and|when|as) S .. (hit|punch|kick|slap|grab|push)',
      'S (hit|punch|kick|slap|grab|push) (V|me|her|him) and',
    ],
    takes: ["I'd sooner he had hit me."],
    leaves: [
      'I am scared of him hitting me again because he punched me in June.',
      'He hit me and I am afraid of him hurting the children.',
      'He slapped me and said he would rather he had not.',
    ],
  },
  {
    because: 'it is a door or a car that is struck with the flat of the hand',
    ideas: ['violence'],
    only: ({ text }) =>
      /\b(?:bang|hit|slap|thump|knock|smack|pound)\w*\b[^.;]{0,25}\b(?:door|windows?|walls?|bonnet|roof|table|counter|car|van|glass|fence|gate|desk|letterbox)[^.;]{0,3} with the (?:flat|palm|side|heel|back) of\b/i.test(
        text,
      ),
    unless: ["(hit|slap|punch|smack) (V|me|her|him|V's)"],
    takes: ['He banged on the back door with the flat of his hand for a bit and then he stopped.'],
    leaves: ['He hit me with the flat of his hand.', 'He banged on the window and then he slapped me with the flat of his hand.'],
  },
]
