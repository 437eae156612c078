import type { RemarkOn } from '#case/remarks'
import { anyOf } from '../anyOf.ts'
import type { Saying } from '../sayings.ts'
import { readTopic, type TopicReader, topic } from '../topicReader.ts'
import { withTold } from './withTold.ts'

const questions = `(?:questions|ones|Q['’]?s)`

/** The supplementary stalking questions said to have been asked, or not, in the words of a form. */
const reader: TopicReader<'stalkingQuestions'> = topic({
  topic: 'stalkingQuestions',
  about: new RegExp(
    String.raw`\b(?:V?S-?DASH|SASH|SSQs?|stalking (?:screening(?: questions| tool| form)?|screener|section|risk (?:assessment|tool|checklist)|DASH)|stalking ${questions}|(?:additional|supplementary|extra|further|11|eleven) (?:(?:additional|supplementary|stalking|DASH) )*${questions}|stalking and harassment questions)(?!\w)`,
    'i',
  ),
  under: /\b(?:V?S-?DASH|stalking (?:screening|questions|Q['’]?s))(?!\w)/i,
  notIn: ['DASH', 'S-DASH', 'VPS'],
  forThisVictim: true,
  inStatements: /\b(?:V?S-?DASH|SASH|stalking)\b/i,
  rules: [
    {
      says: 'notDone',
      when: anyOf(
        /\b(?:no (?:V?S-?DASH|stalking (?:screening|questions))|not (?:been |yet )*(?:done|completed|asked|required|req['’]?d|needed|applicable|answered)|n\/[ar]|none|blank|unanswered|unasked|skipped|missed(?: out)?|declin\w+|refus\w+)\b/,
        /^\W*no\.?$/,
      ),
      unless: /\?$/,
    },
    {
      // Asked already, wherever the answers will be put: "gone through by phone, these will be uploaded".
      says: 'saidToExist',
      when: /\b(?:were|was|been|all) (?:gone through|asked|answered|completed|put to (?:IP|AP|her|him))\b/i,
      unless:
        /\b(?:no|not|never|nobody|no one|none|\w+n['’]t|yet to be|to be|should)\b[^.]{0,30}\b(?:gone|asked|answered|completed|put)\b|\?$/i,
    },
    {
      says: 'saidToExist',
      when: anyOf(
        /\b(?:done|completed|(?<!^|[-–:] ?|\bto )complete|asked|answered|attached|submitted|on (?:the )?(?:file|system|niche|athena|connect)|see (?:system|niche|attached|form)|sent (?:up|to|in)|(?:gone|been|went) through|put to (?:IP|AP|her|him|the (?:victim|complainant))|recorded|uploaded|carried out|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:yes|positives?))\b/,
        /^\W*yes\.?$/,
      ),
      unless: anyOf(
        /\b(?:unanswered|unasked|skipped|left blank)\b/,
        /\b(?:not|never|nobody|no one|\w+n['’]t|yet to be|to be|no|will|if)\b[^.]{0,30}\b(?:done|completed?|asked|answered|attached|submitted|uploaded|carried out|through|put|on)\b/,
        /\?$/,
      ),
    },
  ],
})

const more = `(?:additional|supplementary|supplemental|extra|further|add[- ]?on|specific|follow[- ]?up)`
const sheet = String.raw`(?:questions?|ones|Q['’]?s|section|sheet|pages?|part|bit|half|boxes|supplement|supplementary|annex|appendix|module|addendum|add[- ]?on|checklist|form|tool|screening|screen|risk (?:assessment|checklist|form|questions|identification\w*)|DASH)`

/** Their names: the form of their own, the part of the DASH that holds them, and their number where nothing else is counted by it. */
const name = anyOf(
  /(?<!['’])\b(?:V?S[- ]?DASH|SASH|SSQs?)\b/,
  new RegExp(
    String.raw`\bstalk(?:ing?|er)(?: (?:${more}|specific|DASH|risk|11|eleven|and harassment))* ${sheet}\b(?: of (?:the )?DASH\b)?`,
  ),
  new RegExp(
    String.raw`\b(?:11|eleven )?(?:${more} )(?:(?:11|eleven|stalking|DASH|risk|${more}) )*(?:questions|Q['’]?s)\b(?: (?:specific |relating |relevant |in relation |specifically )?(?:to|on|about|for|re) (?:the )?stalking)?`,
  ),
  new RegExp(String.raw`\b${more} (?:11|eleven)\b(?! (?:calls|texts|messages|times|days|weeks|e?-?mails|images|exhibits|pages|months))`),
  /\b(?:11|eleven) (?:(?:stalking|supplementary|additional|extra|further|DASH) )*(?:questions|Q['’]?s)\b/,
  /\bS ?1 ?(?:-|–|to) ?S ?11\b/,
  /\b(?:the|all) (?:11|eleven)(?=\W{1,2}(?:(?:were|was|all) )?asked\b)/,
  /\b(?:back|second|last|final) page of the DASH\b/,
)

const isRead = ({ kind }: Saying): boolean => !['DASH', 'S-DASH', 'VPS', 'INTERVIEW'].includes(kind)

/** Further questions put to the suspect, or asked of a laboratory, are others. */
const ofOthers = anyOf(
  /\b(?:suspect|DP|SUS|DEF|defendant|he) (?:(?:was|is|has|been|had|then|also) )*(?:asked|answered|replied|declined|refused)\b[^.;]{0,40}\bquestions\b/,
  /\bquestions?\b[^.;]{0,40}\b(?:(?:to|of) (?:the )?(?:suspect|DP|SUS|DEF|defendant)|in (?:(?:the|a|first|second|further) )*interview|no comment|downloads?|DFU|laboratory|provider)\b/,
)
const ofVictim = (sayings: readonly Saying[]): readonly Saying[] => sayings.filter(({ text }) => !ofOthers.test(text))

/** The supplementary stalking questions spoken of in other papers. */
export const stalkingQuestions = (sayings: readonly Saying[]): readonly RemarkOn<'stalkingQuestions'>[] =>
  withTold(readTopic(ofVictim(sayings), reader) as readonly RemarkOn<'stalkingQuestions'>[], ofVictim(sayings), {
    topic: 'stalkingQuestions',
    name,
    isRead,
  })
