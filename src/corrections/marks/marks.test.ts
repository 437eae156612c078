import { describe, expect, test } from 'vitest'
import type { Actor } from '#case/actor'
import { documentId } from '#case/ids'
import { marks } from './replay.ts'
import type { MarkStep } from './steps.ts'

const asha: Actor = { id: 'asha' as Actor['id'], name: 'Asha Rahman', roles: ['chargingLawyer'] }
const ben: Actor = { id: 'ben' as Actor['id'], name: 'Ben Okoro', roles: ['advocate'] }
const by = { by: asha, on: '2026-03-02', mark: 'm-1' } as const
const area = { is: 'area', document: documentId('mg11')!, page: 2, box: [10, 10, 50, 20] } as const
const made = { ...by, type: 'markMade', kind: 'evidence', place: area, comment: 'At her door.', elements: [], redact: null } as const
const note = { ...made, kind: 'note', comment: 'Ask counsel.' } as const
const removed = { ...by, type: 'markRemoved' } as const

describe('a mark', () => {
  test.each<[string, readonly MarkStep[], MarkStep, RegExp | undefined]>([
    ['is made', [], made, undefined],
    ['of evidence needs no comment', [], { ...made, comment: '' }, undefined],
    ['of an issue needs one', [], { ...made, kind: 'issue', comment: ' ' }, /Say what it is/],
    ['that redacts says why', [], { ...made, kind: 'redaction' }, /why this is to be redacted/],
    ['that redacts, with its reason', [], { ...made, kind: 'redaction', redact: 'thirdParty', comment: '' }, undefined],
    ['has a width', [], { ...made, place: { ...area, box: [10, 10, 0, 20] } }, /width and a height/],
    ['is made once', [made], made, /for a new mark/],
    ['is taken away', [made], removed, undefined],
    ['is not taken away twice', [made, removed], removed, /while the mark is on the page/],
    ['is brought back', [made, removed], { ...by, type: 'markRestored' }, undefined],
    ['that is a private note is changed by nobody else', [note], { ...removed, by: ben }, /belongs to whoever wrote it/],
    ['that is evidence may be taken away by a colleague', [made], { ...removed, by: ben }, undefined],
  ])('%s', (_, before, step, barred) => {
    const answer = marks.tryStep(
      before.map((one) => ({ workflow: marks.now, step: one })),
      step,
    )
    if (barred === undefined) expect(answer.taken).toBe(true)
    else expect(answer.taken ? [] : answer.because).toEqual([expect.stringMatching(barred)])
  })

  test('changed, says what was said last and by whom it was made', () => {
    const changed = {
      ...by,
      by: ben,
      type: 'markChanged',
      comment: 'At the back door.',
      elements: ['PHA1997.s2A/acts'],
      redact: null,
    } as const
    const state = marks.replay([made, changed].map((step) => ({ workflow: marks.now, step })))
    expect(state.context.mark).toMatchObject({ comment: 'At the back door.', elements: ['PHA1997.s2A/acts'], by: asha })
  })
})
