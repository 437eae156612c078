import type { CourseView } from '#api/contract'
import { csvOf } from '#case/csv'
import { behaviourShort, markerWords } from '../../../words/behaviours.ts'
import { eventWords, severityWords } from './shapes.tsx'

/** Hands a file to the person. */
export function handOver(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The picture as a file of its own: black on white, whatever the screen's colours. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('style', 'color:#0b0c0c;background:#ffffff')
  const { width, height } = picture.viewBox.baseVal
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}

/** The picture as points, twice as fine as it is drawn. @throws where the browser cannot draw it */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal
  const image = new Image()
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`
  await new Promise((done, failed) => {
    image.onload = done
    image.onerror = failed
    image.src = address
  })
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const drawing = canvas.getContext('2d')
  if (!drawing) throw new Error('No canvas to draw the picture on.')
  drawing.fillStyle = '#ffffff'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture could not be made.'))), 'image/png'),
  )
}

const head = ['First day', 'Last day', 'As written', 'What', 'Kind', 'Gravity', 'What marks it', 'How often', 'Sources']

/** Incidents, events and messages as one table, oldest first, safe to open in a spreadsheet. */
export function courseCsv({ incidents, events, messages }: CourseView): string {
  const source = ({ document, page }: { document: string; page: number }) => `${document}, page ${page}`
  const rows: readonly (readonly string[])[] = [
    ...incidents.map(({ when, summary, behaviours, severity, markers, rate, citations }) => [
      when.earliest ?? '',
      when.latest ?? '',
      when.text,
      summary,
      behaviours.map((one) => behaviourShort[one]).join('; ') || 'Other',
      severityWords[severity],
      markers.map((one) => markerWords[one]).join('; '),
      rate ?? '',
      citations.map(source).join('; '),
    ]),
    ...events.map(({ when, kind, says, citation }) => [
      when.earliest ?? '',
      when.latest ?? '',
      when.text,
      says,
      eventWords[kind].words,
      '',
      '',
      '',
      citation ? source(citation) : '',
    ]),
    ...messages.map(({ day, count, senders, citation }) => [
      day,
      day,
      '',
      senders.map(({ name, count: sent }) => `${name}: ${sent}`).join('; '),
      'Messages',
      '',
      '',
      String(count),
      source(citation),
    ]),
  ]
  return csvOf(
    head,
    rows.toSorted((one, other) => (one[0] || '9999').localeCompare(other[0] || '9999')),
  )
}
