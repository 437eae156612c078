import type { Remark } from '#case/remarks'
import { headLines } from '../documents/kind.ts'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { furtherInStatements, furtherNames, furtherRules, noCopies, noLongerAwaited } from './digitalWork.ts'
import type { Saying } from './sayings.ts'
import { readTopic, type TopicReader, topic } from './topicReader.ts'

const device =
  '(?:hand ?sets?|(?:mobile )?(?:tele)?phones?|i-?clouds?|mobiles?|devices?|laptops?|computers?|tablets?|samsung|huawei|galaxy|nokia|motorola|macbook|chromebook|lenovo|i-?phones?|i-?pads?|SIMs?|accounts?|router|USB|hard drive|apps?|sat ?nav|(?:GPS )?trackers?|tracking (?:device|item|tag)s?|air ?tags?)'
const records = String.raw`(?:downloads?|dl|(?:phone|handset|mobile) dumps?|triage(?: report)?|(?:digital|DFU|DMI|DMU|DFT|DIU|HTCU|SFR1?) report|extraction|(?:telephone )?billing|phone (?:report|records|data|examination)|(?:call|phone|telephone|comms|cell|billing|subscriber|account|IP|traffic|location|cell[- ]?site|communications?) (?:data|records?|results?|details|history|return|enquir\w+|checks?)|billing|cell[- ]?site|Cellebrite|UFED|XRY|kiosk|DMI|DMU|DFU|DFT|DIU|DFIT|digital hub|subscriber (?:info(?:rmation)?)|HTCU|cyber)`
const notYet =
  '(?:not yet (?:been )?(?:requested|obtained|downloaded|examined|received|done|available|submitted|returned|collected)|not back(?: yet)?|no (?:result|reply|response)s?(?: yet)?|nothing back|waiting (?:on|for)|booked (?:in )?for|awaiting|awaited|await|to follow|outstanding|pending|in (?:the )?queue|submitted (?:to|for)|sent (?:to|for)|(?:still )?in (?:the )?property store|to be (?:downloaded|examined|obtained|submitted|requested)|request(?:ed)? (?:to|from|for|made)|still (?:being|with)|ongoing|backlog|applied for|with (?:the )?(?:DMU|DFU|DMI|HTCU|cyber(?! protect)))'
const screenshot = 'scr(?:een)?[- ]?(?:shots?|captures?|grabs?)|screen[- ]?shotted'
const provider = String.raw`snapchat|instagram|facebook|meta|google|apple|whats ?app|tiktok|twitter|microsoft|vodafone|EE|O2|three(?! \w+s\b|\W*$)|BT|(?:phone |service )?provider|network`

/** The telephone of somebody beside the case: whatever is done about it, the suspect's and the victim's were seen to or not. */
const ofAnother = String.raw`\b(?:mother|father|m[uo]m|dad|sister|brother|son|daughter|friend|girlfriend|boyfriend|neighbour|colleague|nephew|niece|uncle|aunt|nan|cousin)['’]?s? (?:\w+ )?(?:phone|handset|mobile|device|tablet|laptop)|\b(?:smart )?speaker\b`

const stillToCome = new RegExp(String.raw`\b${notYet}\b`, 'i')
/** A device taken by the police: "mobile taken on arrest and sent off", "tracker bagged as TW/1", "I seized a black Samsung telephone". */
const takenIn = new RegExp(
  String.raw`\b(?:${device})\b[^.;]{0,60}\b(?:s(?:ei|ie)zed|bagged|taken (?:on|at|upon) (?:his |her )?arrest|retained (?:by|as)|in sealed bag)\b|\b(?:I|PC \w+|DC \w+|officers|police) s(?:ei|ie)zed\b[^.;]{0,40}\b(?:${device})\b`,
  'i',
)

