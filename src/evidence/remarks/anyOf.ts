/** One pattern that is found where any of these is, large letters or small. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')
