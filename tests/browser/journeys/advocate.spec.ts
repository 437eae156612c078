import { expect } from '@playwright/test'
import { putsOnFile, recordsOffer } from '../offered.ts'
import { passphrase, signsIn } from '../realDesk.ts'
import { expectAccessible } from '../standIn/open.ts'
import { changesHands, inSection, journey, saved, wordsOf } from './journey.ts'

journey(
  'an advocate at court: a plea at the door, approved by telephone and ratified; the bail sheet; the terms of the order in Word',
  async ({ page, opens }) => {
    await opens({ 'Carys Vaughan': ['supervisor'], 'Ben Okoro': ['advocate'] }, async (office) => {
      await office.takeIn('case-27-r-v-coltman')
      await office.desk.lock({})
    })
    await signsIn(page, 'Ben Okoro')
    await page
      .getByRole('link', { name: /coltman/i })
      .first()
      .click()

    // Counsel offers harassment at the door; it is recorded, and warned against.
    await inSection(page, 'Plea').click()
    await recordsOffer(page, 'He sent no more than two messages.')
    await expect(page.getByRole('heading', { name: 'The evidence indicates stalking. This plea would not say so.' })).toBeVisible()
    const ask = page.getByRole('region', { name: 'Ask a supervisor' })
    await expect(ask.getByRole('button', { name: 'Put to a supervisor' })).toHaveAccessibleDescription(/Record the victim’s view/)
    await expectAccessible(page, 'an offer, warned against')

    // What must be on file, then the call, then the court.
    await putsOnFile(page, 1)
    await ask.getByLabel('Approved by telephone').check()
    await ask.getByLabel('Which supervisor').selectOption({ label: 'Carys Vaughan' })
    await ask.getByLabel('Time of the call').fill('00.00')
    await ask.getByLabel('What she or he said').fill('Yes, on that evidence.')
    await ask.getByLabel('Your reasons').fill('The second witness has gone abroad.')
    await ask.getByRole('button', { name: 'Record the approval' }).click()
    await expect(page.getByText('Approved by telephone: to be ratified').first()).toBeVisible()
    await page.getByLabel('Accepted in court').check()
    await page.getByRole('button', { name: 'Record how it ended' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /Accepted on a telephone approval: to be ratified$/ })).toBeVisible()

    // The one page for the bail hearing.
    await inSection(page, 'Bail and orders').click()
    await expect(page.getByRole('heading', { name: /Grounds for refusing bail/ })).toBeVisible()
    await page
      .getByRole('navigation', { name: 'Bail and orders', exact: true })
      .getByRole('link', { name: 'Status and applications' })
      .click()
    await expectAccessible(page, 'bail')
    const sheet = Buffer.from(await saved(page, () => page.getByRole('button', { name: 'PDF Hearing sheet' }).click())).toString('latin1')
    expect(sheet.slice(0, 5)).toBe('%PDF-')
    expect(sheet.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)

    // The terms of the order, in the words of the screen, in Word.
    await inSection(page, 'Restraining order').click()
    await page.getByRole('button', { name: /^Add all/ }).click()
    const words = page.getByRole('textbox', { name: /^Words of term \d+$/ })
    await expect(words.first()).toBeVisible()
    const terms = await Promise.all((await words.all()).map((box) => box.inputValue()))
    const pages = page.getByRole('navigation', { name: 'Restraining order', exact: true })
    await pages.getByRole('link', { name: 'Views and steps' }).click()
    await page.getByRole('textbox', { name: 'Reasons', exact: true }).fill('He went on after a warning.')
    await page.getByRole('group', { name: 'Is an order to be sought?' }).getByLabel('Yes').check()
    await page.getByRole('button', { name: /^Record ?: Consider an order/ }).click()
    await page.getByRole('button', { name: /^Put forward/ }).click()
    await expect(page.getByText('Victim’s views wanted').first()).toBeVisible()
    await expectAccessible(page, 'an order put forward')
    await pages.getByRole('link', { name: 'Print' }).click()
    const printed = wordsOf(await saved(page, () => page.getByRole('button', { name: 'Word Draft restraining order' }).click()))
    expect(terms.length).toBeGreaterThan(2)
    for (const term of terms) expect(printed).toContain(term.replace(/\.$/, ''))
    expect(printed).toContain('Samina Yusuf')

    // The supervisor who was rung ratifies it where she signs in.
    await changesHands(page, 'Carys Vaughan')
    await page
      .getByRole('navigation', { name: 'Foursight' })
      .getByRole('link', { name: /^Approvals/ })
      .click()
    const mine = page.getByRole('table', { name: 'You are named as having approved these by telephone' })
    await expect(mine).toContainText('recorded by Ben Okoro')
    await mine.getByRole('link', { name: /Harassment/ }).click()
    await page.getByLabel('Yes, I approved it').check()
    await page.getByLabel('Your passphrase, again').fill(passphrase)
    await expectAccessible(page, 'a call to ratify')
    await page.getByRole('button', { name: 'Ratify' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Plea to Harassment Accepted' })).toBeVisible()
  },
)