/** Evidence from phones, accounts and computers: obtained by the police, the victim's own copies, awaited, or left undone. */
const spoken: TopicReader<'digital'> = topic({
  topic: 'digital',
  about: new RegExp(
    String.raw`\b(?:${device}|${records}|${screenshot}|${provider}|texts?|messages?|chats?|PDFs?|e-?mails?|whats ?app|facebook|instagram|snapchat|social media|digital|thread|exports?|exported|S\/C|numbers?(?= (?:ending \d+ )?(?:is |was )?(?:reg|resolv|trac))|voicemails?|answer ?phone|(?:call|caller|phone|bank|account|login) (?:list|log|register|history|print|statement)s?|tracker|dashcam|(?:extracted|imaged|downloaded|examined) (?:both|it|them|these|each)|(?:DFU|DMI|DMU|DFT|HTCU) (?:say|says|quote|advise)|(?:tele)?comms? app|ending \d{3,})\b|${furtherNames}`,
    'i',
  ),
  under:
    /^(?:vodafone|EE|O2|BT|three|google|apple|meta|facebook|instagram|snapchat|whats ?app|tiktok|microsoft|voicemails?)$|\b(?:i?-?phones?|digital|devices?|social media|download|handsets?|computers?|cyber|trackers?)\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'BAIL', 'PNC', 'MG16'],
  inCustody: /\b(?:downloaded|download report|examined|DFU|DMI|shown|put to (?:him|her|DP))\b/i,
  inStatements: new RegExp(
    String.raw`\b(?:${records}|screen ?shots?|exhibit|produce|s(?:ei|ie)zed|extracted|exported?|officer|PC|police|photographed|printed|download(?:ed)?)\b|${furtherInStatements.source}`,
    'i',
  ),
  rules: [
    {
      says: 'obtained',
      when: new RegExp(
        [
          String.raw`\b(?:${records})\b[^.]{0,60}\b(?:complete[d]?|done|obtained|served|rec['’]?d|to hand|back\b(?! to)|result back|shows?|showed|found|reveal\w*|returned|received|exhibited|attached|confirms?|reports?|of (?:both|suspect|victim|IP|his|her)|report)\b`,
          String.raw`\b(?:${device}|trackers?|air ?tags?|dash ?cam)\b(?:[^.]|\.(?=\d)){0,60}\b(?:downloaded|examined|extracted|analysed|imaged|interrogated|taken to kiosk)\b`,
          String.raw`\b(?:applied for|requested) and (?:received|obtained|returned|back)\b`,
          String.raw`\b[\d,]+ (?:messages|texts|calls|e-?mails|images|photos)\b[^.]{0,40}\b(?:recovered|extracted|found on)\b`,
          String.raw`\bexamined (?:the |his |her )?(?:[\w’']+ )?(?:${device})\b[^.]{0,15}\b(?:and|,) (?:found|recovered|saw|located)\b`,
          String.raw`\b(?:DFU|DMI|DMU|DFT|DIU|HTCU|digital hub|cyber(?: unit)?|hi-?tech|lab)\b[^.]{0,30}\b(?:finished|completed|examined|returned|report\w*)\b`,
          String.raw`\b(?:${device})\b[^.]{0,30}\b(?:gone|been|looked) (?:through|into) by\b`,
          String.raw`\b(?:voicemails?|messages?|texts?|chats?|calls?|data)\b[^.]{0,10}\b(?:copied|taken|extracted|downloaded|lifted)\b[^.]{0,50}\b(?:kiosk|DFU|DMI|DMU|DFT|DIU|HTCU|digital hub|technician)\b`,
          String.raw`\b(?:call|phone|comms|account|billing) data\b[^.]{0,30}\bdiscs?\b`,
          String.raw`\bI (?:then |forensically )?(?:extracted|imaged|downloaded|examined|analysed) (?:both|it|them|these|each)\b`,
          String.raw`\b(?:${device})\b[^.]{0,30}\b(?:through|at|via|to|into) the kiosk\b`,
          String.raw`\bproduced? (?:a|the) (?:full )?(?:download|extraction)\b`,
          String.raw`\b(?:${provider})\b[^.]{0,20}\b(?:has |have )?(?:replied|responded|come back|came back|returned|confirmed)\b`,
          String.raw`\b(?:made|created|set up|logged in) (?:from|at|on)\b[^.]{0,40}\bIP address\b`,
          String.raw`\bbilling (?:for|of|on)\b[^.]{0,60}:`,
          String.raw`\b(?:downloaded|extracted|exported|recovered) (?:from|by|to)\b[^.]{0,60}\b(?:${device}|PC|DC|police|officer|DFU|DMI|unit|\d{3,})\b`,
          String.raw`\bdownload,? (?:of )?(?:the )?(?:victim|suspect|IP|his|her|defendant|complainant)`,
          String.raw`\b(?:phone|handset|device|computer) (?:examination|extraction|download) report\b`,
          String.raw`\b(?:IP|profile|number|accounts?|profiles|numbers|SIM|e-?mail|phone|log-?ins?)\b[^.]{0,60}\b(?:resolves?|resolved|comes back|came back|return|traced|registered|reg['’]?d|subscribed) to\b`,
          String.raw`\bending \d+ (?:is |was )?(?:subscribed|registered|reg['’]?d|comes back|came back|resolves) to\b`,
          String.raw`\b(?:apple|google|meta|facebook|instagram|tiktok|twitter|vodafone|EE|O2|three|microsoft|snapchat|whatsapp) (?:return|response|data|records)\b`,
          String.raw`\b(?<!\bno )devices? s(?:ei|ie)zed\b`,
          String.raw`\b(?:call attempts?|calls|logins?|log-ins?|posts?|messages)\b[^.]{0,20}\bconfirmed\b|\b(?:made|posted|sent|created) from (?:the |his |her |that )?(?:handset|phone|laptop|computer|tablet)\b`,
          String.raw`\b(?:${records})\b(?: \\([^)]*\\))?[^.]{0,30}\b(?:puts?|places?|match(?:es)?|links?|reviewed|read through|analysed|viewed|on (?:the )?file|with (?:the )?file|contains?|supports?)\b`,
          String.raw`\b(?:${provider})\b[^.]{0,20}\b(?:has |have )?(?:supplied|provided|disclosed|given|gave|sent|answered)\b[^.]{0,60}\b(?:details?|information|data|records?|account|subscriber|log-?ins?|IP)\b`,
          String.raw`\b(?:viewed|seen|taken)\b[^.]{0,30}\b(?:exported|downloaded|extracted) (?:w/|with) (?:\w+ )?consent\b`,
          String.raw`\b(?:confirmed|found|located|present)\b[^.]{0,30}\bby (?:the |our )?(?:cyber|digital|DFU|DMI|DMU|HTCU|hi-?tech)\b`,
          String.raw`\b(?:supplied|surrendered|handed (?:over|in)|gave (?:us|police|officers)|given up) (?:(?:their|his|her|the|both) ){0,2}(?:${device})\b`,
          String.raw`\b(?:confirmed|identified|shown|established|proved|attributed)\b[^.]{0,15}\b(?:by|via|through|from)\b[^.]{0,15}\b(?:${records})`,
          String.raw`\breport (?:from|by|of) (?:the )?(?:digital|DFU|DMI|DMU|HTCU|cyber|hi-?tech)\b`,
          String.raw`\b(?:full|whole|complete|entire|two[- ]sided) (?:\S+ ){0,2}(?:chat|conversation|thread|messages)\b[^.]{0,30}\b(?:downloaded|extracted)\b`,
        ].join('|'),
        'i',
      ),
      unless: new RegExp(
        String.raw`(?<!\b(?:has|have) )\b(?!(?:applied for|request(?:ed)?) and )${notYet}\b(?! and (?:received|obtained|returned))|\b(?:his|her|their|IP['’]s) own (?:phone|handset|device|account|computer)\b|\b(?:air ?tags?|trackers?|phones?|handsets?|devices?|laptops?) (?:was |were )?recovered from\b|\bby (?:the |her |his |a |IP['’]s )?(?:firm|company|employer|school|university|IT\b|garage|installer|contractor|shop)|\b(?:no|not|never|\w+n['’]t|without|cannot|can['’]t|wo(?:n['’]t|nt)|refus\w+|unable|if)\b[^.]{0,40}\b(?:download\w*|examin\w*|s(?:ei|ie)zed|obtained|extract\w*|data|records|upload)|\bnot (?:yet )?(?:been )?(?:completed?|submitted|done|returned|received|requested)\b|\bneither\b|\b(?:must|should|needs? to|has to|have to|had to|to|can|could) be (?:down|ex|im|an|ob|re|se)\w+|\?\s*$`,
        'i',
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
    {
      says: 'victimsCopies',
      // A list, a register, a bank's or a provider's print that the victim gave or an officer photographed; voicemails kept and played.
      when: /\bprint(?:ed|s|ing)?\b[^.;]{0,40}\b(?:phone|telephone|call|switchboard)[- ](?:system|log|record(?:er)?|list|display)s?\b|\b(?:phone|telephone|switchboard)[- ]system\b[^.;]{0,30}\b(?:printed|print-?out|printout|exhibited|marked up)\b|\b(?:call|caller|phone|bank|account|log-?in|message|text|e-?mail|provider|missed calls?)\b(?: \w+)? (?:lists?|logs?|registers?|history|prints?|records?|statements?|extracts?)\b[^.;]{0,30}\b(?:photographed|printed|prints? from|supplied|provided|exhibited|handed (?:in|over)|given to|on print)\b|\b(?:IP|AP|victim|complainant|she|he) (?:has )?(?:supplied|provided|given|handed (?:over|in)|printed|sent)(?: us| OIC)? (?:(?:her|his|their|the|an?|cop(?:y|ies)|prints?|of) ){1,5}(?:bank|call|phone|e-?mail|message|account|log-?in)\b|\b(?:voicemails?|answer ?phone messages?)\b[^.;]{0,40}\b(?:saved|retained|recorded|copied|played|on (?:a )?disc|exhibited)\b|\b(?:scr(?:een)?[- ]?(?:shots?|captures?|grabs?)|screen[- ]?shotted)\b|\b(?:IP|victim|complainant|she|he|AP) (?:has )?(?:exported|downloaded|printed|copied|emailed|saved|forwarded|(?:screen[- ])?recorded)\b[^.]{0,50}\b(?:chat|voicemails?|messages?|texts?|emails?|whatsapp|log|footage|clips?)\b|\b(?:photo(?:graph)?s?|pictures?) (?:taken )?of (?:the )?(?:texts?|messages?|screen|phone|whats ?apps?|e-?mails?|DMs)\b|\b(?:texts?|messages?|chats?|posts?|screen)\b[^.]{0,20}\b(?:captured|filmed|recorded|shown) on (?:BWV|body ?worn|body ?cam)|\bI (?:have )?(?:printed|copied|photographed)(?: (?:out|off))? (?:all )?(?:of )?(?:the|his|her|these|those|them)\b[^.]{0,40}\b(?:officer|police|PC|DC)\b|\b(?:phone|handset|messages?|texts?|chat|thread)\b[^.]{0,20}\b(?:viewed|seen|shown|looked at|read)\b[^.]{0,30}\b(?:noted|PNB|BWV|recorded)\b|\bphotographed (?:the |her |his |IP['’]s |those |these )?(?:\w+ )?(?:screen|messages?|texts?|phone|posts?|chat)\b|\b(?:took|taken|takes) (?:photos?|photographs?|pictures?) of\b|\b[A-Z]{2,3}\/\d+\b[^.]{0,20}\bscreen ?shots?\b|\bscreen ?shots?\b[^.]{0,20}\b[A-Z]{2,3}\/\d|\bscreen ?shots? only\b|\bonly screen ?shots?\b|\bcop(?:y|ies) of (?:the )?(?:texts?|messages?|e-?mails?|chat)\b|\bprinted (?:out )?by (?:the )?(?:IP|AP|victim|complainant)\b|\b(?:texts?|messages?|posts?|profiles?|comments?|chats?)\b[^.]{0,60}\b(?:been )?photographed\b|\b(?:printed|pulled off|imaged)\b[^.]{0,60}\b(?:IT\b|by the (?:school|firm|university|company)|contractor)|\b(?:IP|victim|AP|complainant)(?:['’]s)? (?:own )?export\b|\b(?:full|whole|complete|entire) (?:\S+ ){0,2}(?:chat|conversation|thread|messages)\b[^.]{0,30}\bexhibited\b|\bprint(?:ed)?[- ]?outs? (?:of|from)\b|\b(?:provided|supplied|gave|given|handed over)\b[^.]{0,40}\b(?:exported?|pen drive|memory stick|USB stick)\b|\bread over and noted\b|\b(?:got|asked) (?:her|him|IP|AP) to (?:send|e-?mail|forward)\b[^.]{0,20}\b(?:messages?|texts?|e-?mails?|chats?)\b|\b(?:texts?|messages?|e-?mails?|posts?|voicemails?)\b[^.]{0,20}\b(?:e-?mailed|forwarded|sent|printed|supplied|provided|given)\b[^.]{0,20}\b(?:to|by) (?:the )?(?:OIC|officers?|police|IP|AP|victim|complainant)\b|\b(?:blog|site|page|profile|posts?|website|reviews?)\b[^.]{0,20}\b(?:printed|captured|copied|saved|screen ?recorded) by (?:OIC|the (?:OIC|officer)|officer|[PD]C)\b|\b(?:PDFs?|cop(?:y|ies)|print-?outs?|pictures?|photos?) of (?:all )?(?:the |her |his |their |these |those )?(?:\w+ )?(?:chats?|messages?|texts?|threads?|e-?mails?|posts?|DMs|conversations?)\b/i,
      unless:
        /\b(?:not|never|\w+n['’]t|no|wo(?:n['’]t|nt)|cannot|can['’]t|unable|still on|yet to|to be)\b[^.]{0,30}\b(?:scr(?:een)?[- ]?shots?|photographed|taken|provided|supplied|obtained|upload\w*|exhibit\w*|attached)|\bscr(?:een)?[- ]?shots?\b[^.]{0,40}\b(?:not|still on|yet to|to be|will (?:be )?(?:provid|send|sent|suppl|e-?mail|forward|upload)\w*|wo(?:n['’]t|nt)|viewed)\b|\b(?:(?:are|is|still|remain\w*|only) on (?:his|her)|on (?:the )?(?:OIC|officer|PC)(?:['’]s)?)(?: work)? phone\b/i,
    },
    {
      says: 'victimsCopies',
      label: /^(?:voicemails?|call (?:list|log|register)|bank prints?)$/i,
      when: /\b(?:saved|kept|recorded|copied|exhibited|supplied|provided|disc)\b/i,
      unless: /\b(?:not|never|no|\w+n['’]t|deleted)\b/i,
    },
    {
      says: 'awaited',
      when: new RegExp(
        String.raw`\b(?:${device})\b[^.]{0,15}\b(?:taken|obtained|retained|kept|handed over|volunteered)\b[^.]{0,25}\bfor (?:an? |the )?(?:download|examination|extraction|DFU|DMI|DMU|HTCU)\b|\b(?:DFU|DMU|DMI|HTCU|cyber|digital\w*|forensics?) (?:\w+ )?queue\b|\b(?:${provider})\b[^.]{0,30}\b(?:awaited|outstanding|pending)\b|\b(?:asked|requested|applied to|written to|chased|waiting (?:on|for)) (?:\w+ )?(?:${provider})\b|\b(?:${records})\b[^.]{0,30}\b(?:requested|applied for)\b|\b(?:${device})\b[^.]{0,60}\b(?:with|at|sent to) (?:the )?(?:hi-?tech|digital|DFU|DMI|HTCU|forensic|cyber(?! protect))|\b(?:snapchat|instagram|facebook|meta|google|apple|whatsapp|tiktok|twitter|(?:phone |service )?provider|network)\b[^.]{0,40}\b(?:request|application|enquiry)\b[^.]{0,20}\b(?:submitted|made|sent|pending|outstanding|in)\b|\b(?:${provider})\b[^.]{0,20}\b(?:has |have )?(?:been )?(?:written to|asked|approached|contacted|e-?mailed)\b|\b(?:${provider})\b[^.]{0,15}\b(?:wants?|needs?|requires?) (?:an? )?(?:formal |written |legal )?(?:request|order|application)|\b(?:comms|communications|phone|call) data (?:app(?:lication)?|request)\b|\bscreen ?shots?\b[^.]{0,50}\b(?:will|to) (?:be )?(?:e-?mail|send|sent|provide|supply|forward)\w*|\b(?:results?|report|download) (?:is |are )?(?:not )?(?:expected|due|anticipated)\b|\b(?:${device}|${records}|e-?mail headers?|digital|download)\b[^.]{0,60}\b${notYet}\b|\b${notYet}\b[^.]{0,40}\b(?:${device}|${records})\b`,
        'i',
      ),
      unless: new RegExp(
        String.raw`\b(?:requested|applied for) and (?:received|obtained|returned)\b|\b(?:no|nil|not)\b[^.]{0,25}\b(?:requested|applied for)\b|\b(?:examined|downloaded|extracted|imaged|triaged) (?:at|by|in)\b|\b(?:no plan|not to be|will not)\b|${ofAnother}`,
        'i',
      ),
    },
    {
      says: 'awaited',
      when: /\b(?:(?:tele)?comms?|telecoms?|communications|call data|billing) app(?:lication)?s?\b[^.]{0,20}\b(?:submitted|made|sent|in|gone in|approved)\b|\b(?:DFU|DMI|DMU|DFT|DIU|HTCU|digital (?:unit|hub|team)|lab)\b[^.]{0,10}\b(?:say|says|said|quote|quotes|advise|estimate)\b[^.]{0,25}\b(?:weeks?|months?|days)\b/i,
      unless: /\b(?:not|never|\w+n['’]t|received|returned|results?)\b/i,
    },
    {
      // It is in the police's hands and nobody has looked into it; where something was obtained this is let go again.
      says: 'awaited',
      when: takenIn,
      unless: new RegExp(
        String.raw`\b(?:downloaded|examined|extracted|imaged|interrogated|analysed|returned to|kiosk|report|results?)\b(?<!\bnot (?:yet )?(?:been )?(?:downloaded|examined))|\b(?:not|never|neither|no|nor|\w+n['’]t|if|should|must|be|advised|yet to be)\b[^.]{0,25}\b(?:s(?:ei|ie)zed|taken|bagged|retained)\b|\?\s*$|${ofAnother}`,
        'i',
      ),
    },
    {
      // "Samsung seized 18/03, with DFU": the thing is named by its make, or by "it".
      says: 'awaited',
      when: /\b(?:now |still |currently )?(?:with|at|gone to|sent to) (?:the )?(?:digital (?:forensics?|unit|team|hub|media)|DFU|DMU|DMI|HTCU|cyber(?! protect)(?: unit)?|hi-?tech(?: crime)?(?: unit)?|lab)\b/i,
      unless:
        /\b(?:downloaded|examined|returned|received|complete[d]?|exam(?:ination)? done|report (?:attached|served|received|at))\b|\b(?:not|never|\w+n['’]t|no plan)\b/i,
    },
    {
      says: 'awaited',
      when: new RegExp(String.raw`\b${device}\b[^.]{0,30}\b(?:at|with) the (?:digital )?hub\b`, 'i'),
      unless: /\b(?:not|never|\w+n['’]t|downloaded|examined|returned|back|complete[d]?)\b/i,
    },
    {
      says: 'awaited',
      when: /\b(?:suspect|SUS|DEF|defendant|his|hers?)(?:['’]s)?\b[^.]{0,20}\bs(?:ei|ie)zed\b[^.]{0,20}\b(?:but|(?:in|with) (?:the )?(?:property )?store)\b/i,
      label: /^(?:(?:mobile )?phones?|digital|devices?|handsets?)\b/i,
      unless: /\b(?:not|never|\w+n['’]t|downloaded|examined|extracted|returned)\b/i,
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
          String.raw`\bneither (?:\w+ ){0,2}(?:${device})\b[^.]{0,20}\b(?:s(?:ei|ie)zed|examined|downloaded|taken)\b`,
          String.raw`\bno devices?\b[^.]{0,15}\b(?:s(?:ei|ie)zed|examined|recovered|taken)\b|\b(?:host|site|platform|provider|company)s? not (?:yet )?(?:approached|contacted|asked|written to)\b`,
          String.raw`\b(?:${device}|texts?|messages?|screen ?shots?|suspect['’]?s|his|hers|data|records)\b[^.]{0,40}\b(?:not (?:been )?(?:s(?:ei|ie)zed|taken|examined|downloaded|obtained|recovered|requested|checked)|wo(?:n['’]t|nt) upload|still on (?:her|his|their|the)|never (?:s(?:ei|ie)zed|examined|downloaded)|(?:lost|deleted|binned|destroyed|thrown away|given back))\b`,
          String.raw`\b(?:can['’]t|cannot|could not|couldn['’]t|unable to) (?:get|obtain|retrieve|recover|download|access)\b`,
          String.raw`\b(?:phone|handset|download|device)s?\b[^.]{0,20}\b(?:declined|refused) by\b`,
          String.raw`\b(?:no|nil) (?:phones?|devices?|(?:phone )?downloads?|digital|phone evidence|social media)\b[^.]{0,30}\b(?:s(?:ei|ie)zed|obtained|examined|requested|done|recovered|evidence|enquir\w+)`,
          String.raw`\b(?:no|nil) (?:${records})\b[^.]{0,20}\b(?:requested|sought|applied for|obtained)\b`,
          String.raw`\bchanged (?:her|his|their)? ?(?:phone|number|handset) so\b`,
        ].join('|'),
        'i',
      ),
      unless: new RegExp(String.raw`\b(?:no|nothing|none of the)\b[^.]{0,50}\b(?:lost|deleted|altered|destroyed)\b|${ofAnother}`, 'i'),
    },
    ...furtherRules,
  ],
})

/** The heading of a report by those who examine devices. */
const reportTitle =
  /\b(?:download of|digital (?:forensics?|media|investigation|hub|unit|evidence)|DFU|DMI|DMU|HTCU|hi-?tech crime|cyber ?(?:crime)? ?unit|(?:mobile )?(?:phone|handset|device|computer) (?:examination|download|extraction|report)|cellebrite|UFED|XRY|extraction report|subscriber (?:check|result)|call data)\b/i
const isReport = /\b(?:report|extract(?:ion)?|results?|examination|statement|download)\b/i
/** Messages taken from a device by those who examine them, and not exported by whoever holds it. */
const ofDevice =
  /\b(?:digital (?:hub|forensics?|media|unit)|DFU|DMI|DMU|HTCU|cyber ?crime unit)\b.*\breport\b|\b(?:download|extraction|extract|cellebrite|UFED|XRY|DFU|DMI)\b.*\b(?:handset|phone|device|SIM|exhibit|report)\b|\b(?:phone|handset|device) (?:download|extraction|examination|report)\b/i
const notThere = /\b(?:request|application|submission|form|strategy)\b/i

/** A telephone handed over for its download is awaited until the same paper tells that it is done. */
const takenFor = /\b(?:taken|obtained|handed over|volunteered)\b[^.]{0,25}\bfor (?:an? )?(?:download|examination|extraction)\b/i

/** "Not outstanding after all"; "no copies". */
const isTakenBack = ({ says, quote: { words } }: Remark): boolean =>
  (says === 'awaited' && noLongerAwaited.test(words)) || (says === 'victimsCopies' && noCopies.test(words))

/** The police's own reports on devices and accounts that are in the file, and what the papers say of digital evidence. */
export function digital(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const reports = recognised.flatMap((each): Remark[] => {
    const [page] = pagesOf(each)
    const lines = page ? headLines(page, 4).filter((line) => line.length <= 110) : []
    const title = lines.find(
      (line, index) => reportTitle.test(line) && isReport.test(`${line} ${lines[index + 1] ?? ''}`) && !notThere.test(line),
    )
    const words = title?.split(' ')[0]
    const start = page && words ? page.text.indexOf(words) : -1
    const end = page ? page.text.indexOf('\n', start) : -1
    const quote = page && start >= 0 ? quoteAt(each.document.id, page, start, end < 0 ? page.text.length : end) : undefined
    const { kind } = each.reading
    const byPolice = kind === 'OTHER' || kind === 'EXHIBIT' || (kind === 'MESSAGES' && title !== undefined && ofDevice.test(title))
    return quote && byPolice ? [{ topic: 'digital', says: 'obtained', quote }] : []
  })
  const told = readTopic(sayings, spoken).filter((remark) => !isTakenBack(remark))
  const isBack = ({ document }: Remark['quote']): boolean =>
    told.some(({ says, quote }) => says === 'obtained' && quote.document === document)
  const isObtained = reports.length > 0 || told.some(({ says }) => says === 'obtained')
  const isLookedInto = ({ says, quote }: Remark): boolean =>
    says === 'awaited' &&
    ((takenFor.test(quote.words) && isBack(quote)) || (isObtained && takenIn.test(quote.words) && !stillToCome.test(quote.words)))
  return [...reports, ...told.filter((remark) => !isLookedInto(remark))]
}
