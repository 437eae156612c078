import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { messages } from './accounts.ts'

/** Screenshots, exports, prints and pictures of a screen: copies that are no work on the device itself. */
export const victimsCopies: readonly Rule<'digital'>[] = [
  {
    says: 'victimsCopies',
    // A list, a register, a bank's or a provider's print that the victim gave or an officer photographed; voicemails kept and played.
    when: anyOf(
      /\bprint(?:ed|s|ing)?\b[^.;]{0,40}\b(?:phone|telephone|call|switchboard)[- ](?:system|log|record(?:er)?|list|display)s?\b/,
      /\b(?:phone|telephone|switchboard)[- ]system\b[^.;]{0,30}\b(?:printed|print-?out|printout|exhibited|marked up)\b/,
      /\b(?:call|caller|phone|bank|account|log-?in|message|text|e-?mail|provider|missed calls?)\b(?: \w+)? (?:lists?|logs?|registers?|history|prints?|records?|statements?|extracts?)\b[^.;]{0,30}\b(?:photographed|printed|prints? from|supplied|provided|exhibited|handed (?:in|over)|given to|on print)\b/,
      /\b(?:IP|AP|victim|complainant|she|he) (?:has )?(?:supplied|provided|given|handed (?:over|in)|printed|sent)(?: us| OIC)? (?:(?:her|his|their|the|an?|cop(?:y|ies)|prints?|of) ){1,5}(?:bank|call|phone|e-?mail|message|account|log-?in)\b/,
      /\b(?:voicemails?|answer ?phone messages?)\b[^.;]{0,40}\b(?:saved|retained|recorded|copied|played|on (?:a )?disc|exhibited)\b/,
      /\b(?:scr(?:een)?[- ]?(?:shots?|captures?|grabs?)|screen[- ]?shotted)\b/,
      /\b(?:IP|victim|complainant|she|he|AP) (?:has )?(?:exported|downloaded|printed|copied|emailed|saved|forwarded|(?:screen[- ])?recorded)\b[^.]{0,50}\b(?:chat|voicemails?|messages?|texts?|emails?|whatsapp|log|footage|clips?)\b/,
      /\b(?:photo(?:graph)?s?|pictures?) (?:taken )?of (?:the )?(?:texts?|messages?|screen|phone|whats ?apps?|e-?mails?|DMs)\b/,
      /\b(?:texts?|messages?|chats?|posts?|screen)\b[^.]{0,20}\b(?:captured|filmed|recorded|shown) on (?:BWV|body ?worn|body ?cam)/,
      /\bI (?:have )?(?:printed|copied|photographed)(?: (?:out|off))? (?:all )?(?:of )?(?:the|his|her|these|those|them)\b[^.]{0,40}\b(?:officer|police|PC|DC)\b/,
      /\b(?:phone|handset|messages?|texts?|chat|thread)\b[^.]{0,20}\b(?:viewed|seen|shown|looked at|read)\b[^.]{0,30}\b(?:noted|PNB|BWV|recorded)\b/,
      /\bphotographed (?:the |her |his |IP['’]s |those |these )?(?:\w+ )?(?:screen|messages?|texts?|phone|posts?|chat)\b/,
      /\b(?:took|taken|takes) (?:photos?|photographs?|pictures?) of\b/,
      /\bprinted (?:out )?by (?:the )?(?:IP|AP|victim|complainant)\b/,
      /\b(?:texts?|messages?|posts?|profiles?|comments?|chats?)\b[^.]{0,60}\b(?:been )?photographed\b/,
      /\b(?:printed|pulled off|imaged)\b[^.]{0,60}\b(?:IT\b|by the (?:school|firm|university|company)|contractor)/,
      /\b(?:IP|victim|AP|complainant)(?:['’]s)? (?:own )?export\b/,
      /\b(?:full|whole|complete|entire) (?:\S+ ){0,2}(?:chat|conversation|thread|messages)\b[^.]{0,30}\bexhibited\b/,
      /\bprint(?:ed)?[- ]?outs? (?:of|from)\b/,
      /\b(?:provided|supplied|gave|given|handed over)\b[^.]{0,40}\b(?:exported?|pen drive|memory stick|USB stick)\b/,
      /\bread over and noted\b/,
      /\b(?:got|asked) (?:her|him|IP|AP) to (?:send|e-?mail|forward)\b[^.]{0,20}\b(?:messages?|texts?|e-?mails?|chats?)\b/,
      /\b(?:texts?|messages?|e-?mails?|posts?|voicemails?)\b[^.]{0,20}\b(?:e-?mailed|forwarded|sent|printed|supplied|provided|given)\b[^.]{0,20}\b(?:to|by) (?:the )?(?:OIC|officers?|police|IP|AP|victim|complainant)\b/,
      /\b(?:blog|site|page|profile|posts?|website|reviews?)\b[^.]{0,20}\b(?:printed|captured|copied|saved|screen ?recorded) by (?:OIC|the (?:OIC|officer)|officer|[PD]C)\b/,
      /\b(?:PDFs?|cop(?:y|ies)|print-?outs?|pictures?|photos?) of (?:all )?(?:the |her |his |their |these |those )?(?:\w+ )?(?:chats?|messages?|texts?|threads?|e-?mails?|posts?|DMs|conversations?)\b/,
    ),
    unless: anyOf(
      /\b(?:not|never|\w+n['’]t|no|wo(?:n['’]t|nt)|cannot|can['’]t|unable|still on|yet to|to be)\b[^.]{0,30}\b(?:scr(?:een)?[- ]?shots?|photographed|taken|provided|supplied|obtained|upload\w*|exhibit\w*|attached)/,
      /\bscr(?:een)?[- ]?shots?\b[^.]{0,40}\b(?:not|still on|yet to|to be|will (?:be )?(?:provid|send|sent|suppl|e-?mail|forward|upload)\w*|wo(?:n['’]t|nt)|viewed)\b/,
      /\b(?:(?:are|is|still|remain\w*|only) on (?:his|her)|on (?:the )?(?:OIC|officer|PC)(?:['’]s)?)(?: work)? phone\b/,
    ),
  },
  {
    says: 'victimsCopies',
    label: /^(?:voicemails?|call (?:list|log|register)|bank prints?)$/i,
    when: /\b(?:saved|kept|recorded|copied|exhibited|supplied|provided|disc)\b/i,
    unless: /\b(?:not|never|no|\w+n['’]t|deleted)\b/i,
  },
  {
    // Pictures of the screen, whoever took them.
    says: 'victimsCopies',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:pics?|photos?|photographs?|images|pictures|snaps)\b[^.;]{0,25}\bof\b[^.;]{0,20}\b(?:screen|${messages})\b`,
      ),
      /\b(?:took|taken) an? (?:photo(?:graph)?|picture) of (?:the|her|his|IP['’]s)\b[^.;]{0,15}\b(?:screen|phone|messages?|texts?)\b/,
    ),
    unless:
      /\b(?:not|never|no|nobody|\w+n['’]t|without|will|to (?:send|bring|provide|supply|be)|asked (?:her|him|IP))\b|\b(?:sent|received|posted) (?:her|him|me)\b|\?\s*$/i,
  },
  {
    // Kept by the victim's side: "recordings of the videos kept by IP's daughter on her laptop".
    says: 'victimsCopies',
    when: /\b(?:recordings?|copies|videos?|clips|posts?|messages?|texts?|e-?mails?|screen ?recordings?)\b[^.;]{0,25}\b(?:kept|held|saved|recorded|downloaded) (?:by|on) (?:the )?(?:IP|AP|AGG|aggrieved|victim|complainant|her|his)\b/i,
    unless: /\b(?:not|never|no|nobody|\w+n['’]t|deleted|lost|suspect|DEF|SUS)\b/i,
  },
  {
    // Printed by whoever has them: "E-mails were printed and exported by Mrs Roe", "page admin has sent a print".
    says: 'victimsCopies',
    when: anyOf(
      new RegExp(
        String.raw`\b${messages}\b[^.;]{0,15}\b(?:printed|exported|saved|copied)(?: and \w+)? (?:by|from) (?:Mrs?|Ms|Miss|Dr|Cllr|the \w+['’]s|her|his) `,
      ),
      /\b(?:sent|supplied|provided|given)(?: us| me| OIC| police)? (?:an? |the )?prints?\b(?! of\b)/,
    ),
    unless: /\b(?:not|never|no|nobody|\w+n['’]t|finger|foot|will|to be)\b/i,
  },
  {
    // A camera on the officer, or an export that came in.
    says: 'victimsCopies',
    when: anyOf(
      new RegExp(String.raw`\b(?:BWV|body ?worn|body ?cam)\b[^.;]{0,15}\b(?:shows?|captures?|of|has)\b[^.;]{0,15}\b${messages}\b`),
      /\b(?:IP|AP|victim|her)\b[^.;]{0,12}\b(?:facebook|whats ?app|chat|instagram) exports? (?:received|supplied|provided|attached)\b/,
      /\b(?:we have|have) (?:the |some |her |IP['’]s )?(?:victim['’]s |complainant['’]s )?(?:own )?scr(?:een)?[- ]?shots\b/,
    ),
    unless: /\b(?:no|nor|do(?:n['’]t| not))\b[^.;]{0,12}\b(?:BWV|export|have|scr)/i,
  },
  {
    // Read from her telephone and written down.
    says: 'victimsCopies',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:read|viewed|looked at|saw)\b[^.;]{0,20}\b${messages}\b[^.;]{0,30}\b(?:not(?:ing|ed)|wrote|writing|copied|recorded)\b`,
      ),
      new RegExp(
        String.raw`\b${messages}\b[^.;]{0,25}\b(?:written (?:out|down|up)|typed out|transcribed|copied)\b[^.;]{0,25}\b(?:by|into|in|PNB)\b`,
      ),
    ),
    unless: /\b(?:not|never|\w+n['’]t|nothing)\b[^.;]{0,15}\b(?:read|noted|copied|written|recorded|wr[io]te)\b/i,
  },
]

/** Copies that are still to come, or that nobody made. */
export const noCopies = anyOf(
  /\b(?:nobody|no one|neither)\b[^.;]{0,20}\b(?:took|taken|photographed|copied|screenshotted)\b/,
  /\b(?:no|nil|without|not any|never (?:took|made|had)(?: any)?) cop(?:y|ies)\b/,
  /\bto (?:bring|send|drop|e-?mail|forward)(?: \w+)? (?:in|over|through|when|later|copies)\b/,
  /\b(?:will|['’]ll|going to|to) (?:take )?scr(?:een)?[- ]?shot\b|^\W*(?:actions?[^.;:]{0,20}:)?\W*(?:obtain|get|secure|seize)\b/,
  /\bbeyond scr(?:een)?[- ]?shots?\b/,
)
