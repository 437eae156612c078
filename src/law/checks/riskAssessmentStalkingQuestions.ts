import { saying } from '#case/remarks'
import type { RiskForm } from '#case/riskForm'
import { enhancedRisk } from '../authorities/livingInFear2017.ts'
import { referral, riskScreening } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn, isAConcern } from '../concern.ts'
import { nameOfForm, passagesOfForm } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { answered, leftOpen } from '../riskForms.ts'
import { called, capitalised, clause, counted } from '../wording.ts'

/** Questions that a scan may have lost from a form otherwise answered. */
const mayBeLost = 2

export const riskAssessmentStalkingQuestions = check({
  id: 'risk-assessment.stalking-questions',
  title: 'The eleven stalking questions are answered',
  asks: 'Were the eleven stalking questions of the DASH (or an S-DASH or SASH) asked and answered, and are the answers here?',
  authorities: [enhancedRisk, referral, riskScreening],
  bars: 'charge',
  looksFor: 'answered stalking questions, S-DASH or SASH',

  looksAt: (view) => {
    const forms = [...view.reading.riskForms].sort((a, b) => answered(b.stalkingQuestions).length - answered(a.stalkingQuestions).length)
    const screening = forms.find((form) => form.tool === 'SASH')
    const best = forms[0]
    const trigger = best?.questions.find((question) => question.id === 'dash.stalking')
    return {
      applies: isAConcern(view),
      indicated: view.stalking.indicated !== 'no',
      due: dueOn(view),
      victim: called(view.reading, 'victim'),
      screening: screening && passagesOfForm(view.reading, screening),
      form: best && {
        name: nameOfForm(view.reading, best),
        answered: answered(best.stalkingQuestions).length,
        blank: leftOpen(best.stalkingQuestions).filter(({ answer }) => answer === 'blank').length,
        notFound: best.stalkingQuestions.filter(({ answer }) => answer === 'notOnThisPage').length,
        quotes: quotesOf(best).length > 0 ? quotesOf(best) : passagesOfForm(view.reading, best),
        missing: clause(best.missing),
        triggerSaysNo: trigger?.answer === 'no',
        triggerQuote: trigger?.quote,
      },
      said: saying(view.reading.remarks, 'stalkingQuestions', 'saidToExist'),
      notDone: saying(view.reading.remarks, 'stalkingQuestions', 'notDone'),
    }
  },

  find({ applies, indicated, due, victim, screening, form, said, notDone }) {
    const wouldChange = 'A form with all eleven stalking questions answered would meet this.'
    const ask = (what: string) =>
      askPolice(
        'Stalking screening',
        `${what} The answers show fixation, people used or approached, and danger, which the main questions do not ask.`,
        due,
      )
    const left = form ? form.blank + form.notFound : 0
    if (form && form.answered > 0 && form.blank === 0 && form.notFound <= mayBeLost)
      return {
        outcome: 'met',
        because:
          left === 0
            ? `All the stalking questions are answered in ${form.name}.`
            : `${form.answered} of the ${form.answered + left} stalking questions are answered in ${form.name}; the rest could not be found in this copy.`,
        wouldChange: 'Later conduct would call for them to be asked again.',
        evidence: form.quotes,
      }
    if (screening)
      return {
        outcome: 'met',
        because: 'A SASH screening is in the file.',
        wouldChange: 'Later conduct would call for another.',
        evidence: screening,
      }
    if (form && form.answered > 0)
      return {
        outcome: 'partlyMet',
        because: `In ${form.name} ${counted(left, 'stalking question')} of ${form.answered + left} ${left === 1 ? 'is' : 'are'} not answered.`,
        wouldChange,
        evidence: form.quotes,
        action: ask(`Please ask ${victim} the stalking questions left unanswered in ${form.name} and send the form.`),
      }
    if (said.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'The stalking questions are said to have been asked, but the answers are not here.',
        wouldChange,
        evidence: said,
        action: ask('Please send the form with the answers to the stalking questions that are said to have been asked.'),
      }
    if (!indicated && form?.triggerSaysNo && form.triggerQuote)
      return {
        outcome: 'doesNotApply',
        because: `Question 8 of ${form.name} is answered “No” and the evidence does not indicate stalking.`,
        wouldChange: 'Evidence of following, watching or repeated contact would call for the questions.',
        evidence: [form.triggerQuote],
      }
    if (!applies && !form)
      return {
        outcome: 'doesNotApply',
        because:
          'Neither stalking nor harassment is indicated or proposed, nothing dangerous is said and the parties are not partners or family.',
        wouldChange: 'An allegation of harassment or stalking would call for the questions.',
      }
    const action = form
      ? ask(`Please ask ${victim} the 11 stalking questions, which are not answered in ${form.name}, and send the whole form.`)
      : ask(`Please ask ${victim} the 11 stalking questions and send the answers with the DASH.`)
    if (form)
      return {
        outcome: 'notMet',
        because:
          form.blank === 0
            ? `${capitalised(form.name)} as sent has no answers to the stalking questions${form.missing ? `: ${form.missing}` : ''}.`
            : `The stalking questions of ${form.name} are blank${form.triggerSaysNo ? ', question 8 being answered “No” though the file speaks of such conduct' : ''}.`,
        wouldChange,
        evidence: form.quotes,
        action,
      }
    if (notDone.length > 0)
      return {
        outcome: 'notMet',
        because: 'The police say that the stalking questions were not asked.',
        wouldChange,
        evidence: notDone,
        action,
      }
    return { outcome: 'silent', because: 'No stalking questions, S-DASH or SASH are in the file.', wouldChange, action }
  },
})

const quotesOf = (form: RiskForm) => form.stalkingQuestions.flatMap(({ quote }) => (quote ? [quote] : []))
