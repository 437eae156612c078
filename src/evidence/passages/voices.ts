import type { Voice } from '#case/reading'
import { pagesOf } from '../documents/pagesOf.ts'
import type { RecognisedDocument } from '../passage.ts'
import { isOneOf, nameWords, type Parties } from './parties.ts'

const police = new Set([
  'MG2',
  'MG3',
  'MG3A',
  'MG4',
  'MG5',
  'MG6',
  'MG6C',
  'MG6D',
  'MG6E',
  'MG7',
  'MG8',
  'MG9',
  'MG10',
  'MG12',
  'MG16',
  'PIN',
  'PNC',
  'CUSTODY',
  'BAIL',
  'ORDER',
  'LOG',
  'EXHIBIT',
])
const forms = new Set(['DASH', 'S-DASH', 'SASH', 'DARA'])

/** Whose words each recognised document holds. */
export function voicesOf(recognised: readonly RecognisedDocument[], parties: Parties): ReadonlyMap<RecognisedDocument, Voice> {
  const voices = new Map<RecognisedDocument, Voice>()
  const undecided: RecognisedDocument[] = []
  for (const one of recognised) {
    const { kind, author } = one.reading
    if (kind === 'MESSAGES') voices.set(one, 'message')
    else if (forms.has(kind)) voices.set(one, 'form')
    else if (kind === 'INTERVIEW' || kind === 'MG15') voices.set(one, 'suspect')
    else if (kind === 'VPS' || kind === 'RETRACTION')
      voices.set(one, author && isOneOf(author.value, parties.suspects) && !isOneOf(author.value, parties.victims) ? 'suspect' : 'victim')
    else if (police.has(kind)) voices.set(one, 'police')
    else if (author && isOneOf(author.value, parties.victims)) voices.set(one, 'victim')
    else if (isMailFrom(one, parties.victims)) voices.set(one, 'victim')
    else if (author && isOneOf(author.value, parties.suspects)) voices.set(one, 'suspect')
    else if (isOfficer(one)) voices.set(one, 'police')
    else if (kind === 'MG11' && !author && parties.victims.some((words) => isCalledAfter(one, words))) voices.set(one, 'victim')
    else if (kind === 'MG11') undecided.push(one)
    else voices.set(one, author ? 'witness' : 'police')
  }
  const known = [...voices.entries()].flatMap(([one, voice]) => (voice === 'victim' && one.reading.kind === 'MG11' ? [toldOf(one)] : []))
  const callers = recognised.flatMap(callersOf)
  const most = undecided.map((one) => ({ one, told: toldOf(one) + (isCaller(one, callers) ? 10 : 0) })).sort((a, b) => b.told - a.told)[0]
  for (const one of undecided) {
    const isOnly = known.length === 0 && parties.victims.length === 0 && one === most?.one && most.told > 2
    voices.set(one, isOnly || isAnotherVictim(one, known) ? 'victim' : 'witness')
  }
  for (const one of recognised)
    if (voices.get(one) === 'police' && isOwnRecord(one, victimsNamed(voices, parties))) voices.set(one, 'victim')
  return voices
}

/** "CATTERICK Leanne MG11.pdf": the file's name gives a first name, or its letter, and the surname, where nothing in the statement says whose it is. */
function isCalledAfter({ document }: RecognisedDocument, words: readonly string[]): boolean {
  const named = nameWords(document.name.replace(/\.\w+$/, '').replace(/[_-]+/g, ' '))
  const [given = '', surname = ''] = [words[0], words.at(-1)]
  return (
    surname.length > 2 && named.includes(surname) && named.some((word) => word === given || (word.length === 1 && given.startsWith(word)))
  )
}

/** One who tells half as much again of what was done to him as the victim does of herself: her husband, when both are pursued. */
const isAnotherVictim = (one: RecognisedDocument, known: readonly number[]): boolean => {
  const told = toldOf(one)
  return known.length > 0 && told >= 12 && told > 1.5 * Math.max(...known)
}

