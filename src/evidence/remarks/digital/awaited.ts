import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { provider } from './accounts.ts'
import { device, deviceByMake, ofAnother } from './devices.ts'
import { records } from './records.ts'
import { notYet } from './stillToCome.ts'

/** A device taken by the police: "mobile taken on arrest and sent off", "tracker bagged as TW/1", "I seized a black Samsung telephone". */
export const takenIn = anyOf(
  new RegExp(
    String.raw`\b(?:${device})\b[^.;]{0,60}\b(?:s(?:ei|ie)zed|bagged|taken (?:on|at|upon) (?:his |her )?arrest|retained (?:by|as)|in sealed bag)\b`,
  ),
  new RegExp(String.raw`\b(?:I|PC \w+|DC \w+|officers|police) s(?:ei|ie)zed\b[^.;]{0,40}\b(?:${device})\b`),
)

/** That a device, a download or records are with somebody, asked for or on their way. */
export const awaited: readonly Rule<'digital'>[] = [
  {
    says: 'awaited',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:${device})\b[^.]{0,15}\b(?:taken|obtained|retained|kept|handed over|volunteered)\b[^.]{0,25}\bfor (?:an? |the )?(?:download|examination|extraction|DFU|DMI|DMU|HTCU)\b`,
      ),
      /\b(?:DFU|DMU|DMI|HTCU|cyber|digital\w*|forensics?) (?:\w+ )?queue\b/,
      new RegExp(String.raw`\b(?:${provider})\b[^.]{0,30}\b(?:awaited|outstanding|pending)\b`),
      new RegExp(String.raw`\b(?:asked|requested|applied to|written to|chased|waiting (?:on|for)) (?:\w+ )?(?:${provider})\b`),
      new RegExp(String.raw`\b(?:${records})\b[^.]{0,30}\b(?:requested|applied for)\b`),
      new RegExp(
        String.raw`\b(?:${device})\b[^.]{0,60}\b(?:with|at|sent to) (?:the )?(?:hi-?tech|digital|DFU|DMI|HTCU|forensic|cyber(?! protect))`,
      ),
      /\b(?:snapchat|instagram|facebook|meta|google|apple|whatsapp|tiktok|twitter|(?:phone |service )?provider|network)\b[^.]{0,40}\b(?:request|application|enquiry)\b[^.]{0,20}\b(?:submitted|made|sent|pending|outstanding|in)\b/,
      new RegExp(String.raw`\b(?:${provider})\b[^.]{0,20}\b(?:has |have )?(?:been )?(?:written to|asked|approached|contacted|e-?mailed)\b`),
      new RegExp(
        String.raw`\b(?:${provider})\b[^.]{0,15}\b(?:wants?|needs?|requires?) (?:an? )?(?:formal |written |legal )?(?:request|order|application)`,
      ),
      /\b(?:comms|communications|phone|call) data (?:app(?:lication)?|request)\b/,
      /\bscreen ?shots?\b[^.]{0,50}\b(?:will|to) (?:be )?(?:e-?mail|send|sent|provide|supply|forward)\w*/,
      /\b(?:results?|report|download) (?:is |are )?(?:not )?(?:expected|due|anticipated)\b/,
      new RegExp(String.raw`\b(?:${device}|${records}|e-?mail headers?|digital)\b[^.]{0,60}\b${notYet}\b`),
      new RegExp(String.raw`\b${notYet}\b[^.]{0,40}\b(?:${device}|${records})\b`),
    ),
    unless: anyOf(
      /\b(?:requested|applied for) and (?:received|obtained|returned)\b|\b(?:no|nil|not|none|neither|never)\b[^.]{0,25}\b(?:requested|applied for)\b/,
      /\b(?:examined|downloaded|extracted|imaged|triaged) (?:at|by|in)\b|\b(?:no plan|not to be|will not)\b/,
      new RegExp(ofAnother),
    ),
  },
  {
    says: 'awaited',
    when: anyOf(
      /\b(?:(?:tele)?comms?|telecoms?|communications|call data|billing) app(?:lication)?s?\b[^.]{0,20}\b(?:submitted|made|sent|in|gone in|approved)\b/,
      /\b(?:DFU|DMI|DMU|DFT|DIU|HTCU|digital (?:unit|hub|team)|lab)\b[^.]{0,10}\b(?:say|says|said|quote|quotes|advise|estimate)\b[^.]{0,25}\b(?:weeks?|months?|days)\b/,
    ),
    unless: /\b(?:not|never|\w+n['’]t|received|returned|results?)\b/i,
  },
  {
    // It is in the police's hands and nobody has looked into it; where something was obtained this is let go again.
    says: 'awaited',
    when: takenIn,
    unless: anyOf(
      /\b(?:downloaded|examined|extracted|imaged|interrogated|analysed|returned to|kiosk|report|results?)\b(?<!\bnot (?:yet )?(?:been )?(?:downloaded|examined))/,
      /\b(?:not|never|neither|no|nor|\w+n['’]t|if|should|must|be|advised|yet to be)\b[^.]{0,25}\b(?:s(?:ei|ie)zed|taken|bagged|retained)\b/,
      /\?\s*$/,
      new RegExp(ofAnother),
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
    // Somebody has them and will give them.
    says: 'awaited',
    when: /\b(?:offer(?:ed|s)|(?:is|are) (?:willing|happy|able|ready) to (?:supply|provide|send|release|give)|will (?:supply|provide|release|send)|can (?:supply|provide|release))\b(?: us| OIC| police)? (?:their|its|the|his|her|all|full|server|access|log-?in) (?:\w+ ){0,2}(?:logs?|records|data|audit|billing)\b/i,
    unless: /\b(?:not|never|\w+n['’]t|CCTV)\b/i,
  },
  {
    // In the police's hands and not looked into.
    says: 'awaited',
    when: anyOf(
      new RegExp(
        String.raw`\b${deviceByMake}\b[^.;]{0,40}\b(?:sat|sitting|lying|waiting|languishing|held) (?:in|at|with) (?:the |our )?(?:\w+ )?(?:stores?|property|locker|unit|safe|evidence)\b`,
      ),
      /\b(?:device|handset|phone|mobile|clone|it)\b[^.;]{0,15}\bnot (?:been |yet ){0,2}(?:authorised|approved|prioritised|processed) for (?:exam\w*|download)\b/,
    ),
    unless: /\b(?:returned|given back)\b/i,
  },
  {
    says: 'awaited',
    when: /\b(?:cloned|imaged|copied)\b[^.;]{0,25}\b(?:but|not yet|nobody|no one|yet to)\b[^.;]{0,25}\b(?:processed|looked|read|reviewed|analysed|examined)\b/i,
  },
]

/** Not outstanding after all. */
export const noLongerAwaited = anyOf(
  /\b(?:obtained|received|in) (?:through|by|via|on) an? (?:comms|communications|call) data (?:request|app\w*)\b/,
  /\b(?:is|are|was)(?:n['’]t| not| no longer) (?:now )?(?:outstanding|awaited|pending)\b/,
  /\b(?:no longer|nothing(?: is| now)?|none) (?:outstanding|awaited|pending)\b/,
  /\bnothing (?:\w+ )?(?:sent|submitted|requested|booked)\b/,
)
