import { expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { assess } from '#law/assess'
import { labelledCases, readLabelled } from './labelled.ts'

const indicated = { true: ['yes'], false: ['no'], either: ['yes', 'no', 'borderline'] } as const

test.each(labelledCases().map(({ id, expected }) => [id, expected] as const))(
  '%s: stalking or not, the gravest offence disclosed, and the plea warning, as a careful lawyer would say',
  async (id, expected) => {
    const file = await readLabelled(id)
    const unreadable = file.documents.filter(({ problem }) => problem).map(({ name }) => name)
    const { stalking, mostSeriousSupported, plea } = assess(readFile(file), '2026-11-21', {
      documents: file.documents.length - unreadable.length,
      unreadable,
    })
    expect(indicated[String(expected.stalkingIndicated ?? 'either') as keyof typeof indicated]).toContain(stalking.indicated)
    if (expected.mostSeriousSupported !== undefined) expect(mostSeriousSupported).toBe(expected.mostSeriousSupported)
    if (expected.pleaWarning !== undefined) expect(plea.warn).toBe(expected.pleaWarning)
  },
)
