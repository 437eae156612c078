import { saying } from '#case/remarks'
import type { RiskForm } from '#case/riskForm'
import { enhancedRisk, riskToProsecutor } from '../authorities/livingInFear2017.ts'
import { referral } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn, isAConcern } from '../concern.ts'
import { nameOfForm, passagesOfForm } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { markedSomehow, unanswered } from '../riskForms.ts'
import { called, capitalised, clause, counted } from '../wording.ts'

/** A form with more than this share of its main questions unmarked, or not in the copy, is not complete; the odd box left empty, or lost in a scan, does not make it so. */
const tooManyBlanks = 0.15

export const riskAssessmentDash = check({
  id: 'risk-assessment.dash',
  title: 'The DASH is in the file, complete',
  asks: 'Is there a completed DASH (or DARA) in the file itself?',
  authorities: [enhancedRisk, referral, riskToProsecutor],
  bars: 'charge',
  looksFor: 'completed DASH or DARA',

  looksAt: (view) => {
    const forms = view.reading.riskForms.filter((form) => form.tool === 'DASH' || form.tool === 'DARA')
    const other = view.reading.riskForms.filter((form) => form.tool === 'S-DASH' || form.tool === 'SASH')
    const quotesOf = (which: readonly RiskForm[]) => which.flatMap((form) => passagesOfForm(view.reading, form))
    const complete = forms.find((form) => unanswered(form.questions).length <= form.questions.length * tooManyBlanks)
    const isEmpty = ({ questions }: RiskForm): boolean =>
      questions.length > 0 && questions.every(({ answer }) => answer === 'blank') && markedSomehow(questions).length === 0
    const inPart = forms.find((form) => form !== complete && !isEmpty(form))
    const empty = forms.find(isEmpty)
    return {
      applies: isAConcern(view),
      due: dueOn(view),
      victim: called(view.reading, 'victim'),
      complete: complete && {
        name: nameOfForm(view.reading, complete),
        quotes: quotesOf([complete]),
        blank: unanswered(complete.questions).length,
        columnsLost: markedSomehow(complete.questions).length,
      },
      inPart: inPart && {
        name: nameOfForm(view.reading, inPart),
        quotes: quotesOf([inPart]),
        lacks: clause(inPart.missing) ?? `${counted(unanswered(inPart.questions).length, 'question')} left unmarked`,
      },
      empty: empty && { name: nameOfForm(view.reading, empty), quotes: quotesOf([empty]) },
      other: other[0] && { tool: other[0].tool, quotes: quotesOf(other) },
      said: saying(view.reading.remarks, 'dash', 'saidToExist'),
      notDone: saying(view.reading.remarks, 'dash', 'notDone'),
      named: saying(view.reading.remarks, 'dash', 'named'),
    }
  },

  find({ applies, due, victim, complete, inPart, empty, other, said, notDone, named }) {
    const notForDefence = 'It comes to the prosecutor with the request for charge; that does not by itself send it to the defence.'
    const wouldChange = 'The completed form in the file would meet this.'
    if (complete)
      return {
        outcome: 'met',
        because: `${capitalised(complete.name)} is in the file and completed${complete.blank > 0 ? `, but for ${counted(complete.blank, 'question')}` : ''}.${complete.columnsLost > 0 ? ` This copy does not show whether the marks against ${counted(complete.columnsLost, 'question')} say yes or no: look at the paper itself.` : ''}`,
        wouldChange: 'A later incident than the form’s date would call for another.',
        evidence: complete.quotes,
      }
    if (inPart)
      return {
        outcome: 'partlyMet',
        because: `${capitalised(inPart.name)} is in the file but not complete: ${inPart.lacks}.`,
        wouldChange,
        evidence: inPart.quotes,
        action: askPolice(
          'Risk assessment (DASH)',
          `Please send ${inPart.name} complete: ${inPart.lacks}. Its answers bear on the charge, bail and special measures. ${notForDefence}`,
          due,
        ),
      }
    const send = (why: string) =>
      askPolice(
        'Risk assessment (DASH)',
        `${why} the choice of charge, bail and special measures rest on its answers, and it is asked for in every stalking or harassment case, domestic or not. ${notForDefence}`,
        due,
      )
    if (empty)
      return {
        outcome: 'notMet',
        because: `${capitalised(empty.name)} is in the file, but no answer to any of its questions could be read: look at the paper itself.`,
        wouldChange,
        evidence: [...empty.quotes, ...said],
        action: send(`Please complete ${empty.name} with ${victim} and send it:`),
      }
    if (other)
      return {
        outcome: 'partlyMet',
        because: `There is a ${other.tool}, which asks about the suspect’s behaviour, but no DASH on the effect on the victim.`,
        wouldChange,
        evidence: [...other.quotes, ...said],
        action: send(`Please complete a DASH with ${victim} and send it with the ${other.tool}:`),
      }
    if (said.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'A DASH is said to have been done but it is not in the file.',
        wouldChange,
        evidence: said,
        action: send('Please send the DASH that is mentioned, every page of it:'),
      }
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'This is neither a case of harassment or stalking nor a domestic one.',
        wouldChange: 'An allegation of harassment, stalking or domestic abuse would call for the form.',
      }
    const action = send(`Please complete a DASH with ${victim} and send it:`)
    if (notDone.length > 0)
      return { outcome: 'notMet', because: 'The police say that no DASH was done.', wouldChange, evidence: notDone, action }
    return {
      outcome: 'silent',
      because:
        named.length > 0
          ? 'There is no DASH in the file. One is named in the papers, but nothing read there says that it was done.'
          : 'There is no DASH in the file and none is spoken of.',
      wouldChange,
      evidence: named,
      action,
    }
  },
})
