import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { draftKinds } from '#api/asks/drafts'
import { alone, sections } from '../../renderer/places.ts'
import { granted } from '../hosts/granted.ts'
import { type Office, openOffice, visit } from './realDesk.ts'
import { expectNoSidewaysScroll } from './standIn/open.ts'

let office: Office
let caseId: string
let places: readonly string[]
const complaints: string[] = []

// Its address works once, so that each test has an office of its own.
test.beforeEach(async () => {
  office = await openOffice({ 'Sunita Rao': ['supervisor', 'chargingLawyer', 'areaReviewer', 'advocate'] })
  caseId = await office.takeIn('case-27-r-v-coltman')
  const { documents } = granted(await office.desk.openCase({ caseId }))
  const [first] = documents
  places = [
    '/',
    ...alone.map((screen) => `/${screen}`),
    ...sections.filter((section) => section !== 'drafts').map((section) => `/case/${caseId}/${section}`),
    ...['review', 'court', 'worksheet', 'withdrawal'].map((part) => `/case/${caseId}/charges?part=${part}`),
    ...['record', 'orders'].map((part) => `/case/${caseId}/bail?part=${part}`),
    ...['persons', 'map', 'steps', 'papers'].map((part) => `/case/${caseId}/order?part=${part}`),
    ...draftKinds.map((kind) => `/case/${caseId}/drafts?part=${kind}`),
    `/case/${caseId}/documents?document=${first?.documentId}&page=1`,
  ]
})
test.afterEach(() => office.close())

const sitDown = async (page: Page) => {
  complaints.length = 0
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await visit(page, office)
  await page.getByRole('navigation', { name: 'Foursight' }).waitFor()
}
const goTo = async (page: Page, place: string) => {
  await page.evaluate(`location.hash = ${JSON.stringify(`#${place}`)}`)
  await page.locator('h1').waitFor()
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
}
const named = (place: string) => place.replace(caseId, '…')

/** What axe finds, with the size of targets, which it leaves out unless it is asked. */
const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Buttons and fields under 24 px either way, which are not words in a sentence. */
const small = (page: Page) =>
  page.evaluate<readonly string[]>(`[...document.querySelectorAll('button, input, select, textarea, summary')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('.govuk-skip-link'))
    .map((each) => [each, each.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 1 && (width < 24 || height < 24) && height > 1)
    .map(([each, { width, height }]) => Math.round(width) + ' by ' + Math.round(height) + ': ' + each.outerHTML.slice(0, 120))`)

test('every screen at 1200 × 600: nothing that axe finds, every target big enough, the work given its room, no complaint', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await sitDown(page)
  for (const place of places) {
    await goTo(page, place)
    expect.soft(await faults(page), named(place)).toEqual([])
    expect.soft(await small(page), named(place)).toEqual([])
    await expectNoSidewaysScroll(page, named(place))
    const top = await page.locator('main').evaluate((main) => Math.round((main as unknown as { offsetTop: number }).offsetTop))
    expect.soft(600 - top, `room for the work: ${named(place)}`).toBeGreaterThanOrEqual(420)
  }
  expect(complaints).toEqual([])
})

test('every screen at 400 % of 1280 × 1024, in the dark: no sideways scroll, and nothing that axe finds', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 256 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await sitDown(page)
  for (const place of places) {
    await goTo(page, place)
    const [wide, there] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )
    expect.soft(wide, named(place)).toBeLessThanOrEqual(there)
    expect.soft(await faults(page), named(place)).toEqual([])
  }
  expect(complaints).toEqual([])
})

test('in the high contrast of Windows and with reduced motion the screens say what they said', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await sitDown(page)
  for (const place of [
    '/',
    ...['overview', 'documents', 'checks', 'chronology', 'charges', 'plea'].map((each) => `/case/${caseId}/${each}`),
  ]) {
    await goTo(page, place)
    expect.soft(await faults(page), named(place)).toEqual([])
    // A bar, a box or a chosen thing that is only a colour is gone in forced colours: each has a line of its own.
    const unlined = await page.evaluate<readonly string[]>(`[...document.querySelectorAll('.tag, .govuk-button, .chips__chip, .notice')]
      .filter((each) => each.checkVisibility())
      .filter((each) => ['Top', 'Right', 'Bottom', 'Left'].every((side) => getComputedStyle(each)['border' + side + 'Width'] === '0px'))
      .map((each) => each.outerHTML.slice(0, 100))`)
    expect.soft(unlined, named(place)).toEqual([])
    const moving = await page.evaluate<number>('document.getAnimations().length')
    expect.soft(moving, named(place)).toBe(0)
  }
})
