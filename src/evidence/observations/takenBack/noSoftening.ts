import type { Word } from '../../grammar/pattern.ts'
import { after, before, onwards } from './besideWords.ts'
import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const offence =
  /\b(?:harassment|stalking|charged?|offence|s\.?\s?2A?|section 2A?)\b[^.;]{0,25}\bwithout(?: fear of)? violence\b|\bs\.?\s?2A?\b[^.;]{0,12}\b(?:as|because) no (?:actual )?violence\b/i

const handled = new Set(['touch', 'touched', 'push', 'pushed', 'hit', 'hurt', 'harm', 'harmed'])
const things = new Set([
  'it',
  'them',
  'that',
  'this',
  'a',
  'an',
  'the',
  'my',
  'his',
  'her',
  'their',
  'its',
  'any',
  'anything',
  'some',
  'myself',
])
const ofBody =
  /^(?:hair|arm|face|hand|shoulder|body|leg|finger|neck|back|skin|breast|knee|cheek|boy|girl|baby|lad|fly|soul|mother|mum|mam|dad|father|son|daughter|child|children|kids|brother|sister|family|husband|wife|partner)s?$/
/** Behind the words found: that he would strike or harm, which is all that is not feared. */
const ofABlowAlone =
  /^[^.;,]{0,70}?(?:scared|frightened|afraid|worried|fear|intimidated)[^.;,]{0,12}? (?:(?:that )?(?:\p{L}+ ){1,3}?(?:would|will|could|might|going to)|(?:\p{L}+['’](?:d|ll))|of (?:\p{L}+ )?(?:being )?)(?:(?!\b(?:and|but|never)\b)[^.;,]){0,25}?\b(?:hit|hurt|harm|attack|touch|assault|strik|violen|lay |physical)/iu

/** "He didn't touch the banner", "he did not push it", "in touch with my sister": nothing that is done to somebody. */
function isOfThing({ found, words }: Telling): boolean {
  const last = found.at(-1)
  if (last === undefined || !handled.has(last.text)) return false
  const at = words.indexOf(last)
  if (words[at - 1]?.text === 'in') return true
  const next = words[at + 1]
  if (next === undefined || next.parted > 0 || !things.has(next.text)) return false
  if (next.text === 'her' && !next.own) return false
  if (
    /^(?:except|apart|at|in|or|and|once|again|to|on|when|with|but)$/.test(words[at + 2]?.text ?? '') &&
    /^(?:her|him|them)$/.test(next.text)
  )
    return false
  const behind = words.slice(at + 1, at + 5)
  return !behind.some((word: Word) => word.who === 'V' && !word.own) && !behind.some(({ text }) => ofBody.test(text))
}

/** What sounds as if nothing was done, nobody minded or it was over, and says something else. */
export const noSoftening: readonly Rule[] = [
  {
    because: 'an office found nothing in what was reported, and closed it',
    ideas: ['notBothered'],
    told: ['witness', 'police'],
    only: ({ text }) =>
      /\bnothing in (?:it|them|that)\b[^.;]{0,40}\b(?:case|file|matter|complaint|enquiry|investigation|report)\b[^.;]{0,20}\bclosed\b/i.test(
        text,
      ),
    takes: [['notBothered', 'I was satisfied there was nothing in it and the case was closed the same week.', 'MG5']],
    leaves: [['notBothered', 'She was satisfied there was nothing in it and did not want the police to call again.', 'MG5']],
  },
  {
    because: 'it is the name of an offence',
    ideas: ['noThreats'],
    only: (telling) => offence.test(telling.text.slice(Math.max(0, telling.at.start - 60), telling.at.end + 12)),
    takes: ['He was charged with harassment without violence.', 'Harassment s2 (without violence) was put to him.'],
    leaves: ['He harassed me for a year. There was no violence.', 'There was no violence when he harassed me.'],
  },
  {
    because: 'a thing was left alone, and not a person',
    ideas: ['noThreats'],
    only: isOfThing,
    takes: [
      'He never touched his food.',
      'He did not push it.',
      'He has not been in touch with my sister.',
      'He did not touch the banner.',
    ],
    leaves: [
      'He never touched me.',
      'He has never touched my hair.',
      'He did not touch or threaten anybody.',
      'He has never hurt anyone.',
      'He never touched her except to give her the letter.',
    ],
  },
  {
    because: 'it is of harm to oneself, or of an officer who arrested him',
    ideas: ['noThreats'],
    only: (telling) =>
      /^\W*(?:himself|herself|themselves|yourself)\b/i.test(after(telling)) ||
      /\b(?:hand)?cuffs?\b|\b(?:when|while|as) (?:he|she) was (?:being )?arrested\b|\barrested (?:him|her)\b|\bin (?:my|our) presence\b/i.test(
        onwards(telling),
      ),
    takes: [
      'I took the knife away so that he would not hurt himself.',
      'He was not violent, he put out his hands for the cuffs.',
      'He was not violent to the officers when they arrested him.',
    ],
    leaves: ['He would not hurt me.', 'He has never been violent.'],
  },
  {
    because: 'it was so until then, or is so for now',
    ideas: ['noThreats'],
    only: (telling) =>
      /^[^.;,]{0,20}\b(?:this time|that time|before(?! (?:or|nor|it or|that or) (?:since|after))(?= ?[.,;]|$| that| this| and (?:it|now)| in \p{L}+ years)|since(?= ?[.,;]|$)|back(?= ?[.,;]|$))/iu.test(
        after(telling),
      ) ||
      /^[^.;]{0,15}\bfor (?:about |roughly )?the first\b|^[^.;]{0,15}\b(?:at first|initially|at the start|to start with|to begin with|in the beginning)\b/i.test(
        after(telling),
      ),
    unless: ['ever', 'before (or|nor) since'],
    takes: [
      'He had never hit me before that night.',
      'He has not hit me since.',
      "He didn't hit me this time but I thought that he would.",
      'He was always polite for about the first week.',
    ],
    leaves: [
      'He has never hit me.',
      'He had never hit me before or since.',
      'He has not touched me since we parted, and not a lot before.',
      'He has never threatened me before I reported him nor after.',
    ],
  },
  {
    because: 'it is of pressure to give evidence or to withdraw it',
    ideas: ['noThreats'],
    only: (telling) =>
      /\b(?:threatened|threats?)\b,? (?:or|nor|and) (?:offered|paid|pressur\w+|forced|bribed|persuaded|induced|promised)\b/i.test(
        telling.text,
      ),
    takes: ['I have not been threatened or offered anything to make this statement.'],
    leaves: ['I have not been threatened by him.', 'I have not been threatened or followed.'],
  },
  {
    because: 'she says of herself how she is or was, and not of him',
    ideas: ['notBothered'],
    only: (telling) =>
      /^[^.;]{0,12}\b(?:at first|until|till|to begin with|initially|at the start|back then|in those days|in the beginning)\b/i.test(
        after(telling),
      ) || /\b(?:used to be|(?:one|person|somebody|someone|woman|man|girl) (?:\p{L}+ ){0,4}who)\b[^.;]{0,12}$/iu.test(before(telling)),
    takes: ['I was not bothered at first.', 'I was not worried until the letters began.'],
    leaves: ['I was not bothered.', 'I was not frightened of him when he came.'],
  },
  {
    because: 'no blow is feared, which is no word of not being troubled',
    ideas: ['notBothered'],
    only: ({ text, at }) => ofABlowAlone.test(text.slice(at.start)),
    takes: ['I am not frightened of him hitting me.', 'I was not scared that he would attack me.', 'I am not afraid she will hurt me.'],
    leaves: ['I am not frightened of him and he has never hurt me.', 'I am not scared of him.', 'I am not worried about it.'],
  },
  {
    because: 'she let him think so',
    ideas: ['notBothered'],
    only: (telling) =>
      /\b(?:told|tell|said to|shouted at|let) (?:him|her|them)\b[^.;]{0,20}$|\b(?:pretend\w*|act(?:ed|ing)? (?:as if|as though|like)|ma(?:de|ke) out|tr(?:y|ied|ying) to (?:look|seem|show|act))\b[^.;]{0,20}$/i.test(
        before(telling),
      ),
    takes: ['I told him I was not scared but I was.', 'I pretended that I was not bothered.'],
    leaves: ['I told the officer that I was not scared of him.', 'I am not scared.'],
  },
  {
    because: 'it is the atmosphere, or the housemates, and not the victim',
    ideas: ['notBothered'],
    told: ['suspect'],
    only: ({ sentence, text }) => sentence.passage.voice === 'suspect' && !/\b(?:says?|said|told|laugh\w*)\b/i.test(text),
    takes: [['notBothered', 'She was not bothered.', 'INTERVIEW']],
    leaves: [['notBothered', 'She told me she was not bothered.', 'INTERVIEW']],
  },
  {
    because: 'it was not the only one',
    ideas: ['singleIncident'],
    only: (telling) =>
      /(?:\b(?:not|never|no|hardly|far from|than)|n['’]t)(?: \p{L}+)? $/iu.test(before(telling)) ||
      /^ (?:of|in|out of) (?:many|several|a (?:series|string|number)|dozens|\d+|the (?:many|several))/i.test(after(telling)) ||
      (/\b(?:thought|hoped|assumed|believed|treated|taken|seen)\b[^.;]{0,25}$/i.test(before(telling)) &&
        /\b(?:until|but|again|till)\b/i.test(after(telling))),
    takes: ['It was not a one off.', 'This was one incident of many.', 'I thought it was a one off until he did it again.'],
    leaves: ['It was a one off.', 'It was one incident.', 'I thought it was a one off.'],
  },
  {
    because: 'it says since when it is over, and not that it was one',
    ideas: ['singleIncident'],
    only: (telling) => {
      const said = `${telling.text.slice(telling.at.start, telling.at.end)}${after(telling)}`
      return (
        /\b(?:hear|heard|nothing|no (?:calls|messages|contact))\b[^.;]*\bsince (?!then or|or|nor)\S/i.test(said) &&
        !/\bbefore\b/i.test(telling.text)
      )
    },
    takes: ['I have not heard from him since his arrest.'],
    leaves: ['I have not heard from him since.', 'I have not heard from him before or since.'],
  },
  {
    because: 'it had been quiet before it began, or others fell silent',
    ideas: ['stoppedWhenAsked', 'singleIncident'],
    only: (telling) =>
      /\bhad(?: not|n['’]t)? (?:heard|had)\b[^.;]{0,40}\bsince\b/i.test(telling.text) ||
      /\bfrom (?:the )?(?:police|courts?|officers?|council|cps|solicitors?|my \p{L}+)\b/iu.test(
        telling.text.slice(telling.at.start, telling.at.end + 30),
      ) ||
      /\bnothing but\b/i.test(onwards(telling)) ||
      /^ from (?:the )?(?:ip|inft|informant|caller|victim|aggrieved|complainant)\b/i.test(after(telling)),
    takes: [
      'I had not heard from him since the summer of 1999.',
      'I have heard nothing from the police since.',
      'There has been nothing but trouble since.',
    ],
    leaves: ['I have not heard from him since.', 'I have heard nothing from him since the police spoke to him.'],
  },
  {
    because: 'he promised to, on terms of his own',
    ideas: ['stoppedWhenAsked'],
    only: ({ at, text }) =>
      /\b(?:would|will|promis\w+)\b|['’](?:d|ll)\b/i.test(text.slice(Math.max(0, at.start - 12), at.end)) &&
      /\bstop\b/i.test(text.slice(at.start, at.end)),
    unless: ['and (he|she|S) (did|has|have|stopped)'],
    takes: ['He said he would stop when I said sorry.'],
    leaves: ['He stopped when I asked him to.', 'He promised not to come again. He stopped when asked.'],
  },
  {
    because: 'arrest, bail or an order ended it, or it was only thought to be over',
    ideas: ['stoppedWhenAsked'],
    only: (telling) =>
      /\b(?:until|till) (?:the|that|next|last|a)\b/i.test(after(telling)) ||
      (['stoppedWhenAsked/and that was that', 'stoppedWhenAsked/did as told'].includes(telling.at.entry.id) &&
        (/\b(?:arrest\w*|remand\w*|bail\w*|charged?|custody|prison|injunction|order was|conditions)\b/i.test(onwards(telling)) ||
          /\b(?:thought|hoped|assumed|believed|wish\w*|said|thinking)\b[^.;]{0,25}$/i.test(before(telling)) ||
          /\b(?:until|till|but then|started again|came back|again the next)\b/i.test(after(telling)))),
    takes: ['I asked him to leave and he did until the Friday.', 'I hoped that it had gone quiet since.'],
    leaves: ['It has been quiet since the letters.', 'I asked him to go home and he went.'],
  },
  {
    because: 'others think so of him, or he seems so',
    ideas: ['notBothered'],
    told: ['victim', 'witness'],
    only: (telling) =>
      telling.at.entry.id === 'notBothered/as she says of herself' &&
      /\b(?:(?!I\b|i\b|IP\b)\p{L}+ (?:all )?(?:thinks?|thought|says?|said|tells?|told|reckons?)|told me|seem\w*|looks?|thought|comes across)\b[^.;]{0,30}$/iu.test(
        before(telling),
      ),
    takes: ['People told me he was harmless.', 'Everyone thinks he is harmless.'],
    leaves: ['To be honest he is harmless.'],
  },
  {
    because: 'it became known, or could have been nobody else',
    ideas: ['identityInDoubt'],
    only: (telling) =>
      /^[^.;]{0,25}\b(?:until|till|at first|at the time|then)\b/i.test(after(telling)) ||
      /\b(?:could|can|may|might)(?: not|n['’]t|not) (?:\p{L}+ )?(?:be|have been)\b(?! (?:sure|certain|positive|100|able|him|her|outside|there|the (?:driver|suspect|defendant|caller)|in|at|sus|def)\b)/iu.test(
        onwards(telling),
      ) ||
      /^[^.;]{0,40}\bbut (?:I|she|he|we) (?:still |do |did |just )?(?:knew|know|recogni[sz]ed|could tell|am (?:sure|certain)|was (?:sure|certain))\b/i.test(
        after(telling),
      ) ||
      /\b(?:he|she) (?:said|says|told (?:me|her|him)|wrote|laughed|boasted|bragged|taunted)\b[^.;]{0,30}\bprove\b/i.test(telling.text),
    takes: [
      'I did not know who sent it until he told me.',
      'He said I could not prove it was him.',
      'I did not see his face but I know his walk.',
    ],
    leaves: [
      'It could not have been him as he was at work.',
      'I did not see his face but I think that it was him.',
      'I did not know who sent it.',
      'It could have been anybody.',
      'I could not prove it was him.',
    ],
  },
]
