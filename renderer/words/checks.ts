import type { CheckReport } from '#api/checkReport'
import type { Tone } from '../parts/Tag.tsx'

export type Check = CheckReport['checks'][number]
export type CheckStatus = Check['status']

/** The five outcomes in words, the ones that ask for something first. */
export const statusWords: Readonly<Record<CheckStatus, { words: string; tone: Tone }>> = {
  'not-met': { words: 'Not met', tone: 'bad' },
  'partly-met': { words: 'Partly met', tone: 'partly' },
  'cannot-tell': { words: 'Cannot tell', tone: 'unsure' },
  met: { words: 'Met', tone: 'good' },
  'not-applicable': { words: 'Does not apply', tone: 'plain' },
}
export const statuses = Object.keys(statusWords) as CheckStatus[]

const groupWords: Readonly<Record<string, string>> = {
  identification: 'Recognising stalking',
  charge: 'Charge',
  'risk-assessment': 'Risk assessment',
  'risk-management': 'Risk management',
  victim: 'Victim',
  'special-measures': 'Special measures',
  investigation: 'Investigation',
  history: 'History',
  bail: 'Bail',
  'restraining-order': 'Restraining order',
}
const groups = Object.keys(groupWords)
const roomOf = (check: Check) => check.id.split('.')[0] ?? ''

/** Checks under the headings a lawyer expects. One of an unknown group is shown last under its own name; none is dropped. */
export function grouped(checks: readonly Check[]): readonly { group: string; title: string; checks: readonly Check[] }[] {
  const there = [...new Set(checks.map(roomOf))]
  const inOrder = [...groups.filter((group) => there.includes(group)), ...there.filter((group) => !groups.includes(group))]
  return inOrder.map((group) => ({
    group,
    title: groupWords[group] ?? group.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
    checks: checks.filter((check) => roomOf(check) === group),
  }))
}

/** How well the words of an authority were verified, said plainly. A word we do not know is shown as it is. */
export const verifiedWords = (verified: string): string =>
  ({
    read: 'The text itself was read',
    secondary: 'Read only in a secondary source',
    inspection: 'Finding of the 2017 inspection',
    published: 'Public document',
    checkSource: 'Check the source before relying on it',
    unverified: 'Not verified: do not rely on it',
  })[verified] ?? verified
