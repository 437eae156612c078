import { inWords } from '#case/dates'
import { counterIndications } from '#case/vocabulary'
import { counterIndicationWords } from '#case/words'
import type { Authority, Verified } from './authority.ts'
import { courseOfConductRules } from './courseOfConductRules.ts'
import { changes } from './dates.ts'
import { edition } from './edition.ts'
import type { Dated } from './inForce.ts'
import { library } from './library.ts'
import type { Offence, TimeLimit } from './offence.ts'
import { everyOffence, weighedOffences } from './offences.ts'
import { badReasons } from './pleas/badReasons.ts'
import { basisLaw } from './pleas/basis.ts'
import { beforeAccepting } from './pleas/beforeAccepting.ts'
import { beforeStopping, stoppingLoses } from './pleas/beforeStopping.ts'
import { losses } from './pleas/losses.ts'
import { kindsOfPursuit } from './pursuit.ts'
import { rulebook } from './rulebook.ts'

/** The tags as a lawyer reads them. */
export const verifiedInEnglish: Readonly<Record<Verified, string>> = {
  read: 'text read',
  secondary: 'read in a secondary source',
  inspection: '2017 inspection finding',
  published: 'public document',
  checkSource: 'check source',
  unverified: 'unverified: off by default',
}

const limitInEnglish: Readonly<Record<TimeLimit, string>> = {
  sixMonths: 'six months from the last linked incident',
  sixMonthsFromEvidence: 'six months from when the prosecutor has the evidence, three years at most',
  none: 'none',
  notCharged: 'not a charge',
}

const cited = ({ cite, where, verified }: Authority): string => `${cite}, ${where} (${verifiedInEnglish[verified]})`

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

const sentence = (parts: readonly string[]): string => `${parts.join('; ')}.`

const span = ({ from, until }: Dated): string =>
  [...(from ? [`from ${inWords(from)}`] : []), ...(until ? [`until ${inWords(until)}`] : [])].join(' ')

function printOffence(offence: Offence): string {
  const { id, title, law, elements, mode, maxima, timeLimit, alternatives, defences, whoCharges, wording, notes } = offence
  return [
    `### ${title} (${id})`,
    sentence([`Mode: ${mode}`, `time limit: ${limitInEnglish[timeLimit]}`, ...(span(offence) ? [`conduct ${span(offence)}`] : [])]),
    `Law: ${law.map(cited).join('; ')}.`,
    'What has to be proved, and what the file should hold:',
    elements.map(({ title: element, evidence }, at) => `${at + 1}. ${element}. *${evidence}*`).join('\n'),
    `Maximum:\n\n${list(maxima.map(({ words, law: source }) => `${words} ${cited(source)}`))}`,
    ...(alternatives.length > 0
      ? [
          `Alternatives:\n\n${list(alternatives.map(({ offence: other, how, law: source }) => `${other}: ${how === 'verdictOnIndictment' ? 'a jury may convict of it' : 'must be charged as well in a magistrates’ court'}. ${cited(source)}`))}`,
        ]
      : []),
    ...(defences.length > 0 ? [`Defences:\n\n${list(defences.map(({ words, law: source }) => `${words} ${cited(source)}`))}`] : []),
    `Who charges: ${whoCharges.words} ${cited(whoCharges.law)}`,
    `Wording (to be checked against the current offence wording):\n\n> ${wording}`,
    ...(notes ? [`Not to be missed:\n\n${list(notes)}`] : []),
  ].join('\n\n')
}

const courseOfConduct = [
  '## Course of conduct',
  list(courseOfConductRules.map(({ words, law }) => `${words} ${law.map(cited).join('; ')}`)),
]

const stalkingOrHarassment = [
  '## Stalking or harassment',
  'Stalking is indicated where the statute is met: a course of conduct, which is harassment, with acts of the kind in section 2A(3), in circumstances that show pursuit. The program reads those circumstances from kinds of sign. Two kinds are asked for, one of them more than going on after a warning. Where there is only one, the answer is "borderline", to be decided with reasons.',
  `Kinds of sign:\n\n${list(kindsOfPursuit.map(({ text, speaksTo }) => `${text} (FOUR: ${speaksTo})`))}`,
  'Another explanation for the contact is weighed against the signs: a quarrel, an exchange, a lawful purpose, an invitation, coming back together, or arrangements about children, where someone other than the suspect says so. A sign or an explanation told of once weighs one, told of more than once two. Where there is such an explanation, or the victim was not troubled, or it stopped when asked, one of the signs must show fixation, and the signs must outweigh all of these together. Where the explanations outweigh the signs, or one is told of more than once and nothing shows fixation, the answer is no; between the two it is borderline. So it is, whatever the signs, where the kinds of acts and what they did do not outweigh the tellings of other explanations by seven (by five where nobody tells of another reason, by nine where the victim says that she is not afraid, and then, in four papers or more, by seven without what is only hinted at, by five where something done by stealth makes her fear violence, by three where love is declared to her and her life is changed): each kind of act counts one, alarm and fear of violence one, a changed life two; each explanation or softening word as often as it is told, up to three times. Where four papers or more speak of any of it, the kinds of acts and effects are counted again, each in thirds by how often it is told, up to three times: they have to outweigh by 4.3, or the answer is borderline. Where by that count they outweigh by no more than one (in fewer papers, by kinds, no more than two), somebody says what else the contact was about and such reasons are told of three times or more, the answer is no, unless it went on after a warning, an order or bail, the victim was watched or followed until her life changed, or something done by stealth makes her fear violence. So it is where four papers or more tell of conduct that all lies within ten days, most of it with its day, and nobody was followed, watched by device or intruded on, nothing went on after a warning or an order, none of it is told as a habit and nobody fears violence. Acts only hinted at are read where the rest plainly tells of pursuit, and are shown as such. What the suspect says is shown and does not by itself turn the answer.',
  `Everything that points away is looked for and shown:\n\n${list(counterIndications.map((sign) => counterIndicationWords[sign]))}`,
  'FOUR (fixated, obsessive, unwanted, repeated) is set out beside the answer with its evidence. It is an aid to recognition and not the test.',
]

