import type { Telling } from './telling.ts'

/** "Tasked to speak to DEF, two visits no reply, closed without contact": the police did not reach him. */
const notReached =
  /\b(?:no (?:reply|answer|response|trace)|without (?:success|contact|reply|trace|finding|seeing|speaking)|(?:never|did ?n['’]?t|did not|could ?n['’]?t|could not|unable to|failed to|not able to|unsuccessful(?:ly)?|not yet|has ?n['’]?t|has not|have not|nobody|no one|no officer) (?:been able to |managed to |actually |ever )?(?:g[eo]t (?:hold of|round|to (?:him|her|speak))|(?:speak|spoke|spoken) (?:to|with)|reach(?:ed)?|traced?|located?|f[io]u?nd (?:him|her|DEF|SUS)|seen? (?:him|her|DEF|SUS)|saw (?:him|her|DEF|SUS)|contact(?:ed)? (?:him|her|DEF|SUS)|went|go|went round|followed|followed up|done)|not (?:traced|located|at home|followed up|actioned|completed|carried out|done)|closed without|attempts? (?:made|failed|unsuccessful)|out of service|(?:was|were) (?:meant|supposed|due|going|hoping) to (?:go|speak|warn|visit|see|ring|have a word))\b/i
/** "…, then seen on the 5th and warned": reached in the end. */
const inTheEnd =
  /\b(?:then|later|eventually|finally|subsequently|third|next day|but (?:was |did )?(?:seen|spoke|warned|rang)|(?:was|been|being) (?:spoken to|warned|advised|told))\b|\b(?:is|was|were|has been) aware\b/i

/** Papers of other business that are handed over. */
const otherPaper =
  /\b(?:given|handed|served|received|issued|sent|got|had)\b[^.;]{0,25}\b(?:papers?|letters?|notices?|forms?|words)\b[^.;]{0,40}\b(?:source|rent|tenancy|lease|eviction|agent|landlord|bank|planning|appointment|viewing|redundancy|school|hospital|surgery|council tax|parking|invoice|exam|election|delivery)\b|\b(?:rent|tenancy|lease|eviction|planning|bank|appointment|viewing|redundancy|hospital|parking|exam|election) (?:papers?|letters?|notices?|forms?)\b/i
const byPolice = /\b(?:police|officers?|PCs?|PCSOs?|sgt|sergeant|constable|policem[ae]n|policewoman|DC|DS|harass\w*|stalk\w*)\b/i

/** "He has not contacted them since the officer rang": a warning that ended it is no warning ignored. */
const heeded =
  /\b(?:since|after)\b[^.;]{0,50}\b(?:has ?n['’]?t|have ?n['’]?t|has not|have not|had not|had ?n['’]?t|did not|did ?n['’]?t|never|no)\b[^.;]{0,12}\b(?:contact(?:ed)?|messaged|written|rung|rang|been (?:near|back)|gone (?:near|back)|approached|bothered|spoken|heard|further)\b/i
const leftToCourt =
  /\b(?:advised|told|asked) (?:\p{L}+ )?to (?:let|leave (?:it|this|that|things) (?:to|with|for)) (?:the |his |her |their )?(?:\p{L}+ ){0,3}?(?:courts?|solicitors?|council|landlord|insurers?|tribunal|lawyers?)\b/iu
const ofContact = /\b(?:contact|approach|go near|stay away|keep away|harass\w*|message|text|leave (?:her|him|me|IP|them) (?:alone|be))\b/i
const still = /\b(?:until|till|but|apart from|except|again|save for)\b/i

/** "The police said they would speak to him": still to come. */
const promised =
  /\b(?:said|says|(?:was|were) told|told (?:me|us|her|him)|promised|assured (?:me|us)) (?:that )?(?:they|someone|somebody|an officer|he|she)(?: would|['’]d| will|['’]ll| were going to) (?:go |come |send |try |all )*(?:(?:and|to|round) )*(?:speak|talk|have a word|warn|visit|see|ring|send|go|pay)/i

const keptTheirWord = /\b(?:and|then) (?:they|he|she|somebody|someone|an officer) did\b/i

/** What a shop, an employer, a club or a creditor tells him, and what he sends others himself. */
const byAHouse =
  /\bletters? before (?:claim|action)\b|\b(?:letters?|notices?|warnings?|words?|bans?) (?:\w+ )?(?:from|by|off) (?:our|the|my|his|her|your|their) (?:\w+ )?(?:head office|manager\w*|management|company|committee|school|college|university|employers?|HR|landlord|landlady|council|store|shop|club|commodore|chair\w*|secretary|boss|area manager|agents?|surgery|practice|gym|library|centre|church|bank|court office)\b|\b(?:ban|barring|exclusion|banning) (?:letter|notice)\b|\b(?:barred|banned|excluded) from (?:the|our|my|this|all) (?:\w+ )?(?:store|shop|pub|club|premises|site|gym|library|surgery|restaurant|branch|school|ground|centre|bar|salon|church)\b|\b(?:written|verbal|final|first) warning (?:at|from) (?:work|his (?:work|employer|boss)|her (?:work|employer|boss)|HR)\b|\b(?:served|sent|handed|given|delivered) by (?:DEF|SUS|the (?:defendant|suspect))\b/i

/** Whether a sentence about police and suspect tells of no warning that he got and went against: they did not reach him, gave him papers of other business, somebody else warned, or he kept to it. */
export const isNoWarning = (text: string): boolean =>
  (promised.test(text) && !keptTheirWord.test(text)) ||
  (notReached.test(text) && !inTheEnd.test(text)) ||
  (otherPaper.test(text) && !byPolice.test(text)) ||
  (byAHouse.test(text) && !byPolice.test(text.replace(/\b(?:on|to|with) (?:the )?police\b/gi, ''))) ||
  (leftToCourt.test(text) && !ofContact.test(text)) ||
  (heeded.test(text) && !still.test(text))

/** "I asked the police to warn him." */
const askedFor =
  /\b(?:ask\w*|want\w*|wish\w*|hop(?:e[sd]?|ing)|would like|beg\w*)\b[^.;]{0,15}\b(?:police|officers?|PC|PCSO|them|somebody|someone)\b[^.;]{0,12}\b(?:if they|whether|to|would|could|just)\b/i
/** Police who ring or come for something else. */
const onBusiness =
  /\b(?:to|and) (?:arrange|invite|collect|return|seize|take|search|arrest|book|(?:get|obtain|hear|ask (?:for|him for|her for)) (?:his|her|their))\b|\bagreed to (?:attend|come in)\b|\battend voluntarily\b|\bunder arrest\b|\b(?:no (?:answer|reply)|did ?n['’]?t (?:answer|pick up)|did not (?:answer|pick up)|voicemail)\b/i
const warningWords = /\b(?:warn\w*|advi[sc]\w*|stay|keep|leave|stop|desist|pack|contact|harass\w*|notice|letter)\b/i
/** "A policeman advised me to": nothing is said of what. */
const adviceOfNothing = /\badvised (?:me|him|her|us) to(?=\s*(?:[,.;]|$))/i
/** A warning that is still to come. */
const ahead = new Set(['will', "'ll", 'shall', 'should', 'gonna'])
const notServed = /\b(?:not (?:issued|served)|unserved|-\s*draft)\b/i

/** Whether what sounds like a warning is none, is still to come, was only asked for or not served, or police came for something else. */
/** "Suitable for words of advice": thought of. */
const thoughtOf =
  /\b(?:suitable|considered|appropriate|thinking|eligible|enough) for (?:a |an )?(?:words|PIN|warning|notice|advice|harassment)\b|\b(?:PIN|warning|notice|words of advice) (?:was |were )?(?:considered|discussed|not given|never given|not issued|never issued|to be (?:issued|served|given|considered))\b|\b(?:CPN|CPW|CWN|SPO|PIN)s? to be (?:issued|served|given|considered)\b/gi
/** Another warning in the same breath stands: "words given, a PIN was considered". */
const isOnlyThoughtOf = (text: string, { start, end }: Pick<Telling['at'], 'start' | 'end'>): boolean =>
  [...text.matchAll(thoughtOf)].some(({ 0: words, index }) => index < end && index + words.length > start)

export const isNoWarningYet = ({ found, text, at }: Telling): boolean =>
  isOnlyThoughtOf(text, at) ||
  found.some((word) => ahead.has(word.text)) ||
  isNoWarning(text) ||
  notServed.test(text) ||
  askedFor.test(text) ||
  adviceOfNothing.test(text) ||
  (onBusiness.test(text) && !warningWords.test(text))
