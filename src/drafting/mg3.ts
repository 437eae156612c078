import { type Part, parts } from '#charging/review'
import type { Block, Draft } from './block.ts'
import { drafted } from './drafted.ts'
import { actionPlan, monitoringCodes } from './mg3/actions.ts'
import { admissibility } from './mg3/admissibility.ts'
import { allocation, humanRights } from './mg3/allocation.ts'
import { caseSummary } from './mg3/caseSummary.ts'
import { decisions, declaration } from './mg3/decisions.ts'
import { defences } from './mg3/defences.ts'
import { disclosure } from './mg3/disclosure.ts'
import { chargesAndElements } from './mg3/elements.ts'
import { instructions } from './mg3/instructions.ts'
import { withLawyersWords } from './mg3/lawyersWords.ts'
import { plainLines } from './mg3/plainLines.ts'
import { publicInterest } from './mg3/publicInterest.ts'
import { stalkingOrHarassment } from './mg3/stalkingOrHarassment.ts'
import { strengthsAndWeaknesses } from './mg3/strengths.ts'
import { trialStrategy } from './mg3/trialStrategy.ts'
import { victimAndWitness } from './mg3/victimAndWitness.ts'
import { namesOf } from './people.ts'
import { heading } from './sentence.ts'
import type { DraftView } from './view.ts'

/** The record of a charging decision, under CPS's own headings in CPS's own order. Pure: the same view gives the same draft. */
export const mg3 = (view: DraftView): Draft =>
  drafted(
    view,
    { title: `MG3: R v ${namesOf(view.reading, 'suspect', 'suspect not named')}` },
    withLawyersWords(
      [
        ...caseSummary(view),
        heading('Evidential assessment'),
        ...stalkingOrHarassment(view),
        ...chargesAndElements(view),
        ...strengthsAndWeaknesses(view),
        ...defences(view),
        ...admissibility(view),
        ...publicInterest(view),
        ...allocation(view),
        ...humanRights(view),
        ...disclosure(view),
        ...trialStrategy(view),
        ...victimAndWitness(view),
        ...instructions(view),
        ...monitoringCodes(view),
        ...actionPlan(view),
        ...decisions(view),
        ...declaration(view),
      ],
      view,
    ),
  )

const filled: Readonly<Record<Part, (view: DraftView) => readonly Block[]>> = {
  // The elements are weighed one by one beside the parts, and so are not told again here.
  evidence: (view) => [...stalkingOrHarassment(view), ...strengthsAndWeaknesses(view), ...defences(view)],
  publicInterest,
  allocation,
  humanRights,
  disclosure,
  trialStrategy,
  victimAndWitness,
  instructions,
}

/** The parts of a review as the MG3 drafts them, in plain text without their own heading: a line a paragraph, an item or a row. */
export const partsDrafted = (view: DraftView): Readonly<Record<Part, string>> =>
  Object.fromEntries(
    parts.map((part) => [
      part,
      filled[part](view)
        .filter((block) => block.block !== 'heading' || block.level > 1)
        .flatMap(plainLines)
        .join('\n'),
    ]),
  ) as Record<Part, string>
