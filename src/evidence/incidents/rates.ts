const number = String.raw`(?:(?<![£$€.\d])x?\d[\d,]*(?: ?\+)?(?: odd)?|a dozen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|(?:thirty|forty|fifty|sixty)(?: odd)?|a hundred|hundreds of|dozens of|scores of|loads of|numerous|multiple|countless|a number of|several|many|a couple of)`
const things = `(?:times|calls|texts|txts|msgs|messages|e-?mails|letters|voicemails|missed calls|visits|occasions|notes|cards|requests|dates)`
const period = `(?:day|night|week|fortnight|month|half hour|hour|morning|lunchtime|lunch|teatime|evening|shift|weekend|payday|year)`

/** Ways of saying how often: a count for each period, every day, most nights, all the time. */
const rates: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:about |around |up to |at least |over |more than |nearly )?(?:once|twice|${number}(?:(?: (?:or|to|,) ?|\s?[-–]\s?)${number})?(?: ${things})?) (?:a|an|per|each|every|in a) (?:single )?${period}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:every|each)(?: single)?(?: other)? (?:${period}|time|few \w+|couple of \w+|(?:\d+|two|three|five|ten|fifteen|twenty|thirty) (?:minutes|mins|hours)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day of the week)\b(?! since we\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:most|many|some|all) (?:${period}s|mornings|evenings|(?:mon|tues|wednes|thurs|fri|satur|sun)days|of the time)\b`,
    'i',
  ),
  /\b(?:day and night|night and day|all day(?: long)?|day in,? day out|daily(?! (?:help|mail|telegraph|express|star|mirror|bread|paper|routine|life|record))|nightly|weekly|hourly|non[- ]?stop|round the clock|24\/7|day after day|night after night|week after week|week in,? week out|morning,? noon,? and night)\b/i,
  /\bnot (?:a|one) (?:day|night|week)(?: has)?(?: gone| goes)?(?: by)? without\b/i,
  /\bnot been a day without\b/i,
  /\b(?:constantly|continually|repeatedly|regularly|persistently|all the time(?! (?:there is|in the world))|over and over(?: again)?|again and again|time and (?:time )?again|on numerous occasions|on several occasions|more times than (?:i|she|he|we) (?:can|could) (?:count|remember)|whenever)\b/i,
  new RegExp(String.raw`\b${number} (?:nights|days|mornings|evenings|weeks) (?:running|in a row|on the trot)\b`, 'i'),
  new RegExp(
    String.raw`\b(?:about |around |up to |at least |over |more than |nearly |in excess of )?${number}(?: (?:or|to) ${number}|\s?[-–]\s?${number})? (?:(?:instagram|facebook|whatsapp|text|voice|email|snapchat|missed|phone|telephone|unwanted|abusive|further|separate|silent) )?(?:${things}(?: (?:and|or) ${things})?|(?:different )?(?:accounts|profiles|numbers))(?: (?:in|over|within) (?:(?:a|one|the|\d+|two|three|four|five|six) ){1,2}(?:${period})s?(?: period)?)?\b`,
    'i',
  ),
  new RegExp(String.raw`\b${number} (?:nights|days|mornings|evenings|shifts|dates) (?:between|from|in|over)\b`, 'i'),
  /\bin the hundreds\b|\bhundreds\b|\bdozens\b/i,
]

/** The words for how often something was done; undefined where none are said. */
export function rateIn(text: string): string | undefined {
  for (const rate of rates) {
    const found = rate.exec(text)
    if (found) return found[0].replace(/\s+/g, ' ').trim()
  }
  return undefined
}

/** Of two tellings of how often, the one that says more: a count, or every day, before "repeatedly". */
export const plainerRate = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined && vague.test(one) && !vague.test(other) ? other : (one ?? other)
const vague =
  /^(?:constantly|continually|repeatedly|regularly|persistently|all the time|over and over|again and again|time and|on (?:numerous|several) occasions)/i

/** "He'd swung round" had been done; "he'd ring me" was done again and again. */
const habitual =
  /\b(?:would|used to|always|keeps?|kept|usually|often|sometimes)\b|['’]d (?!(?:also |just |already |never |clearly |obviously )?(?:\p{L}+ed|been|had|done|gone|rung|swung|seen|taken|written|left|sent|got|gotten|found|made|broken|thrown|driven|begun|told|said|stood|sat|parked|brought|bought|caught|given|known|hidden|let|better|rather|like)\b)/iu
const present = /^(?:and |so |but )?(?:he|she|they)(?:'s| |’s)(?:is |always |just |only |still )?(?:[a-z]+s|been|in|at|on|outside)\b/i

/** Whether a sentence tells of a habit: it says how often, or puts its verbs as people put habits. */
export const isHabit = (text: string): boolean => rateIn(text) !== undefined || habitual.test(text) || present.test(text.trim())
