import { expect, type Page, test } from '@playwright/test'
import type { Situation } from './standIn/desk.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './standIn/open.ts'

const inCase = async (page: Page, name: string) => {
  await page.getByRole('link', { name: 'R v Dorrit' }).click()
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
const subPage = async (page: Page, section: string, name: string) => {
  await inCase(page, section)
  await page.getByRole('navigation', { name: section, exact: true }).getByRole('link', { name, exact: true }).click()
}
const offered = async (page: Page, offence: string, more: { reasons?: string; basis?: string } = {}) => {
  await inCase(page, 'Plea')
  await page.getByRole('combobox', { name: 'Which offence' }).selectOption({ label: offence })
  await page.getByLabel('Reasons put forward for taking it').fill(more.reasons ?? '')
  await page.getByLabel('Basis of plea').fill(more.basis ?? '')
  await page.getByRole('button', { name: 'Look at this offer' }).click()
}
const withdrawn = async (page: Page, document: RegExp) => {
  await subPage(page, 'Charges', 'If a witness withdraws')
  const box = page.getByRole('checkbox', { name: document })
  if (!(await box.isVisible())) await page.locator('summary', { hasText: 'Case overview' }).click()
  await box.check()
  await page.getByRole('button', { name: 'See what falls' }).click()
}
const refusal = (page: Page) => expect(page.getByRole('alert').first()).toContainText('Not kept by the stand-in.')

/** Every screen of the law room in every state: how the case stands, how a person gets there, and what is then said. */
const screens: readonly [name: string, situation: Situation, way: (page: Page) => Promise<unknown>][] = [
  ['plea, nothing offered', {}, (page) => inCase(page, 'Plea')],
  ['plea, file not read', { reading: 'interrupted' }, (page) => inCase(page, 'Plea')],
  [
    'plea, no offence chosen',
    {},
    async (page) => {
      await inCase(page, 'Plea')
      await page.getByRole('button', { name: 'Look at this offer' }).click()
      await expect(page.getByRole('alert')).toContainText('Choose what the plea is offered to')
    },
  ],
  [
    'plea, a basis longer than is read',
    {},
    async (page) => {
      await offered(page, 'Harassment', { basis: 'He is sorry. '.repeat(1600) })
      await expect(page.getByRole('alert')).toContainText('Shorten the basis to 20,000 characters')
    },
  ],
  [
    'plea, warned against',
    {},
    async (page) => {
      await offered(page, 'Harassment', { reasons: 'It saves a trial.', basis: 'He rang her twice.' })
      await page.getByText('What the basis does not mention (1)').click()
      await expect(page.getByRole('heading', { name: 'The evidence indicates stalking. This plea would not say so.' })).toBeVisible()
      await expect(page.getByText('Convenience alone is never a reason.')).toBeVisible()
      await expect(page.getByText('The papers tell of 31 calls.')).toBeVisible()
      await expect(page.getByText('The record: no conviction for stalking.')).toBeVisible()
      await page.getByText(/^What must be on file/).click()
      await page.getByText('Why?').click()
      await expect(page.getByText('Stalking is indicated.', { exact: true })).toBeVisible()
    },
  ],
  [
    'plea, to less than the evidence supports',
    {},
    async (page) => {
      await offered(page, 'Stalking')
      await expect(page.getByRole('heading', { name: /to less than the evidence supports/ })).toBeVisible()
      await expect(page.getByText('The reasons put forward')).toBeHidden()
    },
  ],
  [
    'plea, to a breach alone',
    {},
    async (page) => {
      await inCase(page, 'Plea')
      await page.getByLabel('The breach of an order alone').check()
      const which = page.getByRole('combobox', { name: 'Which breach' })
      await expect(which.getByRole('option')).toHaveText(['Choose', 'Breach of a restraining order'])
      await which.selectOption({ label: 'Breach of a restraining order' })
      await page.getByRole('button', { name: 'Look at this offer' }).click()
      await expect(page.getByRole('heading', { name: /leave the rest unanswered/ })).toBeVisible()
    },
  ],
  [
    'plea, silent where stalking is not indicated',
    { quiet: true },
    async (page) => {
      await offered(page, 'Harassment', { reasons: 'It saves a trial.' })
      await expect(page.getByRole('heading', { name: 'No warning against this plea' })).toBeVisible()
      await expect(page.getByText('Stalking is not indicated in the documents that could be read.')).toBeVisible()
      await expect(page.getByText('Convenience alone is never a reason.')).toHaveCount(0)
    },
  ],
  ['plea, refused', { noLaw: true }, (page) => offered(page, 'Harassment').then(() => refusal(page))],
  [
    'bail',
    {},
    async (page) => {
      await inCase(page, 'Bail and orders')
      await expect(page.getByText('Most grounds need a real prospect of immediate, not suspended, custody.')).toBeVisible()
      await expect(page.getByRole('heading', { name: /Grounds for refusing bail/ })).toContainText('2 grounds open')
      await expect(page.getByRole('rowheader', { name: 'Not to contact the victim.' })).toBeVisible()
      await page.getByText('The law', { exact: false }).last().click()
    },
  ],
  [
    'bail, of a person under 18, with nothing shown',
    { quiet: true },
    async (page) => {
      await inCase(page, 'Bail and orders')
      await page.getByLabel('The defendant is under 18').check()
      await expect(page.getByText('it need not be immediate')).toBeVisible()
      await expect(page.getByText(/so none is proposed/)).toBeVisible()
    },
  ],
  [
    'bail, refused for one charge',
    {},
    async (page) => {
      await inCase(page, 'Bail and orders')
      await page
        .getByRole('combobox', { name: 'Charge before the court' })
        .selectOption({ label: 'Improper use of a public electronic communications network' })
      await expect(page.getByRole('alert')).toContainText('This offence was not considered on this file.')
    },
  ],
  [
    'orders',
    {},
    async (page) => {
      await subPage(page, 'Bail and orders', 'Orders')
      await page.getByLabel('At the verdict').check()
      await expect(page.getByRole('heading', { name: 'Restraining order (verdict)' })).toBeVisible()
      await expect(page.getByText('Date of birth of the person protected')).toBeVisible()
      await expect(page.getByText('On conviction only')).toBeVisible()
    },
  ],
  [
    'orders, no terms',
    { quiet: true },
    async (page) => {
      await subPage(page, 'Bail and orders', 'Orders')
      await expect(page.getByText(/so none is proposed/)).toBeVisible()
    },
  ],
  ['orders, refused', { noLaw: true }, (page) => subPage(page, 'Bail and orders', 'Orders').then(() => refusal(page))],
  [
    'worksheet',
    {},
    async (page) => {
      await subPage(page, 'Charges', 'Worksheet')
      await expect(page.getByRole('heading', { name: 'Is there evidence of every element?' })).toBeVisible()
      await expect(page.getByText('The phone download', { exact: true })).toBeVisible()
      await page.getByLabel('Threshold Test').check()
      await expect(page.getByText(/Look at it again by 19 December 2026/)).toBeVisible()
    },
  ],
  ['worksheet, refused', { noLaw: true }, (page) => subPage(page, 'Charges', 'Worksheet').then(() => refusal(page))],
  ['worksheet, file not read', { reading: 'interrupted' }, (page) => inCase(page, 'Charges')],
  [
    'charges, why an offence is supported',
    {},
    async (page) => {
      await inCase(page, 'Charges')
      await page.getByText('Why each offence is supported or not').click()
      await page.locator('summary', { hasText: /^Harassment$/ }).click()
      await page.locator('summary', { hasText: /^A course of conduct: six occasions\.$/ }).click()
      await expect(page.getByText('Following (a), on 19 August 2025.')).toBeVisible()
    },
  ],
  [
    'withdrawal, nothing ticked',
    {},
    async (page) => {
      await subPage(page, 'Charges', 'If a witness withdraws')
      await page.getByRole('button', { name: 'See what falls' }).click()
      await expect(page.getByRole('alert')).toContainText('Tick at least one document')
    },
  ],
  [
    'withdrawal of the one who tells it all',
    {},
    async (page) => {
      await withdrawn(page, /MG11 Amira Hale/)
      await expect(page.getByRole('heading', { name: '1 offence falls' })).toBeVisible()
      await expect(page.getByText('1 of 7 incidents are still told by the rest of the file.')).toBeVisible()
      await expect(page.getByRole('cell', { name: '4 August 2025' })).toBeVisible()
    },
  ],
  [
    'withdrawal of one who tells nothing',
    {},
    async (page) => {
      await withdrawn(page, /MG5 Dorrit/)
      await expect(page.getByRole('heading', { name: 'No offence and no element falls' })).toBeVisible()
    },
  ],
  ['withdrawal, refused', { noLaw: true }, (page) => withdrawn(page, /MG11 Amira Hale/).then(() => refusal(page))],
  [
    'stalking, why and of what kind',
    {},
    async (page) => {
      await inCase(page, 'Stalking')
      await page.getByText('Why?').click()
      await page.getByText('Pointing the other way').click()
      await expect(page.getByText('They saw each other for two months.')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'May be rejected: usually a former partner.' })).toBeVisible()
      await expect(page.getByText('never a fact')).toBeVisible()
    },
  ],
  [
    'stalking, of no kind',
    { quiet: true },
    async (page) => {
      await inCase(page, 'Stalking')
      await expect(page.getByText(/does not fit any of the five kinds/)).toBeVisible()
    },
  ],
  [
    'checks, why',
    {},
    async (page) => {
      await inCase(page, 'Checks')
      await page.getByText('Why, and what would change it').first().click()
      await expect(page.locator('summary', { hasText: /^A course of conduct: six occasions\.$/ })).toBeVisible()
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

test('a copy of a document goes with it, and is not offered by itself', async ({ page }) => {
  const { close } = await open(page)
  await withdrawn(page, /MG5 Dorrit/)
  await expect(page.getByRole('heading', { name: 'Without MG5 Dorrit.pdf and MG5 Dorrit (copy).pdf' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /copy/ })).toHaveCount(0)
  await close()
})

test('an offer is still there after a look at another section, and a passage of the warning opens beside it', async ({ page }) => {
  const { close } = await open(page)
  await offered(page, 'Harassment')
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: 'Log', exact: true }).click()
  await page.goBack()
  const passage = page.getByRole('link', { name: /if he could not have me nobody would/ })
  await passage.click()
  await expect(page.getByRole('heading', { level: 2, name: /^Document:.*MG11 Amira Hale/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /This plea would not say so/ })).toBeVisible()
  await expect(page.getByText('The form has changed')).toHaveCount(0)
  await page.getByLabel('Reasons put forward for taking it').fill('It saves a trial.')
  await expect(page.getByText('The form has changed since this offer was looked at.')).toBeVisible()
  await close()
})
