import { expect, test } from '@playwright/test'
import { openOffice, visit } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

test('what a form says unfolds with its document: answers open at their words, blanks and what is not on the page are said', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const office = await openOffice({ 'Asha Rahman': ['chargingLawyer'] })
  try {
    const caseId = await office.takeIn('case-20-r-v-marlow')
    await page.setViewportSize({ width: 1200, height: 600 })
    await visit(page, office)
    await page.goto(new URL(`/#/case/${caseId}/documents`, page.url()).href)
    const bail = page.locator('.documents__item').filter({ has: page.getByRole('link', { name: /^Bail sheet Marlow/ }) })
    const says = bail.getByText('What the form says, 1 left blank')
    await expect(says).toBeVisible()
    await expect(bail.getByText('Where and when to surrender')).toBeHidden()

    await bail.getByRole('link', { name: /^Bail sheet Marlow/ }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^Document: Bail sheet/ })).toBeVisible()
    await expect(bail.getByText('Where and when to surrender')).toBeVisible()
    await expect(bail.getByRole('definition').filter({ hasText: 'Left blank' })).toHaveCount(1)
    await expect(bail.getByText(/^Not on its page: .*what the victim was asked or told/)).toBeVisible()
    await expectAccessible(page, 'what a form says')
    await page.screenshot({ path: test.info().outputPath('wide.png') })

    // By keyboard: the condition opens at its words, and the panel stays as it was.
    await bail.getByRole('link', { name: /Not to enter Wellow village/ }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Not to enter Wellow village or Tarn Street/).first()).toBeVisible()
    await expect(bail.getByRole('link', { name: /Not to enter Wellow village/ })).toHaveAttribute('aria-current', 'true')
    await bail.locator('summary').filter({ hasText: 'What the form says' }).focus()
    await page.keyboard.press('Enter')
    await expect(bail.getByText('Where and when to surrender')).toBeHidden()

    // A risk form: every question with its answer as marked, its comment, and the words a click away.
    const dash = page.locator('.documents__item').filter({ has: page.getByRole('link', { name: /^DASH/ }) })
    await dash
      .locator('summary')
      .filter({ hasText: /What the form says, \d+ yes/ })
      .click()
    const asked = dash.locator('.summary__row').filter({ hasText: 'Are you very frightened?' })
    await expect(asked.getByText('Yes', { exact: true })).toBeVisible()
    await expect(dash.getByText('Stalking questions')).toBeVisible()
    await asked.getByRole('link', { name: /^page \d/ }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^Document: DASH/ })).toBeVisible()
    await expectAccessible(page, 'what a risk form says')
    await page.screenshot({ path: test.info().outputPath('risk.png') })

    await page.getByRole('button', { name: /^Close document/ }).click()
    await page.setViewportSize({ width: 320, height: 600 })
    const statement = page.locator('.documents__item').filter({ has: page.getByRole('link', { name: /^MG11 Fran/ }) })
    await statement.locator('summary').filter({ hasText: 'What the form says' }).click()
    await statement.scrollIntoViewIfNeeded()
    await expectNoSidewaysScroll(page, 'what a form says at 320 px')
    await expectAccessible(page, 'what a form says at 320 px')
    await page.screenshot({ path: test.info().outputPath('narrow.png') })
  } finally {
    await page.goto('about:blank')
    await office.close()
  }
})
