import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readFile } from '#evidence/read'
import { type Comparison, compare } from './compare.ts'
import { accuracyOf, figuresOf, groupF1 } from './figures.ts'
import { casesIn, readKept } from './labelled.ts'

/**
 * What the reading of files by other hands must reach. All have been learnt from but `held10` and `held12`, whole police files of which hardly more than totals and answers was looked at; how each was read the
 * first time stands in docs/reading.md.
 * A figure may be raised when the reading improves; it is never lowered.
 */
const atLeast = {
  dev: {
    behaviours: 1,
    markers: 0.97,
    impact: 1,
    documents: 1,
    checks: 0.97,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held: {
    behaviours: 0.97,
    markers: 0.96,
    impact: 1,
    documents: 1,
    checks: 0.97,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  dev2: {
    behaviours: 0.95,
    markers: 0.94,
    impact: 1,
    documents: 1,
    checks: 0.97,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held2: {
    behaviours: 0.98,
    markers: 0.97,
    impact: 0.92,
    documents: 1,
    checks: 0.97,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  hand3: {
    behaviours: 1,
    markers: 1,
    impact: 1,
    documents: 1,
    checks: 1,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  unseen: {
    behaviours: 1,
    markers: 0.86,
    impact: 1,
    documents: 1,
    checks: 1,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  deep: {
    behaviours: 0.99,
    markers: 0.95,
    impact: 0.95,
    documents: 1,
    checks: 0.99,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  deep2: {
    behaviours: 1,
    markers: 0.96,
    impact: 0.96,
    documents: 1,
    checks: 0.98,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
  },
  held4: {
    behaviours: 0.97,
    markers: 0.94,
    impact: 1,
    documents: 1,
    checks: 0.96,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
  },
  held3: {
    behaviours: 1,
    markers: 0.93,
    impact: 0.95,
    documents: 1,
    checks: 0.99,
    'offences.mostSeriousSupported': 0.9,
    'offences.policeProposed': 0.81,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  fresh: {
    behaviours: 0.93,
    markers: 0.95,
    impact: 1,
    documents: 1,
    checks: 0.97,
    'offences.mostSeriousSupported': 0.94,
    'offences.policeProposed': 0.95,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  last: {
    behaviours: 1,
    markers: 0.98,
    impact: 1,
    documents: 1,
    checks: 0.97,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held5: {
    behaviours: 1,
    markers: 0.96,
    impact: 0.96,
    documents: 1,
    checks: 1,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  whole: {
    behaviours: 0.98,
    markers: 0.97,
    impact: 1,
    documents: 1,
    checks: 0.98,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held6: {
    behaviours: 0.95,
    markers: 1,
    impact: 1,
    documents: 1,
    checks: 1,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held7: {
    behaviours: 0.95,
    markers: 0.92,
    impact: 1,
    documents: 0.98,
    checks: 0.93,
    'offences.mostSeriousSupported': 0.95,
    'offences.policeProposed': 0.95,
    'plea.warning': 0.95,
    'stalking recall': 1,
    'stalking specificity': 0.9,
  },
  urn: {
    behaviours: 0.92,
    markers: 0.94,
    impact: 0.97,
    documents: 1,
    checks: 0.9,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held8: {
    behaviours: 1,
    markers: 0.99,
    impact: 1,
    documents: 1,
    checks: 1,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held9: {
    behaviours: 0.93,
    markers: 0.91,
    impact: 0.95,
    documents: 0.95,
    checks: 0.96,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held10: {
    behaviours: 0.88,
    markers: 0.82,
    impact: 0.89,
    documents: 1,
    checks: 0.84,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held11: {
    behaviours: 0.93,
    markers: 0.91,
    impact: 0.91,
    documents: 1,
    checks: 0.97,
    'offences.mostSeriousSupported': 0.84,
    'offences.policeProposed': 1,
    'plea.warning': 0.93,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held12: {
    behaviours: 0.85,
    markers: 0.78,
    impact: 0.91,
    documents: 0.98,
    checks: 0.91,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 1,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held13: {
    behaviours: 0.95,
    markers: 0.98,
    impact: 1,
    documents: 1,
    checks: 1,
    'offences.mostSeriousSupported': 1,
    'offences.policeProposed': 0.9,
    'plea.warning': 1,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
  held14: {
    behaviours: 0.84,
    markers: 0.81,
    impact: 0.92,
    documents: 0.98,
    checks: 0.81,
    'offences.mostSeriousSupported': 0.87,
    'offences.policeProposed': 1,
    'plea.warning': 0.88,
    'stalking recall': 1,
    'stalking specificity': 1,
  },
} as const
type Half = keyof typeof atLeast

const compared: Record<Half, Comparison[]> = {
  dev: [],
  held: [],
  dev2: [],
  held2: [],
  hand3: [],
  unseen: [],
  deep: [],
  held3: [],
  deep2: [],
  held4: [],
  fresh: [],
  last: [],
  held5: [],
  whole: [],
  held6: [],
  held7: [],
  urn: [],
  held8: [],
  held9: [],
  held10: [],
  held11: [],
  held12: [],
  held13: [],
  held14: [],
}

beforeAll(async () => {
  for (const one of casesIn(fileURLToPath(new URL('blind', import.meta.url)))) {
    const file = await readKept(one.folder)
    compared[halfOf(one.id)].push(...compare(one, file, readFile(file)))
  }
}, 600_000)

const halfOf = (id: string): Half => (Object.keys(atLeast) as Half[]).find((half) => id.startsWith(`${half}-`))!

/** Of the files labelled stalking, those read so; of the others, those not shown as stalking ("borderline" is not). */
function shareOf(comparisons: readonly Comparison[], expected: 'yes' | 'no'): number {
  const labelled = comparisons.filter((one) => one.group === 'stalking' && one.expected === expected)
  return labelled.filter(({ found }) => (found === 'yes') === (expected === 'yes')).length / labelled.length
}

function reached(half: Half, key: string): number {
  if (key === 'stalking recall') return shareOf(compared[half], 'yes')
  if (key === 'stalking specificity') return shareOf(compared[half], 'no')
  const figures = figuresOf(compared[half])
  return key === 'behaviours' || key === 'markers' || key === 'impact' ? groupF1(figures, key) : accuracyOf(figures, key)
}

/** 0.92 comes out as 0.9199999999999999. */
const rounding = 1e-9

describe.each(Object.keys(atLeast) as Half[])('files by other hands, %s', (half) => {
  test.each(Object.entries(atLeast[half]))('%s reaches %d', (key, least) => {
    expect(reached(half, key) + rounding).toBeGreaterThanOrEqual(least)
  })
})
