import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { type Layout, type Seen, segmentation } from './engine.ts'
import { type Grey, greymap } from './grey.ts'

type Reader = (picture: Grey, layout: Layout, dotsPerInch: number) => Promise<Seen[]>

let found: Promise<Reader | undefined> | undefined

/** The tesseract program of this machine, if there is one that reads English. */
export function nativeTesseract(): Promise<Reader | undefined> {
  found ??= promisify(execFile)('tesseract', ['--list-langs']).then(
    ({ stdout, stderr }) => (/^eng$/m.test(stdout + stderr) ? read : undefined),
    () => undefined,
  )
  return found
}

const most = 64 * 1024 * 1024

async function read(picture: Grey, layout: Layout, dotsPerInch: number): Promise<Seen[]> {
  const program = spawn('tesseract', ['stdin', 'stdout', '-l', 'eng', '--psm', segmentation[layout], '--dpi', String(dotsPerInch), 'tsv'], {
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const pieces: Buffer[] = []
  let length = 0
  program.stdin.on('error', () => {})
  program.stdin.end(greymap(picture))
  for await (const piece of program.stdout as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most) program.kill()
    else pieces.push(piece)
  }
  return fromTable(Buffer.concat(pieces).toString('utf8'))
}

/** The columns of its table: level page block paragraph line word left top width height confidence text; level 4 is a line, level 5 a word of it. */
export function fromTable(table: string): Seen[] {
  const seen: Seen[] = []
  let line = { top: 0, bottom: 0 }
  for (const row of table.split('\n')) {
    const [level, , , , , , x, y, width, height, confidence, ...text] = row.split('\t')
    const [left, top] = [Number(x), Number(y)]
    const [right, bottom] = [left + Number(width), top + Number(height)]
    if (level === '4') {
      line = { top, bottom }
      closeLine(seen)
    }
    const word = text.join(' ').trim()
    if (level !== '5' || word === '') continue
    seen.push({
      text: word,
      left,
      top,
      right,
      bottom,
      lineTop: line.top,
      lineBottom: line.bottom,
      endsLine: false,
      confidence: Number(confidence) / 100,
    })
  }
  closeLine(seen)
  return seen
}

function closeLine(seen: Seen[]) {
  const last = seen.at(-1)
  if (last) seen[seen.length - 1] = { ...last, endsLine: true }
}
