const numbering = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-•*])\s+/i
const endOfSentence = /(?<!\b(?:Mr|Mrs|Ms|Dr|No|St|v)\.)(?<=[.!?])\s+(?=["“‘(]?[A-Z0-9])/

/** Its paragraphs: a blank line or a number begins a new one, and a line broken in the middle of a sentence does not. */
function paragraphsOf(basis: string): readonly string[] {
  const paragraphs: string[][] = [[]]
  for (const line of basis.split(/\r\n|\r|\n/).map((each) => each.trim())) {
    if (line === '' || numbering.test(`${line} `)) paragraphs.push([])
    paragraphs.at(-1)?.push(line.replace(numbering, ''))
  }
  return paragraphs.map((lines) => lines.join(' ').replace(/\s+/g, ' ').trim())
}

/** The lines of a basis: its sentences, without their numbering. */
export const linesOf = (basis: string): readonly string[] =>
  paragraphsOf(basis)
    .flatMap((paragraph) => paragraph.split(endOfSentence))
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}/u.test(line))

const joint =
  /;|,? \b(?:but|although|though|however|and then)\b|,? \band\b(?= (?:he|she|they|i|the|that|no|never|not|did|was|were|only|has|had|made|sent|went|accepts?|den(?:ies|y)|there|any)\b)/i

/** What a line says, one thing at a time, as far as its joints show. */
export const clausesOf = (line: string): readonly string[] =>
  line
    .replace(
      /\b(?:no(?:t|thing)?|never)(?: on)? more than\b|\bat most\b|\bnothing (?:but|other than)\b|\b(?:merely|solely|just)\b/gi,
      'only',
    )
    .split(joint)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause))

const negator = /\b(?:not|never|nobody|no|nor|neither|without|none|cannot|den(?:y|ies|ied)|disput(?:e|es|ed)|refut(?:e|es|ed))\b|n['’]t\b/gi
const boundary = /\b(?:because|when|while|until|after|before)\b|[,:]/gi
const deniedAfter =
  /^(?: \w+){0,2} (?:was|were|is|are|has been|have been|had been)(?: not|n['’]t| never)(?: ever)? (?:made|sent|used|uttered|said|done|caused|carried)\b/i

/** Whether a clause says or denies what is found in it from `from` to `to`; undefined where it says "no" twice and may mean either. */
export function isDenied(clause: string, from: number, to: number): boolean | undefined {
  const before = clause.slice(0, from)
  const opens = [...before.matchAll(boundary)].at(-1)
  const near = before
    .slice(opens ? opens.index + opens[0].length : 0)
    .split(' ')
    .slice(-9)
    .join(' ')
  const times = [...near.matchAll(negator)].length + (deniedAfter.test(clause.slice(to)) ? 1 : 0)
  return times > 1 || /\bnot only\b/i.test(clause) ? undefined : times === 1
}

/** A clause that is guarded, excepted or only reports what another says: it cannot be set against the papers. */
export const isGuarded = (clause: string): boolean =>
  /\b(?:might|could|perhaps|possibly|probably|would|except|save|other than|apart from|aside from|unless|alleg\w+|claims?|claimed|intend(?:ed|s|ing)?|intention|meant)\b|^if\b/i.test(
    clause,
  ) || /\bmay\b/.test(clause)

export const saysOnly = (clause: string): boolean => /\bonly\b/i.test(clause)
export const saysAlways = (clause: string): boolean =>
  /\b(?:throughout|always|every|all|entirely|wholly|constantly|regularly)\b/i.test(clause)
