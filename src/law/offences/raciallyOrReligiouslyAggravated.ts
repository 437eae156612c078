import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { s28, s32_1a, s32_1b, s32_1bBefore2017, s32_5 } from '../authorities/crimeAndDisorderAct1998.ts'
import { s1_3, s4A_4 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { s66 } from '../authorities/sentencingAct2020.ts'
import type { Element, Ground, JudgedElement, WeighedOffence } from '../offence.ts'
import { point } from '../points.ts'
import { allOf, anyOf } from '../weigh.ts'
import { aggravatedStalking } from './aggravatedStalking.ts'
import { fearOfViolence } from './fearOfViolence.ts'
import { harassment } from './harassment.ts'
import { alwaysCps } from './whoCharges.ts'

const raceOrReligion =
  /\b(?:rac(?:e|ial|ially|ist|ism)|ethnic\w*|religio\w*|faith|islam\w*|muslim|mosque|jew(?:ish)?|antisemit\w*|sikh|hindu|immigrant|go back to your (?:own )?country)\b/i

/** What the papers flag as hate crime in words of race or religion. */
const hostilityIn = (reading: Reading) => saying(reading.remarks, 'hateCrime', 'flagged').filter(({ words }) => raceOrReligion.test(words))

const hostility = {
  id: 'hostility',
  title: 'Hostility based on race or religion was shown at the time, or was a motive',
  evidence: 'The words or acts that show the hostility, when they were used and who heard them.',
  law: [s28],
  judge({ reading }) {
    const shown = point('Flagged as hate crime.', hostilityIn(reading))
    return {
      met: shown.length > 0 ? 'arguable' : 'no',
      because:
        shown.length > 0
          ? 'The papers flag hostility towards race or religion; the words used have to be proved.'
          : 'Nothing shows hostility towards race or religion.',
      for: shown,
      against: [],
      closesTheGap: 'A statement of the words or acts that show the hostility, when they were used and who heard them.',
    }
  },
} as const satisfies Element

const because = {
  yes: 'The basic offence is made out.',
  arguable: 'The basic offence is arguable.',
  no: 'The basic offence is not made out.',
} as const

const judged = (elements: readonly [JudgedElement, ...JudgedElement[]], ground: Ground) => {
  const [first, ...rest] = elements
  return allOf(because, [first.judge(ground), ...rest.map((element) => element.judge(ground))])
}

export const aggravatedHarassmentOrStalking = {
  id: 'CDA1998.s32(1)(a)',
  title: 'Racially or religiously aggravated harassment or stalking',
  law: [s32_1a, s28],
  from: undefined,
  elements: [
    {
      id: 'basicOffence',
      title: 'Harassment or stalking (section 2 or 2A) is made out',
      evidence: 'Everything the basic offence needs.',
      law: [s32_1a],
      judge: (ground) => judged(harassment.elements, ground),
    },
    hostility,
  ],
  mode: 'either-way',
  maxima: [{ words: 'Two years on indictment; the general limit of the magistrates’ court summarily.', law: s32_1a }],
  timeLimit: 'none',
  alternatives: [
    { offence: 'PHA1997.s2A', how: 'verdictOnIndictment', law: s32_5 },
    { offence: 'PHA1997.s2', how: 'verdictOnIndictment', law: s32_5 },
    { offence: 'PHA1997.s2A', how: 'chargedSeparately', law: s32_5 },
  ],
  defences: [{ words: 'Those of the basic offence.', law: s1_3 }],
  whoCharges: alwaysCps,
  wording:
    'Between {d1} and {d2} pursued a course of conduct which amounted to {harassment or stalking} of {V} and which you knew or ought to have known amounted to harassment, in that you {acts}, and the offence was racially or religiously aggravated. Contrary to section 32(1)(a) of the Crime and Disorder Act 1998.',
  notes: [
    `Hostility towards sexual orientation, transgender identity or disability has no aggravated offence: flag it, and ask for a heavier sentence (${s66.where}).`,
  ],
  raisedBy: (reading) => hostilityIn(reading).length > 0,
} as const satisfies WeighedOffence

export const aggravatedFearOrStalking = {
  ...aggravatedHarassmentOrStalking,
  id: 'CDA1998.s32(1)(b)',
  title: 'Racially or religiously aggravated fear of violence or aggravated stalking',
  law: [s32_1b, s28],
  elements: [
    {
      id: 'basicOffence',
      title: 'Putting in fear of violence or aggravated stalking (section 4 or 4A) is made out',
      evidence: 'Everything the basic offence needs.',
      law: [s32_1b],
      judge: (ground) => anyOf(because, [judged(aggravatedStalking.elements, ground), judged(fearOfViolence.elements, ground)]),
    },
    hostility,
  ],
  maxima: [
    { until: '2017-04-02', words: 'Seven years on indictment (offences before 3 April 2017).', law: s32_1bBefore2017 },
    {
      from: '2017-04-03',
      words: '14 years on indictment (offences from 3 April 2017); the general limit of the magistrates’ court summarily.',
      law: s32_1b,
    },
  ],
  alternatives: [
    { offence: 'CDA1998.s32(1)(a)', how: 'verdictOnIndictment', law: s32_5 },
    { offence: 'PHA1997.s4A', how: 'chargedSeparately', law: s32_5 },
  ],
  defences: [{ words: 'Those of the basic offence.', law: s4A_4 }],
  wording:
    'Between {d1} and {d2} {as for section 4 or 4A}, and the offence was racially or religiously aggravated. Contrary to section 32(1)(b) of the Crime and Disorder Act 1998.',
} as const satisfies WeighedOffence
