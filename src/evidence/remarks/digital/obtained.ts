import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { provider } from './accounts.ts'
import { device } from './devices.ts'
import { records } from './records.ts'
import { notYet } from './stillToCome.ts'

/** That the police obtained a download or a provider's records. */
export const obtained: readonly Rule<'digital'>[] = [
  {
    says: 'obtained',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:${records})\b[^.]{0,60}\b(?:complete[d]?|done|obtained|served|rec['’]?d|to hand|back\b(?! to)|result back|shows?|showed|found|reveal\w*|returned|received|exhibited|attached|confirms?|reports?|of (?:both|suspect|victim|IP|his|her)|report)\b`,
      ),
      new RegExp(
        String.raw`\b(?:${device}|dash ?cam)\b(?:[^.]|\.(?=\d)){0,60}\b(?:downloaded|examined|extracted|analysed|imaged|interrogated|taken to kiosk)\b`,
      ),
      /\b(?:applied for|requested) and (?:received|obtained|returned|back)\b/,
      /\b[\d,]+ (?:messages|texts|calls|e-?mails|images|photos)\b[^.]{0,40}\b(?:recovered|extracted|found on)\b/,
      new RegExp(
        String.raw`\bexamined (?:the |his |her )?(?:[\w’']+ )?(?:${device})\b[^.]{0,15}\b(?:and|,) (?:found|recovered|saw|located)\b`,
      ),
      /\b(?:DFU|DMI|DMU|DFT|DIU|HTCU|digital hub|cyber(?: unit)?|hi-?tech|lab)\b[^.]{0,30}\b(?:finished|completed|examined|returned|report\w*)\b/,
      new RegExp(String.raw`\b(?:${device})\b[^.]{0,30}\b(?:gone|been|looked) (?:through|into) by\b`),
      /\b(?:voicemails?|messages?|texts?|chats?|calls?|data)\b[^.]{0,10}\b(?:copied|taken|extracted|downloaded|lifted)\b[^.]{0,50}\b(?:kiosk|DFU|DMI|DMU|DFT|DIU|HTCU|digital hub|technician)\b/,
      /\b(?:call|phone|comms|account|billing) data\b[^.]{0,30}\bdiscs?\b/,
      /\bI (?:then |forensically )?(?:extracted|imaged|downloaded|examined|analysed) (?:both|it|them|these|each)\b/,
      new RegExp(String.raw`\b(?:${device})\b[^.]{0,30}\b(?:through|at|via|to|into) the kiosk\b`),
      /\bproduced? (?:a|the) (?:full )?(?:download|extraction)\b/,
      new RegExp(String.raw`\b(?:${provider})\b[^.]{0,20}\b(?:has |have )?(?:replied|responded|come back|came back|returned|confirmed)\b`),
      /\b(?:made|created|set up|logged in) (?:from|at|on)\b[^.]{0,40}\bIP address\b/,
      /\bbilling (?:for|of|on)\b[^.]{0,60}:/,
      new RegExp(
        String.raw`\b(?:downloaded|extracted|exported|recovered) (?:from|by|to)\b[^.]{0,60}\b(?:${device}|PC|DC|police|officer|DFU|DMI|unit|\d{3,})\b`,
      ),
      // "The whole chat exported from each by me."
      /\b(?:chats?|messages?|texts?|threads?|conversations?)\b[^.;]{0,20}\b(?:exported|extracted|downloaded|saved) from (?:each|both|it|them|the (?:phone|handset)s?)\b[^.;]{0,15}\bby (?:me|us|police|PC|DC|OIC|the officer)\b/,
      // Whole, from whoever runs the mailbox or from the other end of the chat.
      /\b(?:full|complete|whole|entire) (?:mailbox|e-?mail|chat|thread|account) exports?\b|\bexported (?:complete|in full|whole) from\b/,
      /\bdownload,? (?:of )?(?:the )?(?:victim|suspect|IP|his|her|defendant|complainant)/,
      /\b(?:handset|device|computer) examination report\b/,
      /\b(?:IP|profile|number|accounts?|profiles|numbers|SIM|e-?mail|phone|log-?ins?)\b[^.]{0,60}\b(?:resolves?|resolved|comes back|came back|return|traced|registered|reg['’]?d|subscribed) to\b/,
      /\bending \d+ (?:is |was )?(?:subscribed|registered|reg['’]?d|comes back|came back|resolves) to\b/,
      /\b(?:apple|google|meta|facebook|instagram|tiktok|twitter|vodafone|EE|O2|three|microsoft|snapchat|whatsapp) (?:return|response|data|records)\b(?! (?:request|app))/,
      /\b(?<!\bno )devices? s(?:ei|ie)zed\b/,
      /\b(?:call attempts?|calls|logins?|log-ins?|posts?|messages)\b[^.]{0,20}\bconfirmed\b/,
      /\b(?:made|posted|sent|created) from (?:the |his |her |that )?(?:handset|phone|laptop|computer|tablet)\b/,
      new RegExp(
        String.raw`\b(?:${records})\b(?: \\([^)]*\\))?[^.]{0,30}\b(?:puts?|places?|match(?:es)?|links?|reviewed|read through|analysed|viewed|on (?:the )?file|with (?:the )?file|contains?|supports?)\b`,
      ),
      new RegExp(
        String.raw`\b(?:${provider})\b[^.]{0,20}\b(?:has |have )?(?:supplied|provided|disclosed|given|gave|sent|answered)\b[^.]{0,60}\b(?:details?|information|data|records?|account|subscriber|log-?ins?|IP)\b`,
      ),
      /\b(?:viewed|seen|taken)\b[^.]{0,30}\b(?:exported|downloaded|extracted) (?:w\/|with) (?:\w+ )?consent\b/,
      /\b(?:confirmed|found|located|present)\b[^.]{0,30}\bby (?:the |our )?(?:cyber|digital|DFU|DMI|DMU|HTCU|hi-?tech)\b/,
      new RegExp(
        String.raw`\b(?:supplied|surrendered|handed (?:over|in)|gave (?:us|police|officers)|given up) (?:(?:their|his|her|the|both) ){0,2}(?:${device})\b`,
      ),
      new RegExp(
        String.raw`\b(?:confirmed|identified|shown|established|proved|attributed)\b[^.]{0,15}\b(?:by|via|through|from)\b[^.]{0,15}\b(?:${records})`,
      ),
      /\breport (?:from|by|of) (?:the )?(?:digital|DFU|DMI|DMU|HTCU|cyber|hi-?tech)\b/,
      /\b(?:full|whole|complete|entire|two[- ]sided) (?:\S+ ){0,2}(?:chat|conversation|thread|messages)\b[^.]{0,30}\b(?:downloaded|extracted)\b/,
    ),
    unless: anyOf(
      new RegExp(
        String.raw`(?<!\b(?:has|have) )\b(?!(?:applied for|request(?:ed)?) and )${notYet}\b(?! and (?:received|obtained|returned))`,
      ),
      /\b(?:his|her|their|IP['’]s) own (?:phone|handset|device|account|computer)\b/,
      /\b(?:air ?tags?|trackers?|phones?|handsets?|devices?|laptops?) (?:was |were )?recovered from\b/,
      /\bexport\w*\b[^.;]{0,40}\b(?:by|from) (?:the )?(?:IP|AP|victim|complainant|her|his)\b/,
      /\bby (?:the |her |his |a |IP['’]s )?(?:firm|company|employer|school|university|IT\b|garage|installer|contractor|shop)/,
      /\b(?:no|not|never|\w+n['’]t|without|cannot|can['’]t|wo(?:n['’]t|nt)|refus\w+|unable|if)\b[^.]{0,40}\b(?:download\w*|examin\w*|s(?:ei|ie)zed|obtained|extract\w*|data|records|upload)/,
      /\bnot (?:yet )?(?:been )?(?:completed?|submitted|done|returned|received|requested)\b|\bneither\b/,
      /\b(?:must|should|needs? to|has to|have to|had to|to|can|could) be (?:down|ex|im|an|ob|re|se)\w+|\?\s*$/,
    ),
  },
  {
    says: 'obtained',
    label: /^(?:(?:phone|telephone) )?(?:billing|call (?:data|records)|subscriber|(?:phone |handset )?download)\b/i,
    when: /\d|\b(?:calls?|texts?|messages?|contacts?|shows?)\b/i,
    unless: new RegExp(String.raw`\b${notYet}\b|\b(?:not|nil|none|n\/a|tbc|requested|awaited)\b`, 'i'),
  },
  {
    says: 'obtained',
    label: new RegExp(String.raw`\b${device}(?:\b|$)`, 'i'),
    when: /^\W*(?:s(?:ei|ie)zed(?:,| and) )?(?:downloaded|examined|extracted|imaged)\b/i,
    unless: new RegExp(String.raw`\b${notYet}\b|\bby (?:IP|the victim|her|him)\b`, 'i'),
  },
  {
    // "Tracker interrogated by the unit: paired with his handset": the finding stands behind its colon.
    says: 'obtained',
    label: /\b(?:downloaded|examined|interrogated|analysed|extracted)\b/i,
    when: /\b(?:\d+|paired|logged|shows?|found|linked|no trace|nothing|recovered)\b/i,
    unless: new RegExp(String.raw`\b${notYet}\b|\b(?:not|never)\b`, 'i'),
  },
  {
    says: 'obtained',
    only: ['MG12', 'MG6C'],
    when: /\b(?:download|extraction|examination) report\b|\b(?:call data|subscriber|billing|cell[- ]?site)\b/i,
    unless: /\b(?:awaited|to follow|outstanding|not)\b/i,
  },
]
