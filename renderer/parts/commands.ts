import { useEffect, useRef, useSyncExternalStore } from 'react'

/** Something that can be done from here, by name in the command palette and, where it has `keys`, from the keyboard: `Ctrl+K`, `F3`, `N`. */
export type Command = Readonly<{ id: string; title: string; group: string; keys?: string; run: () => void }>

let registered: readonly Readonly<{ current: readonly Command[] }>[] = []
let all: readonly Command[] = []
const watchers = new Set<() => void>()

function changed() {
  const last = new Map(registered.flatMap(({ current }) => current).map((command) => [command.id, command]))
  all = [...last.values()]
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void) {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** What may be done here, for as long as the caller is on the screen. A later command of the same id takes the place of an earlier. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  const shape = JSON.stringify(commands.map(({ id, title, group, keys }) => [id, title, group, keys]))
  useEffect(() => {
    const mine = {
      get current() {
        return latest.current.map((command) => ({ ...command, run: () => latest.current.find(({ id }) => id === command.id)?.run() }))
      },
    }
    if (shape) registered = [...registered, mine]
    changed()
    return () => {
      registered = registered.filter((one) => one !== mine)
      changed()
    }
  }, [shape])
}

/** Everything that may be done now. */
export const useEveryCommand = (): readonly Command[] => useSyncExternalStore(watch, () => all)
export const everyCommand = (): readonly Command[] => all

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The keys that are down, as commands name them; Shift is named only beside keys that it does not change. */
export function keysOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const name = key.length === 1 ? key.toUpperCase() : key.replace('Arrow', '')
  const shift = shiftKey && (key.length > 1 || ctrlKey || altKey)
  return [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+')
}

/** Whether someone is typing, so that letters are letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]:not([contenteditable="false"])') !== null
