import type { Span } from './sentences.ts'

/** What one side says in a telephone call to the police that is typed out; `caller` as the log's head names her or him. */
export type CallTurn = Span & Readonly<{ by: 'handler' | 'caller'; caller: string | undefined }>

const turnHead =
  /^[ \t]{0,8}(?:(?<handler>Op(?:erator)?|Call[ -]?(?:handler|taker)|Handler|Control(?: room)?|Despatch(?:er)?|CT|CH)|(?<caller>Caller|Call from|Informant|Female caller|Male caller|IP|Complainant))[ \t]{0,3}[:–-][ \t]+(?=\S)/gim
/** Where a turn ends: at an empty line, a rule, or a line of the log itself ("2359  Units on scene"). */
const turnEnd = /\n[ \t]*(?:\n|[-=_*]{4,}|\d{4}\b|\d{1,2}[:.]\d{2}\b|\d{1,2}\/\d{1,2}\b)/
const named = /\bCALLER[ \t:.–-]{1,4}(?:(?:MR|MRS|MS|MISS|DR)\.? )?(?<name>[A-Z][A-Za-z'’-]*\.?,? [A-Z][A-Za-z'’-]*)/g

/** The turns of a call typed out word for word, where both sides speak at least twice; empty elsewhere. */
export function callTurns(text: string): readonly CallTurn[] {
  const heads = [...text.matchAll(turnHead)].map(({ index, groups }) => ({
    index,
    by: groups?.handler ? ('handler' as const) : ('caller' as const),
  }))
  if (heads.filter(({ by }) => by === 'handler').length < 2 || heads.filter(({ by }) => by === 'caller').length < 2) return []
  const callers = [...text.matchAll(named)].map(({ index, groups }) => ({ index, name: groups?.name }))
  let before = -1
  return heads.map(({ index: start, by }, at) => {
    while ((callers[before + 1]?.index ?? text.length) < start) before += 1
    const next = heads[at + 1]?.index ?? text.length
    const ended = turnEnd.exec(text.slice(start, next))?.index
    return { start, end: ended === undefined ? next : start + ended, by, caller: callers[before]?.name }
  })
}

/** The turn in which an offset lies. */
export function turnAt(turns: readonly CallTurn[], offset: number): CallTurn | undefined {
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const turn = turns[low - 1]
  return turn && offset < turn.end ? turn : undefined
}
