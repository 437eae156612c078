import type { CheckReport } from '#api/checkReport'
import type { Tone } from '../parts/Tag.tsx'

type Support = CheckReport['offences'][number]['supported']

/** Whether the evidence supports an offence. */
export const supportWords: Readonly<Record<Support, { words: string; tone: Tone }>> = {
  yes: { words: 'Supported', tone: 'good' },
  arguable: { words: 'Arguable', tone: 'partly' },
  no: { words: 'Not supported', tone: 'bad' },
}

/** Whether one element of an offence is made out. */
export const elementWords: Readonly<Record<Support, { words: string; tone: Tone }>> = {
  yes: { words: 'Made out', tone: 'good' },
  arguable: { words: 'Arguable', tone: 'partly' },
  no: { words: 'Not made out', tone: 'bad' },
}

/** Of the case as a whole; `short` where the word stalking stands beside it. */
export const indicatedWords: Readonly<Record<CheckReport['stalking']['indicated'], { words: string; short: string; tone: Tone }>> = {
  yes: { words: 'Stalking indicated', short: 'Indicated', tone: 'bad' },
  borderline: { words: 'Stalking borderline', short: 'Borderline', tone: 'partly' },
  no: { words: 'Stalking not indicated', short: 'Not indicated', tone: 'plain' },
}

export const modeWords = (mode: string): string =>
  ({ 'summary-only': 'Summary only', 'either-way': 'Either way', 'indictable-only': 'Indictable only' })[mode] ?? mode
