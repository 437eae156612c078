import type { Quote } from '#case/quote'
import { type RemarkOn, remarksOn, saying } from '#case/remarks'
import { s3_6 } from '../authorities/bailAct1976.ts'
import { bailProtection as inspection } from '../authorities/livingInFear2017.ts'
import { s1 as orderInstead } from '../authorities/stalkingProtectionAct2019.ts'
import { victimCare } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { protocolApplies } from '../concern.ts'
import { documentsOf, passagesIn, saidAfter } from '../documentsOf.ts'
import { hauntInEnglish, hauntsOf } from '../haunts.ts'
import { reachOf } from '../reach.ts'
import { askPolice } from '../requests.ts'
import { called, listed } from '../wording.ts'
import { leftOut } from '../zones.ts'

type Weakly = Extract<RemarkOn<'bail'>['says'], 'unconditional' | 'underInvestigation' | 'voluntary' | 'requisition'>
const inWords: Record<Weakly, string> = {
  voluntary: 'interviewed by appointment and not arrested',
  underInvestigation: 'released under investigation',
  requisition: 'to be brought to court by postal requisition',
  unconditional: 'on unconditional bail',
}
const weakly = Object.keys(inWords) as Weakly[]

const inForce = /\b(?:in force|in place|current(?:ly)?|existing|until|subject (?:to|of)|granted|served)\b/i
const ended = /\b(?:expired?|ended|finished|lapsed|ran out|no longer|discharged|previous(?:ly)?|old|to follow|breached in)\b/i

/** What an order that protects somebody forbids; one about a child's time with its parents, or money, keeps nobody away. */
const keepsAway =
  /\b(?:restrain\w*|molest\w*|stalking protection|injunction|occupation order|DV[AP]?P[NO]|undertak\w+|harass\w*|pester\w*|intimidat\w*|(?:not|no)\b[^.]{0,20}\bcontact|not (?:to )?(?:communicate|approach|go (?:to|within|near)|enter|attend|come))\b/i

/** Bail that is over. */
const ranOut = /\b(?:bail|conditions)\b[^.;]{0,90}\b(?:ran out|run out|expired|lapsed|ended|was not extended)\b/i

/** Whether conditions are told of as over, in their own words or beside them in the same paper. */
const isOver = (freed: readonly Quote[], conditions: readonly Quote[]): boolean =>
  conditions.some(({ words }) => ranOut.test(words)) ||
  freed.some(({ words, document }) => ranOut.test(words) && conditions.some((condition) => condition.document === document))

/** "Conditions mirror the terms above": they reach as far as the terms of the order that is asked for. */
const mirrored = /\bmirror\w*|\b(?:same as|as per|identical to) (?:the )?(?:RO|restraining order|order|terms|above)\b/i