const checks = [
  '## Checks',
  ...rulebook.map(({ id, title, asks, bars, authorities }) =>
    [
      `### ${title} (${id})`,
      `${asks}${bars === 'charge' ? ' To be answered before charge.' : ''}`,
      `Law: ${authorities.map(cited).join('; ')}.`,
    ].join('\n\n'),
  ),
]

const pleas = [
  '## Pleas',
  'An offer of harassment, or of a breach alone, sets off the warning where stalking is indicated, or where that is open and the effect section 4A asks for is shown. It names the acts by kind and day. Where the evidence is not of stalking it is silent. An offer warned against is accepted only after a supervisor who did not put it forward has approved it, and a warning once given never wears off. Refusing an offer needs nothing.',
  `A basis of plea is compared with the papers line by line. A line is agreed only where someone other than the suspect, or the suspect’s own account of the act, says all that it says; contradicted where they say otherwise, tell of it more often or for longer, or tell of a warning where the defendant is said not to have known; disputed where they speak both ways; and not addressed wherever any of its words could not be matched. What the basis passes over is named: fear, distress, the effect on daily life, the gravest acts, breaches, warnings, and each kind of act. ${basisLaw.map(cited).join('; ')}.`,
  `What would be lost:\n\n${list(losses.map(({ words, law }) => `${words(undefined)} ${law.map(cited).join('; ')}`))}`,
  `Reasons that are not good ones:\n\n${list(badReasons.map(({ id, reason, answer, law }) => `${id}. ${reason} ${answer} ${law.map(cited).join('; ')}`))}`,
  `Before accepting:\n\n${list(beforeAccepting.map(({ id, words, law }) => `${id}. ${words} ${law.map(cited).join('; ')}`))}`,
  `What stopping a charge loses on any evidence:\n\n${list(
    Object.values(stoppingLoses)
      .flat()
      .map(({ words, law }) => `${words} ${law.map(cited).join('; ')}`),
  )}`,
  `Before a charge is stopped, lowered or left on the file, besides the views of the victim and the officer and the approval of a supervisor (the first six only where support was withdrawn), and after it:\n\n${list(beforeStopping.map(({ id, words, law }) => `${id}. ${words} ${law.map(cited).join('; ')}`))}`,
]

const dates = [
  '## Days on which the law changed',
  list(
    changes.map(
      ({ on, changes: what, source, verified, turnsOn }) =>
        `${on ? inWords(on) : 'Not established, and so treated as not in force'} (${turnsOn}): ${what} ${source} (${verifiedInEnglish[verified]})`,
    ),
  ),
]

const authorities = [
  '## Authorities',
  'In our own words; words in quotation marks are those of the source.',
  ...[...Map.groupBy(library, ({ cite }) => cite)].map(([cite, provisions]) =>
    [
      `### ${cite}`,
      list(
        provisions.map(
          (provision) =>
            `**${provision.where}** (${[provision.id, span(provision), verifiedInEnglish[provision.verified], `looked at ${inWords(provision.readOn)}`].filter(Boolean).join('; ')}). ${provision.words} <${provision.url}>`,
        ),
      ),
    ].join('\n\n'),
  ),
]

/** The whole rulebook in plain English, for a lawyer to read and object to line by line. Markdown. */
export const printRulebook = (): string =>
  [
    '# The rulebook',
    `What the program holds to be the law and the practice, and the rules it applies to a police file: ${edition}. Printed from the rules themselves. Nothing here is advice; every rule can be overruled by the lawyer, with a reason.`,
    `How well each source was verified:\n\n${list(Object.values(verifiedInEnglish))}`,
    '## Offences',
    `The program weighs ${weighedOffences.length} of these on the evidence, element by element: ${weighedOffences.map(({ id }) => id).join(', ')}. The others are here to be looked up.`,
    ...everyOffence.map(printOffence),
    ...courseOfConduct,
    ...stalkingOrHarassment,
    ...checks,
    ...pleas,
    ...dates,
    ...authorities,
  ].join('\n\n')
