import { describe, expect, test } from 'vitest'
import type { DocumentId } from '#case/ids'
import type { Box, Page, Word } from '#case/page'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { linesOf } from './cells.ts'
import { readSheets } from './readSheets.ts'

const notice = [
  'NORTHSHIRE POLICE - NOTICE OF PRE-CHARGE BAIL',
  'Name: Alan REED',
  'Offence under investigation: Stalking',
  'Bail granted: 03/08/2026 at 04:10',
  'Conditions of bail:',
  '1. Not to contact directly or indirectly Jo Lee.',
  '2. Not to enter Mill Lane, Harton.',
  'Officer: PC 3310 BELL',
]

/** A recognised page 600 by 800 whose picture was turned clockwise by so many degrees. */
function turned(lines: readonly string[], degrees: number): Page {
  const angle = (degrees / 180) * Math.PI
  const turn = ([left, top, width, height]: Box): Box => {
    const [x, y] = [left + width / 2 - 300, top + height / 2 - 400]
    const [across, down] = [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
    const onItsSide = Math.abs(Math.sin(angle)) > 0.7
    const [wide, high] = onItsSide ? [height, width] : [width, height]
    return [across + 400 - wide / 2, down + 400 - high / 2, wide, high]
  }
  const words: Word[] = []
  let text = ''
  for (const [nth, line] of lines.entries()) {
    let left = 60
    for (const word of line.split(' ')) {
      words.push({
        start: text.length,
        end: text.length + word.length,
        box: turn([left, 60 + nth * 20, word.length * 6, 10]),
        confidence: 0.95,
      })
      text += `${word} `
      left += word.length * 6 + 4
    }
    text = `${text.trimEnd()}\n`
  }
  return { number: 1, text: text.trimEnd(), words, width: 800, height: 800, source: 'ocr' }
}

const written = (page: Page) => {
  const document = {
    id: 'd' as DocumentId,
    name: 'IMG_1.jpg',
    sha256: '',
    mediaType: 'image/jpeg',
    bytes: 1,
    pages: [page],
    problem: undefined,
    duplicateOf: undefined,
  }
  const sheets = readSheets(recogniseDocuments({ documents: [document], metadata: undefined }))
  return Object.fromEntries(
    (sheets[0]?.entries ?? []).filter(({ says }) => says.length > 0).map(({ id, says }) => [id, says.map(({ words }) => words)]),
  )
}

describe('a form photographed or scanned', () => {
  const upright = written(turned(notice, 0))
  test('is read where it stands upright', () => {
    expect(upright).toMatchObject({
      'BAIL.person': ['Alan REED'],
      'BAIL.granted': ['03/08/2026 at 04:10'],
      'BAIL.conditions': ['1. Not to contact directly or indirectly Jo Lee.', '2. Not to enter Mill Lane, Harton.'],
      'BAIL.officer': ['PC 3310 BELL'],
    })
  })
  test.each([90, 180, 270, 2, -3, 5, 93])('and reads alike turned by %i degrees', (degrees) => {
    expect(written(turned(notice, degrees))).toEqual(upright)
    expect(linesOf(turned(notice, degrees)).map(({ text }) => text)).toEqual(notice)
  })
})
