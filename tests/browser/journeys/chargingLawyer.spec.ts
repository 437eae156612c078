import { expect } from '@playwright/test'
import { expectAccessible } from '../standIn/open.ts'
import { counted } from './counted.ts'
import { inSection, journey, policeFile, saved, wordsOf } from './journey.ts'

journey('a charging lawyer goes from the police file to a signed MG3 and the action plan, in at most 40 acts', async ({ page, opens }) => {
  await opens({ 'Asha Rahman': ['chargingLawyer'] })
  const { click, fill, check, select, press, choose, acts } = counted(page)

  await click(page.getByRole('link', { name: 'Add a police file' }).first())
  await choose(page.getByRole('button', { name: 'Choose a zip or documents' }), policeFile('case-27-r-v-coltman'))
  await click(page.getByRole('button', { name: 'Add the police file' }))
  await expect(page.getByText('7 documents arrived.')).toBeVisible({ timeout: 60_000 })
  await click(page.getByRole('link', { name: 'Open the case' }))
  await expect(page.getByText('Stalking indicated')).toBeVisible()
  await click(page.getByRole('button', { name: 'Open the review' }))
  await expect(page.getByRole('link', { name: 'Ask the police for what is missing' })).toBeVisible()

  // Every document is opened, one key each.
  const opened = new Set<string>()
  for (let at = 0; at < 7; at++) {
    await press('u')
    await expect.poll(async () => opened.has(await page.locator('.pane h2').innerText())).toBe(false)
    opened.add(await page.locator('.pane h2').innerText())
  }
  await expectAccessible(page, 'a case with a document beside it')

  await click(page.getByRole('link', { name: 'Ask the police for what is missing' }))
  await expect(page.getByRole('textbox', { name: /stalking/i }).first()).not.toHaveValue('')
  await click(page.getByRole('button', { name: 'Record the request' }))
  await expect(page.getByRole('button', { name: 'Record the request' })).toBeHidden()

  await click(inSection(page, 'Charges'))
  await select(page.getByRole('combobox', { name: 'Charge' }), 'Stalking involving fear of violence or serious alarm or distress')
  await check(page.getByRole('group', { name: 'Outcome' }).getByLabel('Charge'))
  await check(page.getByRole('group', { name: 'Test' }).getByLabel(/Full Code/))
  await fill(page.getByLabel('Reasons'), 'Both stages are met: five months of conduct that went on after a warning, arrest and bail.')
  await click(page.getByRole('button', { name: 'Record the decision' }))
  await expect(page.getByText(/^The decision was recorded/)).toBeVisible()

  await click(page.getByRole('link', { name: 'Review and sign' }))
  await expect(page.getByText('You have opened every document of this file.')).toBeVisible()
  for (const question of await page.locator('.questions__question').all()) await check(question.getByLabel('Yes', { exact: true }))
  await fill(page.getByRole('textbox', { name: 'Public interest' }), 'He went on after a warning and on bail; she changed how she lives.')
  await expect(page.getByRole('textbox', { name: 'Trial strategy' })).toHaveValue(/one course of conduct/)
  await check(page.getByRole('checkbox', { name: /^I have read the parts I left as they were written/ }))
  await expect(page.getByText('Not done', { exact: true })).toHaveCount(0)
  await expectAccessible(page, 'a review to sign')
  await click(page.getByRole('button', { name: 'Sign the review' }))
  await expect(page.getByRole('heading', { name: 'The review is signed' })).toBeVisible()
  await expectAccessible(page, 'a signed review')

  const plan = wordsOf(await saved(page, () => click(page.getByRole('button', { name: 'Download the action plan in Word' }))))
  expect(plan).toContain('DASH')
  await click(page.getByRole('link', { name: 'Read and issue the MG3' }))
  await expect(page.getByRole('textbox', { name: 'MG3, to write in' })).toContainText('went on after a warning, arrest and bail')
  await click(page.getByRole('button', { name: 'Issue', exact: true }))
  await expect(page.getByText(/^Version 1\. /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Issue', exact: true })).toHaveAccessibleDescription(/Version 1 is issued/)
  await expectAccessible(page, 'an MG3 that is issued')
  expect(acts()).toBeLessThanOrEqual(40)
})
