import type { Saying } from '../sayings.ts'
import { saysAny } from '../saysAny.ts'
import { namesOrder } from './names.ts'
import { asksForTheEnd, plainlyAsks, policeAsk } from './policeAsk.ts'

const deferred =
  /\b(?:if (?:he is |she is |he['’]s |there['’]s a )?(?:convicted|charged|found guilty|guilty|conviction)|on conviction only|to follow|pending|TB[CA]|(?:will be )?dealt with at court|(?:later|in due course|at a later)|when (?:he is |she is )?(?:convicted|charged)|upon (?:charge|conviction)|after (?:charge|conviction|sentence)|once\b|at sentence|post[- ]charge|under consideration|to be (?:considered|confirmed|decided|requested|discussed|reviewed|drafted|drawn up|agreed|settled|set out)|will (?:be (?:considered|requested|sought|looked at|discussed)|request|ask|seek|sort)|(?:['’]ll|will) sort|consider|not yet|will look at|down the line|but will be)\b|^\W*(?:(?:RO|restraining order)\W*)?at court\W*$/i

/** Put off: it will be done, may be done, is thought about, hangs on something. */
export const putOffInOtherWords = saysAny(
  /^\W*(?:[\d:./ ]+)?[Tt]o (?:think about|consider|look (?:at|into)|decide|review|discuss|explore|prepare|draft|draw up|revisit|sort)\b[^.;]{0,30}\b(?:RO|restraining order)\b/,
  /(?:\bnot|n['’]t) (?:yet )?(?:been )?(?:done|completed|prepared|drafted|drawn up|submitted|put in|written)\b[^.;]{0,40}\b(?:RO|order|request|application)\b/i,
  /\b(?:RO|order)\b[^.;]{0,30}(?:\bnot|n['’]t) (?:yet )?(?:been )?(?:prepared|drafted|drawn up|written)\b/i,
  /\b(?:OIC|[Oo]fficer|[Pp]olice|team|[DP][CS]) (?:is |are )?(?:still )?to (?:think about|consider|look (?:at|into)|decide|review|discuss|explore|weigh up|prepare|draft|draw up|revisit)\b[^.;]{0,30}\b(?:RO|order)\b/,
  /(?:\bwill|['’]ll|\bshall|\bgoing to) (?:then |also |be )?(?:get|getting|send|sending|forward|submit|prepare|complete|provide|supply|draft|draw up|put together|do|raise|address|revisit|review)\b[^.;]{0,25}\b(?:RO|order|request|application)\b/i,
  /\b(?:application|app|request|draft|order|RO|details)\b[^.;]{0,25}\b(?:will be|to be|is being|are being) (?:drawn up|drafted|prepared|put together|completed|sent|supplied|provided|forwarded|submitted|sorted|actioned|arranged|looked at|with (?:you|CPS|the CPS))\b/i,
  /\b(?:intends?|intending|plans?|planning|means?|aims?|hop(?:es?|ing)|looking|minded)\b[^.;]{0,50}?\bto (?:apply|ask|seek|request|pursue|go)\b/i,
  /\b(?:may|might|could)(?: well)? (?:be (?:needed|required|necessary|appropriate|sought|requested|asked for|wanted|worth|pursued)|ask|seek|apply|request|want|need)\b/i,
  /\bnearer (?:to )?(?:sentence|trial|the time|court|the hearing)\b|\bwhen the time comes\b|\bneeds? (?:some |more )?(?:thought|thinking)\b|\bfall-?back\b/i,
  /\bshould (?:s?he|they|the (?:defendant|suspect)|DEF|SUS) be (?:convicted|found guilty)\b|\bif (?:GP|he pleads|she pleads|the plea)\b/i,
  /\b(?:on hold|parked|holding off|waiting (?:to see|until|for)|too (?:early|soon)|premature)\b/i,
)

const yetToBeDone = /\b(?:to be|will be|but will|TB[CA]|once)\b/i
const onlyPending = /^\W*(?:TB[CA]|pending|to be confirmed)\b/i

/** Whether an order is put off, and not asked for in the same breath. "TBC" alone is of an order only under its name. */
export const isPutOff = ({ label }: Saying, text: string): boolean =>
  !(onlyPending.test(text) && !namesOrder(label)) &&
  !asksForTheEnd(text) &&
  ((putOffInOtherWords(text) && !plainlyAsks.test(text) && !policeAsk(text)) ||
    (deferred.test(text) && (!plainlyAsks.test(text) || yetToBeDone.test(text))))
