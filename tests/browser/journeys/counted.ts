import type { Locator, Page } from '@playwright/test'

/** What a person does at the screen, and how often: a click, a field filled in, a choice, a key, a file chosen. */
export type Counted = Readonly<{
  click: (what: Locator) => Promise<void>
  fill: (what: Locator, words: string) => Promise<void>
  check: (what: Locator) => Promise<void>
  select: (what: Locator, label: string) => Promise<void>
  press: (keys: string) => Promise<void>
  /** Opens the browser's chooser and picks files: two acts. */
  choose: (button: Locator, files: Parameters<Locator['setInputFiles']>[0]) => Promise<void>
  acts: () => number
}>

export function counted(page: Page): Counted {
  let acts = 0
  const act = async (does: Promise<unknown>) => {
    acts += 1
    await does
  }
  return {
    acts: () => acts,
    click: (what) => act(what.click()),
    fill: (what, words) => act(what.fill(words)),
    check: (what) => act(what.check()),
    select: (what, label) => act(what.selectOption({ label })),
    press: (keys) => act(page.keyboard.press(keys)),
    async choose(button, files) {
      const chooser = page.waitForEvent('filechooser')
      await act(button.click())
      await act((await chooser).setFiles(files as never))
    },
  }
}
