import type { Rule } from './topicReader.ts'

const device =
  '(?:hand ?sets?|(?:tele)?phones?|mobiles?|devices?|laptops?|computers?|tablets?|i-?phones?|i-?pads?|samsung|huawei|pixel|xiaomi|oppo|oneplus|sony|zte|macbook|SIMs?)'
const account =
  '(?:profiles?|accounts?|pages?|i-?cloud|cloud|facebook|instagram|insta|snap(?:chat)?|whats ?app|social media|(?:fake|false|dating) \\w+)'
/** What comes of work on a device. */
const product = '(?:downloads?|extractions?|read-?outs?|kiosk (?:product|report|output)|(?:phone|handset|device) (?:image|copy)|clone)'
/** What a provider gives out. */
const fromProvider =
  '(?:billing|(?:call|subscriber|account|comms|cell ?site|IP|Meta|network|login|log-in) (?:data|records?|results?|logs?|checks?|details)|business records?|production order|platform disclosure)'
const messages = '(?:texts?|messages?|msgs|SMS|chats?|whats ?apps?|e-?mails?|DMs|drafts|images|searches|conversations?)'

/** What the readers' own names leave out, and these rules need. */
export const furtherNames = String.raw`\b(?:xiaomi|oppo|oneplus|sony|ZTE|pixel|read-?outs?|clone[ds]?|CSP|ISP|SPOC|platform|(?:fake|false|dating|impostor) (?:\w+ )?(?:profile|page)s?|(?:the|that) (?:profile|page)|snap|insta|attribution|unit|SMS|copies|pocket (?:note)?book|PNB|production order|pics|screen|${product})\b`
export const furtherInStatements = /\b(?:read-?outs?|unit|pocket (?:note)?book|PNB|noting|noted)\b/i

