import { distinct } from '#case/quote'
import { saying } from '#case/remarks'
import { riskPlan } from '../authorities/livingInFear2017.ts'
import { riskScreening } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn, isAConcern } from '../concern.ts'
import { askPolice } from '../requests.ts'
import { called, counted } from '../wording.ts'

/** So many protective steps in one paper or two are a plan, whether or not it is called one: of labelled files that record as many without the word six in seven were met. Scattered over more they are not. */
const amountToAPlan = { steps: 4, papers: 2 }

export const riskManagementPlan = check({
  id: 'risk-management.plan',
  title: 'There is a plan to manage the risk',
  asks: 'Is there a plan with actions tied to the risks of this case, saying who does what by when?',
  authorities: [riskScreening, riskPlan],
  bars: 'charge',
  looksFor: 'risk management plan',

  looksAt: (view) => ({
    applies: isAConcern(view),
    due: dueOn(view),
    victim: called(view.reading, 'victim'),
    plan: saying(view.reading.remarks, 'riskPlan', 'plan'),
    steps: saying(view.reading.remarks, 'riskPlan', 'step'),
    advice: saying(view.reading.remarks, 'riskPlan', 'advice'),
    said: saying(view.reading.remarks, 'riskPlan', 'saidToExist'),
    none: saying(view.reading.remarks, 'riskPlan', 'none'),
  }),

  find({ applies, due, victim, plan, steps, advice, said, none }) {
    const wouldChange = 'A plan that sets an action, an owner and a date against each risk would meet this.'
    const action = askPolice(
      'Risk management plan',
      `Please send the risk management plan for ${victim}: for each risk the action, who does it and by when (home and phone security, alarm or marker, school and work told, safe contact, what happens on release or bail). If there is none, make one now.`,
      due,
    )
    if (plan.length > 0)
      return {
        outcome: 'met',
        because: 'Actions tied to the risks of this case are recorded with their detail.',
        wouldChange: 'A change of address, of bail or of the suspect’s conduct would call for a review of the plan.',
        evidence: plan,
      }
    const papers = new Set(steps.map(({ document }) => document)).size
    if (distinct(steps).length >= amountToAPlan.steps && papers <= amountToAPlan.papers)
      return {
        outcome: 'met',
        because: `${counted(distinct(steps).length, 'protective step')} are recorded, which together cover the risk; no paper calls them a plan.`,
        wouldChange:
          'An action, an owner and a date against each risk would make it easier to follow; a change of address, of bail or of conduct would call for a review.',
        evidence: [...steps, ...said],
      }
    if (steps.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'Single protective steps are recorded but no plan that ties actions to the risks.',
        wouldChange,
        evidence: [...steps, ...said, ...none],
        action,
      }
    if (said.length > 0)
      return { outcome: 'partlyMet', because: 'A plan is referred to but not in the file.', wouldChange, evidence: said, action }
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'This is neither a case of harassment or stalking nor a domestic one.',
        wouldChange: 'Harassment, stalking, a threat or violence would call for a plan.',
      }
    if (none.length > 0 || advice.length > 0)
      return {
        outcome: 'notMet',
        because:
          advice.length > 0
            ? 'The victim was given advice, but nothing is recorded that the police do about the risk.'
            : 'The file says that there is no plan.',
        wouldChange,
        evidence: [...none, ...advice],
        action,
      }
    return { outcome: 'silent', because: 'No risk management plan and no protective step is recorded.', wouldChange, action }
  },
})
