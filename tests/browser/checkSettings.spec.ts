import { expect, type Page, test } from '@playwright/test'
import type { CheckSetting } from '#api/contract'
import type { CheckId } from '#case/ids'
import { asKept, changesOf, isChanged, moved, switched } from '../../renderer/screens/checkSettings/wanted.ts'
import type { Situation } from './standIn/desk.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './standIn/open.ts'

const ids = ['a.a', 'b.b', 'c.c'] as unknown as readonly [CheckId, CheckId, CheckId]
const [a, b, c] = ids
const setting = (id: CheckId, on = true): CheckSetting => ({
  id,
  title: id,
  asks: `${id}?`,
  barsCharge: false,
  authorities: [],
  on,
  off: on ? null : { by: 'Ann Lee', on: '2026-11-02', reason: 'Elsewhere.' },
})

for (const [situation, check, way, order] of [
  ['up', b, 'up', [b, a, c]],
  ['down', b, 'down', [a, c, b]],
  ['the first, up', a, 'up', [a, b, c]],
  ['the last, down', c, 'down', [a, b, c]],
] as const)
  test(`a check moved: ${situation}`, () => expect(moved(ids, check, way)).toEqual(order))

test('what is wanted is told apart from what is kept, and going back is no change', () => {
  const kept = [setting(a), setting(b, false), setting(c)]
  const wanted = asKept(kept)
  expect(wanted).toEqual({ order: ids, off: [b] })
  expect(isChanged(changesOf(kept, wanted))).toBe(false)
  expect(changesOf(kept, switched(wanted, a))).toEqual({ switchedOff: [kept[0]], switchedOn: [], reordered: false })
  expect(changesOf(kept, switched(wanted, b))).toEqual({ switchedOff: [], switchedOn: [kept[1]], reordered: false })
  expect(isChanged(changesOf(kept, { ...wanted, order: moved(ids, a, 'down') }))).toBe(true)
  expect(isChanged(changesOf(kept, switched(switched(wanted, b), b)))).toBe(false)
})

const teamsChecks = async (page: Page) => {
  await page.getByRole('link', { name: 'Ann Lee' }).click()
  await page.getByRole('link', { name: 'The team’s checks' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The team’s checks' })).toBeVisible()
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
      .first(),
  ).toBeVisible()
}
const checksOfCase = async (page: Page) => {
  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  await page.getByRole('link', { name: 'R v Dorrit' }).click()
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: 'Checks', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible()
}
const titles = (page: Page) => page.locator('.check__title').allTextContents()
const bail = 'Bail protects the victim'
const keep = (page: Page) => page.getByRole('button', { name: 'Keep these settings' })
const button = (page: Page, act: string, title: string) => page.getByRole('button', { name: `${act}: ${title}`, exact: true })
const switchedOff = async (page: Page) => {
  await teamsChecks(page)
  await button(page, 'Switch off', bail).click()
  await expect(page.getByText(`To be switched off: ${bail}.`)).toBeVisible()
  await page.getByLabel('Why the checks are set so').fill('Bail is checked by the custody team here.')
  await keep(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'The checks are kept as you set them' })).toBeVisible()
}

const screens: readonly [name: string, situation: Situation, way: (page: Page) => Promise<unknown>][] = [
  ['the team’s checks', {}, teamsChecks],
  ['the team’s checks, one switched off', {}, switchedOff],
  [
    'the team’s checks, refused',
    {},
    async (page) => {
      await teamsChecks(page)
      await button(page, 'Switch off', bail).click()
      await keep(page).click()
      await expect(page.getByRole('alert')).toContainText('Fill in “Why the checks are set so”')
      await page.getByLabel('Why the checks are set so').fill('Short')
      await keep(page).click()
      await expect(page.getByRole('alert')).toContainText('Give a reason that another lawyer can follow.')
      await expect(page.getByText('Not kept yet')).toBeVisible()
    },
  ],
  [
    'the team’s checks, seen by one who may not set them',
    { lawyerOnly: true },
    async (page) => {
      await teamsChecks(page)
      await expect(page.getByRole('heading', { name: 'You cannot change these' })).toBeVisible()
      const barred = button(page, 'Switch off', bail)
      await expect(barred).toHaveAttribute('aria-disabled', 'true')
      await expect(barred).toHaveAccessibleDescription(/Only a supervisor may set the checks of the team/)
      await barred.click({ force: true })
      await expect(page.getByText('Not kept yet')).toHaveCount(0)
    },
  ],
  [
    'a case with a check switched off',
    {},
    async (page) => {
      await switchedOff(page)
      await checksOfCase(page)
      const foot = page.getByRole('region', { name: 'Switched off for the team' })
      await expect(foot.getByRole('listitem')).toHaveText([
        new RegExp(`^${bail}.*Switched off by Ann Lee.*today.*Bail is checked by the custody team here\\.$`),
      ])
      await expect(page.getByRole('heading', { level: 3, name: bail })).toHaveCount(0)
    },
  ],
]

for (const [name, situation, way] of screens)
  test(`${name}: accessible, and no wider than a narrow screen`, async ({ page }) => {
    const { complaints, close } = await open(page, situation)
    try {
      await way(page)
      await expectAccessible(page, name)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page, name)
      await expectAccessible(page, `${name}, narrow`)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page, `${name}, dark`)
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  })

test('a check moves by the keyboard alone, the focus goes with it, and the order is kept', async ({ page }) => {
  const { close } = await open(page)
  await teamsChecks(page)
  const before = await titles(page)
  const name = (text: string | undefined) => text!.replace(/^\d+\. /, '')
  const second = name(before[1])
  await button(page, 'Move up', second).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `Moved to place 1 of ${before.length}` })).toBeAttached()
  await expect(button(page, 'Move up', second)).toBeFocused()
  await expect(button(page, 'Move up', second)).toHaveAccessibleDescription('It is the first already.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Move down', second)).toBeFocused()
  await expect(keep(page)).toHaveAccessibleDescription('Nothing is changed yet.')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Move down', second)).toBeFocused()
  const wanted = (await titles(page)).map(name)
  expect(wanted.slice(0, 3)).toEqual([name(before[0]), name(before[2]), second])

  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  await teamsChecks(page)
  expect((await titles(page)).map(name)).toEqual(wanted)
  await page.getByLabel('Why the checks are set so').fill('What is asked first comes first.')
  await keep(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'The checks are kept as you set them' })).toBeVisible()
  await expect(keep(page)).toHaveAccessibleDescription('Nothing is changed yet.')
  expect((await titles(page)).map(name)).toEqual(wanted)
  await close()
})

test('changes can be discarded, and a check switched on again', async ({ page }) => {
  const { close } = await open(page)
  await switchedOff(page)
  await button(page, 'Switch on', bail).click()
  await page.getByRole('button', { name: 'Discard these changes' }).click()
  await expect(button(page, 'Switch on', bail)).toBeVisible()
  await button(page, 'Switch on', bail).click()
  await page.getByLabel('Why the checks are set so').fill('Back to the whole list.')
  await keep(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'The checks are kept as you set them' })).toBeVisible()
  await checksOfCase(page)
  await expect(page.getByText('No check is switched off.')).toBeVisible()
  await close()
})
