import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Situation } from './desk.ts'
import { serveStandIn } from './serve.ts'

/** Opens the screens over the stand-in desk in some situation; whatever the page complains of is gathered, for the test to be empty-handed at the end. */
export async function open(page: Page, situation: Situation = {}) {
  const served = await serveStandIn(situation)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(served.address)
  await page.waitForURL((address) => address.search === '')
  return { complaints, close: served.close }
}

/** Nothing that axe can find against WCAG 2.2 AA or its best practices. */
export async function expectAccessible(page: Page, screen: string) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  expect(found, screen).toEqual([])
}

/** Nothing needs scrolling sideways, which WCAG 1.4.10 asks for at 320 px. */
export async function expectNoSidewaysScroll(page: Page, screen: string) {
  const [wide, there] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )
  expect(wide, screen).toBeLessThanOrEqual(there)
}
