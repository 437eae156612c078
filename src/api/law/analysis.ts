import type { Point } from '#law/finding'
import type { ShownPoint } from '../asks/analysis.ts'
import type { Desk } from '../contract.ts'
import type { Sitting } from '../door/sitting.ts'
import { onReading } from '../reading/onReading.ts'
import { citeIn } from '../reading/passages.ts'
import { done } from '../reply.ts'

type AnalysisRoom = Pick<Desk, 'analysis'>

/** Protection from Harassment Act 1997: stalking, and stalking involving fear of violence or serious alarm or distress. */
const stalking = ['PHA1997.s2A', 'PHA1997.s4A']

/** Stalking, requirement by requirement, on the corrected reading. */
export const analysisRoom = (sitting: Sitting): AnalysisRoom => ({
  analysis: ({ caseId }) =>
    onReading(sitting)(caseId, ({ db }, read) => {
      const cite = citeIn(db, caseId)
      const points = (all: readonly Point[]): readonly ShownPoint[] => all.map(({ text, quotes }) => ({ text, quotes: cite(quotes) }))
      const { fixated, obsessive, unwanted, repeated } = read.assessment.stalking.four
      return done({
        four: { fixated: points(fixated), obsessive: points(obsessive), unwanted: points(unwanted), repeated: points(repeated) },
        requirements: read.assessment.offences
          .filter(({ id }) => stalking.includes(id))
          .flatMap((offence) =>
            offence.elements.map((element) => ({
              id: `${offence.id}/${element.id}`,
              offence: offence.title,
              title: element.title,
              met: element.met,
              because: element.because,
              for: points(element.for),
              against: points(element.against),
              closesTheGap: element.closesTheGap ?? null,
              law: element.law,
            })),
          ),
      })
    }),
})
