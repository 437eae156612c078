import type { Block, Draft, Sentence } from '#drafting/block'
import type { SafeDraft } from '#drafting/safety/safeDraft'
import { numberSources, placesOf } from '#drafting/sources'
import { sketchSvg } from './sketchSvg.ts'

const safe = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** Where the screen is narrow a row of a table becomes a card, each cell under its column's name; the roles keep it a table to a screen reader. */
const cards = `@media (max-width:40rem){table,caption,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{border:1px solid #505a5f;margin-bottom:.75rem}td{border:0}td::before{content:attr(data-title) ": ";font-weight:bold}}`

const style = `body{font:1rem/1.5 arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c;background:#fff}
.marking{font-weight:bold;text-align:center}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold}
th,td{border:1px solid #505a5f;padding:.25rem .5rem;text-align:left;vertical-align:top}a{color:#1d70b8}.gap{border-left:.3rem solid #505a5f;padding-left:.5rem}
.why{margin-left:1.5rem}td{overflow-wrap:anywhere}${cards}figure{margin:1rem 0}.sources{columns:2 18rem;font-size:.8rem;overflow-wrap:anywhere}figure img,figure svg{max-width:100%;height:auto}`

const pictureOf = ({ map, alt }: NonNullable<Draft['annex']>) =>
  map.kind === 'sketch' ? sketchSvg(map, safe(alt)) : `<img src="data:${map.mediaType};base64,${safe(map.base64)}" alt="${safe(alt)}">`

/** A draft as one page of accessible HTML, with nothing in it that runs or is fetched. Notes are links to the sources and back. */
export function htmlOf(draft: SafeDraft): string {
  const { sources, numbersOf } = numberSources(draft)
  const firstUse = new Set<number>()

  const note = (number: number) => {
    const anchor = firstUse.has(number) ? '' : ` id="use-${number}"`
    firstUse.add(number)
    return ` <a${anchor} href="#source-${number}" aria-label="Source ${number}">[${number}]</a>`
  }
  const say = (sentence: Sentence) => {
    const text = safe(sentence.text) + (draft.sheet ? ` ${safe(placesOf(draft, sentence))}` : numbersOf(sentence).map(note).join(''))
    return sentence.kind === 'gap' ? `<span class="gap">${text}</span>` : text
  }
  const sayAll = (sentences: readonly Sentence[]) => sentences.map(say).join(' ')

  const write = (block: Block): string => {
    switch (block.block) {
      case 'heading':
        return `<h${block.level + 1}>${safe(block.text)}</h${block.level + 1}>`
      case 'paragraph':
        return `<p>${sayAll(block.sentences)}</p>`
      case 'list': {
        const tag = block.numbered ? 'ol' : 'ul'
        return `<${tag}>${block.items.map((item) => `<li>${sayAll(item)}</li>`).join('')}</${tag}>`
      }
      case 'table': {
        const head = block.head.map((cell) => `<th scope="col" role="columnheader">${safe(cell)}</th>`).join('')
        const cell = (sentences: readonly Sentence[], at: number) =>
          `<td role="cell" data-title="${safe(block.head[at] ?? '')}">${sayAll(sentences)}</td>`
        const rows = block.rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`).join('')
        return `<table role="table"><caption>${safe(block.caption)}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`
      }
      case 'term':
        return `<p><strong>${block.number}.</strong> ${sayAll(block.sentences)}</p>${block.why.length > 0 ? `<p class="why">Why: ${sayAll(block.why)}</p>` : ''}`
      case 'signature':
        return `<p>${block.lines.map(safe).join('<br>')}</p>`
    }
  }

  const annex = draft.annex
    ? `<h2>${safe(draft.annex.caption)}</h2><figure>${pictureOf(draft.annex)}<figcaption>${safe(draft.annex.alt)}</figcaption></figure>`
    : ''
  const body = [...draft.blocks.map(write), annex].join('\n')
  const listed = sources.map(
    ({ number, cite, words }) =>
      `<li id="source-${number}">${safe([cite, words].filter(Boolean).join(': '))} <a href="#use-${number}" aria-label="Back to where source ${number} is used">back</a></li>`,
  )
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(draft.title)}</title><style>${style}</style></head>
<body>
<header><p class="marking">${draft.marking}</p></header>
<main>
<h1>${safe(draft.title)}</h1>
<p>URN ${safe(draft.urn ?? 'not known')} · ${safe(draft.version)} · ${safe(draft.made)}</p>
${body}
${listed.length > 0 && !draft.sheet ? `<h2>Sources</h2>\n<ol class="sources">${listed.join('\n')}</ol>` : ''}
</main>
<footer><p class="marking">${draft.marking}</p></footer>
</body>
</html>
`
}
