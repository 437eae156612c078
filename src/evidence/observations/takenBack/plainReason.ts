import type { Word } from '../../grammar/pattern.ts'
import type { Rule } from './rule.ts'

/** What has its plain reason in the sentence, or was done before others at an occasion of theirs. */
export const plainReason: readonly Rule[] = [
  {
    because: 'it is what she is called, or a shout across the street',
    ideas: ['contacting'],
    only: ({ text, at, found }) =>
      found.some(({ stems }) => stems.has('call')) &&
      /^,? ?["“‘'’](?=\p{L})/u.test(text.slice(at.end)) &&
      /\bcall\p{L}* (?:me|her|him|us|IP)$/iu.test(text.slice(0, at.end)),
    takes: ['He calls me "missis" and does not know my surname.', 'He called me “madam”.'],
    leaves: ['He called me and said "missis".', 'He calls me every night "to say sorry".'],
  },
  {
    because: 'they go in one procession',
    ideas: ['following'],
    where: 'sentence',
    says: [
      '(in|of) (the|a) (procession|cortege|convoy|parade|peloton)',
      'after V (in|on) (the|a) (list|order|alphabet|register|queue|rota)',
    ],
    unless: ['home', '(every|each) (day|night|time|week)', '@often'],
    takes: ['We were both going to the funeral and his car was behind mine in the procession.', 'He came after me in the list.'],
    leaves: ['He followed me home after the procession.', 'His car was behind mine again, nearly every day, as if we were in a convoy.'],
  },
  {
    because: 'they travelled together',
    ideas: ['following'],
    where: 'sentence',
    says: [
      'because we (have been|be|were) .. (together|on holiday)',
      'we (have|had)? (travelled|gone|went) (there|out|away|over)? together',
    ],
    unless: ['when we were together', 'no longer together', 'used to', '(not|never) .. together'],
    takes: ['He was on my flight home because we had been on holiday together.'],
    leaves: [
      'He was on my flight home, he had booked the same one.',
      'He followed me to work when we were together and he follows me now.',
    ],
  },
  {
    because: 'another followed her, as his trade is',
    ideas: ['following'],
    where: 'sentence',
    says: [
      '(followed!|tailed!|shadowed!|chased!|pursued!) .. .. by (a|the|my|our|an|some|two) ..(detective|guard|guards|security|warden|steward|dog|cat|officer|officers|police|reporter|reporters|drone|taxi|ambulance|children|goose|geese|swan)',
    ],
    unless: ['S (pay|hire|send|set|get)', 'private', 'by a? man/male', "S's (lads|dog|brothers|mates|friends)"],
    takes: ['I was followed round the shop by a store detective.'],
    leaves: ['I was followed home by a private detective he had hired.', 'I was followed through the park by a man, and it was him.'],
  },
  {
    because: 'it is the traffic that brings him by',
    ideas: ['loitering', 'following'],
    where: 'sentence',
    ofWords: true,
    says: [
      'because (a|an|the) ..(artic|lorry|bus|tractor|coach|cyclist|ambulance|wagon|tanker) be (coming|turning|reversing|stopped|behind|pulling)',
    ],
    unless: ['again', '(every|each) ', '(follow|wait|watch)'],
    takes: [['loitering', 'He went past me a bit tight because an artic was coming.']],
    leaves: [
      ['loitering', 'He goes past my house every night and slows down.'],
      ['loitering', 'He went past my house again, slowly, because a bus was coming.'],
    ],
  },
  {
    because: 'he is there for the company or the drink, as everybody is',
    ideas: ['loitering'],
    where: 'sentence',
    says: [
      '(stand|sit|be|prop|lean) (up|over)? (at|by|propping) (the|a) bar .. ..',
      'with the (rest|others) of (the|us|his|her) ..(party|team|guests|family|mourners|lads|queue|class|crew|band|squad|shift|parents|committee)',
    ],
    unless: [
      'V (work|serve|pull|be (behind|on shift|at work|working))',
      'where V',
      "V's (shift|work|pub|bar|table|house|home|flat)",
      '(stare|watch|look|glare|wait|film) ',
      'when V',
      "outside (V|V's)",
    ],
    takes: [
      'He stood at the bar most nights with the darts lads.',
      'He was outside having a cigarette with the rest of the wedding party.',
    ],
    leaves: [
      'He stood at the bar most nights staring at me.',
      'He sits at the bar every night when I work.',
      'He was outside my house with the rest of the lads.',
      'He was outside my house again.',
    ],
  },
  {
    because: 'it was agreed between them',
    ideas: ['loitering'],
    where: 'sentence',
    says: ['as we (have|had) (agreed|arranged|said|planned)', 'as (agreed|arranged|planned)', 'as V (have)? asked (S|him|her)? (to)? $'],
    unless: ['not (as|go|come|leave|stay|keep)', 'again', '(instead|anyway|still)'],
    takes: ['He waited in the car while I signed the papers, as we had agreed.'],
    leaves: ['He waited outside my house and not at the station, and not as we had agreed.', 'He was waiting outside my work again.'],
  },
  {
    because: 'he lives there himself',
    ideas: ['loitering'],
    where: 'sentence',
    says: ['S live (opposite|next to|next door to|across from|beside|by|near|over the road from) .. .. so'],
    unless: ['V live', "V's (house|home|flat|window|bedroom|door)", '(stare|watch|look|film)'],
    takes: ['He lives opposite the school, so he is there every morning.'],
    leaves: [
      "He lives across from my mother, so he stands at his gate and stares at my mother's house.",
      'He is outside my school every morning.',
    ],
  },
  {
    because: 'he speaks of his own work and ways',
    ideas: ['loitering'],
    told: ['suspect'],
    only: ({ at, found, words }) =>
      !at.entry.id.includes('/hint-') &&
      !found.some((word) => hasStem(word, hanging)) &&
      !words.some((word) => word.who === 'V' || hasStem(word, owningUp)),
    takes: [
      ['loitering', 'I run three men and I have to be at the yard in Hensea for quarter past seven.', 'INTERVIEW'],
      ['loitering', 'I go in there every day for a pasty, I was in the Shell on the corner.', 'INTERVIEW'],
    ],
    leaves: [
      ['loitering', 'I was sat outside her house in the van.', 'INTERVIEW'],
      ['loitering', 'I waited by the school gate until four.', 'INTERVIEW'],
      ['loitering', 'Agreed he had been in the lane again, not every night.', 'INTERVIEW'],
    ],
  },
  {
    because: 'he says it to the officer and not to her',
    ideas: ['watchingOrSpying'],
    told: ['suspect'],
    only: ({ at, sentence }) =>
      at.entry.spoken === true && !sentence.speeches.some(({ start, end }) => at.start >= start && at.start < end),
    takes: [['watchingOrSpying', "I've no car.", 'INTERVIEW']],
    leaves: [
      ['watchingOrSpying', 'I told her "you look lovely in that blue".', 'INTERVIEW'],
      ['watchingOrSpying', 'I was watching her from the van.', 'INTERVIEW'],
    ],
  },
  {
    because: 'it is her own',
    ideas: ['monitoring'],
    where: 'sentence',
    says: ["(it|that) be V's ..(phone|tablet|laptop|computer|ipad|watch|machine)"],
    unless: ['S', 'not (V|mine)'],
    takes: ['There was a second device on my email, it was my work phone.'],
    leaves: [
      'There was a second device on my email, it was his laptop.',
      'There was a second device on my email, and that is not my phone.',
    ],
  },
  {
    because: 'they were face to face, as both had come to be',
    ideas: ['watchingOrSpying'],
    where: 'sentence',
    ofWords: true,
    says: [
      'look at V across the (table|desk|room|courtroom|counter) and (say|smile|nod|laugh|cry|ask|shrug|apologise)',
      '(when|as) (we|V) (met|meet|spoke|were talking|were introduced) at the ..(hearing|party|handover|meeting|wedding|school|office|interview|church)',
    ],
    unless: ['again', '(every|each) ', '(stare|glare|follow|film)', 'from (the|his|her|across)'],
    takes: ['He looked at me across the table and said sorry.', 'He said he liked my coat when we met at the hearing.'],
    leaves: [
      'He stared at me across the table and said sorry.',
      'He looked at me from across the road and smiled.',
      'He looked at me across the room and smiled, every day of that week.',
    ],
  },
  {
    because: 'he knows it by living or working alongside her, or was told',
    ideas: ['watchingOrSpying'],
    where: 'sentence',
    says: [
      'because (we|S) (work|worked|share|shared|live|lived|be on|were on|used to work|did|do|sold|mended|serviced|fitted|taught) ',
      'because V (have)? (told|tell) (S|him|her)',
    ],
    unless: ['(watch|follow|film|stand|wait|stare)', 'opposite', 'across'],
    takes: ['He knew what time I finished because we worked the same shifts.'],
    leaves: [
      'He knew what time I finished because he stood and watched from the car park.',
      'He knew what time I finished and what I was wearing.',
    ],
  },
  {
    because: 'he watches birds',
    ideas: ['watchingOrSpying'],
    where: 'sentence',
    says: ['(be|as) a (keen)? (birdwatcher|birder|twitcher|ornithologist|astronomer|plane spotter)'],
    unless: ["V's (house|window|bedroom|flat|garden)", '(train|point|aim|watch|look) .. V', '(say|claim|tell)'],
    takes: ['He is a birdwatcher and keeps binoculars in the car.'],
    leaves: [
      'He is a birdwatcher and points his binoculars at my bedroom.',
      'He was in his car opposite my house with binoculars and said he is a birdwatcher.',
    ],
  },
  {
    because: 'he asks her about her day',
    ideas: ['watchingOrSpying'],
    where: 'among',
    says: ['ask V (what|how|if|whether) V (have|had)? .. (for (tea|dinner|lunch|breakfast)|a (good|nice))'],
    takes: ['He asked me what I had had for tea.'],
    leaves: [
      'He asked my neighbour what time I got in.',
      'He texted me to ask if I had enjoyed the curry, and I had told nobody about the curry.',
    ],
  },
  {
    because: 'it broke of itself, before, or by mischance',
    ideas: ['interferingWithProperty'],
    where: 'sentence',
    says: [
      '(flat|down|burst|punctured) from a (nail|pothole|kerb|puncture|thorn|screw) (on|in|off) the (building|road|site|drive)',
      'when (we|V) (bought|rented) it',
      "so (be|were) .. (others|other|half|every|the neighbours'|next door)",
      '(name|logo|firm|company|number) (be|is|was) painted on',
      'because it be (blocking|in the way|obstructing|rolling|on fire)',
    ],
    unless: ['S (do|smash|slash|break|put|cut)'],
    takes: [
      'My tyre was flat from a nail on the building site.',
      'The window was broken when we bought it.',
      'My car window was smashed in October, but so were nine others in the street and they have the lad.',
      'He moved my car because it was blocking the ambulance, and gave me the keys.',
    ],
    leaves: [
      'My tyres were slashed when we got home.',
      "The window was broken when we got back from my mum's.",
      'My car was smashed and so were the pots, he did the lot.',
      'He slashed my tyres when we moved out.',
    ],
  },
  {
    because: 'it speaks well of her, or she was glad of it',
    ideas: ['publishing'],
    where: 'sentence',
    says: [
      '(five|5) star review',
      '(good|kind|glowing|lovely|nice) review',
      'and V (like|liked|loved|shared|was pleased)',
      "on V's birthday with",
    ],
    unless: ['then', '(fake|false|lies|naked|nude|private)', 'but', 'never asked'],
    takes: ['He left a five star review for my salon.', "He tagged me in a picture of our daughter's birthday and I liked it."],
    leaves: [
      'He left a five star review for my salon with lies about me in it.',
      'He left a review of my salon calling me a thief.',
      'He tagged me in a picture of a noose.',
    ],
  },
  {
    because: 'it went to somebody else',
    ideas: ['contacting'],
    where: 'among',
    says: [
      '(leave|left) .. (message|messages|note|card|letter) (for|with) (his|her|the|a) ..(brother|sister|mother|mum|dad|father|boss|solicitor|landlord|doctor|son|mate|manager|wife|husband)',
      '(get|got|have|had|receive|received) .. (letter|email|call|card|message) from (his|her) ..(solicitor|mum|mother|brother|doctor|boss|landlord|sister|dad|school|bank)',
      '(write|wrote|written) a (statement|report|book|cheque|song|list|will|review|diary|letter to the)',
    ],
    unless: ['(to|for|about) V', 'with V', "V's"],
    takes: ['He left a message for his brother.', 'He got a letter from his solicitor.', 'He wrote a statement for the police.'],
    leaves: ['He left a message for me with my brother.', 'He wrote a letter to me from prison.', 'He left a card for me with his mother.'],
  },
  {
    because: 'it is the page of her work, school or club, which shows its people',
    ideas: ['publishing'],
    told: ['victim', 'witness', 'police'],
    where: 'among',
    says: [
      "(on|onto|to) (the|its|our|their|V's) ..(branch|school|work|works|trust|company|firm|team|club|staff|practice|university|college|council|church|parish|department|business) 's? ..(website|site|page|board|intranet|newsletter|magazine)",
      '(on|onto) its (website|page|site|board|intranet)',
    ],
    unless: [
      'S',
      'somebody/someone/anonymous/hacked',
      'lies/naked/nude/slag/whore/thief/paedophile/liar',
      'not/never/without',
      'calling/saying',
    ],
    takes: [
      'My photograph is on the branch’s website with those of the other managers.',
      'My name is on the school website as a governor.',
      'The trust put my photograph on its page when I won the award.',
    ],
    leaves: [
      'He put my photograph on the school website.',
      'Somebody put my photograph on the school page calling me a thief.',
      'My photograph was on the club page and I never gave it to them.',
    ],
  },
  {
    because: 'what is written praises her',
    ideas: ['publishing'],
    where: 'sentence',
    ofWords: true,
    says: ['V (have_been|had_been|be|was|is) (very|really|so|most)? (helpful|kind|a_star|brilliant|wonderful|patient|polite|lovely)'],
    unless: ['(fake|false|lies|naked|nude|private)', 'but/never/not', 'love/miss/mine'],
    takes: ['Someone wrote "Laura is a star" on the whiteboard.', 'He filled in a feedback card saying that I had been very helpful.'],
    leaves: [
      'He wrote "Laura is a thief" on the whiteboard.',
      'He left a review of my salon saying that I was a thief.',
      'He posted naked photographs of me and wrote that I was lovely.',
    ],
  },
  {
    because: 'it hangs or lies where only the suspect and guests see it',
    ideas: ['publishing'],
    where: 'sentence',
    says: [
      "@picture ... (taped|stuck|pinned|propped|hung|hanging|framed|kept|tucked|clipped|blu_tacked) .. (on|to|in|over|behind|inside|up_on) (the|S's|his|a) ..(dash|dashboard|visor|wallet|headboard|cab)",
    ],
    takes: ['He had put up a picture of me, taped on the dashboard of his van.'],
    leaves: [
      'He had put up a photo of me, taped to the lamp post.',
      'He had put up a photo of me, taped to the locker at work.',
      'A picture of me was pinned up on the noticeboard at work.',
    ],
  },
  {
    because: 'the review is of the parking or the food',
    ideas: ['publishing'],
    where: 'sentence',
    ofWords: true,
    says: [
      'review .. .. (that|saying|of|about|say|said) (the|a|their) (parking|food|service|coffee|film|book|hotel|pub|staff|boiler|broadband|queue|wait|beer|car|phone|toilets|prices)',
      'review .. (complain|complaining|complained) .. (parking|food|service|coffee|queue|wait|prices)',
    ],
    unless: ['V', "V's", 'reviews!/overnight/night/fake/false'],
    takes: ['He wrote a review on Google that said the parking was bad.'],
    leaves: [
      'He wrote a review on Google that said the service I gave was criminal.',
      'He wrote a review of my salon saying I was a thief.',
      'He wrote a review about me on Google.',
    ],
  },
  {
    because: 'it is an exhibit, put into the store of the case',
    ideas: ['publishing'],
    told: ['police'],
    where: 'sentence',
    says: [
      '(upload|uploaded|share|shared|post|posted|add|added) .. (to|on|onto|with) (the)? ..(system|digital_store|store|dems|evidence_com|niche|case_file|cps|crown|intranet|file|portal|defence)',
    ],
    unless: ['S (have|upload|post|share)', 'facebook/instagram/porn/online/followers'],
    takes: [['publishing', 'The body worn video has been uploaded to the system.', 'MG5']],
    leaves: [
      ['publishing', 'DEF uploaded video of IP to Facebook.', 'MG5'],
      ['publishing', 'DEF shared the images of IP with the Crown public house group online.', 'MG5'],
      ['publishing', 'Intimate images of IP were uploaded to a porn site.', 'MG5'],
    ],
  },
]

const hasStem = ({ stems }: Word, set: ReadonlySet<string>): boolean => [...stems].some((stem) => set.has(stem))

/** How a note of an interview tells what was owned up to, or asked. */
const owningUp = new Set('agree accept admit acknowledge concede ask put'.split(' '))

/** What one who hangs about does. */
const hanging = new Set('wait sit stand park hide hang lurk linger loiter watch crouch lean sleep camp stay'.split(' '))
