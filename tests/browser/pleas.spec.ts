import { expect, type Page, test } from '@playwright/test'
import { putsOnFile, recordsOffer } from './offered.ts'
import { type Office, openOffice, passphrase, signsIn, visit } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

const people = { 'Asha Rahman': ['areaReviewer', 'supervisor'], 'Ben Okoro': ['advocate'], 'Carys Vaughan': ['supervisor'] } as const

let office: Office
let caseId: string
test.beforeEach(async () => {
  test.setTimeout(180_000)
  office = await openOffice(people)
  caseId = await office.takeIn('case-27-r-v-coltman')
  await office.desk.lock({})
})
test.afterEach(() => office.close())

const lookedAt = async (page: Page, name: string) => {
  await expectAccessible(page, name)
  const size = page.viewportSize() ?? { width: 1200, height: 600 }
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, name)
  await expectAccessible(page, `${name} at 320`)
  await page.setViewportSize(size)
}
const changesHands = async (page: Page, to: string) => {
  await page.getByRole('button', { name: 'Lock' }).click()
  await signsIn(page, to)
}
const plea = (page: Page, part = '') => page.goto(`${new URL('/', page.url()).href}#/case/${caseId}/plea${part}`)

const records = async (page: Page, basis: string) => {
  await plea(page)
  await recordsOffer(page, basis)
}

