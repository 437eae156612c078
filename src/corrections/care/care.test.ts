import { describe, expect, test } from 'vitest'
import type { Actor } from '#case/actor'
import { personId } from '#case/ids'
import { careOf, protectedDetails } from './careNow.ts'
import { care } from './replay.ts'
import type { CareStep } from './steps.ts'

const asha: Actor = { id: 'asha' as Actor['id'], name: 'Asha Rahman', roles: ['chargingLawyer'] }
const nair = personId('p-nair')!
const by = { by: asha, on: '2026-03-02', person: nair, personName: 'Priya Nair' } as const
const hide = (words: readonly string[], what: 'address' | 'workplace' = 'address'): CareStep => ({
  ...by,
  type: 'detailsProtected',
  what,
  words,
  reason: 'He does not know where she lives.',
})
const lift = (what: 'address' | 'workplace' = 'address'): CareStep => ({ ...by, type: 'protectionLifted', what, reason: 'She moved.' })
const view = (heardOn: '2026-02-20' | '2026-03-01' | '2026-03-03', says = 'Wants it.'): CareStep => ({
  ...by,
  type: 'viewRecorded',
  about: 'restrainingOrder',
  says,
  heardOn,
  source: 'telephone call of the officer',
})

describe('details that must not be printed', () => {
  test.each<[string, readonly CareStep[], readonly (readonly string[])[]]>([
    ['none', [], []],
    ['her address', [hide(['14 Larch Street', ' LS1 2AB '])], [['14 Larch Street', 'LS1 2AB']]],
    ['two addresses, told one after the other', [hide(['14 Larch Street']), hide(['9 Elm Court'])], [['14 Larch Street'], ['9 Elm Court']]],
    ['none once it was lifted', [hide(['14 Larch Street']), lift()], []],
    ['what was protected after the lifting', [hide(['14 Larch Street']), lift(), hide(['9 Elm Court'])], [['9 Elm Court']]],
    [
      'her work, though the address was lifted',
      [hide(['14 Larch Street']), hide(['Alder Road depot'], 'workplace'), lift()],
      [['Alder Road depot']],
    ],
  ])('%s', (_, steps, words) => {
    expect(protectedDetails(steps).map((one) => one.words)).toEqual(words)
  })
})

test('the latest record stands, and every view with its day', () => {
  const vps = { ...by, type: 'vpsRecorded', state: 'offered', made: null, readBy: '', note: '' } as const
  const now = careOf([vps, view('2026-02-20', 'Unsure.'), { ...vps, state: 'received', made: '2026-03-01' }, view('2026-03-01')], nair)
  expect([now.vps?.state, now.views.map(({ says }) => says), now.specialMeasures]).toEqual(['received', ['Wants it.', 'Unsure.'], null])
  expect(careOf([vps], personId('p-other')!).vps).toBeNull()
})

describe('what bars a record', () => {
  test.each<[string, readonly CareStep[], CareStep, RegExp | undefined]>([
    ['nothing', [], view('2026-03-01'), undefined],
    ['a view of tomorrow', [], view('2026-03-03'), /after today/],
    ['no view at all', [], view('2026-03-01', ' '), /what the view is/],
    ['no words to protect', [], hide([' ']), /words that must not be printed/],
    ['words so short that they are everywhere', [], hide(['St']), /three letters/],
    ['nothing protected to lift', [], lift(), /not protected/],
    ['nothing, where it is protected', [hide(['14 Larch Street'])], lift(), undefined],
    ['no role', [], { ...view('2026-03-01'), by: { ...asha, roles: [] } }, /Only somebody with a role/],
  ])('%s', (_, before, step, barred) => {
    const answer = care.tryStep(
      before.map((one) => ({ workflow: care.now, step: one })),
      step,
    )
    if (barred === undefined) expect(answer.taken).toBe(true)
    else expect(answer.taken ? [] : answer.because).toEqual([expect.stringMatching(barred)])
  })
})
