/** One kind of step, in the ways it is told. */
export type Kind = readonly RegExp[]
