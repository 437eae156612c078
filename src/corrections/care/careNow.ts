import type { PersonId } from '#case/ids'
import type { CareStep, CareStepOf, CareStepType } from './steps.ts'

/** How one person is looked after, as the latest records have it; null where nothing was recorded, which is not "no". */
export type CareNow = Readonly<{
  vps: CareStepOf<'vpsRecorded'> | null
  specialMeasures: CareStepOf<'specialMeasuresRecorded'> | null
  needs: readonly CareStepOf<'needRecorded'>[]
  /** Every view, the latest heard first. */
  views: readonly CareStepOf<'viewRecorded'>[]
  /** The latest of each agency. */
  support: readonly CareStepOf<'supportRecorded'>[]
  safeContact: CareStepOf<'safeContactRecorded'> | null
  protects: readonly CareStepOf<'detailsProtected'>[]
}>

export function careOf(steps: readonly CareStep[], person: PersonId): CareNow {
  const own = steps.filter((step) => step.person === person)
  const of = <T extends CareStepType>(type: T) => own.filter((step): step is CareStepOf<T> => step.type === type)
  return {
    vps: of('vpsRecorded').at(-1) ?? null,
    specialMeasures: of('specialMeasuresRecorded').at(-1) ?? null,
    needs: latestOfEach(of('needRecorded'), ({ need }) => need.trim().toLowerCase()),
    views: of('viewRecorded').toSorted((one, other) => other.heardOn.localeCompare(one.heardOn)),
    support: latestOfEach(of('supportRecorded'), ({ agency }) => agency.trim().toLowerCase()),
    safeContact: of('safeContactRecorded').at(-1) ?? null,
    protects: protectedOf(own),
  }
}

const latestOfEach = <S>(steps: readonly S[], name: (step: S) => string): readonly S[] => [
  ...new Map(steps.map((step) => [name(step), step])).values(),
]

/** What is protected now: all that was, since it was last lifted. */
function protectedOf(own: readonly CareStep[]): readonly CareStepOf<'detailsProtected'>[] {
  const standing: CareStepOf<'detailsProtected'>[] = []
  for (const step of own) {
    if (step.type === 'detailsProtected') standing.push(step)
    if (step.type === 'protectionLifted') standing.splice(0, standing.length, ...standing.filter(({ what }) => what !== step.what))
  }
  return standing
}

/** A detail no document that the suspect may read can hold: whose it is, what it is, and the words it would be written in. */
export type ProtectedDetail = Readonly<{
  person: PersonId
  personName: string
  what: CareStepOf<'detailsProtected'>['what']
  words: readonly string[]
}>

/** Everything that must not be printed, redrawn, mapped or found by whoever the suspect is, from the `care` steps of the case's log. */
export const protectedDetails = (steps: readonly CareStep[]): readonly ProtectedDetail[] =>
  [...Map.groupBy(steps, ({ person }) => person).values()].flatMap((own) =>
    protectedOf(own).map(({ person, personName, what, words }) => ({
      person,
      personName,
      what,
      words: words.map((word) => word.trim()).filter((word) => word !== ''),
    })),
  )
