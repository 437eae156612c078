/** Whether a text holds any of these patterns, each with its own say about large letters and small; where all take either, `anyOf` makes one pattern of them. */
export const saysAny =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.some((pattern) => pattern.test(text))
