type Passage = Readonly<{ page: number; start: number }>

const isPassage = (one: unknown): one is Passage => typeof one === 'object' && one !== null && 'page' in one && 'start' in one

/** What a window that reads such text says it accepts. */
export const passagesOnce = 'application/json; passages=once'

/** As JSON, with each passage written once however many findings cite it: a list of passages becomes `{ "cited": "0 4 17" }`, places in `passages`. */
export function textWithPassagesOnce(value: object): string {
  const places = new Map<Passage, number>()
  const placeOf = (passage: Passage): number => {
    const place = places.get(passage) ?? places.size
    places.set(passage, place)
    return place
  }
  const text = JSON.stringify(value, (_, each: unknown) =>
    Array.isArray(each) && each.length > 0 && each.every(isPassage) ? { cited: each.map(placeOf).join(' ') } : each,
  )
  return places.size === 0 ? text : `${text.slice(0, -1)},"passages":${JSON.stringify([...places.keys()])}}`
}

/** What such text says; passages that were one are one again. Text that was written without is read as it is. */
export function readWithPassagesOnce(text: string): unknown {
  const read: unknown = JSON.parse(text)
  if (typeof read !== 'object' || read === null || !('passages' in read) || !Array.isArray(read.passages)) return read
  const { passages, ...value } = read
  return cited(value, passages)
}

function cited(value: unknown, passages: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => cited(each, passages))
  if ('cited' in value && typeof value.cited === 'string') return value.cited.split(' ').map((place) => passages[Number(place)])
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cited(each, passages)]))
}
