import type { Rule } from './rule.ts'

const theirs = '(house/home/flat/bedroom/kitchen/bed/bathroom/bungalow/cottage/hall/hallway/lounge/loft/room/caravan/narrowboat)'

/** Who goes in where everybody may, or lives there. */
export const livesThere: readonly Rule[] = [
  {
    because: 'the suspect lives there too, or is let in like everybody else',
    ideas: ['entryToHome'],
    where: 'clause',
    says: [
      'as (S|they|we|everyone|everybody) (always|usually|all|both) do',
      'as (S|they) (be|is|was) (still|also)? (on|named on) the (tenancy|lease|mortgage|deeds)',
      'as (S|they) be joint (tenant|owner)',
      'because S (live|rent|lodge) (there|here|with (V|us))',
      'from (work|school|the pub|the shop|the shops|nights) $',
      'because S (have|be) lock (himself|herself|themselves|us) out',
      "to (get|fetch|retrieve) (the|a|S's) ball",
      'to use the (toilet|loo|bathroom|phone)',
      'in the (house|flat) when V leave S',
    ],
    unless: [
      'forced/force/break/smash/climb!',
      'without',
      `while/when/whilst (V|S|she) be (asleep|at_work|out|away|in_bed|on_shift)`,
      '(not|never) .. (live|rent|lodge|allow|say|tell|let|agree)',
      'like/if/though',
      'V (come|get|arrive|return) (home|in|back)',
    ],
    takes: [
      'He came in through the back door as he always does, we all use the back door.',
      'He climbed in through the window because he had locked himself out.',
      'He used his key to get in as he was still on the tenancy.',
    ],
    leaves: [
      'He walks in like he lives there.',
      'He let himself in with a key he had kept while I was asleep.',
      'Things had been moved about in my flat while I was at work.',
      'He let himself into my house because he said he was still on the lease.',
      'I came in from work and he had let himself in with a copied key.',
      'He let himself in without any notice as he always does.',
    ],
  },
  {
    because: 'she had said that the suspect might come for something',
    ideas: ['entryToHome'],
    told: ['victim'],
    where: 'sentence',
    says: ['V (say|tell S) (that)? S can/could/may/might (come|have|pop|collect|fetch|pick_up|use|stay)'],
    unless: [
      '(force|break|smash|copy|keep|steal|hide|never|nobody|asleep)',
      '(but|instead) S',
      'without',
      '(the|that|last) (next|same)? night',
    ],
    takes: [
      "On the 30th she came for his bed and his coat, I'd said she could have the coat, and she let herself in with her key as I was in the yard and she shouted hello.",
    ],
    leaves: [
      'I had said he could collect his coat but he let himself in while I was asleep.',
      'He says I told him he could use the spare key and he let himself in at night.',
      'I never said he could come in and he let himself in.',
    ],
  },
  {
    because: 'the suspect is a guest: fed, or given a bed',
    ideas: ['entryToHome'],
    told: ['victim', 'witness'],
    where: 'sentence',
    says: [
      "(V|O) (make|give|pour|cook|fetch|offer) (S|them|us|us_both|both_of_us) (a|an|some|the|S's) .. (sandwich|brew|cuppa|cup|tea|coffee|drink|dinner|meal|bed|sofa|food|breakfast|soup)",
      'S have nowhere else? to (go|stay|sleep|live)',
    ],
    unless: [
      'now/since/after_that/then',
      'asleep',
      'key/keys',
      'force/forced/break/broke/smash',
      'let (himself|herself) in',
      'window',
      'S .. (say|claim|tell) ... nowhere',
    ],
    takes: ['He came in the house and I made him a cup of tea.'],
    leaves: [
      'I gave him a bed last year and now he lets himself in at night.',
      'He let himself in, he said he had nowhere else to go.',
      'I had made them some dinner and he got in through the window.',
    ],
  },
  {
    because: 'it is a room that anybody may enter',
    ideas: ['entryToHome'],
    where: 'among',
    says: [
      "(the|an|V's|our) (office/shop!/pub/cafe/surgery/meeting/classroom/canteen/staff_room/staffroom/reception/salon/bar!/branch/depot/class/ward) -flat -key",
    ],
    unless: [
      'forced/force/break/smash/smashed',
      `V's own? ${theirs}`,
      'after (hours|closing)',
      'at night',
      'outside V',
      'S (live|sleep) above',
      'lock',
    ],
    takes: [
      'All the sachets in my salon drawer had been slit along the top.',
      'When I unlocked the surgery the blinds had been pulled off their track.',
    ],
    leaves: [
      'He let himself into my flat above the shop.',
      'He has been in my house while I was at the salon.',
      'He got into my house while I was at the surgery.',
    ],
  },
  {
    because: 'it is the landing of a block of flats',
    ideas: ['entryToHome'],
    where: 'clause',
    says: [
      "(on|to|from) (V's|our|the) landing ... (floor|court|block|lift|flats|door_opposite)",
      'communal (landing|hall|hallway|stairs|entrance|area|corridor)',
    ],
    unless: [`(into|inside|in) V's own? ${theirs}`, 'forced/force/break'],
    takes: ['She was on our landing at Kestrel Court, the fourth floor, with her back against the door opposite.'],
    leaves: [
      'He let himself in at the communal entrance and was inside my flat.',
      'He was in my house on the landing with a knife.',
      'He forced the communal entrance and was inside my hallway.',
    ],
  },
  {
    because: 'a carer, a meter reader or the police go in',
    ideas: ['entryToHome'],
    doer: ['P', 'O', 'nobody'],
    where: 'sentence',
    says: [
      '(police|officer|officers|bailiff|bailiffs|paramedic|paramedics|firemen|firefighters) (have|have_to|had_to)? force',
      '(read|check) the meter',
      'care (visit|call|plan|agency|package)',
    ],
    unless: ['S (get|go|break|let|climb|be)'],
    takes: ['Officers forced the lock and the door had been forced wide.'],
    leaves: [
      'Police found him inside her house.',
      'He had let himself in and was found by officers in her bedroom.',
      'He let himself in between care visits.',
    ],
  },
  {
    because: 'it is one who cares for the household, with the key kept for that',
    ideas: ['entryToHome'],
    told: ['victim', 'witness', 'police'],
    where: 'clause',
    says: [
      'with the key from the safe',
      'with the carer key',
      'with the key (we|V) (give|lend) S for (that|it|the_dog|the_cat|emergencies)',
    ],
    unless: ['when/while/till/until/after', 'not/never', 'without'],
    takes: ['She lets herself in with the key from the safe.'],
    leaves: [
      'He waited till the carers had gone, then he used the key safe.',
      'My key safe code had been used at 3.12 when the carer was not due.',
      'He let himself in with the key from the safe while she was in hospital.',
    ],
  },
  {
    because: 'a witness tells of a home of the witness’s own',
    ideas: ['entryToHome'],
    told: ['witness'],
    only: ({ found }) => found.some(({ text }) => text === 'my') && !found.some(({ who, own }) => who === 'V' && own),
    takes: [],
    leaves: [
      'He sat in my kitchen when I came home.',
      'He was in my house when I came home from work.',
      'Things had been moved about in my flat.',
    ],
  },
  {
    because: 'she doubts it herself',
    ideas: ['entryToHome'],
    told: ['victim'],
    where: 'sentence',
    says: ['or V imagine (it|that)'],
    takes: ['The kettle was warm, or I imagined that it was.'],
    leaves: [
      'The kettle was warm, I did not imagine it.',
      'He tells me that I imagined it, but the kettle was warm.',
      'Things had been moved in my flat and he says that I imagine it.',
    ],
  },
]
