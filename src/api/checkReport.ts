import { z } from 'zod'
import { behaviours, documentKinds, impacts, markers } from '#case/vocabulary'

/** `foursight.check-report/1`: field names and ids are stable; adding is free, renaming or removing raises the number. */
export const schemaName = 'foursight.check-report/1'

const citation = z
  .object({
    document: z.string(),
    page: z.int().min(1),
    paragraph: z.int().min(1).nullable(),
    quote: z.string().min(1),
    /** The document's id in the case store, and the offset of the quote in its page's text: how the app opens the right occurrence. */
    documentId: z.string(),
    start: z.int().min(0),
  })
  .meta({ id: 'citation' })
/**
 * One question of a form. `blank` and `notOnThisPage` are not `no`: the box is there and empty, or the pages of the form that are in the file do not print it.
 * The citations are the words that answer, of a long answer its beginning; of a blank the question itself.
 */
const formAnswer = z
  .object({
    id: z.string(),
    asks: z.string(),
    state: z.enum(['answered', 'blank', 'notOnThisPage']),
    /** A day (`2025-03-10`) where it asks when and one full date is written, `yes` or `no` where it asks that; of a risk form also `dontKnow` and `refused`; null elsewhere. */
    value: z.string().nullable(),
    /** What is written beside the answer of a risk form. Not there where nothing is. */
    comment: z.string().optional(),
    citations: z.array(citation),
  })
  .meta({ id: 'formAnswer' })
const point = z.object({ text: z.string(), citations: z.array(citation) }).meta({ id: 'point' })
const found = z
  .object({
    found: z.boolean(),
    citations: z.array(citation),
    /** Passages that say so and are not counted, since papers of a quarrel tell of it too seldom. Not in reports made before they were kept, nor where there are none. */
    leftOut: z.array(citation).optional(),
  })
  .meta({ id: 'found' })
/** `date` is no more exact than the source: a day, a month (`2025-03`) or a year, also where something is told to go on from then. */
const incident = z
  .object({
    date: z.string().nullable(),
    latest: z.string().nullable(),
    dateText: z.string(),
    summary: z.string(),
    behaviours: z.array(z.enum(behaviours)),
    markers: z.array(z.enum(markers)),
    rate: z.string().nullable(),
    citations: z.array(citation),
  })
  .meta({ id: 'incident' })
const foundFor = <const Names extends readonly string[]>(names: Names) =>
  z.object(Object.fromEntries(names.map((name) => [name, found])) as Record<Names[number], typeof found>)
const support = z.enum(['yes', 'arguable', 'no'])
const authority = z
  .object({ name: z.string(), where: z.string(), url: z.string(), words: z.string(), verified: z.string() })
  .meta({ id: 'authority' })

export const checkReport = z.object({
  schema: z.literal(schemaName),
  file: z.object({
    urn: z.string().nullable(),
    suspects: z.array(z.object({ name: z.string() })),
    victims: z.array(z.object({ name: z.string() })),
    documents: z.array(
      z.object({
        name: z.string(),
        /** What it is; of several forms in one document, the first. */
        kind: z.enum(documentKinds),
        /** The forms it holds, each with its first and last page: one where it is one form. */
        parts: z.array(
          z.object({
            kind: z.enum(documentKinds),
            pages: z.tuple([z.int().min(1), z.int().min(1)]),
            /** The form in the file that this is another copy of: the document and the page it begins on. A copy is not read again. */
            copyOf: z.object({ name: z.string(), page: z.int().min(1) }).optional(),
            /** What the form answers, in its order; none of kinds that are no forms. Not in reports made before this was read. */
            answers: z.array(formAnswer).optional(),
          }),
        ),
        pages: z.int().min(0),
        text: z.enum(['digital', 'ocr', 'mixed', 'none']),
        ocrConfidence: z.number().min(0).max(1).nullable(),
        problem: z.string().nullable(),
        duplicateOf: z.string().nullable(),
      }),
    ),
  }),
  stalking: z.object({ indicated: z.enum(['yes', 'no', 'borderline']), because: z.array(point), against: z.array(point) }),
  behaviours: foundFor(behaviours),
  markers: foundFor(markers),
  impact: foundFor(impacts),
  incidents: z.array(incident),
  /** What one paper alone tells of a time long before, and is no part of the course of conduct. Not in reports made before it was kept apart. */
  earlier: z.array(incident).optional(),
  offences: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      supported: support,
      elements: z.array(z.object({ id: z.string(), title: z.string(), met: support, because: z.string(), citations: z.array(citation) })),
      maximum: z.string(),
      mode: z.string(),
      lastDateToCharge: z.string().nullable(),
    }),
  ),
  mostSeriousSupported: z.string(),
  proposed: z.object({ offence: z.string(), citations: z.array(citation) }).nullable(),
  checks: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['met', 'partly-met', 'not-met', 'not-applicable', 'cannot-tell']),
      title: z.string(),
      because: z.string(),
      wouldChange: z.string(),
      authority: z.array(authority).min(1),
      citations: z.array(citation),
      action: z
        .object({
          text: z.string(),
          to: z.enum(['police', 'cps']),
          category: z.string(),
          /** The request type CPS files it under. */
          type: z.string().optional(),
          due: z.enum(['before-charge', 'after-charge']),
        })
        .nullable(),
    }),
  ),
  /** The checks a supervisor has switched off for the team: not among `checks`, never silently absent. */
  switchedOff: z.array(z.object({ id: z.string(), title: z.string(), by: z.string(), on: z.string(), reason: z.string() })),
  plea: z.object({ warnAgainstHarassmentPlea: z.boolean(), because: z.array(point), lost: z.array(z.string()) }),
  contradictions: z.array(z.object({ says: z.string(), citations: z.array(citation) })),
  mentionedNotAttached: z.array(z.object({ what: z.string(), citations: z.array(citation) })),
})

export type CheckReport = z.infer<typeof checkReport>
export type Citation = z.infer<typeof citation>
export type FormAnswered = z.infer<typeof formAnswer>

/** The JSON Schema of the report, from the same source as its types. */
export const checkReportJsonSchema = () => z.toJSONSchema(checkReport, { target: 'draft-2020-12' })
