// The pictures of the user's guide, from the program itself over an invented police file. Needs `npm run build` first.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, type Locator } from '@playwright/test'
import { policeFile, takesInPart } from '../tests/browser/journeys/journey.ts'
import { putToSupervisor } from '../tests/browser/journeys/putToSupervisor.ts'
import { putsOnFile, recordsOffer } from '../tests/browser/offered.ts'
import { openOffice, passphrase, visit } from '../tests/browser/realDesk.ts'
import { granted } from '../tests/hosts/granted.ts'
import { palettePng } from './palettePng.ts'

const folder = 'docs/guide/pictures'
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const office = await openOffice({
  'Carys Vaughan': ['supervisor'],
  'Asha Rahman': ['chargingLawyer'],
  'Dev Patel': ['areaReviewer'],
  'Ben Okoro': ['advocate'],
})
const browser = await chromium.launch({
  executablePath: process.env.FOURSIGHT_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1200, height: 600 } })
page.setDefaultTimeout(30_000)

/** Takes the picture once nothing is being fetched; `top` is brought under the frame of the case, and what has the focus keeps it. */
async function picture(name: string, top?: Locator) {
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
  await page.evaluate('scrollTo(0, 0)')
  if (top) {
    await top.first().waitFor()
    const { y } = (await top.first().boundingBox()) ?? { y: 0 }
    const frame = await page.locator('.case-frame, header.top').last().boundingBox()
    await page.evaluate(`scrollBy(0, ${y - (frame ? frame.y + frame.height : 0) - 12})`)
  }
  await page.waitForTimeout(700)
  const png = palettePng(await page.screenshot())
  writeFileSync(join(folder, `${name}.png`), png)
  console.log(name, png.length)
}
const open = async (hash: string) => {
  await page.goto(new URL(`/${hash}`, page.url()).href)
  await page.locator('main').first().waitFor()
}
const seat = async (name: string) => {
  await office.seat(name)
  await page.reload()
  await page.getByRole('navigation', { name: 'Foursight' }).waitFor()
}
const heading = (name: string | RegExp) => page.getByRole('heading', { name })

const came = (document: string) => document === 'DASH 18 Feb.pdf' || document === 'nursery mgr.docx'
const reasons = 'Both stages are met: five months of conduct that went on after a warning, arrest and bail.'

