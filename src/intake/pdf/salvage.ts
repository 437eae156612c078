const object = /(\d{1,9}) \d{1,5} obj\b/g

/**
 * A PDF whose end is lost, with a new end that names the pages still there; `undefined` where none can be seen. Pages packed inside other objects
 * cannot be seen from outside.
 */
export function salvaged(bytes: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  const pages: number[] = []
  let highest = 0
  for (const found of text.matchAll(object)) {
    const number = Number(found[1])
    highest = Math.max(highest, number)
    const head = text.slice(found.index + found[0].length, found.index + found[0].length + 2000)
    const end = head.search(/\bendobj\b|\bstream\b/)
    const dictionary = end < 0 ? '' : head.slice(0, end)
    if (/\/Type\s{0,5}\/Page(?![A-Za-z])/.test(dictionary)) pages.push(number)
  }
  if (pages.length === 0) return undefined
  const [tree, catalog] = [highest + 1, highest + 2]
  const kids = pages.map((page) => `${page} 0 R`).join(' ')
  const end = `\nendobj\n${tree} 0 obj\n<</Type/Pages/Count ${pages.length}/MediaBox[0 0 595 842]/Kids[${kids}]>>\nendobj\n${catalog} 0 obj\n<</Type/Catalog/Pages ${tree} 0 R>>\nendobj\ntrailer\n<</Size ${catalog + 1}/Root ${catalog} 0 R>>\nstartxref\n0\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(end, 'latin1')])
}
