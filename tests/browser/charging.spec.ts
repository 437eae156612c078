import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { CaseView } from '#api/contract'
import { signedUnread } from '../cases/signing.ts'
import { granted } from '../hosts/granted.ts'
import { type Office, openOffice } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true }).click()
const subPage = (page: Page, name: string) => page.getByRole('navigation', { name: 'Charges' }).getByRole('link', { name }).click()

const today = new Date()
const typed = async (page: Page, group: string | RegExp) => {
  const boxes = page.getByRole('group', { name: group })
  await boxes.getByLabel('Day').fill(String(today.getDate()))
  await boxes.getByLabel('Month').fill(String(today.getMonth() + 1))
  await boxes.getByLabel('Year').fill(String(today.getFullYear()))
}
/** Looked at wide and at 320 px, with axe. */
async function looked(page: Page, screen: string) {
  await expectAccessible(page, screen)
  await page.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(page, screen)
  if (process.env.FOURSIGHT_PICTURES)
    await page.screenshot({ path: join(process.env.FOURSIGHT_PICTURES, `${screen} 320.png`), fullPage: true })
  await page.setViewportSize({ width: 1200, height: 600 })
  if (process.env.FOURSIGHT_PICTURES) await page.screenshot({ path: join(process.env.FOURSIGHT_PICTURES, `${screen}.png`), fullPage: true })
}
const status = (page: Page) => page.getByRole('region', { name: 'Case', exact: true })

/** A case in which stalking with its graver effect is decided on and everything else is asked for; the review is open. */
async function aDecidedCase({ desk, takeIn }: Office): Promise<CaseView> {
  const caseId = await takeIn('case-27-r-v-coltman')
  const { report, suspects } = granted(await desk.openReview({ caseId }))
  const checks = report!.checks.filter(({ status }) => !['met', 'not-applicable'].includes(status)).map(({ id }) => id)
  granted(await desk.requestMaterial({ caseId, checks, wanted: 'Everything that is missing.' }))
  const decision = {
    suspect: suspects[0]!.id,
    charge: 'PHA1997.s4A',
    outcome: 'charge',
    test: 'fullCode',
    reasons: 'Both stages are met.',
    whyNotStalking: '',
    reviewOn: null,
  } as const
  return granted(await desk.decideCharge({ caseId, decision }))
}

