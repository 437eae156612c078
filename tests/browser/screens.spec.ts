import { expect, type Page, test } from '@playwright/test'
import { passphrase, type Situation } from './standIn/desk.ts'
import { expectAccessible, expectNoSidewaysScroll, open } from './standIn/open.ts'

const section = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
const openCase = async (page: Page) => {
  await page.getByRole('link', { name: 'R v Dorrit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
}
const inCase = (name: string) => async (page: Page) => {
  await openCase(page)
  await section(page, name)
}
const withDocument = (link: RegExp) => async (page: Page) => {
  await inCase('Documents')(page)
  await page.getByRole('link', { name: link }).first().click()
  await expect(page.getByRole('heading', { level: 2, name: /^Document:/ })).toBeVisible()
}

/** The states a screen can be found in that the program's own desk does not come to of itself: how the store stands, and how a person gets there. */
const screens: readonly [name: string, situation: Situation, way: (page: Page) => Promise<unknown>][] = [
  ['create store', { store: 'none' }, (page) => expect(page.getByRole('heading', { name: 'Create a case store' })).toBeVisible()],
  [
    'create store, with mistakes',
    { store: 'none' },
    async (page) => {
      await page.getByRole('button', { name: 'Create the store' }).click()
      await expect(page.getByRole('alert')).toContainText('Enter your name')
    },
  ],
  [
    'recovery key',
    { store: 'none' },
    async (page) => {
      await page.getByLabel('Your name').fill('Ann Lee')
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await page.getByLabel('Passphrase again').fill(passphrase)
      await page.getByRole('button', { name: 'Create the store' }).click()
      await expect(page.getByText('K7QF-22MD')).toBeVisible()
    },
  ],
  [
    'sign in, wrong passphrase',
    { store: 'locked' },
    async (page) => {
      await page.getByLabel('Passphrase for Ann Lee').fill('wrong')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('alert')).toContainText('That is not the passphrase.')
      await expect(page.getByText(/Wait \d second/)).toBeVisible()
    },
  ],
  [
    'sign in, forgotten',
    { store: 'locked' },
    async (page) => {
      await page.getByRole('button', { name: 'I have forgotten my passphrase' }).click()
      await expect(page.getByLabel('Recovery key')).toBeVisible()
    },
  ],
  [
    'sign in, invited',
    {
      store: 'locked',
      users: [
        { id: 'u-ann', name: 'Ann Lee', invited: false },
        { id: 'u-bo', name: 'Bo Chen', invited: true },
      ] as never,
    },
    async (page) => {
      await page.getByLabel('Bo Chen').check()
      await expect(page.getByLabel('Invitation code')).toBeVisible()
    },
  ],
  ['no cases yet', { cases: 'none' }, (page) => expect(page.getByText('There are no cases yet.')).toBeVisible()],
  ['cases', {}, (page) => expect(page.getByRole('link', { name: 'R v Pell and another' })).toBeVisible()],
  ['cases, in trouble', { broken: true }, (page) => expect(page.getByRole('alert')).toContainText('Something went wrong.')],
  [
    'cases, words found in documents',
    {},
    async (page) => {
      await page.getByRole('searchbox').fill('bus stop')
      await page.getByRole('button', { name: 'Search the documents' }).click()
      await expect(page.getByText(/1 passage with “bus stop”/)).toBeVisible()
    },
  ],
  [
    'importing',
    { cases: 'none', importHangs: true },
    async (page) => {
      await page.getByRole('button', { name: 'Open the sample police file' }).click()
      await expect(page.getByText(/about 2 minutes left/)).toBeVisible()
    },
  ],
  [
    'importing, stopped',
    { cases: 'none', importHangs: true },
    async (page) => {
      await page.getByRole('button', { name: 'Open the sample police file' }).click()
      await page.getByRole('button', { name: 'Stop reading' }).click()
      await expect(page.getByRole('heading', { name: 'Reading was stopped' })).toBeVisible()
    },
  ],
  [
    'arrived',
    { cases: 'none' },
    async (page) => {
      await page.getByRole('button', { name: 'Open the sample police file' }).click()
      await expect(page.getByRole('heading', { name: 'The police file has been read' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Mentioned but not attached' })).toBeVisible()
    },
  ],
  ['overview', {}, openCase],
  ['overview, still being read', { reading: 'inProgress' }, openCase],
  ['overview, reading interrupted', { reading: 'interrupted' }, openCase],
  [
    'overview, what changed since the last reading',
    { changed: true },
    async (page) => {
      await openCase(page)
      await expect(page.getByRole('heading', { name: 'What changed since the last reading' })).toBeVisible()
      await page.getByText('2 more changes').click()
      await expect(page.getByText('Read before on page 1 of scan0007.pdf')).toBeVisible()
    },
  ],
  [
    'documents, a wrong password',
    {},
    async (page) => {
      await inCase('Documents')(page)
      await page.getByLabel('Password of custody record.pdf', { exact: true }).fill('wrong')
      await page.getByRole('button', { name: 'Read it custody record.pdf' }).click()
      await expect(page.getByRole('alert')).toContainText('That is not the password of custody record.pdf.')
    },
  ],
  [
    'documents, being read with its password',
    { importHangs: true },
    async (page) => {
      await inCase('Documents')(page)
      await page.getByLabel('Password of custody record.pdf', { exact: true }).fill('right')
      await page.getByRole('button', { name: 'Read it custody record.pdf' }).click()
      await expect(page.getByText('Recognising text in scan0007.pdf')).toBeVisible()
    },
  ],
  [
    'checks, overruling',
    {},
    async (page) => {
      await openCase(page)
      await page.getByRole('button', { name: 'Open the review' }).click()
      await section(page, 'Checks')
      await page.getByRole('button', { name: 'Overrule: There is a risk management plan' }).click()
      await page.getByRole('button', { name: 'Overrule the check' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
  ],
  [
    'a case that is not there',
    {},
    (page) => page.evaluate("location.hash = '#/case/c-9/overview'").then(() => expect(page.getByRole('alert')).toBeVisible()),
  ],
  [
    'a PDF beside the work',
    {},
    async (page) => {
      await withDocument(/MG11 Amira Hale/)(page)
      await expect(page.locator('.react-pdf__Page__textContent').first()).toContainText('WITNESS STATEMENT')
    },
  ],
  [
    'a scan as text',
    {},
    async (page) => {
      await withDocument(/scan0007/)(page)
      await page.getByRole('button', { name: 'Show as text' }).click()
      await expect(page.getByRole('region', { name: 'Text of page 1' })).toBeVisible()
    },
  ],
  [
    'a scan, its page recognised again',
    { importHangs: true },
    async (page) => {
      await withDocument(/scan0007/)(page)
      await page.getByRole('button', { name: 'Recognise again page 1' }).click()
      await expect(page.getByText('Recognising text in scan0007.pdf')).toBeVisible()
    },
  ],
  ['a document that could not be read', {}, withDocument(/custody record/)],
  ['a picture', {}, withDocument(/photo of door/)],
  ['a text document', {}, withDocument(/messages\.txt/)],
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
      expect(complaints.filter((complaint) => !(situation.broken && complaint.includes('500')))).toEqual([])
    } finally {
      await close()
    }
  })
