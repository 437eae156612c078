import { drawn, type Place, type Sketch, size } from './sketchLines.ts'

const points = (line: readonly Place[]) => line.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

/** A sketch map as SVG: streets in grey with their numbers, the zone edged red. `named` is what a screen reader says, already made safe. */
export function sketchSvg(sketch: Sketch, named: string): string {
  const { streets, zone } = drawn(sketch)
  const lines = streets.map(
    ({ line }) =>
      `<polyline points="${points(line)}" fill="none" stroke="#b1b4b6" stroke-width="20" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
  const numbers = streets.flatMap(({ number, label }) =>
    label
      ? [
          `<circle cx="${label[0].toFixed(1)}" cy="${label[1].toFixed(1)}" r="20" fill="#fff" stroke="#0b0c0c" stroke-width="3"/>`,
          `<text x="${label[0].toFixed(1)}" y="${(label[1] + 9).toFixed(1)}" text-anchor="middle" font-family="Arial, sans-serif" font-size="26" fill="#0b0c0c">${number}</text>`,
        ]
      : [],
  )
  const edge =
    zone.length > 2
      ? `<polygon points="${points(zone)}" fill="#d4351c" fill-opacity="0.12" stroke="#d4351c" stroke-width="7" stroke-linejoin="round"/>`
      : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${named}" viewBox="0 0 ${size.width} ${size.height}"><rect width="${size.width}" height="${size.height}" fill="#fff" stroke="#0b0c0c" stroke-width="3"/>${lines.join('')}${edge}${numbers.join('')}</svg>`
}