try {
  await office.desk.lock({})
  await visit(page, office)
  await page.getByRole('group', { name: 'Who are you?' }).getByLabel('Asha Rahman').check()
  await page.getByLabel(/^Passphrase/).fill(passphrase)
  await picture('sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Foursight' }).waitFor()

  // The charging lawyer.
  await open('#/add')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a zip or documents' }).click()
  await (await chooser).setFiles(policeFile('case-27-r-v-coltman', (document) => !came(document)))
  await page.getByLabel('What should this case be called?').fill('R v Coltman')
  await picture('add')
  await page.getByRole('button', { name: 'Add the police file' }).click()
  await page.getByText('5 documents arrived.').waitFor({ timeout: 90_000 })
  await picture('arrived')
  await page.getByRole('link', { name: 'Open the case' }).click()
  await page.getByRole('button', { name: 'Open the review' }).waitFor()
  await picture('overview')
  const caseId = granted(await office.desk.cases({}))[0]?.caseId
  if (!caseId) throw new Error('No case was taken in.')
  const inCase = (section: string) => open(`#/case/${caseId}/${section}`)
  await page
    .getByRole('link', { name: /He rang 23 times that night/ })
    .first()
    .click()
  await page.locator('svg.marks rect').first().waitFor()
  await picture('passage')
  await inCase('documents')
  await picture('documents')
  await inCase('chronology')
  await picture('chronology')
  await inCase('stalking')
  await picture('stalking')
  await inCase('overview')
  const opened = new Set<string>()
  for (let at = 0; at < 4; at++) {
    await page.keyboard.press('u')
    for (let name = ''; name === '' || opened.has(name); await page.waitForTimeout(100)) name = await page.locator('.pane h2').innerText()
    opened.add(await page.locator('.pane h2').innerText())
    await page.waitForTimeout(1500)
  }
  await inCase('overview')
  await page.getByRole('button', { name: 'Open the review' }).click()
  await page.getByRole('link', { name: 'Ask the police for what is missing' }).click()
  await page.getByRole('button', { name: 'Record the request' }).waitFor()
  await picture('ask', page.locator('form.words-form'))
  await page.getByRole('button', { name: 'Record the request' }).click()
  await page.getByRole('button', { name: 'Record the request' }).waitFor({ state: 'detached' })
  await inCase('checks')
  await picture('checks')
  await inCase('charges')
  await page
    .getByRole('combobox', { name: 'Charge' })
    .selectOption({ label: 'Stalking involving fear of violence or serious alarm or distress' })
  await page.getByRole('group', { name: 'Outcome' }).getByLabel('Charge').check()
  await page
    .getByRole('group', { name: 'Test' })
    .getByLabel(/Full Code/)
    .check()
  await page.getByLabel('Reasons').fill(reasons)
  await picture('decide', heading('Decide'))
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await page.getByText(/^The decision was recorded/).waitFor()
  await page.getByRole('link', { name: 'Review and sign' }).click()
  await picture('elements', heading(/^Strength of the evidence/))
  for (const question of await page.locator('.questions__question').all()) await question.getByLabel('Yes', { exact: true }).check()
  await page.getByRole('checkbox', { name: /^I have read the parts I left/ }).check()
  await expect(page.getByText('Not done', { exact: true })).toHaveCount(0, { timeout: 20_000 })
  await picture('sign', heading('Check and sign'))
  await page.getByRole('button', { name: 'Sign the review' }).click()
  await heading('The review is signed').waitFor()
  await inCase('drafts')
  await page.getByRole('textbox', { name: 'MG3, to write in' }).waitFor()
  await page.getByRole('button', { name: 'To mend' }).click()
  await picture('mg3')
  await page.getByRole('button', { name: 'Issue', exact: true }).click()
  await page.getByText(/^Version 1\. /).waitFor()
  await page.getByRole('button', { name: 'Find Ctrl+K' }).click()
  await page.getByRole('combobox', { name: 'Go to, open or do' }).fill('ch')
  await picture('find')
  await page.keyboard.press('Escape')
  await inCase('log')
  await picture('log')

  // The area reviewer.
  await seat('Dev Patel')
  await takesInPart(office, 'case-27-r-v-coltman', came, caseId)
  await inCase('overview')
  await picture('changed')
  await page.getByRole('button', { name: 'I have seen what changed' }).click()
  await inCase('actionPlan')
  await picture('action-plan', page.getByRole('listitem').filter({ hasText: 'The DASH is in the file, complete' }))
  await inCase('victim')
  await picture('victim')
  await inCase('charges?part=withdrawal')
  await picture('withdrawal')
  await inCase('drafts?part=mg3a')
  await page.getByRole('textbox', { name: 'MG3A, to write in' }).waitFor()
  await picture('mg3a')

  // The advocate.
  await seat('Ben Okoro')
  await inCase('plea')
  await recordsOffer(page, 'He sent no more than two messages.')
  await picture('plea-warning', heading('The evidence indicates stalking. This plea would not say so.'))
  await putsOnFile(page, 1)
  await page.getByRole('region', { name: 'Ask a supervisor' }).getByLabel('Approved by telephone').check()
  await picture('telephone', heading('Ask a supervisor'))
  await inCase('bail')
  await picture('bail')
  await inCase('order')
  await page.getByRole('button', { name: /^Add all/ }).click()
  await page.getByRole('textbox', { name: /^Words of term 1$/ }).waitFor()
  await picture('order', page.getByRole('list', { name: 'Terms on conviction' }))
  await inCase('order?part=papers')
  await picture('court-papers')

  // The supervisor.
  await seat('Dev Patel')
  const other = await office.takeIn('case-20-r-v-marlow')
  const offer = await putToSupervisor(office, other)
  await seat('Carys Vaughan')
  await open('#/')
  await picture('work-list')
  await open('#/approvals')
  await picture('approvals')
  await open(`#/case/${other}/plea?part=${offer}`)
  await picture('to-decide', heading('Your decision'))
  await open('#/quality')
  await picture('quality')
  await inCase('drafts?part=dip-sample')
  await page.getByRole('textbox', { name: 'Dip sample, to write in' }).waitFor()
  await picture('dip-sample')
  for (const [name, hash] of [
    ['people', '#/people'],
    ['team-checks', '#/checkSettings'],
  ] as const) {
    await open(hash)
    await picture(name)
  }
} finally {
  await browser.close()
  await office.close()
}
