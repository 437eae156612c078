import type { Day } from '#case/dates'
import type { Contradiction, Observation } from '#case/reading'
import type { FormAnswer, RiskForm } from '#case/riskForm'
import type { Idea } from '#case/vocabulary'
import { called, hadHappened, type Look, type Read, some, writtenOn } from './read.ts'

type Against = Readonly<{ ideas: readonly Idea[]; says?: RegExp; atLeast?: number }>

const damage =
  /smash|broke|broken|damag|slash|scratch|destroy|vandal|keyed|kicked (?:in|through)|torn|ripped|cut (?:the|my|her|his|down)|burn/i
const strangling =
  /strangl|chok(?:ed|ing)|suffocat|throttl|(?:round|around|on) (?:my|her) (?:neck|throat)|grabbed (?:me|her) by the (?:neck|throat)|couldn['’]t breathe/i

/** What a statement must not say if a question's "no" is right. Questions of what the victim knows, or of a life together, are not here. */
const againstNo: Readonly<Record<string, Against>> = {
  'dash.frightened': { ideas: ['fearOfViolence'] },
  'dash.afraidOf': { ideas: ['fearOfViolence'] },
  'dash.stalking': { ideas: ['following', 'loitering', 'watchingOrSpying', 'contacting'], atLeast: 3 },
  'dash.pregnant': { ideas: ['pregnancy'] },
  'dash.threatsToKill': { ideas: ['threatToKill'] },
  'dash.strangled': { ideas: ['violence'], says: strangling },
  'dash.sexual': { ideas: ['sexual'] },
  'dash.suicide': { ideas: ['suicideThreat'] },
  'dash.brokenBail': { ideas: ['breachOfBail', 'breachOfOrder'] },
  'stalking.1': { ideas: ['fearOfViolence'] },
  'stalking.3': { ideas: ['interferingWithProperty'], says: damage },
  'stalking.5': { ideas: ['following', 'loitering'], atLeast: 2 },
  'stalking.6': { ideas: ['threatOfViolence', 'threatToKill'] },
  'stalking.7': { ideas: ['thirdPartyContact'] },
}

const againstYes: Readonly<Record<string, readonly Idea[]>> = {
  'dash.frightened': ['notBothered'],
  'dash.threatsToKill': ['noThreats'],
  'stalking.1': ['notBothered'],
  'stalking.6': ['noThreats'],
}

/** Answers of a risk form that a statement or a message given about the same time says the opposite of. */
export const riskFormAgainstStatement: Look = (read) =>
  read.riskForms.flatMap((form) => [...form.questions, ...form.stalkingQuestions].flatMap((answer) => contradicted(read, form, answer)))

function contradicted(read: Read, form: RiskForm, answer: FormAnswer): readonly Contradiction[] {
  const { quote, asked } = answer
  if (!quote || (answer.answer !== 'yes' && answer.answer !== 'no')) return []
  const against: Against | undefined =
    answer.answer === 'no' ? againstNo[answer.id] : againstYes[answer.id] && { ideas: againstYes[answer.id] ?? [] }
  if (!against) return []
  const date = writtenOn(read, form.document, quote.page)
  const told = read.observations.filter(
    (one) => against.ideas.includes(one.idea) && isAgainst(read, one, against, date, answer.answer === 'yes'),
  )
  const [first, ...more] = some(told.map((one) => one.quote))
  if (!first || told.length < (against.atLeast ?? 1)) return []
  const says = `The ${form.tool} answers “${answer.answer === 'no' ? 'No' : 'Yes'}” to “${asked}”; ${called(read, first)} says otherwise.`
  return [{ says, passages: [quote, first, ...more] }]
}

/** Only the victim, a witness or a message can contradict the form, and only of what had happened when it was filled in. */
function isAgainst(read: Read, told: Observation, { says }: Against, date: Day | undefined, victimOnly: boolean): boolean {
  const { voice, quote } = told
  if (voice !== 'victim' && (victimOnly || (voice !== 'witness' && voice !== 'message'))) return false
  return (!says || says.test(quote.words)) && hadHappened(read, told, date)
}
