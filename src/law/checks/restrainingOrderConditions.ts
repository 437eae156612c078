import { saying } from '#case/remarks'
import { restrainingOrders as guidance } from '../authorities/cpsGuidance.ts'
import { restrainingOrders as inspection } from '../authorities/livingInFear2017.ts'
import { s359 } from '../authorities/sentencingAct2020.ts'
import { restrainingOrders as protocol } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn, protocolApplies } from '../concern.ts'
import { isIn } from '../documentsOf.ts'
import { hauntInEnglish } from '../haunts.ts'
import { gapsBetween, reachOf, type Subject, subjectInEnglish } from '../reach.ts'
import { askPolice } from '../requests.ts'
import { isAgainst, isUnwanted } from '../wishes.ts'
import { called, listed } from '../wording.ts'
import { leftOut } from '../zones.ts'

/** The police have yet to write the terms themselves. */
const toBeDrafted = /\b(?:terms|conditions|prohibitions|wording)\b[^.]{0,20}\b(?:to be|TB[CA]|to follow|not yet|will be)\b/i

/** Terms taken over from bail. */
const mirrorsBail = /\b(?:as|same as|mirror\w*|per|identical to|copy|replicat\w+)\b[^.]{0,20}\bbail\b/i

/** A prohibition of places by itself; a list of what to cover may leave "no contact" to be understood. */
const onlyAPlace = /^(?!.*\b(?:cover|includ|add|plus|protect|vary|extend)).*\b(?:not (?:to )?(?:go|enter|attend|come|be)|NTE)\b/is

/** Terms of these reach further than one place. */
const beyondPlaces: readonly Subject[] = ['family', 'children', 'friends', 'online', 'recording']