test('a case lives on after the decision: charged, set right, heard, pleaded to, sentenced and closed, with every step seen', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const office = await openOffice({ 'Asha Rahman': ['chargingLawyer', 'advocate', 'supervisor'] })
  try {
    const { row } = await aDecidedCase(office)
    await page.goto(office.address)
    await page.getByRole('link', { name: row.title }).click()
    await section(page, 'Charges')
    await subPage(page, 'Review and sign')
    await expect(page.getByText(/^Every charge decided/)).toBeVisible()
    await looked(page, 'first review')
    await page
      .getByLabel(/^A course of conduct: at least two/)
      .first()
      .selectOption({ label: 'Weak' })
    await page
      .getByLabel(/^Why: /)
      .first()
      .fill('She did not say so in her first account.')
    await section(page, 'Overview')
    await section(page, 'Charges')
    await subPage(page, 'Review and sign')
    await expect(page.getByLabel(/^Why: /).first()).toHaveValue('She did not say so in her first account.')
    await page.getByRole('button', { name: 'Sign the review', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('You have not opened')
    granted(await office.desk.submitReview({ caseId: row.caseId, defendant: null, said: signedUnread }))
    await expect(status(page)).toContainText('Waiting for police to charge')

    await subPage(page, 'Offences and decision')
    await expect(page.getByRole('heading', { name: 'Where each defendant stands' })).toBeVisible()
    await looked(page, 'where it stands')

    await subPage(page, 'After the decision')
    await page.getByRole('button', { name: 'Record the charges laid', exact: true }).click()
    await page.getByRole('button', { name: 'Record the charges laid', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Say on which day the police charged')
    await typed(page, 'Charged on')
    await page.getByRole('button', { name: 'Add a charge', exact: true }).click()
    const offence = page.getByLabel(/^Offence of charge/).last()
    await offence.selectOption({ label: 'Harassment' })
    await looked(page, 'charges laid')
    await page.getByRole('button', { name: 'Record the charges laid', exact: true }).click()
    await expect(status(page)).toContainText('Charges to check against the decision')

    await page.getByRole('button', { name: 'Settle the differences', exact: true }).click()
    await expect(page.getByRole('table', { name: 'What was charged against what was authorised' })).toContainText('charged as Harassment')
    await page.getByRole('radio', { name: 'Accept it as charged' }).check()
    await page.getByLabel('Why, for difference 1').fill('It will do.')
    await page.getByRole('button', { name: 'Settle the differences', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('The police are to correct this')
    await looked(page, 'differences')
    await page.getByRole('radio', { name: 'The police are to correct it' }).press('Space')
    await page.getByRole('button', { name: 'Settle the differences', exact: true }).click()
    await expect(status(page)).toContainText('Waiting for police to charge')

    await page.getByRole('button', { name: 'Record the charges laid', exact: true }).click()
    await typed(page, 'Charged on')
    await page
      .getByLabel(/^Offence of charge/)
      .last()
      .selectOption({ label: 'Stalking involving fear of violence or serious alarm or distress' })
    await page.getByRole('button', { name: 'Record the charges laid', exact: true }).click()
    await page.getByRole('button', { name: 'The charges are as authorised', exact: true }).click()
    await page.getByRole('button', { name: 'The charges are as authorised', exact: true }).click()
    await expect(status(page)).toContainText('Ready for area review')

    await subPage(page, 'Review and sign')
    await expect(page.getByRole('heading', { name: /^Further review 2 of/ })).toBeVisible()
    await page.getByRole('textbox', { name: 'Disclosure' }).fill('The download is served.')
    await expect(page.getByText(/^Every charge decided/)).toBeVisible()
    for (const left of await page.getByLabel(/^Why it is signed all the same/).all()) {
      await left.fill('Done on the first review.')
      await expect(left).toHaveValue('Done on the first review.')
    }
    await looked(page, 'review')
    await page.getByRole('button', { name: 'Sign the review', exact: true }).click()
    await expect(status(page)).toContainText('Trial to prepare')

    await subPage(page, 'After the decision')
    await page.getByRole('button', { name: 'Fix a hearing', exact: true }).click()
    await page.getByRole('radio', { name: 'Plea hearing' }).check()
    await typed(page, 'Day of the hearing')
    await page.getByLabel('Time').fill('10:00')
    await page.getByLabel('Court', { exact: true }).fill('Larchester Crown Court')
    await page.getByRole('button', { name: 'Fix a hearing', exact: true }).click()
    await expect(status(page)).toContainText('Waiting for the hearing')

    await page.getByRole('button', { name: 'Record a plea', exact: true }).click()
    await page.getByLabel('Charge pleaded to').selectOption({ index: 1 })
    await page.getByRole('radio', { name: 'Guilty to a lesser offence' }).check()
    await page.getByLabel('Pleaded to instead').selectOption({ label: 'Harassment' })
    await page.getByLabel('The prosecution accepts this plea').check()
    await page.getByRole('button', { name: 'Record a plea', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('until a supervisor has let it through')
    await looked(page, 'a plea held back')
    await page.getByRole('radio', { name: 'Guilty', exact: true }).check()
    await page.getByRole('button', { name: 'Record a plea', exact: true }).click()
    await expect(status(page)).toContainText('Waiting for sentence')

    await page.getByRole('button', { name: 'Record the sentence', exact: true }).click()
    await page.getByLabel(/^Sentence: /).fill('18 months')
    await page.getByRole('button', { name: 'Record the sentence', exact: true }).click()
    await page.getByRole('button', { name: 'Record the restraining order', exact: true }).click()
    await page.getByRole('radio', { name: 'Made on conviction' }).check()
    await page.getByLabel('What was ordered, or why nothing was').fill('Until further order: no contact.')
    await page.getByRole('button', { name: 'Record the restraining order', exact: true }).click()
    await page.getByRole('button', { name: 'Close the case', exact: true }).click()
    await page.getByLabel('Why is it closed?').fill('Nothing is left to do.')
    await page.getByRole('button', { name: 'Close the case', exact: true }).click()
    await expect(status(page)).toContainText('Closed')
    await looked(page, 'closed')
  } finally {
    await page.goto('about:blank')
    await office.close()
  }
})

test('a case the police charged themselves is taken over by its own door, and its review is written beforehand', async ({ page }) => {
  test.setTimeout(180_000)
  const office = await openOffice({ 'Efa Prys': ['areaReviewer'] })
  try {
    const caseId = await office.takeIn('case-07-r-v-hartigan')
    const { row } = granted(await office.desk.openCase({ caseId }))
    await page.goto(office.address)
    await page.getByRole('link', { name: row.title }).click()
    await section(page, 'Charges')
    await subPage(page, 'After the decision')
    await page.getByRole('button', { name: 'Record that the police have charged', exact: true }).click()
    await typed(page, 'Charged on')
    await page.getByRole('button', { name: 'Add a charge', exact: true }).click()
    await page
      .getByLabel(/^Offence of charge/)
      .last()
      .selectOption({ label: 'Harassment' })
    await page.getByRole('button', { name: 'Record that the police have charged', exact: true }).click()
    await expect(status(page)).toContainText('Ready for area review')

    await subPage(page, 'Review and sign')
    const disclosure = page.getByRole('textbox', { name: 'Disclosure' })
    await expect(disclosure).toHaveValue(/MG6C/)
    await expect(disclosure).toHaveAccessibleDescription('As written from the file')
    await expect(page.getByText(/^These parts stand as they were filled from the file/)).toBeVisible()
    await disclosure.fill('The schedules are to be sent.')
    await expect(disclosure).toHaveAccessibleDescription('Changed by you')
    const adopt = page.getByRole('checkbox', { name: /^I have read the parts I left as they were written/ })
    await adopt.check()
    await expect(page.getByText(/^These parts stand as they were filled from the file/)).toBeHidden()
    await looked(page, 'the parts of a review')
    await page.getByRole('button', { name: 'Put back as it was filled Disclosure' }).click()
    await expect(disclosure).toHaveValue(/MG6C/)
  } finally {
    await office.close()
  }
})
