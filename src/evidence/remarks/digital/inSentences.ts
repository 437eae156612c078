import { anyOf } from '../anyOf.ts'
import { type TopicReader, topic } from '../topicReader.ts'
import { provider } from './accounts.ts'
import { awaited } from './awaited.ts'
import { device } from './devices.ts'
import { foundOnDevice } from './foundOnDevice.ts'
import { inHand } from './inHand.ts'
import { nothingDone } from './nothingDone.ts'
import { obtained } from './obtained.ts'
import { product, records } from './records.ts'
import { victimsCopies } from './victimsCopies.ts'

const screenshot = 'scr(?:een)?[- ]?(?:shots?|captures?|grabs?)|screen[- ]?shotted'
/** What evidence of this kind is named by. */
const named = anyOf(
  new RegExp(`${device}|${records}|${screenshot}|${provider}`),
  /texts?|messages?|chats?|PDFs?|e-?mails?|social media|digital|thread|exports?|exported/,
  /S\/C|numbers?(?= (?:ending \d+ )?(?:is |was )?(?:reg|resolv|trac))|voicemails?|answer ?phone/,
  /(?:call|caller|phone|bank|account|login) (?:list|log|register|history|print|statement)s?|dashcam/,
  /(?:extracted|imaged|downloaded|examined) (?:both|it|them|these|each)|(?:DFU|DMI|DMU|DFT|HTCU) (?:say|says|quote|advise)/,
  /(?:tele)?comms? app|ending \d{3,}/,
).source

/** Evidence from phones, accounts and computers: obtained by the police, the victim's own copies, awaited, or left undone. */
export const inSentences: TopicReader<'digital'> = topic({
  topic: 'digital',
  about: anyOf(
    new RegExp(String.raw`\b(?:${named})\b`),
    new RegExp(
      String.raw`\b(?:xiaomi|oppo|oneplus|sony|ZTE|pixel|read-?outs?|clone[ds]?|CSP|ISP|SPOC|platform|(?:fake|false|dating|impostor) (?:\w+ )?(?:profile|page)s?|(?:the|that) (?:profile|page)|snap|insta|attribution|unit|SMS|copies|pocket (?:note)?book|PNB|production order|pics|screen|${product})\b`,
    ),
  ),
  under:
    /^(?:vodafone|EE|O2|BT|three|google|apple|meta|facebook|instagram|snapchat|whats ?app|tiktok|microsoft|voicemails?)$|\b(?:i?-?phones?|digital|devices?|social media|download|handsets?|computers?|cyber|trackers?)\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'BAIL', 'PNC', 'MG16'],
  inCustody: /\b(?:downloaded|download report|examined|DFU|DMI|shown|put to (?:him|her|DP))\b/i,
  inStatements: anyOf(
    new RegExp(
      String.raw`\b(?:${records}|screen ?shots?|exhibit|produce|s(?:ei|ie)zed|extracted|exported?|officer|PC|police|photographed|printed|download(?:ed)?)\b`,
    ),
    /\b(?:read-?outs?|unit|pocket (?:note)?book|PNB|noting|noted)\b/,
  ),
  rules: [...obtained, ...inHand, ...foundOnDevice, ...victimsCopies, ...awaited, ...nothingDone],
})
