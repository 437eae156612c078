/**
 * A way of telling that a risk form that is not before the reader was filled in, read, graded, sent or kept somewhere. The DASH and its stalking questions are
 * spoken of alike, so their names are put as FORM before the words are read.
 */
export type Telling = Readonly<{ when: RegExp; unless?: RegExp }>

/** Whether these words tell of it so. */
export const isSaid = (words: string, { when, unless }: Telling): boolean => when.test(words) && !unless?.test(words)
