import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'

export const passphrase = 'three calm herons wade'

const section = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** A new person at a new installation: the store, its recovery key, and the empty list of cases. */
export async function createsTheStore(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Asha Rahman')
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase again').fill(passphrase)
  await page.getByLabel(/^Charging lawyer/).check()
  await page.getByRole('button', { name: 'Create the store' }).click()
  await page.getByLabel(/written it down/i).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('There are no cases yet.')).toBeVisible()
}

/** The main job, clicked as a lawyer would: the sample file in, read, checked, a passage opened, decided, drafted. Returns the words of the downloaded MG3. */
export async function doesTheMainJob(page: Page, downloaded: Downloaded = asTheBrowserKeepsIt(page)): Promise<string> {
  await page.getByRole('button', { name: 'Open the sample police file' }).click()
  await expect(page.getByText('7 documents arrived.')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Open the case' }).click()

  await expect(page.getByText('Stalking indicated')).toBeVisible()
  await page
    .getByRole('link', { name: /He rang 23 times that night/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: /^Document:.*statement/ })).toBeVisible()
  await expect(page.locator('canvas').first()).toBeVisible()
  await expect.poll(() => darkPixels(page)).toBeGreaterThan(1000)
  await expect(page.locator('svg.marks rect').first()).toBeVisible()

  await section(page, 'Overview')
  await page.getByRole('button', { name: 'Open the review' }).click()
  await expect(page.getByText('Charging decision needed').or(page.getByText('Under review')).first()).toBeVisible()

  await section(page, 'Chronology')
  await expect(page.getByText(/31(st)? October/).first()).toBeVisible()

  await section(page, 'Checks')
  await page.getByRole('button', { name: /^Request everything that is missing/ }).click()
  await page.getByRole('button', { name: 'Record the request' }).click()
  await expect(page.getByRole('button', { name: 'Record the request' })).toBeHidden()

  await section(page, 'Charges')
  await page
    .getByRole('combobox', { name: 'Charge' })
    .selectOption({ label: 'Stalking involving fear of violence or serious alarm or distress' })
  await page.getByRole('group', { name: 'Outcome' }).getByLabel('Charge').check()
  await page
    .getByRole('group', { name: 'Test' })
    .getByLabel(/Full Code/i)
    .check()
  await page.getByLabel('Reasons').fill('A course of conduct over five months that went on after a warning, arrest and bail.')
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await overruleWhatIsLeft(page)
  await expect(page.getByText('The decision was recorded.')).toBeVisible()
  await signsTheReview(page)
  await expect(page.getByText('Waiting for police to charge').first()).toBeVisible()

  await section(page, 'Drafts')
  return wordsOf(await downloaded(() => page.getByRole('button', { name: 'Download Word' }).click()))
}

/** The review checked and signed: what is not done is said why. */
export async function signsTheReview(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Charges' }).getByRole('link', { name: 'Review and sign' }).click()
  await page.getByRole('textbox', { name: 'Trial strategy' }).fill('The statements read together show the course of conduct.')
  await expect(page.getByText('Every charge decided')).toBeVisible()
  for (const left of await page.getByLabel(/^Why it is signed all the same/).all())
    await left.fill('The clock is running; it will be done on the further review.')
  await page.getByRole('button', { name: 'Sign the review' }).click()
  await expect(page.getByRole('heading', { name: /^Signed reviews of / })).toBeVisible()
}

/** Does what starts a download, and gives the bytes that were kept. */
export type Downloaded = (start: () => Promise<void>) => Promise<Uint8Array>

const asTheBrowserKeepsIt =
  (page: Page): Downloaded =>
  async (start) => {
    const [download] = await Promise.all([page.waitForEvent('download'), start()])
    return readFileSync((await download.path()) ?? '')
  }

/** Checks that the police cannot answer are overruled, each with a reason, where the refusal names them. */
async function overruleWhatIsLeft(page: Page): Promise<void> {
  const refusal = page
    .getByRole('alert')
    .getByText(/These checks are not met/)
    .first()
  const recorded = page.getByText('The decision was recorded.')
  await expect(refusal.or(recorded).first()).toBeVisible()
  if (await recorded.isVisible()) return
  const named = /with a reason: (.*?)\.?$/.exec((await refusal.innerText()).trim())?.[1]?.split('; ') ?? []
  expect(named.length).toBeGreaterThan(0)
  await section(page, 'Checks')
  for (const title of named) {
    await page.getByRole('button', { name: new RegExp(`^Overrule: ${title}$`) }).click()
    await page.getByLabel('Why this check is overruled').fill('Dealt with in the review note.')
    await page.getByRole('button', { name: 'Overrule the check' }).click()
    await expect(page.getByLabel('Why this check is overruled')).toBeHidden()
  }
  await section(page, 'Charges')
  await page.getByRole('button', { name: 'Record the decision' }).click()
}

const darkPixels = (page: Page): Promise<number> =>
  page
    .locator('canvas')
    .first()
    .evaluate((element) => {
      const canvas = element as unknown as {
        width: number
        height: number
        getContext: (kind: '2d') => { getImageData: (...at: number[]) => { data: Uint8ClampedArray } }
      }
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      let dark = 0
      for (let at = 0; at < data.length; at += 4) if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 128) dark++
      return dark
    })

const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
