import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { actionPlan } from '#drafting/actionPlan'
import { dipSample } from '#drafting/dipSample'
import { victimLetter } from '#drafting/letter/victimLetter'
import { mg3 } from '#drafting/mg3'
import { mg3a } from '#drafting/mg3a'
import { pleaNote } from '#drafting/pleaNote'
import { ruleExtract } from '#drafting/ruleExtract'
import { specialMeasures } from '#drafting/specialMeasures'
import { htmlOf } from '#drafting/writers/html'
import { checked } from '../cases/checkedDraft.ts'
import { aDecision, anAcceptedOffer } from '../cases/draftDecisions.ts'
import { aView } from '../cases/draftView.ts'

const view = aView({ decisions: [aDecision('charge', 'PHA1997.s4A')], offers: [anAcceptedOffer('plea', 'PHA1997.s2A', ['PHA1997.s4A'])] })

for (const [name, make] of Object.entries({ mg3, mg3a, actionPlan, specialMeasures, pleaNote, victimLetter, dipSample, ruleExtract })) {
  test(`${name} as HTML can be read by everyone, wide and narrow`, async ({ page }) => {
    await page.setContent(htmlOf(checked(make(view))))
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 600 })
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect([width, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([
        width,
        0,
      ])
    }
  })
}
