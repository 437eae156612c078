import { expect, type Page } from '@playwright/test'
import { passphrase, signsIn } from '../realDesk.ts'
import { expectAccessible } from '../standIn/open.ts'
import { changesHands, journey } from './journey.ts'
import { putToSupervisor } from './putToSupervisor.ts'

const inFoursight = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Foursight' }).getByRole('link', { name }).click()
const queue = (page: Page) => page.getByRole('table', { name: 'Waiting for a supervisor, the longest first' })

journey(
  'a supervisor approves one offer and returns another, looks at the quality of the team, and draws a sample',
  async ({ page, opens }) => {
    await opens({ 'Carys Vaughan': ['supervisor'], 'Asha Rahman': ['areaReviewer'] }, async (office) => {
      await office.seat('Asha Rahman')
      await putToSupervisor(office, await office.takeIn('case-27-r-v-coltman'))
      await putToSupervisor(office, await office.takeIn('case-20-r-v-marlow'))
      await office.desk.lock({})
    })
    await signsIn(page, 'Carys Vaughan')

    // Two wait: one is approved, with her passphrase, on the page that shows everything.
    await inFoursight(page, /^Approvals/)
    await expect(queue(page).getByRole('row')).toHaveCount(3)
    await expectAccessible(page, 'approvals')
    await queue(page)
      .getByRole('link', { name: /coltman/i })
      .click()
    const decision = page.getByRole('group', { name: 'Your decision' })
    await expect(page.getByText('I want it called stalking.').first()).toBeVisible()
    await expectAccessible(page, 'an offer to decide')
    await decision.getByLabel('Approve').check()
    await decision.getByLabel('Why you approve it').fill('The evidence has changed: the second witness cannot be had.')
    await decision.getByLabel('Your passphrase, again').fill(passphrase)
    await decision.getByRole('button', { name: 'Approve' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /Approved: may be accepted$/ })).toBeVisible()

    // The other goes back, with what is still wanted.
    await inFoursight(page, /^Approvals/)
    await queue(page)
      .getByRole('link', { name: /marlow/i })
      .click()
    await decision.getByLabel('Return it').check()
    await decision.getByLabel('What is still wanted').fill('Ask the officer in the case.')
    await decision.getByRole('button', { name: 'Return it' }).click()
    await expect(page.getByRole('heading', { name: /^Returned by Carys Vaughan/ })).toBeVisible()
    await inFoursight(page, /^Approvals/)
    await expect(page.getByText('Nothing waits for a supervisor’s approval.')).toBeVisible()

    // The team beside the inspection, and a case drawn by lot.
    await inFoursight(page, 'Quality')
    await expect(page.getByText(/^2 cases\./)).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'There is a risk management plan' })).toContainText('39 of 112 (35%)')
    await expectAccessible(page, 'quality')
    await page.getByLabel('How many cases').fill('1')
    await page.getByRole('button', { name: 'Draw the cases' }).click()
    await page.getByRole('listitem').filter({ hasText: 'received' }).getByRole('link').click()
    const sheet = page.getByRole('textbox', { name: 'Dip sample, to write in' })
    await expect(sheet).toContainText(/There is a plan to manage the risk: (not met|partly met|met)\./)
    await sheet.getByText('Lesson for the team:').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Ask for the plan before charge.')
    await expect(page.getByText('Everything is saved.')).toBeVisible()
    await expectAccessible(page, 'a dip sample')

    // Whoever put the offer sees why it came back.
    await changesHands(page, 'Asha Rahman')
    await page.getByRole('link', { name: 'Cases', exact: true }).click()
    await page
      .getByRole('link', { name: /marlow/i })
      .first()
      .click()
    await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: 'Plea', exact: true }).click()
    await page.getByRole('table', { name: 'Recorded' }).getByRole('link').first().click()
    await expect(page.getByText('Ask the officer in the case.').first()).toBeVisible()
  },
)
