import type { TopicReader } from './topicReader.ts'

const device =
  '(?:hand ?sets?|(?:mobile )?(?:tele)?phones?|mobiles?|devices?|laptops?|computers?|tablets?|i-?phones?|i-?pads?|SIMs?|accounts?|router|USB|hard drive|apps?|sat ?nav)'
const records = String.raw`(?:downloads?|extraction|(?:telephone )?billing|phone (?:report|records|data|examination)|(?:call|phone|cell|billing|subscriber|account|IP|traffic|location|cell[- ]?site|communications?) (?:data|records?|results?|details|history|return|enquir\w+|checks?)|billing|Cellebrite|UFED|XRY|kiosk|DMI|DMU|DFU|subscriber (?:info(?:rmation)?)|HTCU|cyber)`
const notYet =
  '(?:not yet (?:been )?(?:requested|obtained|downloaded|examined|received|done|available|submitted|returned|collected)|awaiting|awaited|await|to follow|outstanding|pending|in (?:the )?queue|submitted (?:to|for)|sent (?:to|for)|to be (?:downloaded|examined|obtained|submitted|requested)|request(?:ed)? (?:to|from|for|made)|still (?:being|with)|ongoing|backlog|applied for|with (?:the )?(?:DMU|DFU|DMI|HTCU|cyber))'

