import { type Day, daysAfter } from '#case/dates'
import type { Contradiction, Observation } from '#case/reading'
import type { FormAnswer, RiskForm } from '#case/riskForm'
import type { Idea } from '#case/vocabulary'
import { called, hadHappened, type Look, type Read, saysOtherwise, some, writtenOn } from './read.ts'

/** `atLeast`: so many tellings, a habit counted as many; `lastDays`: told to have happened so shortly before the form. */
type Against = Readonly<{ ideas: readonly Idea[]; says?: RegExp; atLeast?: number; lastDays?: number }>

const damage =
  /smash|broke|broken|damag|slash|scratch|destroy|vandal|keyed|kicked (?:in|through)|torn|ripped|cut (?:the|my|her|his|down)|burn/i
const strangling =
  /strangl|chok(?:ed|ing)|suffocat|throttl|(?:round|around|on) (?:my|her) (?:neck|throat)|grabbed (?:me|her) by the (?:neck|throat)|couldn['’]t breathe/i

const injured =
  /\b(?:bleed\w*|bled|bruis\w+|black eye|injur\w+|fractur\w+|broken|stitches|swollen|cut (?:to|on|my|her)|cuts?\b(?= and| on| to))/i
const used =
  /\b(?:held|put|pointed|waved|cut|stabbed|slashed|hit|struck|threw|swung|beat)\b[^.]{0,50}\b(?:knife|blade|bat|hammer|bottle|glass|belt|iron bar|machete|screwdriver|scissors|axe|stick|gun)\b/i
/** One sentence that tells of many times. */
const habit =
  /\b(?:every (?:day|night|morning|week)|daily|(?:times|texts|calls|messages) (?:a|per|each) (?:day|week)|constantly|non-?stop|all day)\b/i

/** What a statement must not say if a question's "no" is right. Questions of what the victim knows, or of a life together, are not here. */
const againstNo: Readonly<Record<string, Against>> = {
  'dash.injury': { ideas: ['violence'], says: injured, lastDays: 7 },
  'dash.frightened': { ideas: ['fearOfViolence'] },
  'dash.afraidOf': { ideas: ['fearOfViolence'] },
  'dash.stalking': { ideas: ['following', 'loitering', 'watchingOrSpying', 'contacting'], atLeast: 4 },
  'dash.pregnant': { ideas: ['pregnancy'] },
  'dash.threatsToKill': { ideas: ['threatToKill'] },
  'dash.weapons': { ideas: ['weapon', 'violence'], says: used },
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

/** "Never hit me" takes no threat back; "not scared of the beating" is no want of fear. */
const ofThreats = /\bthreat/i
const ofNothing = /^(?!.*\b(?:afraid|scared|frightened|fear) (?:that|of (?!him\b|her\b|them\b))).*$/is
const againstYes: Readonly<Record<string, Against>> = {
  'dash.frightened': { ideas: ['notBothered'], says: ofNothing },
  'dash.threatsToKill': { ideas: ['noThreats'], says: ofThreats },
  'stalking.1': { ideas: ['notBothered'], says: ofNothing },
  'stalking.6': { ideas: ['noThreats'], says: ofThreats },
}

/** Answers of a risk form that a statement or a message given about the same time says the opposite of. */
export const riskFormAgainstStatement: Look = (read) =>
  read.riskForms.flatMap((form) => [...form.questions, ...form.stalkingQuestions].flatMap((answer) => contradicted(read, form, answer)))

function contradicted(read: Read, form: RiskForm, answer: FormAnswer): readonly Contradiction[] {
  const { quote, asked } = answer
  if (!quote || (answer.answer !== 'yes' && answer.answer !== 'no')) return []
  const against = answer.answer === 'no' ? againstNo[answer.id] : againstYes[answer.id]
  // "No - same bus": the answer says why it is no.
  if (!against || (answer.answer === 'no' && against.atLeast && answer.comment)) return []
  const date = writtenOn(read, form.document, quote.page)
  const told = read.observations.filter(
    (one) => against.ideas.includes(one.idea) && isAgainst(read, one, against, date, answer.answer === 'yes'),
  )
  const [first, ...more] = some(told.map((one) => one.quote))
  const messages = told.filter(({ voice }) => voice === 'message').length
  const habits = told.filter(({ quote: { words } }) => habit.test(words)).length
  if (!first || told.length - messages + Math.floor(messages / 5) + 3 * habits < (against.atLeast ?? 1)) return []
  const says = `The ${form.tool} answers “${answer.answer === 'no' ? 'No' : 'Yes'}” to “${asked}”; ${saysOtherwise(called(read, first))}.`
  return [{ says, passages: [quote, first, ...more] }]
}

/** Only the victim, a witness or a message can contradict the form, and only of what had happened when it was filled in. */
function isAgainst(read: Read, told: Observation, { says, lastDays }: Against, date: Day | undefined, victimOnly: boolean): boolean {
  const { voice, quote } = told
  if (voice !== 'victim' && (victimOnly || (voice !== 'witness' && voice !== 'message'))) return false
  if (lastDays && !(date && told.when?.earliest && told.when.earliest >= daysAfter(date, -lastDays))) return false
  return (!says || says.test(quote.words)) && hadHappened(read, told, date)
}