test('at the door: an advocate records an offer, is warned, telephones; the plea is taken, and the supervisor ratifies at her sign-in', async ({
  page,
}) => {
  await visit(page, office)
  await signsIn(page, 'Ben Okoro')
  await records(page, 'He sent no more than two messages. He is of good character.')
  await expect(page.getByRole('heading', { name: 'The evidence indicates stalking. This plea would not say so.' })).toBeVisible()
  await expect(page.getByText('Convenience alone is never a reason.', { exact: true })).toBeVisible()
  const ask = page.getByRole('region', { name: 'Ask a supervisor' })
  await ask.getByLabel('Approved by telephone').check()
  await expect(ask.getByRole('button', { name: 'Record the approval' })).toHaveAccessibleDescription(/Record the victim’s view/)
  await lookedAt(page, 'an offer, warned against')

  await putsOnFile(page, 2)
  await ask.getByLabel('Which supervisor').selectOption({ label: 'Carys Vaughan' })
  await ask.getByLabel('Time of the call').fill('00.00')
  await ask.getByLabel('What she or he said').fill('Yes, on that evidence.')
  await ask.getByLabel('Your reasons').fill('The second witness has gone abroad.')
  await ask.getByRole('button', { name: 'Record the approval' }).click()
  await expect(page.getByText('Approved by telephone: to be ratified').first()).toBeVisible()
  await lookedAt(page, 'an offer approved by telephone')
  await page.getByLabel('Accepted in court').check()
  await page.getByRole('button', { name: 'Record how it ended' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /Accepted on a telephone approval: to be ratified$/ })).toBeVisible()

  await changesHands(page, 'Asha Rahman')
  await plea(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Harassment/ })
    .first()
    .click()
  await page.getByText('If Carys Vaughan has left: name another supervisor').click()
  await expect(page.getByText('Carys Vaughan is still a supervisor here: only she or he can say whether it is right.')).toBeVisible()
  await lookedAt(page, 'another supervisor instead')

  await changesHands(page, 'Carys Vaughan')
  await page
    .getByRole('navigation', { name: 'Foursight' })
    .getByRole('link', { name: /^Approvals/ })
    .click()
  const mine = page.getByRole('table', { name: 'You are named as having approved these by telephone' })
  await expect(mine).toContainText('recorded by Ben Okoro')
  await lookedAt(page, 'approvals, one to ratify')
  await mine.getByRole('link', { name: /Harassment/ }).click()
  await page.getByLabel('Yes, I approved it').check()
  await page.getByLabel('Your passphrase, again').fill('not the passphrase')
  await page.getByRole('button', { name: 'Ratify' }).click()
  await expect(page.getByRole('alert')).toContainText('The passphrase is not right.')
  await expect(async () => {
    await page.getByLabel('Your passphrase, again').fill(passphrase)
    await page.getByRole('button', { name: 'Ratify' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Plea to Harassment Accepted' })).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expect(page.getByRole('region', { name: /^Due now that it was accepted/ })).toContainText('Telling the victim afterwards.')
  await lookedAt(page, 'an offer accepted')
})

test('at the desk: one offer is returned and then approved by a supervisor who is someone else', async ({ page }) => {
  await visit(page, office)
  await signsIn(page, 'Asha Rahman')
  await records(page, 'He never followed her.')
  await putsOnFile(page, 1)
  const ask = page.getByRole('region', { name: 'Ask a supervisor' })
  await ask.getByLabel('Your reasons').fill('The following cannot be proved.')
  await ask.getByRole('button', { name: 'Put to a supervisor' }).click()
  const waiting = page.getByRole('group', { name: 'This waits for a supervisor' })
  await expect(waiting).toContainText('nobody approves her or his own')
  const offer = page.url()

  await changesHands(page, 'Carys Vaughan')
  await page
    .getByRole('navigation', { name: 'Foursight' })
    .getByRole('link', { name: /^Approvals/ })
    .click()
  const queue = page.getByRole('table', { name: 'Waiting for a supervisor, the longest first' })
  await expect(queue).toContainText('Stalking indicated')
  await lookedAt(page, 'approvals, one waiting')
  await queue.getByRole('link', { name: /Harassment/ }).click()
  const decision = page.getByRole('group', { name: 'Your decision' })
  await expect(decision).toBeVisible()
  await lookedAt(page, 'an offer, to decide')
  await decision.getByLabel('Return it').check()
  await decision.getByLabel('What is still wanted').fill('Ask the officer in the case.')
  await decision.getByRole('button', { name: 'Return it' }).click()
  await expect(page.getByRole('heading', { name: /^Returned by Carys Vaughan/ })).toBeVisible()

  await changesHands(page, 'Asha Rahman')
  await page.goto(offer)
  await ask.getByLabel('Your reasons').fill('He says the same.')
  await ask.getByRole('button', { name: 'Put to a supervisor' }).click()
  await expect(waiting).toBeVisible()

  await changesHands(page, 'Carys Vaughan')
  await page.goto(offer)
  await decision.getByLabel('Approve').check()
  await decision.getByLabel('Why you approve it').fill('The evidence has changed.')
  await decision.getByLabel('Your passphrase, again').fill(passphrase)
  await decision.getByRole('button', { name: 'Approve' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /Approved: may be accepted$/ })).toBeVisible()
  await plea(page)
  await expect(page.getByRole('table', { name: 'Recorded' })).toContainText('Approved: may be accepted')
  await lookedAt(page, 'the offers of a case')
})

test('whoever is no supervisor sees what waits, and is told who decides', async ({ page }) => {
  await visit(page, office)
  await signsIn(page, 'Ben Okoro')
  await page
    .getByRole('navigation', { name: 'Foursight' })
    .getByRole('link', { name: /^Approvals/ })
    .click()
  await expect(page.getByRole('heading', { name: 'You cannot approve these' })).toBeVisible()
  await expect(page.getByText('Nothing waits for a supervisor’s approval.')).toBeVisible()
  await lookedAt(page, 'approvals, for an advocate')
})

test('to stop a charge asks for its own needs, and to refuse a plea for none', async ({ page }) => {
  await visit(page, office)
  await signsIn(page, 'Ben Okoro')
  await plea(page)
  await page.getByLabel('No plea: stop or lower a charge').check()
  await page.getByRole('button', { name: 'Record this offer' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose what is proposed')
  await page.getByLabel('What is proposed').selectOption({ label: 'Offer no evidence' })
  const disposes = page.getByRole('group', { name: 'It would dispose of' }).getByRole('checkbox')
  if (!(await disposes.first().isChecked())) await disposes.first().check()
  await page.getByLabel('Proposed by').fill('The prosecution')
  await page.getByRole('button', { name: 'Record this offer' }).click()
  const needs = page.getByRole('region', { name: /^To be answered/ })
  await expect(needs).toContainText('Whether a restraining order is asked for on the acquittal')
  await expect(page.getByText('An acquittal: the charges cannot be brought again')).toBeVisible()
  await lookedAt(page, 'to offer no evidence')
  await page.getByLabel('Given up').check()
  await page.getByRole('button', { name: 'Record how it ended' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /Rejected$/ })).toBeVisible()
})