const callerLine =
  /\b(?:CALLER|INFT|INF|INFORMANT|AP|AGGRIEVED)[ \t:.–-]{1,4}(?:(?:MR|MRS|MS|MISS|DR)\.? )?([A-Z])[A-Za-z]*\.? ([A-Z][A-Za-z'’-]+)(?! ?\((?:MOTHER|MUM|FATHER|DAD|SISTER|BROTHER|SON|DAUGHTER|FRIEND|NEIGHBOUR|MANAGER|COLLEAGUE|HUSBAND|WIFE|PARTNER|WITNESS)\b)/g
/** Who rang the police, by the first letter and the surname in the logs: "CALLER: B CASALI". */
const callersOf = (one: RecognisedDocument): readonly string[] =>
  one.reading.kind === 'LOG'
    ? pagesOf(one).flatMap(({ text }) => [...text.matchAll(callerLine)].map(([, first, surname]) => `${first} ${surname}`.toLowerCase()))
    : []

function isCaller({ reading }: RecognisedDocument, callers: readonly string[]): boolean {
  const words = nameWords(reading.author?.value ?? '')
  return words.length > 1 && callers.includes(`${words[0]!.charAt(0)} ${words.at(-1)}`)
}

/** An e-mail whose address or last line is hers: `t.novak@…`, "Tereza". */
function isMailFrom({ document, reading }: RecognisedDocument, people: readonly (readonly string[])[]): boolean {
  const text = document.pages[0]?.text ?? ''
  const from = /(?:^|\n)From:[ \t]*([^\n]+)/i.exec(text)?.[1]?.toLowerCase()
  if (reading.kind !== 'OTHER' || !from) return false
  const last = document.pages.at(-1)?.text.trim().split('\n').at(-1)?.trim().toLowerCase() ?? ''
  return people.some((words) => {
    const [given, surname] = [words[0] ?? '', words.at(-1) ?? '']
    return (
      (surname.length > 3 &&
        from.includes(surname) &&
        (from.includes(given) || from.includes(`${given.charAt(0)}.`) || shortOf(given, from))) ||
      last === given
    )
  })
}

/** "Des Okafor" is Desmond Okafor. */
const shortOf = (given: string, from: string): boolean => from.split(/[^\p{L}]+/u).some((word) => word.length > 2 && given.startsWith(word))

/** The victims as labels name them, and the makers of the statements that are hers. */
const victimsNamed = (voices: ReadonlyMap<RecognisedDocument, Voice>, parties: Parties): readonly (readonly string[])[] => [
  ...parties.victims,
  ...[...voices].flatMap(([{ reading }, voice]) => (voice === 'victim' && reading.author ? [nameWords(reading.author.value)] : [])),
]

/** A diary or a run of incident sheets without a maker's label, headed with the victim's name and written as I. */
function isOwnRecord({ document, reading }: RecognisedDocument, victims: readonly (readonly string[])[]): boolean {
  if (reading.author || (reading.kind !== 'OTHER' && reading.kind !== 'LOG' && reading.kind !== 'EXHIBIT')) return false
  const text = document.pages[0]?.text ?? ''
  const head = new Set(nameWords(text.slice(0, 300)))
  const told = text.replace(/["“][^"”]*["”]/g, '').match(/\b(?:I|me|my)\b/g)?.length ?? 0
  return told >= 3 && victims.some((words) => words.length > 1 && words.filter((word) => head.has(word)).length >= 2)
}

const isOfficer = (one: RecognisedDocument): boolean => {
  const author = one.reading.author?.value ?? ''
  const head = (pagesOf(one)[0]?.text ?? '').slice(0, 1500)
  return (
    /^(?:PC|PS|DC|DS|DI|PCSO|Sgt|Insp|TDC|A\/PS|T\/)\b/i.test(author) ||
    /Occupation[^\n]{0,3}\n?\s*(?:Police|Detective|PCSO|Special Constable)/i.test(head) ||
    /\bI am (?:a |an )?(?:Police Constable|Detective|PC \d|PCSO|a police officer)/i.test(head)
  )
}

/** How much a statement tells of what was done to its maker, the printed declaration left out. */
const toldOf = (one: RecognisedDocument): number =>
  pagesOf(one).reduce((sum, page) => {
    const own = page.text.replace(/This statement[\s\S]{0,120}?true to the best of my[\s\S]{0,320}?to be true/gi, '')
    return sum + (own.match(/\b(?:me|my|I'm|I am)\b/g)?.length ?? 0)
  }, 0)
