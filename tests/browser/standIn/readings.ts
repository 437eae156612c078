import type { CheckReport } from '#api/checkReport'
import type { AnalysisView, CareView, CourseView, Desk, FindingsView, MarksView, Reply } from '#api/contract'
import { type Day, day } from '#case/dates'
import { personId } from '#case/ids'
import { behaviours } from '#case/vocabulary'

const done = <T>(result: T): Reply<T> => ({ done: true, result })
const refused = (because: string): Reply<never> => ({ done: false, because: [because] })
const wholeDay = (date: string | null): Day | null => day(date) ?? null

/** What the desk answers about what was read, from the example report: nothing said of it yet, no mark made, nothing recorded. */
export function exampleReadings(report: CheckReport | null) {
  const inReport = <T>(answer: (report: CheckReport) => T) =>
    report ? done(answer(report)) : refused('The police file has not been read to the end.')
  const findings = ({ behaviours: acts }: CheckReport): FindingsView => ({
    findings: behaviours.flatMap((idea) =>
      acts[idea].citations.map((citation, at) => ({
        key: `observation.${idea}.${at}`,
        is: 'observation' as const,
        title: idea,
        says: '',
        citations: [citation],
        when: null,
        now: { idea },
        choices: [],
      })),
    ),
    said: [],
    bars: [],
  })
  const course = ({ incidents }: CheckReport): CourseView => ({
    incidents: incidents.map(({ date, latest, dateText, summary, behaviours: acts, markers, rate, citations }, at) => ({
      key: `incident.${at}`,
      when: { earliest: wholeDay(date), latest: wholeDay(latest ?? date), text: dateText },
      summary,
      behaviours: acts,
      markers,
      rate,
      severity: markers.length > 0 ? 2 : 1,
      citations,
      toldDifferently: [],
    })),
    earlier: [],
    events: [],
    messages: [],
  })
  const analysis = ({ offences }: CheckReport): AnalysisView => ({
    four: { fixated: [], obsessive: [], unwanted: [], repeated: [] },
    requirements: offences
      .filter(({ id }) => id === 'PHA1997.s2A')
      .flatMap((offence) =>
        offence.elements.map(({ id, title, met, because, citations }) => ({
          id,
          offence: offence.title,
          title,
          met,
          because,
          for: citations.length > 0 ? [{ text: because, quotes: citations }] : [],
          against: [],
          closesTheGap: met === 'yes' ? null : 'A further occasion.',
          law: [],
        })),
      ),
  })
  const care = ({ file }: CheckReport): CareView => ({
    people: file.victims.map(({ name }, at) => ({
      person: personId(`p-victim-${at + 1}`)!,
      name,
      role: 'victim',
      citations: [],
      now: { vps: null, specialMeasures: null, needs: [], views: [], support: [], safeContact: null, protects: [] },
    })),
    read: [],
    bars: [],
  })
  const marks: MarksView = { marks: [], elements: [] }
  return {
    findings: () => inReport(findings),
    marks: () => done(marks),
    course: () => inReport(course),
    analysis: () => inReport(analysis),
    care: () => inReport(care),
  } satisfies Partial<Desk>
}