export const restrainingOrderConditions = check({
  id: 'restraining-order.conditions',
  title: 'The terms of the order are spelled out for this case',
  asks: 'Are the prohibitions set out, specific to this case and to what the victim needs?',
  authorities: [s359, protocol, guidance, inspection],
  bars: 'none',
  looksFor: 'terms of a restraining order',

  looksAt: (view) => {
    const { remarks } = view.reading
    const asked = saying(remarks, 'restrainingOrder', 'victimView').filter(({ words }) => !isAgainst(words))
    const terms = saying(remarks, 'restrainingOrder', 'term')
    const own = terms.filter((term) => !asked.some((view) => view.document === term.document && view.start === term.start))
    const contactOnly = saying(remarks, 'restrainingOrder', 'noContactOnly')
    const requested = saying(remarks, 'restrainingOrder', 'requested', 'deferred')
    // "To mirror bail" reaches as far as the bail conditions in the file.
    const reach = reachOf(terms.some(({ words }) => mirrorsBail.test(words)) ? [...terms, ...saying(remarks, 'bail', 'condition')] : terms)
    const { loitering, following, contacting } = view.reading.behaviours
    return {
      concerns: protocolApplies(view) && !isUnwanted(view),
      due: dueOn(view),
      victim: called(view.reading, 'victim'),
      requested,
      contemplated: requested.length > 0 || asked.length > 0 || view.stalking.indicated !== 'no',
      asked,
      terms,
      contactOnly,
      onlyInStatements: terms.length > 0 && terms.every((term) => isIn(view.reading, term, 'MG11', 'VPS', 'RETRACTION')),
      isContactAlone: terms.length > 0 && !reach.keepsAwayFromAPlace && [...reach.subjects].every((one) => one === 'contact'),
      lacksContact:
        own.length > 0 &&
        contactOnly.length === 0 &&
        own.every(({ words }) => onlyAPlace.test(words)) &&
        !reach.subjects.has('contact') &&
        contacting.length > 0,
      lacksPlace: own.length === 1 && !reach.keepsAwayFromAPlace && !reach.namesAnybody && loitering.length + following.length > 0,
      leftOut:
        view.stalking.indicated !== 'no' && [...reachOf([...terms, ...contactOnly]).subjects].every((one) => !beyondPlaces.includes(one))
          ? leftOut(
              view.reading,
              terms.some(({ words }) => mirrorsBail.test(words)) ? [...terms, ...saying(remarks, 'bail', 'condition')] : terms,
            )
          : undefined,
      open: saying(remarks, 'restrainingOrder', 'termsOpen'),
      toBeDrafted: own.length === 0 && requested.some(({ words }) => toBeDrafted.test(words)),
      gaps: gapsBetween(asked, reachOf([...(own.length + contactOnly.length > 0 ? own : terms), ...contactOnly, ...requested])).map(
        subjectInEnglish,
      ),
    }
  },

  find({
    concerns,
    due,
    victim,
    requested,
    contemplated,
    asked,
    terms,
    contactOnly,
    onlyInStatements,
    toBeDrafted,
    open,
    isContactAlone,
    lacksContact,
    lacksPlace,
    leftOut,
    gaps,
  }) {
    const wouldChange = 'Prohibitions that name the people, streets, work, school, accounts and go-betweens of this case would meet this.'
    const ask = (what: string) =>
      askPolice(
        'Orders on conviction',
        `${what} Give full names and dates of birth of the people protected, roads or a map for any area, how contact may come (including through others and online), any exception for children or solicitors, and how long. Do not print an address the suspect does not know.`,
        due,
      )
    const all = [...terms, ...contactOnly]
    if (terms.length > 0 && isContactAlone)
      return {
        outcome: 'partlyMet',
        because: 'The only term is “no contact”; it keeps the suspect away from no place and no one else.',
        wouldChange,
        evidence: all,
        action: ask('Please set out the order’s terms: “no contact” alone does not answer this conduct.'),
      }
    if (terms.length > 0 && gaps.length > 0)
      return {
        outcome: 'partlyMet',
        because: `Terms are set out, but they do not cover what the victim asked for: ${listed(gaps)}.`,
        wouldChange: `A term for ${listed(gaps)}, or the victim’s agreement that none is needed, would meet this.`,
        evidence: [...all, ...asked],
        action: ask(`Please add terms for ${listed(gaps)}, which ${victim} asked to have covered, or say why not.`),
      }
    if (terms.length > 0 && (requested.length === 0 || onlyInStatements || toBeDrafted))
      return {
        outcome: 'partlyMet',
        because: 'What the victim wants prohibited is passed on, but the police do not set out terms of their own.',
        wouldChange,
        evidence: all,
        action: ask(`Please turn ${victim}’s wishes into proposed terms.`),
      }
    if (terms.length > 0 && open.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'Terms are set out, and the papers say that others are still missing.',
        wouldChange: 'The missing terms, or the victim’s agreement that none is needed, would meet this.',
        evidence: [...all, ...open],
        action: ask('Please send the terms that the papers say are still missing.'),
      }
    if (terms.length > 0 && (lacksContact || lacksPlace))
      return {
        outcome: 'partlyMet',
        because: lacksContact
          ? 'Terms are set out, but none forbids contact, which the suspect has made.'
          : 'Terms are set out, but none keeps the suspect from the places he or she goes to.',
        wouldChange: `A term of ${lacksContact ? 'no contact, direct or indirect' : 'keeping away from those places'} would meet this.`,
        evidence: all,
        action: ask(
          lacksContact
            ? 'Please add a term of no contact, direct or indirect, or say why not.'
            : 'Please add terms that keep the suspect away from the places he or she goes to, or say why not.',
        ),
      }
    if (terms.length > 0 && leftOut) {
      const where = listed(leftOut.haunts.map(hauntInEnglish))
      return {
        outcome: 'partlyMet',
        because: `The terms keep the suspect from one place only (${leftOut.place}); the papers tell of the suspect ${where}.`,
        wouldChange: 'Terms for those places, or the victim’s agreement that none is needed, would meet this.',
        evidence: [...all, ...leftOut.quotes],
        action: ask(`Please add terms for the other places the suspect goes to (${where}), or say why not.`),
      }
    }
    if (terms.length > 0)
      return {
        outcome: 'met',
        because: 'The prohibitions asked for are set out.',
        wouldChange: 'A move, a new place of work or school, or a new way of making contact would call for other terms.',
        evidence: all,
      }
    if (contactOnly.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'The only term is “no contact”.',
        wouldChange,
        evidence: contactOnly,
        action: ask('Please set out the order’s terms: “no contact” alone does not answer this conduct.'),
      }
    if (!contemplated && !concerns)
      return {
        outcome: 'doesNotApply',
        because: 'No order is asked for and nothing in the file points to a need for one.',
        wouldChange: 'A request for an order would call for its terms.',
      }
    const action = ask(`Please send the terms that are wanted, with ${victim}’s views on them.`)
    const bare = [...requested, ...asked]
    if (bare.length > 0)
      return { outcome: 'notMet', because: 'An order is spoken of but none of its terms.', wouldChange, evidence: bare, action }
    return { outcome: 'silent', because: 'No terms of a restraining order are set out.', wouldChange, action }
  },
})
