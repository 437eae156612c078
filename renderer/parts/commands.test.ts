import { expect, test } from 'vitest'
import { keysOf } from './commands.ts'

const down = (key: string, also: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  keysOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...also })

test.each([
  [down('k', { ctrlKey: true }), 'Ctrl+K'],
  [down('k', { metaKey: true }), 'Ctrl+K'],
  [down('F3'), 'F3'],
  [down('F3', { shiftKey: true }), 'Shift+F3'],
  [down('?', { shiftKey: true }), '?'],
  [down('n'), 'N'],
  [down('ArrowDown', { altKey: true }), 'Alt+Down'],
  [down('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
])('keys are named as the shortcut sheet prints them: %s', (named, expected) => {
  expect(named).toBe(expected)
})