/** Not done, or not by the police. */
const undone =
  /\b(?:not|never|\w+n['’]t|no|nil|none|nothing|neither|nobody|unable|cannot|without|yet to|if|should|must|needs?|to be|will be|being (?:considered|sought)|requested|awaited|awaiting|outstanding|pending|to follow|considered|planned|refused|hop(?:e|ing)|want(?:s|ed)?|by (?:the )?(?:IP|AP|victim|complainant|her|him|employer|school|firm|company))\b|\?\s*$/i
/** A film or a letter is no device and no account. */
const ofOtherThings = /\b(?:CCTV|footage|doorbell|dash ?cam|letters?|cards?|fingerprints?|DNA|bus company)\b/i
const not = (...parts: readonly RegExp[]): RegExp => new RegExp(parts.map(({ source }) => source).join('|'), 'i')
/** Whatever stands behind "never sent" in a list of what was found is no want of work. */
const undoneAtOnce =
  /\b(?:no|not|never|nobody|\w+n['’]t|without|unable|yet to|to be|if|awaiting|requested|refused|consider\w*)\b[^.;]{0,40}\b(?:downloads?|extractions?|billing|records?|data|results?|read-?outs?|examin\w*|obtained|received)\b|\b(?:awaited|outstanding|pending|to follow|requested|to be|not yet)\b|\?\s*$/i

/** Further ways of telling what was done about phones, accounts and computers, and what was left. */
export const furtherRules: readonly Rule<'digital'>[] = [
  {
    // "Texts recovered", "deleted messages carved from the handset".
    says: 'obtained',
    when: new RegExp(String.raw`\b${messages}\b[^.;]{0,25}\b(?:recovered|retrieved|carved)\b`, 'i'),
    unless: not(undone, ofOtherThings),
  },
  {
    // "Forensic download of his Xiaomi", "an extraction from her mobile".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:forensic |full |phone )?(?:${product})\b[^.;]{0,6}\b(?:of|from|for) (?:the |both |each |his |her |IP['’]?s? |\w+['’]s )?(?:\w+ ){0,2}${device}\b`,
      'i',
    ),
    unless: not(
      undoneAtOnce,
      /\b(?:proportionate|slot|booked|consent|authority|submitted|queue|ask\w*|only if|wants?|need\w*|no plan)\b/,
      ofOtherThings,
    ),
  },
  {
    // "We have an extraction, billing and the account log", "I later received from the unit a full read-out".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:we(?:['’]ve| have| hold| now have)|I (?:have|later|then)|received|obtained)\b[^.;]{0,45}\b(?:${product}|${fromProvider})\b`,
      'i',
    ),
    unless: not(undoneAtOnce, /\bhave (?:asked|applied|submitted|sent|requested|put in|booked)\b/, ofOtherThings),
  },
  {
    // "Billing obtained", "the kiosk product was on the exhibits disk all along", "Meta record came three weeks ago naming him".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:${product}|${fromProvider}|(?:meta|instagram|insta|facebook|snap|google|provider|platform|ISP|CSP)(?: business)? (?:records?|return|reply|response|disclosure))\b[^.;]{0,60}\b(?:obtained|in hand|to hand|on (?:the )?(?:exhibits? |digital )?(?:disk|disc|case file)|exhibited|produced|served|came (?:back|in|\d)|in from|naming)\b`,
      'i',
    ),
    unless: not(undoneAtOnce, ofOtherThings),
  },
  {
    says: 'obtained',
    when: new RegExp(
      String.raw`\b${messages}\b[^.;]{0,12}\b(?:in hand|obtained|received|back) from (?:the |his |her )?(?:ISP|CSP|provider|network|platform)\b`,
      'i',
    ),
    unless: undone,
  },
  {
    // Shown to the suspect in interview.
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:shown|put to (?:him|her|DP)|taken through)\b[^.;]{0,30}\b(?:${product}|(?:phone|handset) (?:download|report)|billing|call (?:data|records)|attribution (?:chart|report))\b`,
      'i',
    ),
    unless: /\b(?:not|never|to be|will be|\w+n['’]t)\b/i,
  },
  {
    // Told by what was found: the page was run from his device, he was signed in on it.
    says: 'obtained',
    when: new RegExp(
      String.raw`\b${account}\b[^.;]{0,30}\b(?:administered|run|managed|created|accessed|signed in|logged in|operated) (?:from|on|by) (?:the|his|her|DEF['’]?s|SUS['’]?s|suspect['’]s)(?: own)? (?:\w+ )?${device}\b`,
      'i',
    ),
    unless: not(undone, /\b(?:believe\w*|suspect(?:s|ed)\b|think\w*|alleg\w*|says|said|may|might|appears)\b/),
  },
  {
    // "Vodafone and Meta are both back", "I reviewed call data and produce a schedule of 640 calls".
    says: 'obtained',
    when: /\b(?:vodafone|EE|O2|three|meta|snap(?:chat)?|google|apple|instagram|facebook)\b[^.;]{0,15}\b(?:is|are) (?:both |all |now )?back\b|\b(?:review|analys|examin)\w*\b[^.;]{0,20}\b(?:call data|billing|cell ?site)\b[^.;]{0,50}\b(?:produced?|schedule|exhibit)\b/i,
    unless: /\b(?:not|\w+n['’]t|back (?:to|in touch)|when|if|once)\b/i,
  },
  {
    // A list whose heading says that it is done: "every line completed: SIM subscriber check, phone extraction x2".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b(?:complete[d]?|done|obtained|closed|in)\b ?[:–-][^.;]{0,50}\b(?:subscriber check|${product}|${fromProvider})\b`,
      'i',
    ),
    unless: undone,
  },
  {
    says: 'obtained',
    label: new RegExp(String.raw`\b${device}\b.*\b(?:downloaded|examined|extracted|imaged)$`, 'i'),
    when: /^\W*(?:yes|y|done|complete[d]?|both)\b/i,
  },
  {
    // "Laptop back from the lab with the messages on it", "both phones have now been done".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b${device}\b[^.;]{0,15}\b(?:back|returned) from (?:the )?(?:lab|unit|kiosk|DFU|DMI|DMU|HTCU|hub)\b[^.;]{0,15}\bwith\b|\b(?:both|two) ${device} (?:have |are )?(?:now |been ){0,2}done\b`,
      'i',
    ),
    unless: /\bunexamined\b|\bwith (?:no|nothing|a request)\b/i,
  },
  {
    // Pictures of the screen, whoever took them.
    says: 'victimsCopies',
    when: new RegExp(
      String.raw`\b(?:pics?|photos?|photographs?|images|pictures|snaps)\b[^.;]{0,25}\bof\b[^.;]{0,20}\b(?:screen|${messages})\b|\b(?:took|taken) an? (?:photo(?:graph)?|picture) of (?:the|her|his|IP['’]s)\b[^.;]{0,15}\b(?:screen|phone|messages?|texts?)\b`,
      'i',
    ),
    unless:
      /\b(?:not|never|no|nobody|\w+n['’]t|without|will|to (?:send|bring|provide|supply|be)|asked (?:her|him|IP))\b|\b(?:sent|received|posted) (?:her|him|me)\b|\?\s*$/i,
  },
  {
    // A camera on the officer, or an export that came in.
    says: 'victimsCopies',
    when: new RegExp(
      String.raw`\b(?:BWV|body ?worn|body ?cam)\b[^.;]{0,15}\b(?:shows?|captures?|of|has)\b[^.;]{0,15}\b${messages}\b|\b(?:IP|AP|victim|her)\b[^.;]{0,12}\b(?:facebook|whats ?app|chat|instagram) exports? (?:received|supplied|provided|attached)\b|\b(?:we have|have) (?:the |some |her |IP['’]s )?(?:victim['’]s |complainant['’]s )?(?:own )?scr(?:een)?[- ]?shots\b`,
      'i',
    ),
    unless: /\b(?:no|nor|do(?:n['’]t| not))\b[^.;]{0,12}\b(?:BWV|export|have|scr)/i,
  },
  {
    // Read from her telephone and written down.
    says: 'victimsCopies',
    when: new RegExp(
      String.raw`\b(?:read|viewed|looked at|saw)\b[^.;]{0,20}\b${messages}\b[^.;]{0,30}\b(?:not(?:ing|ed)|wrote|writing|copied|recorded)\b|\b${messages}\b[^.;]{0,25}\b(?:written (?:out|down|up)|typed out|transcribed|copied)\b[^.;]{0,25}\b(?:by|into|in|PNB)\b`,
      'i',
    ),
    unless: /\b(?:not|never|\w+n['’]t|nothing)\b[^.;]{0,15}\b(?:read|noted|copied|written|recorded|wr[io]te)\b/i,
  },
  {
    // In the police's hands and not looked into.
    says: 'awaited',
    when: new RegExp(
      String.raw`\b${device}\b[^.;]{0,40}\b(?:sat|sitting|lying|waiting|languishing|held) (?:in|at|with) (?:the |our )?(?:\w+ )?(?:stores?|property|locker|unit|safe|evidence)\b|\b(?:device|handset|phone|mobile|clone|it)\b[^.;]{0,15}\bnot (?:been |yet ){0,2}(?:authorised|approved|prioritised|processed) for (?:exam\w*|download)\b`,
      'i',
    ),
    unless: /\b(?:returned|given back)\b/i,
  },
  {
    says: 'awaited',
    when: /\b(?:cloned|imaged|copied)\b[^.;]{0,25}\b(?:but|not yet|nobody|no one|yet to)\b[^.;]{0,25}\b(?:processed|looked|read|reviewed|analysed|examined)\b/i,
  },
  {
    // One part was done and this was not: the account, the other handset, the cloud.
    says: 'nothingDone',
    when: new RegExp(
      [
        String.raw`\b(?:${account}|${device})\b[^.;]{0,40}\b(?:not|never|\w+n['’]t) (?:(?:yet|been|even) ){0,2}(?:pursued|started|begun|looked (?:at|into)|actioned|progressed|followed up|touched|chased|worked on|investigated)\b`,
        String.raw`\b(?:${account})\b[^.;]{0,30}\b(?:we(?:['’]ve| have)|I(?:['’]ve| have)) not\b`,
        String.raw`\b(?:profile|account|page)\b[^.;]{0,20}\b(?:unproven|unattributed|not (?:proven|attributed))\b`,
        String.raw`\b(?:nothing|no (?:work|enquir(?:y|ies)|action|steps?))\b[^.;]{0,25}\b(?:done|made|carried out|taken|begun|started)\b[^.;]{0,25}\b(?:${account}|${device})\b`,
        String.raw`\bno (?:application|request|production order)s? (?:has|have|was|were)(?: yet)?(?: been)? (?:made|sent|submitted|sought)\b`,
        String.raw`\bneither (?:has|have) (?:the|his|her) (?:${account}|${device})\b`,
      ].join('|'),
      'i',
    ),
    unless: /\b(?:not|n['’]t) (?:needed|necessary|required|relevant)\b|\b(?:mother|father|sister|brother|friend|son|daughter)['’]?s\b/i,
  },
]

/** Not outstanding after all. */
export const noLongerAwaited =
  /\b(?:obtained|received|in) (?:through|by|via|on) an? (?:comms|communications|call) data (?:request|app\w*)\b|\b(?:is|are|was)(?:n['’]t| not| no longer) (?:now )?(?:outstanding|awaited|pending)\b|\b(?:no longer|nothing(?: is| now)?|none) (?:outstanding|awaited|pending)\b|\bnothing (?:\w+ )?(?:sent|submitted|requested|booked)\b/i
/** Copies that are still to come, or that nobody made. */
export const noCopies =
  /\b(?:nobody|no one|neither)\b[^.;]{0,20}\b(?:took|taken|photographed|copied|screenshotted)\b|\b(?:no|nil|without|not any|never (?:took|made|had)(?: any)?) cop(?:y|ies)\b|\bto (?:bring|send|drop|e-?mail|forward)(?: \w+)? (?:in|over|through|when|later|copies)\b|\b(?:will|['’]ll|going to|to) (?:take )?scr(?:een)?[- ]?shot\b|^\W*(?:actions?[^.;:]{0,20}:)?\W*(?:obtain|get|secure|seize)\b|\bbeyond scr(?:een)?[- ]?shots?\b/i
