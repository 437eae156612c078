import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { type Office, openOffice, passphrase, signsIn, visit } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

const packWords = 'heron slate minnow'
const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true }).click()
const lock = (page: Page) => page.getByRole('button', { name: 'Lock', exact: true }).click()

let open: Office[] = []
test.afterEach(async () => {
  for (const office of open) await office.close()
  open = []
})
async function office(page: Page) {
  const made = await openOffice({ 'Sunita Rao': ['supervisor'], 'Lewis Carr': ['chargingLawyer'] })
  open.push(made)
  await visit(page, made)
  return made
}

test('a supervisor changes what a colleague may do, and removes him', async ({ page }) => {
  await office(page)
  await page.getByRole('link', { name: 'Sunita Rao' }).click()
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: 'Lewis Carr' })).toBeVisible()
  await expectAccessible(page, 'people')
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Lewis Carr' })
  await page
    .getByRole('group', { name: 'Roles from now on' })
    .getByLabel(/^Area reviewer/)
    .check()
  await page.getByRole('button', { name: 'Change the roles' }).click()
  await expect(page.getByRole('alert')).toContainText('Give the reason')
  await expect(page.getByRole('alert')).toContainText('Enter your passphrase')
  await page.getByLabel('Reason').fill('Also reviews for the Area')
  await page.getByLabel('Your passphrase again').fill(passphrase)
  await page.getByRole('button', { name: 'Change the roles' }).click()
  await expect(page.getByRole('row', { name: /Lewis Carr/ })).toContainText('Area reviewer')

  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Lewis Carr' })
  await page.getByLabel('They may no longer sign in').check()
  await page.getByLabel('Reason').fill('Left the service')
  await page.getByLabel('Your passphrase again').fill(passphrase)
  await page.getByRole('button', { name: 'Remove this person' }).click()
  await expect(page.getByRole('row', { name: /Lewis Carr/ })).toContainText('Removed on')
  await page.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(page, 'people')
})

test('a case is kept to those who need to know; who used it is there to read; it is deleted with a certificate', async ({ page }) => {
  test.setTimeout(120_000)
  const { takeIn } = await office(page)
  await takeIn('case-07-r-v-hartigan')
  await page.reload()
  await page
    .getByRole('main')
    .getByRole('link', { name: /hartigan/i })
    .click()
  await section(page, 'Log')
  await expect(page.getByText('Everyone who may use this store.')).toBeVisible()
  await page.getByRole('button', { name: 'Change who may open it' }).click()
  await page.getByRole('group', { name: 'Only these people may open it' }).getByLabel('Sunita Rao').check()
  await page.getByLabel('Reason').fill('The suspect is known to the office')
  await page.getByRole('button', { name: 'Restrict the case' }).click()
  await expect(page.getByText(/^Only Sunita Rao\./)).toBeVisible()
  await page.getByText(/^Everyone who used it/).click()
  await expect(page.getByRole('cell', { name: 'opened the case' }).first()).toBeVisible()
  await expectAccessible(page, 'log of a restricted case')

  await lock(page)
  await signsIn(page, 'Lewis Carr')
  await expect(page.getByText('This case is restricted to named people')).toBeVisible()
  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  await expect(page.getByRole('main').getByRole('link', { name: /hartigan/i })).toBeHidden()

  await lock(page)
  await signsIn(page, 'Sunita Rao')
  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /hartigan/i })
    .click()
  await section(page, 'Log')
  await page.getByRole('button', { name: 'Delete the case' }).click()
  await page.getByLabel(/^Why .* is deleted/).fill('Its time is over')
  await page.getByLabel('Your passphrase again').fill(passphrase)
  const [certificate] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Delete the case for good' }).click(),
  ])
  expect(readFileSync(await certificate.path(), 'utf8')).toContain('Certificate of deletion')
  await expect(page.getByRole('main').getByRole('link', { name: /hartigan/i })).toBeHidden()
})

test('a case travels as a pack, and is merged where it is known', async ({ page }) => {
  test.setTimeout(120_000)
  const { takeIn } = await office(page)
  await takeIn('case-07-r-v-hartigan')
  await page.reload()
  await page
    .getByRole('main')
    .getByRole('link', { name: /hartigan/i })
    .click()
  await section(page, 'Log')
  await page.getByRole('button', { name: 'Make a case pack' }).click()
  await page.getByLabel('Your passphrase again').fill(passphrase)
  await page.getByLabel('A passphrase for the pack').fill(packWords)
  await page.getByLabel('The pack’s passphrase again').fill(packWords)
  await expectAccessible(page, 'making a pack')
  const [pack] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Make the case pack' }).click()])
  await expect(page.getByText('The case pack was made')).toBeVisible()

  await page.goto(new URL('/#/add', page.url()).href)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose the case pack' }).click(),
  ])
  await chooser.setFiles({ name: 'case.foursight-pack', mimeType: 'application/octet-stream', buffer: readFileSync(await pack.path()) })
  await page.getByLabel('The passphrase of the pack').fill('not these words')
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByRole('alert')).toContainText('That is not the passphrase of this case pack')
  await page.getByLabel('The passphrase of the pack').fill(packWords)
  await page.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByText('The case was merged with the one here')).toBeVisible()
  await expect(page.getByText('0 new documents, 0 new steps')).toBeVisible()
  await expectAccessible(page, 'a pack taken in')
})

test('a backup is taken when asked, what may have been kept too long is listed, and the licences are there', async ({ page }) => {
  test.setTimeout(120_000)
  const { takeIn } = await office(page)
  await takeIn('case-07-r-v-hartigan')
  await page.goto(new URL('/#/installation', page.url()).href)
  await page.getByRole('button', { name: 'Take a backup now' }).click()
  await expect(page.getByRole('cell', { name: 'Asked for' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('No case has been left that long.')).toBeVisible()
  await page.getByText(/^What it is built with/).click()
  await expect(
    page
      .getByRole('rowheader', { name: 'better-sqlite3-multiple-ciphers' })
      .or(page.getByRole('rowheader', { name: 'better-sqlite3' }))
      .first(),
  ).toBeVisible()
  await expectAccessible(page, 'installation')
  await page.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(page, 'installation')
})
