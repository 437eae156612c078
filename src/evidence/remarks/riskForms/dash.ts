import type { RemarkOn } from '#case/remarks'
import { anyOf } from '../anyOf.ts'
import type { Saying } from '../sayings.ts'
import { readTopic, type TopicReader, topic } from '../topicReader.ts'
import { withTold } from './withTold.ts'

const toBeDone =
  /\b(?:to|will|must|should|can|could|please|'ll) (?:go and |also )?(?:get|do|complete|arrange|submit) (?:an?|the|her|his) (?:DASH|DARA|risk assessment)\b/i

/** Put to the victim, who would not begin. */
const neverBegun =
  /\b(?:declin\w+|refus\w+|(?:would|did) ?(?:not|n['’]t) (?:want|wish|agree)) to (?:go through|answer|do|complete|engage|take part|start)\b(?![^.;]{0,25}\b(?:rest|remaining|remainder|further|more|most|many|several|some|last|later)\b)/i

/** A DASH (or DARA) spoken of in other papers: said to have been done, or said not to have been. In small letters "dash" is a word like another. */
const reader: TopicReader<'dash'> = topic({
  topic: 'dash',
  about:
    /(?<!\b(?:VS|S|s)-?)(?<!\b[Ss]talking )\b(?:DASH|DARA|DASH ?\/ ?S-?DASH|(?:DA )?RIC|DV(?:SA)? (?:form|risk assessment)|(?:[Dd]omestic [Aa]buse |DA |[Ee]nhanced )?(?:[Rr]isk [Aa]ssessments?|RISK ASSESSMENT)|[Dd]ash (?:form|risk|done|completed|attached|booklet|med|medium|high|standard))\b(?! (?:matrix|questions (?!with)))/,
  under: /^(?:DASH|DARA|DA risk assessment|risk assessment)\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS'],
  forThisVictim: true,
  inStatements: /\b(?:DASH|DARA)\b/,
  // Custody staff assess the risk of everyone they hold.
  inCustody: /\b(?:DASH|DARA|RIC|domestic|DA|DV|[Vv]ic\w*|IP|AP)\b/,
  rules: [
    {
      says: 'notDone',
      when: anyOf(
        /\b(?:no (?:DASH|DARA|DV|risk assessment|form)\b|blank|too (?:upset|distressed|busy|drunk) to|(?:not|n['’]t) (?:been |yet |want(?:ed)? to )*(?:do|done|completed?|required|req['’]?d|needed|necessary|appropriate|applicable|submitted|undertaken|carried out|taken)\b|n\/[ar]|none|nil|refused|declined|no\b[^.]{0,20}\bneeded|not a domestic|as not|did(?:n['’]t| not) want)\b/,
        /(?:DASH|DARA|assessment)\s*(?:[-–:]\s*)?(?:no|nil|none)\b|^\W*no\.?$/,
      ),
      unless: /\?$/i,
    },
    {
      // Something to be done: "Sarge has asked me to get a DASH done", "will do a DASH".
      says: 'notDone',
      when: toBeDone,
      unless: /\?$/,
    },
    {
      says: 'saidToExist',
      when: /\b(?:done|completed|taken|filled in) (?:by|with|on) (?:PC|PS|DC|DS|PCSO|response|the night|IP|her|him|\d)/i,
      unless:
        /\bto (?:get|do|complete|arrange|submit) (?:an?|the|her|his) (?:DASH|DARA)\b|\bno (?:DASH|DARA)\b|\b(?:not|never|\w+n['’]t|to be|will be|be) (?:been )?(?:done|completed|taken|filled)\b|\?$/i,
    },
    {
      // Begun and not brought to its end: "attempted, walked off at Q6".
      says: 'saidToExist',
      when: /\b(?:attempted|started|commenced|begun|began|part(?:ly|ially)?[- ]?(?:way|completed?|done|finished)|half[- ]?(?:way|done|completed)|only (?:the )?(?:first|one|two|half)|on paper|hard copy|incomplete|abandoned|unfinished|(?:most|some|many|several|half|part|few) of the (?:DASH )?questions|(?:went|been|gone) (?:over|through)|(?:up to|as far as|stopped at|at) Q(?:uestion)? ?\d)\b/i,
      unless: new RegExp(
        String.raw`${neverBegun.source}|\b(?:not|never|\w+n['’]t|to be|will be) (?:been )?(?:attempted|started|commenced|begun)\b|\?$`,
        'i',
      ),
    },
    {
      says: 'saidToExist',
      when: anyOf(
        /\b(?:done|did(?! not)|filled in|completed|attached|enclosed|on (?:the )?(?:file|system|niche|athena|connect)|submitted|uploaded|scanned|carried out|undertaken|taken|through|went to|sent (?:to|up|in)|with (?:me|the (?:MASH|PPU|file|papers))|attachments?|std|answered (?:(?:some|the|all|several) )*(?:\w+ )?questions|standard|med|medium|high|x ?\d|\d{1,2} ?\/ ?2[47]|\d{1,2} (?:yes(?:es)?|ticks?|positives?)|score\w*|see (?:attached|DASH|niche|athena|connect|OEL|log|system)|graded|been assessed|copy of|ref\b)\b/,
        /^\W*yes\.?$/,
      ),
      unless: anyOf(
        /\bto (?:get|do|complete|arrange|submit) (?:an?|the|her|his) (?:DASH|DARA|risk assessment)\b/,
        /\b(?:no (?:DASH|DARA|risk assessment|form)|blank|(?:not|never|\w+n['’]t|yet to be|to be|will be|should be|needs? to be)\b[^.]{0,25}\b(?:done|completed|attached|enclosed|submitted|uploaded|carried out|undertaken|taken|on)|not attached)\b/,
        /\b(?:ASB|THRIVE)\b|\b(?:none|nothing|nil)\b|\?$/,
        /\b(?:declin\w+|refus\w+) to (?:go through|answer (?:any|the)|do|complete|engage|take part|start)\b/,
      ),
    },
    {
      // Somewhere, though not here: "done 20/09, on Niche, not attached".
      says: 'saidToExist',
      when: /\b(?:done|completed|taken|carried out)\b[^.;]{0,60}\bnot (?:yet )?(?:been )?(?:attached|enclosed|uploaded|here|on (?:the )?file)\b/i,
      unless: /\b(?:not|never|\w+n['’]t|to be|will be|no) (?:yet )?(?:been )?(?:done|completed|taken|carried out)\b|\?$/i,
    },
  ],
})

/** Its names in full, in short, and in small letters where nothing runs, is poured or stands in a car. */
const name =
  /(?<!(?<!['’])\b(?:V|V?S|s|v)[- ]?)(?<!\b[Ss]talking )(?<!\b(?:made?|making|makes) an? )(?<!\b(?:on|off|onto|across|under) the (?=dash))\b(?:D\.?A\.?S\.?H(?:e?s)?\b\.?(?:[ /-]?RI?[AC]\b)?|DARA\b|dash\b(?! ?(?:for|of|cam|board|across|towards|out|off|into|away|past|to the|back)\b)|[Dd]omestic [Aa]buse,? [Ss]talking,? (?:and|&) [Hh]arassment(?: \w+){0,4} (?:[Cc]hecklist|[Ff]orm|[Aa]ssessment|[Bb]ooklet|[Qq]uestions)|(?:(?:[Dd]omestic(?: [Aa]buse| [Vv]iolence)?|DA|DV|DVSA) )?[Rr]isk (?:[Ii]dentification|[Ii]ndicator|[Ii]ndication)(?: (?:\w+|&)){0,3} (?:[Cc]hecklist|[Ff]orm|[Tt]ool|[Aa]ssessment)|(?:(?:[Dd]omestic(?: [Aa]buse| [Vv]iolence)?|DA|DV|[Vv]ictim|IP|AP) )[Rr]isk (?:[Cc]hecklist|[Ff]orm|[Aa]ss?ess?ment|[Qq]uestions|[Qq]uestionnaire|[Bb]ooklet))/

/** Messages and other people's papers say "dash" of other things; the form itself and the victim's personal statement are read elsewhere. */
const isRead = ({ kind, text, label }: Saying): boolean =>
  !['DASH', 'S-DASH', 'VPS', 'INTERVIEW'].includes(kind) &&
  (kind !== 'MG11' || !/\bdash\b/.test(`${label} ${text}`) || /\b(?:form|risk|questions)\b/i.test(text))

/** Schools, employers and landlords assess risks of their own. */
const ofOtherBodies =
  /\b(?:school|college|university|employers?|work(?:place)?|HR|housing|council|hospital|probation|nursery|landlord|manager|head ?teacher|lone[- ]working|fire|firearms|premises|search|warrant)\b[^.;,]{0,40}\brisk assessments?\b(?<!\b(?:DASH|DA|DARA|domestic abuse) risk assessments?)/i

/** A DASH spoken of in other papers. */
export const dash = (sayings: readonly Saying[]): readonly RemarkOn<'dash'>[] =>
  withTold(
    readTopic(
      sayings.filter(({ text }) => !ofOtherBodies.test(text)),
      reader,
    ) as readonly RemarkOn<'dash'>[],
    sayings,
    { topic: 'dash', name, isRead },
  )