/** Evidence from phones, accounts and computers: obtained by the police, the victim's own copies, awaited, or left undone. */
export const digital: TopicReader<'digital'> = {
  topic: 'digital',
  about: new RegExp(
    String.raw`\b(?:${device}|${records}|screen ?shots?|screen captures?|texts?|messages?|e-?mails?|whats ?app|facebook|instagram|snapchat|social media|digital|exported?|tracker|dashcam)\b`,
    'i',
  ),
  under: /\b(?:phones?|digital|devices?|social media|download|handsets?|computers?|cyber)\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'CUSTODY', 'BAIL', 'PNC', 'MG16'],
  inStatements: new RegExp(
    String.raw`\b(?:${records}|screen ?shots?|exhibit|produce|seized|exported?|officer|PC|police|download(?:ed)?)\b`,
    'i',
  ),
  rules: [
    {
      says: 'obtained',
      when: new RegExp(
        [
          String.raw`\b(?:${records})\b[^.]{0,60}\b(?:complete[d]?|obtained|shows?|showed|found|reveal\w*|returned|received|exhibited|attached|confirms?|reports?|of (?:both|suspect|victim|IP|his|her)|report)\b`,
          String.raw`\b(?:${device})\b(?:[^.]|\.(?=\d)){0,60}\b(?:downloaded|examined|extracted|analysed|imaged|interrogated|taken to kiosk)\b`,
          String.raw`\bbilling (?:for|of|on)\b[^.]{0,60}:`,
          String.raw`\b(?:downloaded|extracted|exported|recovered) (?:from|by|to)\b[^.]{0,60}\b(?:${device}|PC|DC|police|officer|DFU|DMI|unit|\d{3,})\b`,
          String.raw`\bdownload,? (?:of )?(?:the )?(?:victim|suspect|IP|his|her|defendant|complainant)`,
          String.raw`\b(?:phone|handset|device|computer) (?:examination|extraction|download) report\b`,
          String.raw`\b(?:IP|profile|number|account|SIM|e-?mail|phone|log-?ins?)\b[^.]{0,60}\b(?:resolves?|resolved|comes back|came back|traced|registered) to\b`,
          String.raw`\b(?:apple|google|meta|facebook|instagram|tiktok|twitter|vodafone|EE|O2|three|microsoft|snapchat|whatsapp) (?:return|response|data|records)\b`,
          String.raw`\bdevices? seized\b`,
          String.raw`\b(?:confirmed|found|located|present)\b[^.]{0,30}\bby (?:the |our )?(?:cyber|digital|DFU|DMI|DMU|HTCU|hi-?tech)\b`,
          String.raw`\b(?:supplied|surrendered|handed (?:over|in)|gave (?:us|police|officers)|given up) (?:(?:their|his|her|the|both) ){0,2}(?:${device})\b`,
          String.raw`\b(?:full|whole|complete|entire|two[- ]sided) (?:\S+ ){0,2}(?:chat|conversation|thread|messages)\b[^.]{0,30}\b(?:exhibited|downloaded|exported|extracted)\b`,
        ].join('|'),
        'i',
      ),
      unless: new RegExp(
        String.raw`\b${notYet}\b|\b(?:no|not|never|\w+n['’]t|without|cannot|can['’]t|wo(?:n['’]t|nt)|refus\w+|unable|if)\b[^.]{0,40}\b(?:download\w*|examin\w*|seized|obtained|extract\w*|data|records|upload)`,
        'i',
      ),
    },
    {
      says: 'victimsCopies',
      when: /\bscreen ?(?:shots?|captures?)\b[^.]{0,60}\b(?:provided|supplied|given|exhibit\w*|produced|attached|taken|sent|obtained|emailed|from (?:IP|victim|her|him))\b|\b(?:took|take|taken|kept|saved|provided|supplied|gave|given|produce[ds]?|exhibit\w*|emailed|sent|has|have|attached)\b[^.]{0,40}\bscreen ?(?:shots?|captures?)\b|\b(?:IP|victim|complainant|she|he|AP) (?:has )?(?:exported|downloaded|printed|copied|emailed|saved|forwarded|screen[- ]recorded)\b[^.]{0,50}\b(?:chat|messages?|texts?|emails?|whatsapp|log|footage|clips?)\b|\b(?:photo(?:graph)?s?|pictures?) (?:taken )?of (?:the )?(?:texts?|messages?|screen|phone)\b|\b(?:took|taken|takes) (?:photos?|photographs?|pictures?) of\b|\b[A-Z]{2,3}\/\d+\b[^.]{0,20}\bscreen ?shots?\b|\bscreen ?shots?\b[^.]{0,20}\b[A-Z]{2,3}\/\d|\bscreen ?shots? only\b|\bonly screen ?shots?\b|\bcop(?:y|ies) of (?:the )?(?:texts?|messages?|e-?mails?|chat)\b|\bprinted (?:out )?by (?:the )?(?:IP|AP|victim|complainant)\b|\b(?:texts?|messages?)\b[^.]{0,30}\b(?:been )?photographed\b|\b(?:provided|supplied|gave|given|handed over)\b[^.]{0,40}\b(?:exported?|pen drive|memory stick|USB stick)\b|\bread over and noted\b/i,
      unless:
        /\b(?:not|never|\w+n['’]t|no|wo(?:n['’]t|nt)|cannot|can['’]t|unable|still on|yet to|to be)\b[^.]{0,30}\b(?:screen ?shots?|photographed|taken|provided|supplied|obtained|upload\w*|exhibit\w*|attached)|\bscreen ?shots?\b[^.]{0,40}\b(?:not|still on|yet to|to be|wo(?:n['’]t|nt))\b|\b(?:(?:are|is|still|remain\w*|only) on (?:his|her)|on (?:the )?(?:OIC|officer|PC)(?:['’]s)?)(?: work)? phone\b/i,
    },
    {
      says: 'awaited',
      when: new RegExp(
        String.raw`\b(?:${records})\b[^.]{0,30}\b(?:requested|applied for)\b|\b(?:${device})\b[^.]{0,60}\b(?:with|at|sent to) (?:the )?(?:hi-?tech|digital|DFU|DMI|HTCU|forensic|cyber)|\b(?:snapchat|instagram|facebook|meta|google|apple|whatsapp|tiktok|twitter|(?:phone |service )?provider|network)\b[^.]{0,40}\b(?:request|application|enquiry)\b[^.]{0,20}\b(?:submitted|made|sent|pending|outstanding)\b|\bscreen ?shots?\b[^.]{0,50}\b(?:will|to) (?:be )?(?:e-?mail|send|sent|provide|supply|forward)\w*|\b(?:results?|report|download) (?:is |are )?(?:not )?(?:expected|due|anticipated)\b|\b(?:${device}|${records}|e-?mail headers?|digital|download)\b[^.]{0,60}\b${notYet}\b|\b${notYet}\b[^.]{0,40}\b(?:${device}|${records})\b`,
        'i',
      ),
      unless: /\b(?:no|nil)\b[^.]{0,25}\b(?:requested|applied for)\b|\b(?:no plan|not to be|will not)\b/i,
    },
    {
      says: 'awaited',
      when: /^\W*not yet (?:been )?(?:downloaded|examined|obtained|received|exported)/i,
      label: /\b(?:phones?|digital|devices?|social media)\b/i,
    },
    {
      says: 'nothingDone',
      when: new RegExp(
        [
          String.raw`\b(?:${device}|texts?|messages?|screen ?shots?|suspect['’]?s|his|hers|data|records)\b[^.]{0,40}\b(?:not (?:been )?(?:seized|taken|examined|downloaded|obtained|recovered|requested|checked)|wo(?:n['’]t|nt) upload|still on (?:her|his|their|the)|never (?:seized|examined|downloaded)|(?:lost|deleted|binned|destroyed|thrown away|given back))\b`,
          String.raw`\b(?:can['’]t|cannot|could not|couldn['’]t|unable to) (?:get|obtain|retrieve|recover|download|access)\b`,
          String.raw`\b(?:phone|handset|download|device)s?\b[^.]{0,20}\b(?:declined|refused) by\b`,
          String.raw`\b(?:no|nil) (?:phones?|devices?|(?:phone )?downloads?|digital|phone evidence|social media)\b[^.]{0,30}\b(?:seized|obtained|examined|requested|done|recovered|evidence|enquir\w+)`,
          String.raw`\bchanged (?:her|his|their)? ?(?:phone|number|handset) so\b`,
        ].join('|'),
        'i',
      ),
    },
  ],
}
