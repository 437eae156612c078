import { expect, type Page } from '@playwright/test'

/** In the section Plea, a plea to harassment as at the door of the court: what counsel offers is on record before counsel has finished the sentence. */
export async function recordsOffer(page: Page, basis: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Which offence' }).selectOption({ label: 'Harassment' })
  const disposes = page.getByRole('group', { name: 'It would dispose of' }).getByRole('checkbox')
  if (!(await disposes.first().isChecked())) await disposes.first().check()
  await page.getByLabel(/^Offered by/).fill('Mr Blane, counsel for the defendant')
  await page.getByLabel('At which hearing').fill('Trial, Larchester Crown Court')
  await page.getByLabel('Reasons put forward for taking it').fill('It saves a trial.')
  await page.getByLabel('Basis of plea').fill(basis)
  await page.getByRole('button', { name: 'Record this offer' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^Plea to Harassment/ })).toBeVisible()
}

/** What must be on file before a supervisor is asked. */
export async function putsOnFile(page: Page, lines: number): Promise<void> {
  const victim = page.getByRole('region', { name: /^The victim’s view/ })
  await victim.getByLabel('Yes').check()
  await victim.getByLabel('Who asked the victim').fill('PC Lunn')
  await victim.getByLabel(/^What the victim said/).fill('I want it called what it was.')
  await victim.getByLabel(/^Told beforehand/).check()
  await victim.getByRole('button', { name: /^Record/ }).click()
  await expect(victim).toContainText('I want it called what it was.')
  await expect(victim.getByRole('heading', { name: /^The victim’s view/ })).toBeFocused()
  const officer = page.getByRole('region', { name: /^The officer’s view/ })
  await officer.getByLabel('No', { exact: true }).check()
  await officer.getByLabel(/^Why the officer’s view/).fill('Off duty; the duty sergeant knows nothing of it.')
  await officer.getByRole('button', { name: /^Record/ }).click()
  await expect(officer).toContainText('Could not be had')
  const needs = page.getByRole('region', { name: /^To be answered/ })
  for (let left = await needs.getByRole('textbox').count(); left > 0; left--) {
    await needs.getByRole('textbox').first().fill('It could not.')
    await needs
      .getByRole('button', { name: /^Record/ })
      .first()
      .click()
    await expect(needs.getByRole('textbox')).toHaveCount(left - 1)
  }
  const basis = page.getByRole('region', { name: /^The basis, line by line/ })
  for (let left = lines; left > 0; left--) {
    await basis.getByLabel('Disputed').first().check()
    await basis.getByLabel('Your note on this line').fill('Statement, paragraph 4.')
    await basis.getByRole('button', { name: /^Record what you make/ }).click()
    await expect(basis.getByLabel('Disputed')).toHaveCount(left - 1)
  }
  await expect(basis).toContainText('Checked')
}
