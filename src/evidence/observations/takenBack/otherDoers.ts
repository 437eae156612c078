import type { Idea } from '#case/vocabulary'
import type { Rule } from './rule.ts'

const toThings: readonly Idea[] = ['interferingWithProperty', 'entryToHome']
const who =
  '(lad/lads/kid/kids/youth/youths/boy/boys/child/children/teenager/teenagers/student/students/thief/thieves/burglar/burglars/driver/postman/footballer/footballers/gang/tenant/tenants/lorry)'
const hers =
  '(husband/wife/partner/boyfriend/girlfriend/fiance/mum/mam/mother/dad/father/son/daughter/brother/sister/nan/grandson/cousin/aunt/auntie/friend/colleague)'
const his = "S's ..(brother|sister|mother|mum|dad|father|friend|son|daughter)"
const hisWord = 'S .. (say|claim|tell|blame|pretend|insist|put_it_down)'

/** What somebody else did, as the teller knows, or befell others as well. */
export const otherDoers: readonly Rule[] = [
  {
    because: 'children, thieves or passers-by did it',
    ideas: toThings,
    where: 'sentence',
    says: [
      `by (some|the|a|two|three|a_gang_of|a_group_of|local)? ..${who} -of_V -of_mine`,
      '(kids|lads|youths|children|boys|foxes|birds|blackbirds|vandals) X (should|would|expect|suppose|think|imagine)',
      `(think|thinks|thought|expect|suppose|believe|believes) (that)? it be ..(${who}|window_cleaner|milkman|neighbour|meter_reader|foxes|dog)`,
      '(two|three|#|some|local) (youths|lads|boys|kids) (have_been|were|was|be|got)? .. (charge|convict|caution|arrest)',
    ],
    unless: [
      hisWord,
      'not/never',
      'but/until/till',
      '(pay|paid|paying|put_up|ask|asked|get|got) (by|to|some|the|a)',
      'for S',
      'S .. (friend|mate|mates|brother)',
    ],
    takes: [
      'A window was put through that weekend by some lads from the football.',
      'Somebody had my gate off its hinges at Halloween, kids I should think.',
    ],
    leaves: [
      'He told me that my window was smashed by some kids.',
      'My window was smashed, I thought it was kids but it was him.',
      'He smashed my window and my fence.',
    ],
  },
  {
    because: 'it befell others in the same way',
    ideas: toThings,
    where: 'sentence',
    says: [
      '(along_with|like|and) .. (others|neighbours|cars|lockers|houses|vehicles|flats) .. (as_well|too|the_same|$)',
      '(along with|as were|as did|and so were|like) (#|several|some|many|two|three|half|most|all|a_lot_of|ten|five|six) (of)? (the)? other/others/neighbours/cars/vehs/vehicles/houses/lockers',
      '(#|several|many|two|three|four|five|six|eight|ten|a_dozen|some|all) (of)? (the|other)? ..(others|cars|vehs|vehicles|lockers|houses|flats|bicycles|bikes) .. (same_night|same_week|as_well|too|in_the_street|in_the_road|they_took)',
      'never (find_out|found_out|know|knew) who (it|do|did|have|had)',
      '(same|that) (week|night|month|time) .. (theft|thefts|burglary|burglaries|break_ins|vandalism)',
    ],
    unless: [
      hisWord,
      'not',
      'think/thought/suspect/sure/believe',
      'only (mine|V)',
      "but .. (V's|mine)",
      '(he|she|S) (smash|scratch|key|slash|kick)',
    ],
    takes: [
      'My bike was stolen from the hall in March and two of the others were as well.',
      'My locker was broken into in the autumn along with ten of the others.',
      'Someone had forced the street door, it was in the same week as the thefts down the road.',
    ],
    leaves: [
      'He slashed my tyres and those of two other cars.',
      'My car was scratched and only mine, the others in the row were not touched.',
      'My tyres were slashed that night and two of my windows were broken.',
    ],
  },
  {
    because: 'one of hers did it, or put it there',
    ideas: ['gifts', 'interferingWithProperty', 'publishing', 'entryToHome'],
    told: ['victim', 'witness', 'police'],
    where: 'sentence',
    says: [
      `(which|that) be V's ..(${hers}) -who`,
      `(which|that) V's ..${hers} (have)? (put_up|post|posted|put_on|take|took|share|shared|make|made|bring|brought|leave|left|give|gave|buy|bought|send|sent)`,
      "(put_up|posted|taken|shared|left|sent|delivered|made) by V's ..(friend|sister|mum|mother|employer|husband|daughter|son|cousin|school|firm|colleague)",
    ],
    unless: [
      hisWord,
      'not/never',
      'unfriend',
      'until/till/pretend/sign',
      his,
      'S (leave|send|give|bring|post|buy|take|put|let|smash|break)',
    ],
    takes: [
      ['interferingWithProperty', 'I came home and the dishes were done, which was my son for once.'],
      ['publishing', 'There is a video of me singing at the karaoke which my friend put up.'],
    ],
    leaves: [
      ['publishing', 'He posted a video of me which my friend had taken.'],
      ['interferingWithProperty', 'He smashed my window, which my dad mended.'],
      ['gifts', 'He left a rose on my step and said that it was from my sister.'],
    ],
  },
  {
    because: 'it is a present from one of hers, or from all at work',
    ideas: ['gifts', 'entryToHome'],
    told: ['victim', 'witness', 'police'],
    where: 'sentence',
    says: [
      `(which|that|it|they) .. from (the|V's) (girls|lads|team|staff|ward|office|people|ladies|crew) (at|from|in|on) (V's)? ..(work|office|ward|school|shop|surgery|guild|church|$)`,
      `V's ..${hers} (buy|bought|give|gave|send|sent|bring|brought|leave|left|make|made) V (a|an|the|some|#)`,
      `(come|came|be|arrive|arrived|turn_out_to_be) ... from V's (own)? ..(husband|wife|partner|boyfriend|employer|boss|mum|mother|dad|sister|brother|nan|aunt|auntie|son|daughter|friend)`,
    ],
    unless: [hisWord, 'not/never', 'until/till/pretend/sign', his, 'from S', 'for S', 'S (leave|send|give|bring|post|buy|take|put|let)'],
    takes: [
      ['gifts', 'I found a box of chocolates in the fridge with my name on, which was from the girls at work.'],
      ['gifts', 'A single rose came on Valentine’s Day from my husband as it does every year.'],
    ],
    leaves: [
      ['gifts', 'He left a rose on my step and said that it was from my sister.'],
      ['gifts', 'My sister found a bunch of roses on my step from him.'],
      ['gifts', 'A parcel came from his mother with a ring in it for me.'],
    ],
  },
]
