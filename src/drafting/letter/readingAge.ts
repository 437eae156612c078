/** Roughly how many syllables a word of English has: groups of vowels, less a silent ending. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  if (bare.length <= 3) return bare === '' ? 0 : 1
  const spoken = bare.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length)
}

const sentencesOf = (text: string): readonly string[] => text.split(/[.!?:;]+(?:\s|$)|\n+/).filter((sentence) => /[a-z]/i.test(sentence))

/** The age, in years, of a reader who should follow a text at first reading: the Flesch–Kincaid grade with the five years before school. NaN of no words. */
export function readingAge(text: string): number {
  const words = text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []
  const sentences = sentencesOf(text)
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) - 15.59
  return grade + 5
}
