import { describe, expect, test } from 'vitest'
import { folded } from '#case/quote'
import { behaviours, markers } from '#case/vocabulary'
import { behaviourWords, markerWords } from '#case/words'
import { draftFaults } from '#drafting/faults/draftFaults'
import { ownWords, quotationsIn } from '#drafting/faults/quotations'
import { mg3 } from '#drafting/mg3'
import { inShort } from '#drafting/mg3/actions'
import { labelledCases } from '../reading/labelled.ts'
import { headingsOf, sectionOf, sentencesIn, viewOf } from './draftViews.ts'

/** CPS's own headings in CPS's own order. */
const cpsHeadings = [
  'Case summary',
  'Evidential assessment',
  'Public interest assessment',
  'Allocation (mode of trial)',
  'Human rights (ECHR)',
  'Disclosure actions and issues',
  'Trial strategy',
  'Witness and victim information and actions',
  'Instructions to operational delivery and advocate',
  'Monitoring codes',
  'Action plan',
  'Charging decision',
  'Declaration',
]

/** Words of the drafter's own that stand in quotation marks: a heading referred to, a word of the Act. */
const notQuotations = ['Why stalking and not harassment', 'associated']

const labelled = labelledCases().map(({ id, expected }) => [id, expected] as const)
const labelsOf = (expected: Readonly<Record<string, unknown>>, group: string) =>
  (expected[group] ?? {}) as Readonly<Record<string, boolean>>

describe.each(labelled)('the MG3 of %s', (id, expected) => {
  test('stands under CPS’s headings in their order', async () => {
    const { view } = await viewOf(id)
    expect(headingsOf(mg3(view))).toEqual(cpsHeadings)
  })

  test('ties every sentence of fact to words on their page, and quotes nothing that is not there', async () => {
    const { view, pages } = await viewOf(id)
    const everyPage = [...pages.values()].join('\n')
    for (const sentence of sentencesIn(mg3(view))) {
      const sources = sentence.kind === 'fact' ? sentence.from : []
      for (const { document, page, words } of sources)
        expect([words, pages.get(`${document} ${page}`)?.includes(folded(words))]).toEqual([words, true])
      for (const quotation of quotationsIn(sentence.text).filter((words) => !notQuotations.includes(words)))
        expect([sentence.text, quotation, everyPage.includes(folded(quotation))]).toEqual([sentence.text, quotation, true])
    }
  })

  test('tells every incident in the case summary, with its passage', async () => {
    const { view } = await viewOf(id)
    const told = new Set(
      sentencesIn(sectionOf(mg3(view), 'Case summary')).flatMap((sentence) =>
        sentence.kind === 'fact' ? sentence.from.map(({ document, page, start }) => `${document} ${page} ${start}`) : [],
      ),
    )
    const untold = view.reading.incidents.filter(
      ({ from }) => !from.some(({ document, page, start }) => told.has(`${document} ${page} ${start}`)),
    )
    expect(untold.map(({ summary }) => summary)).toEqual([])
  })

  test('names every behaviour the labels say, and no behaviour or mark that they say is not there', async () => {
    const { view } = await viewOf(id)
    const sentences = sentencesIn(mg3(view)).map(({ text }) => ownWords(text))
    const whole = sentences.join('\n')
    const named = new Set(sentences.flatMap((text) => text.toLowerCase().split(/[,:;.]| and /)).map((part) => part.trim()))
    const acts = labelsOf(expected, 'behaviours')
    for (const behaviour of behaviours) {
      if (acts[behaviour] === true) expect([behaviour, whole.includes(behaviourWords[behaviour])]).toEqual([behaviour, true])
      if (acts[behaviour] === false) expect([behaviour, named.has(behaviourWords[behaviour])]).toEqual([behaviour, false])
    }
    const marks = labelsOf(expected, 'markers')
    for (const marker of markers)
      if (marks[marker] === false) expect([marker, named.has(markerWords[marker].toLowerCase())]).toEqual([marker, false])
  })

  test('says that it is stalking, and that a lesser plea is not acceptable, where the labels do and only there', async () => {
    const { view } = await viewOf(id)
    const whole = sentencesIn(mg3(view))
      .map(({ text }) => text)
      .join('\n')
    if (typeof expected.stalkingIndicated === 'boolean') {
      expect(whole.includes('The evidence indicates stalking')).toBe(expected.stalkingIndicated)
      expect(whole.includes('The evidence does not indicate stalking')).toBe(!expected.stalkingIndicated)
    }
    if (typeof expected.pleaWarning === 'boolean') expect(whole.includes('is not acceptable on this evidence')).toBe(expected.pleaWarning)
  })

  test('holds every check that is not met as an action or a stated gap, and no check’s title as if it were met', async () => {
    const { view } = await viewOf(id)
    const plan = sentencesIn(sectionOf(mg3(view), 'Action plan')).map(({ text }) => text.toLowerCase())
    const whole = sentencesIn(mg3(view)).map(({ text }) => text)
    for (const { check, title, outcome, because, action } of view.assessment.findings) {
      if (outcome === 'met' || outcome === 'doesNotApply') continue
      const stands = action
        ? plan.some((text) => text.includes(inShort(action).toLowerCase()))
        : whole.some((text) => text.includes(because))
      expect([check, stands]).toEqual([check, true])
      expect([check, whole.some((text) => text.includes(title))]).toEqual([check, false])
    }
  })

  test('has no fault of its own: language, quotations, names, dates, sources', async () => {
    const { view } = await viewOf(id)
    expect(draftFaults(mg3(view), view)).toEqual([])
  })

  test('says no sentence twice', async () => {
    const { view } = await viewOf(id)
    const said = sentencesIn(mg3(view))
      .filter(({ kind, text }) => kind !== 'form' && text.split(/\s+/).length > 5)
      .map(({ text }) => text)
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([])
  })
})
