import { expect } from '@playwright/test'
import { signedUnread } from '../../cases/signing.ts'
import { granted } from '../../hosts/granted.ts'
import { type Office, signsIn } from '../realDesk.ts'
import { expectAccessible } from '../standIn/open.ts'
import { inSection, journey, policeFile, takesInPart } from './journey.ts'

const came = (document: string) => document === 'DASH 18 Feb.pdf' || document === 'nursery mgr.docx'

/** CPS Direct has had the case: without the DASH and a statement, which were asked for before the review was signed. */
async function signedByDirect(office: Office): Promise<void> {
  await office.seat('Asha Rahman')
  const caseId = await takesInPart(office, 'case-27-r-v-coltman', (document) => !came(document))
  const { report, suspects } = granted(await office.desk.openReview({ caseId }))
  const checks = (report?.checks ?? [])
    .filter(({ status, action }) => action?.to === 'police' && status !== 'met' && status !== 'not-applicable')
    .map(({ id, action }) => ({ check: id, description: action?.text ?? '' }))
  granted(await office.desk.requestChecks({ caseId, checks, requiredBy: '2027-01-04', whyAgain: '' }))
  const suspect = suspects[0]?.id ?? ''
  const decision = {
    suspect,
    charge: 'PHA1997.s4A',
    outcome: 'charge',
    test: 'fullCode',
    reasons: 'Both stages are met.',
    whyNotStalking: '',
    reviewOn: null,
  } as const
  granted(await office.desk.decideCharge({ caseId, decision }))
  granted(await office.desk.submitReview({ caseId, defendant: null, said: signedUnread }))
  await office.desk.lock({})
}

journey(
  'an area reviewer takes over: a supplement arrives, the request it answers is settled, and an MG3A is issued',
  async ({ page, opens }) => {
    await opens({ 'Carys Vaughan': ['supervisor'], 'Asha Rahman': ['chargingLawyer'], 'Dev Patel': ['areaReviewer'] }, signedByDirect)
    await signsIn(page, 'Dev Patel')
    await page
      .getByRole('link', { name: /coltman/i })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
    await inSection(page, 'Charges').click()
    await expect(page.getByText('Both stages are met.').first()).toBeVisible()

    // What the police sent goes into the case.
    await inSection(page, 'Documents').click()
    await page.getByText('Add documents to this case').click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose a zip or documents' }).click()
    await (await chooser).setFiles(policeFile('case-27-r-v-coltman', came))
    await page.getByRole('button', { name: 'Add to this case' }).click()
    await expect(page.getByText('2 documents arrived.')).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page, 'what arrived')
    await page.getByRole('link', { name: 'Open the case' }).click()

    // What changed is seen.
    const changes = page.getByRole('region', { name: 'What changed since the last reading' })
    await expect(changes).toContainText('2 documents arrived')
    await expect(changes).toContainText('DASH')
    await expectAccessible(page, 'what another reading changed')
    await page.screenshot({ path: '/tmp/j2-a.png', fullPage: true })
    await page.getByRole('button', { name: 'I have seen what changed' }).click()
    await expect(changes).toBeHidden()

    // The request it answers is proposed, and a person says that it does.
    await inSection(page, 'Action plan').click()
    const dash = page.getByRole('region', { name: 'With the police' }).getByRole('listitem').filter({ hasText: 'DASH 18 Feb.pdf' }).first()
    await expect(dash).toContainText('This may have arrived')
    await page.screenshot({ path: '/tmp/j2-b.png', fullPage: true })
    await dash.getByRole('button', { name: /^Record what came/ }).click()
    const form = page.locator('form.words-form')
    await form.getByLabel(/DASH 18 Feb\.pdf/).check()
    await form.getByLabel('What came').fill('The DASH with the stalking questions.')
    await form.getByLabel('Yes, everything').check()
    await expectAccessible(page, 'recording what came')
    await form.getByRole('button', { name: 'Record what came' }).click()
    await page
      .getByRole('region', { name: 'Answers to check' })
      .getByRole('button', { name: /^This answers it/ })
      .click()
    await expect(page.getByRole('region', { name: 'Done with' })).toContainText('The DASH with the stalking questions.')

    await inSection(page, 'Drafts').click()
    await page.getByRole('navigation', { name: 'Drafts' }).getByRole('link', { name: 'MG3A' }).click()
    const draft = page.getByRole('textbox', { name: 'MG3A, to write in' })
    await expect(draft).toContainText('DASH')
    await page.screenshot({ path: '/tmp/j2-c.png', fullPage: true })
    await expectAccessible(page, 'an MG3A')
    await page.getByRole('button', { name: 'Issue', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Issue', exact: true })).toHaveAccessibleDescription(/Version 1 is issued/)
  },
)