export const bailProtection = check({
  id: 'bail.protection',
  title: 'Bail or remand protects the victim now',
  asks: 'Is the suspect remanded, or on bail with conditions that answer what he or she does?',
  authorities: [s3_6, victimCare, inspection],
  bars: 'charge',
  looksFor: 'remand or bail conditions',

  looksAt: (view) => {
    const { reading } = view
    const protective = saying(reading.remarks, 'bail', 'remanded', 'refused', 'conditional', 'condition')
    const weak = saying(reading.remarks, 'bail', ...weakly)
    const conditions = saying(reading.remarks, 'bail', 'condition', 'conditional')
    const terms = conditions.some(({ words }) => mirrored.test(words))
      ? saying(reading.remarks, 'restrainingOrder', 'term', 'noContactOnly')
      : []
    const reach = reachOf([...conditions, ...terms])
    const pursues = view.stalking.indicated !== 'no'
    const { loitering, following } = reading.behaviours
    const comesToVictim = [...loitering, ...following, ...reading.markers.entryToHome]
    const freed = saying(reading.remarks, 'bail', 'unconditional', 'underInvestigation')
    return {
      victim: called(reading, 'victim'),
      mayBeInDanger: protocolApplies(view) || view.offences.some((one) => one.supported !== 'no'),
      remanded: saying(reading.remarks, 'bail', 'remanded', 'refused'),
      remandSought: saying(reading.remarks, 'bail', 'remandSought'),
      conditions,
      protective,
      weak,
      how: weakly.filter((one) => remarksOn(reading.remarks, 'bail').some(({ says }) => says === one)).map((one) => inWords[one]),
      weakening: protective.length > 0 && (saidAfter(reading, freed, protective) || (freed.length > 0 && isOver(freed, conditions))),
      notSetOut: !reach.keepsAwayFromAPlace && reach.subjects.size === 0,
      lacksPlace: pursues && !reach.keepsAwayFromAPlace && (comesToVictim.length > 0 || hauntsOf(reading).size > 0),
      leftOut: pursues && reach.keepsAwayFromAPlace ? leftOut(reading, [...conditions, ...terms]) : undefined,
      lacksContact: !reach.subjects.has('contact') && reading.behaviours.contacting.length > 0,
      orders: [
        ...saying(reading.remarks, 'bail', 'order'),
        ...documentsOf(reading, 'ORDER')
          .map(({ document }) => passagesIn(reading, document))
          .filter((passages) => passages.some(({ words }) => keepsAway.test(words)))
          .flat(),
        ...reading.markers.breachOfOrder.map(({ quote }) => quote),
        ...reading.mentions
          .filter(({ kind, quote }) => kind === 'ORDER' && inForce.test(quote.words) && !ended.test(quote.words))
          .map(({ quote }) => quote),
      ],
    }
  },

  find(seen) {
    const {
      victim,
      mayBeInDanger,
      remanded,
      remandSought,
      conditions,
      protective,
      weak,
      how,
      weakening,
      notSetOut,
      lacksPlace,
      leftOut,
      lacksContact,
      orders,
    } = seen
    const wouldChange = 'A remand, or conditions that keep the suspect from contact and from the places he or she goes to, would meet this.'
    const ask = (what: string) =>
      askPolice(
        'Other',
        `${what} Give ${victim}’s views on conditions. Where bail conditions cannot be had, say whether a stalking protection order is being applied for.`,
      )
    if (weakening)
      return {
        outcome: 'partlyMet',
        because: 'There were conditions or a remand, but a later document says that the suspect is now free without them.',
        wouldChange,
        evidence: [...weak, ...protective],
        action: ask('Please say what bail the suspect is on today and put conditions back, or say why not.'),
      }
    if (remanded.length > 0)
      return {
        outcome: 'met',
        because: 'The suspect is or was remanded in custody.',
        wouldChange: 'A release would call for conditions.',
        evidence: [...remanded, ...conditions],
      }
    if (conditions.length > 0 && (lacksPlace || lacksContact || notSetOut))
      return {
        outcome: 'partlyMet',
        because: notSetOut
          ? 'Bail is said to be conditional but the conditions are not set out.'
          : lacksPlace
            ? 'There are conditions, but none keeps the suspect from the places he or she goes to.'
            : 'There are conditions, but none forbids contact.',
        wouldChange,
        evidence: conditions,
        action: ask(
          notSetOut
            ? 'Please send the bail conditions.'
            : lacksPlace
              ? 'Please have the conditions varied to keep the suspect away from the home, work and other places he or she goes to.'
              : 'Please have a condition of no contact, direct or indirect, added.',
        ),
      }
    if (conditions.length > 0 && leftOut) {
      const where = listed(leftOut.haunts.map(hauntInEnglish))
      return {
        outcome: 'partlyMet',
        because: `The conditions keep the suspect from one place only (${leftOut.place}); the papers tell of the suspect ${where}.`,
        wouldChange,
        evidence: [...conditions, ...leftOut.quotes],
        action: ask(`Please have the conditions varied to cover the other places the suspect goes to (${where}), or say why not.`),
      }
    }
    if (conditions.length > 0)
      return {
        outcome: 'met',
        because: 'The suspect is on bail with conditions that answer the conduct described.',
        wouldChange: 'A breach, or a new place or way of contact, would call for a variation or a remand.',
        evidence: conditions,
      }
    if (remandSought.length > 0 && weak.length === 0)
      return {
        outcome: 'met',
        because: 'The police ask for the suspect to be remanded; nothing says that he or she was released.',
        wouldChange: 'A release would call for conditions.',
        evidence: remandSought,
      }
    if (!mayBeInDanger)
      return {
        outcome: 'doesNotApply',
        because:
          'Nobody proposes or indicates an offence of harassment or stalking, and the file shows no conduct that bail conditions would have to guard against.',
        wouldChange: 'Stalking, a threat, violence or a fear of it would call for conditions.',
        evidence: weak,
      }
    if (orders.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'The only protection is an order made earlier; there are no bail conditions.',
        wouldChange,
        evidence: [...orders, ...weak],
        action: ask('Please say what bail the suspect is on and seek conditions beside the order.'),
      }
    const action = ask(
      'Please say what bail the suspect is on and, if none with conditions, arrest or charge so that conditions can be set, or say why that was not necessary.',
    )
    if (weak.length > 0)
      return {
        outcome: 'notMet',
        because: `The suspect is free without conditions: ${listed(how)}.`,
        wouldChange,
        evidence: weak,
        action,
        law: [s3_6, inspection, orderInstead],
      }
    return { outcome: 'silent', because: 'Nothing says whether the suspect is remanded or on conditions.', wouldChange, action }
  },
})
