import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '#case/actor'
import { userId } from '#case/ids'
import type { LoggedStep } from '#workflow/workflow'
import { drafts } from './replay.ts'
import type { Content, Step, StepOf, StepType } from './steps.ts'

const person = (name: string, ...roles: Role[]): Actor => ({ id: userId(`u-${name.toLowerCase()}`)!, name, roles })
const ann = person('Ann', 'chargingLawyer')
const vera = person('Vera', 'advocate')
const sid = person('Sid', 'supervisor')

const content: Content = {
  title: 'MG3: R v Example',
  reader: 'crown',
  marking: 'OFFICIAL-SENSITIVE',
  urn: undefined,
  made: '21 November 2026',
  documentNames: {},
  base: [],
  parts: [],
}
const step = <T extends StepType>(type: T, more: Omit<StepOf<T>, 'type' | 'by' | 'on' | 'draft' | 'called'>, by = ann, draft = 'mg3') =>
  ({ type, by, on: '2026-11-21', draft, called: draft === 'mg3' ? 'MG3' : 'restraining order', ...more }) as unknown as Step
const kept = (version: number, hash = `h${version}`, by = ann, draft = 'mg3') =>
  step('versionKept', { version, name: `Version ${version}`, content, hash, changed: 1 }, by, draft)
const issued = (version: number, hash = `h${version}`, by = ann, faults: StepOf<'versionIssued'>['faults'] = [], draft = 'mg3') =>
  step('versionIssued', { version, hash, faults }, by, draft)
const overruled = (fault: string, reason: string) => step('faultOverruled', { fault, says: 'No source.', reason })
const unsourced = { id: 'noSource-1', says: 'No source.' }

const logOf = (steps: readonly Step[]): LoggedStep<Step>[] => steps.map((each) => ({ workflow: 'drafts/1', step: each }))
const because = (before: readonly Step[], next: Step) => {
  const answer = drafts.tryStep(logOf(before), next)
  return answer.taken ? [] : answer.because
}

describe('a drafted document', () => {
  test.each<[string, Step[], Step, readonly (string | RegExp)[]]>([
    ['a first version is kept', [], kept(1), []],
    ['a version is not kept twice', [kept(1)], kept(2, 'h1'), ['Nothing has changed since version 1.']],
    ['two windows do not keep the same number', [kept(1)], kept(1, 'other'), [/Another version was kept in the meantime/]],
    ['a supervisor writes no lawyer’s draft', [], kept(1, 'h', sid), [/Only a charging lawyer.*A supervisor writes the dip sample/]],
    ['a supervisor issues none', [kept(1)], issued(1, 'h1', sid), [/A supervisor writes the dip sample/, /may issue the MG3/]],
    ['a supervisor fills in a dip sample', [], kept(1, 'h1', sid, 'dip-sample'), []],
    ['and issues it', [kept(1, 'h1', sid, 'dip-sample')], issued(1, 'h1', sid, [], 'dip-sample'), []],
    [
      'somebody with no part in cases writes nothing',
      [],
      kept(1, 'h', person('Eve')),
      [/Only a charging lawyer/, /Only a charging lawyer/],
    ],
    ['nothing is issued before a version is kept', [], issued(1), [/once a version has been kept/]],
    ['the latest version is issued', [kept(1), kept(2)], issued(2), []],
    ['an earlier version is not', [kept(1), kept(2)], issued(1), [/Only the latest version can be issued, which is version 2/]],
    ['other words than those kept are not', [kept(1)], issued(1, 'tampered'), [/not those of the version that was kept/]],
    ['a fault stands in the way', [kept(1)], issued(1, 'h1', ann, [unsourced]), [/One stands: No source/]],
    ['a fault overruled with a reason does not', [kept(1), overruled('noSource-1', 'Agreed fact.')], issued(1, 'h1', ann, [unsourced]), []],
    ['a fault is not overruled without a reason', [kept(1)], overruled('noSource-1', ' '), ['Give your reason for overruling this fault.']],
    ['an advocate issues no MG3', [kept(1)], issued(1, 'h1', vera), [/Only a charging lawyer or an area reviewer may issue the MG3/]],
    ['an advocate issues an order', [kept(1, 'h1', vera, 'restraining-order')], issued(1, 'h1', vera, [], 'restraining-order'), []],
    ['an issued version is not issued again', [kept(1), issued(1)], issued(1), [/the draft now says “Issued”/]],
    ['later edits begin another version', [kept(1), issued(1)], kept(2), []],
    ['a supervisor may comment', [], step('commented', { comment: 'c1', sentence: 's1', words: 'x', says: 'Which day?' }, sid), []],
    ['what is settled is not settled again', [], step('commentSettled', { comment: 'c1' }), ['This comment is settled already.']],
  ])('%s', (_, before, next, reasons) => {
    const said = because(before, next)
    expect(said).toHaveLength(reasons.length)
    reasons.forEach((reason, at) => {
      expect(said[at]).toMatch(reason)
    })
  })

  test('a version issued takes the place of the one issued before', () => {
    const { versions } = drafts.replay(logOf([kept(1), issued(1), kept(2), kept(3), issued(3)])).context
    expect(versions.map(({ version, issued: by, supersededBy }) => [version, by?.by.name ?? null, supersededBy])).toEqual([
      [1, 'Ann', 3],
      [2, null, null],
      [3, 'Ann', null],
    ])
  })
})
