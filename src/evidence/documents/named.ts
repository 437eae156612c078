import type { DocumentKind } from '#case/vocabulary'

const names: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\bvps\b|personal statement/i, 'VPS'],
  [/\bs-?dash\b/i, 'S-DASH'],
  [/\bdash\b/i, 'DASH'],
  [/\bdara\b/i, 'DARA'],
  [/\bsash\b/i, 'SASH'],
  [/\bpin\b/i, 'PIN'],
  [/\bpnc\b|\bprecons?\b|\bantecedents\b/i, 'PNC'],
  [/\bmg ?15\b|\binterview\b|\broti\b|\brovi\b/i, 'INTERVIEW'],
  [/\bcustody\b/i, 'CUSTODY'],
  [/\bbail\b|\bmg ?4[abc]\b/i, 'BAIL'],
  [/\bmg ?6 ?c\b/i, 'MG6C'],
  [/\bmg ?6 ?d\b/i, 'MG6D'],
  [/\bmg ?6 ?e\b/i, 'MG6E'],
  [/\bmg ?3 ?a\b/i, 'MG3A'],
  [/\bmg ?2\b/i, 'MG2'],
  [/\bmg ?3\b/i, 'MG3'],
  [/\bmg ?4\b/i, 'MG4'],
  [/\bmg ?5\b/i, 'MG5'],
  [/\bmg ?6\b/i, 'MG6'],
  [/\bmg ?7\b/i, 'MG7'],
  [/\bmg ?8\b/i, 'MG8'],
  [/\bmg ?9\b/i, 'MG9'],
  [/\bmg ?10\b/i, 'MG10'],
  [/\bmg ?12\b/i, 'MG12'],
  [/\bmg ?16\b/i, 'MG16'],
  [/\bmg ?11\b|\bstatement\b|\bstmt\b/i, 'MG11'],
  [/\bretraction\b|\bwithdrawal\b/i, 'RETRACTION'],
  [/\b(?:restraining|non-?mol\w*|stalking protection) order\b/i, 'ORDER'],
  [/\bcad\b|\b(?:incident|occurrence) log\b|\bstorm\b/i, 'LOG'],
  [/\bwhats ?app\b|\btexts\b|\bmessages\b|\bdownload\b/i, 'MESSAGES'],
]

/** What a file's name says the document is: a hint, never believed against the text. */
export function kindNamed(name: string): DocumentKind | undefined {
  const words = (name.split('/').at(-1) ?? name).replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[_.,()[\]-]+/g, ' ')
  return names.find(([pattern]) => pattern.test(words))?.[1]
}
