import { exhibitRows, tableRows } from './rows.ts'
import type { Asked, FormTable } from './table.ts'

const box = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label, holds: 'lines' })
const line = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label })
const day = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label, gives: 'day', fits: /\d/ })
const officer = line(
  'officer',
  'Officer',
  /(?:reporting |investigating )?officer(?: completing)?(?: in the case)?|O\.?I\.?C\.?|completed by|prepared by|name/,
)
const supervisor = line('supervisor', 'Supervisor', /supervis(?:or|ing officer|ory officer)(?: (?:name|comments?))?/)
const dated = day('dated', 'Date', /dated?(?: completed)?/)

/** The measures of sections 23 to 30 of the Youth Justice and Criminal Evidence Act 1999, as the MG2 lists them. */
const measures: readonly Asked[] = [
  box('screens', 'Screens', /screens?(?: \(?s\.? ?23\)?)?/),
  box('liveLink', 'Live link', /live (?:tv |video )?link(?: \(?s\.? ?24\)?)?|video link/),
  box('inPrivate', 'Evidence in private', /evidence (?:given )?in private|in private/),
  box('wigsAndGowns', 'Wigs and gowns off', /removal of wigs(?: and gowns)?|wigs(?: (?:and|&|\/) gowns)?/),
  box(
    'recordedEvidence',
    'Recorded interview as evidence in chief',
    /(?:video|visually)[- ]recorded (?:e-in-c|evidence(?: in chief)?|interview|statement)|evidence in chief/,
  ),
  box('recordedCrossExamination', 'Recorded cross-examination', /(?:video|pre)[- ]recorded cross[- ]examination|section 28/),
  box('intermediary', 'Intermediary', /intermediary/),
  box('aids', 'Aids to communication', /(?:communication aids?|aids? to communication)/),
]

export const specialMeasuresAssessment: FormTable = {
  asked: [
    line('witness', 'Witness', /(?:name of )?witness(?: name)?|name/),
    box(
      'category',
      'Why the witness is eligible',
      /(?:witness )?categor(?:y|ies)(?: of (?:witness|vulnerability|eligibility))?|type of witness|eligib(?:le|ility)(?: criteria)?|grounds(?: for eligibility)?|vulnerable ?(?:\/|and|or) ?intimidated/,
    ),
    box(
      'behaviour',
      'How the suspect or others have behaved to the witness',
      /(?:any )?behaviour (?:towards? the witness )?(?:of|by) (?:the )?(?:accused|suspect|defendant)[^:.?\n]{0,60}|nature and (?:alleged )?circumstances of (?:the )?offence/,
    ),
    box(
      'quality',
      'How the quality of the evidence would suffer',
      /(?:why|how) (?:is|are|will|would|may) [^:.?\n]{0,40}quality[^:.?\n]{0,60}|(?:effect on (?:the )?)?quality of evidence|diminish(?:ed)? quality/,
    ),
    box(
      'measures',
      'Measures asked for',
      /(?:special )?measures? (?:applied for|requested|sought|wanted|recommended|considered|required)|conclusion|recommendation|application(?: for special measures)?/,
    ),
    { id: 'each', asks: 'Each special measure, one by one', of: measures, unless: 'measures' },
    box(
      'views',
      'The witness’s own views',
      /(?:witness['’]?s? )?(?:own )?views?(?: of (?:the )?witness(?:es)?)?|(?:the )?witness['’]?s? (?:own )?(?:views?|wishes)|(?:victim|IP)['’]?s? views?/,
    ),
    line('supporter', 'Supporter in court', /supporter|court supporter|(?:witness )?support(?:er)? (?:name|person)/),
    box(
      'crossExamination',
      'Cross-examination by the defendant in person',
      /cross[- ]examination (?:by (?:the )?(?:defendant|accused)|in person)[^:.?\n]{0,40}|objection to (?:the )?defendant cross[- ]examining/,
    ),
    officer,
    supervisor,
    dated,
  ],
  others: /measures discussed|(?:second|other) witness|printed guidance|removal of|mental disorder|physical disability|under 18/,
}

export const charges: FormTable = {
  asked: [
    box(
      'charges',
      'Charges',
      /(?:details of )?(?:charges?|offences?)(?:\(s\))?(?: ?\d)?(?: details)?|(?:you are )?charged (?:with|that)|statement of offence/,
    ),
    box('reply', 'Reply to charge', /reply(?: to charges?)?/),
    day('charged', 'When charged', /(?:date(?: and time| ?\/ ?time)?(?: of charge| charged)?|charged(?: on| at)?|time charged)/),
    line('chargedBy', 'Who charged', /(?:charged by|officer (?:charging|in charge)|charging officer|custody officer)/),
    line(
      'hearing',
      'Court and first hearing',
      /(?:court(?: and date)?|to appear(?: at)?|first (?:hearing|appearance)|bailed to|hearing|surrender(?: to)?)/,
    ),
    box('bail', 'Bail or custody', /bail(?: status| decision)?|custody status|conditions/),
  ],
  others: /name|address|arrest(?:ed)?|remand/,
}

export const remandApplication: FormTable = {
  asked: [
    line('defendant', 'Defendant', /defendant|accused|name(?: of defendant)?/),
    box(
      'grounds',
      'Grounds for objecting to bail',
      /(?:grounds?|exceptions?|objections?)(?:\(s\))?(?: (?:for (?:objecting|objection|refusing|remand|opposing)|to bail|relied (?:up)?on))?[^:.\n]{0,30}|remand (?:is )?sought(?: on the grounds)?/,
    ),
    box('surrender', 'Failing to surrender', /(?:would )?fail(?:ure|ing)? to surrender(?: to custody)?/),
    box(
      'offences',
      'Committing offences on bail',
      /(?:would )?commit(?:ting)?(?: further)? (?:an )?offences?(?: (?:(?:while|whilst) )?on bail)?|further offences(?: on bail)?/,
    ),
    box('interference', 'Interfering with witnesses', /(?:would )?interfer(?:e|ence|ing) with (?:the )?witness(?:es)?[^:.\n]{0,40}/),
    box(
      'reasons',
      'Reasons and facts that bear the grounds out',
      /(?:substantial )?reasons?(?: for (?:objection|belief|remand))?|(?:facts|circumstances|details|evidence)(?: (?:in support|supporting)[^:.\n]{0,30})?|why/,
    ),
    box(
      'history',
      'Bail history and previous offending',
      /(?:bail (?:history|record)|previous(?: (?:convictions?|bail|breaches|offending))?|antecedents)/,
    ),
    box(
      'conditions',
      'Conditions if bail is granted',
      /(?:proposed |suggested |alternative )?(?:bail )?conditions(?: (?:sought|requested|if [^:.\n]{3,40}))?|would conditions[^.?\n]{0,40}/,
    ),
    box(
      'victim',
      'What the victim fears or wants',
      /(?:victim|IP|complainant|witness)(?:['’]?s|s['’])? (?:views?|fears?|wishes)|views of (?:the )?(?:victim|complainant)/,
    ),
    officer,
    supervisor,
    dated,
  ],
  others: /offences?(?: charged)?|charges?|court|custody/,
}

export const breachOfBail: FormTable = {
  asked: [
    line('defendant', 'Defendant', /defendant|accused|name(?: of defendant)?/),
    box('conditions', 'Conditions imposed', /(?:bail )?conditions?(?: (?:imposed|breached))?/),
    box(
      'breach',
      'How they were broken',
      /(?:details|circumstances|nature|facts) of (?:the )?(?:alleged )?breach|breach(?: details)?|alleged breach/,
    ),
    line('arrested', 'When arrested', /(?:date(?: and time)? of )?arrest(?:ed)?(?: (?:on|at))?/),
    box('reply', 'What the defendant says', /(?:reply|explanation|response|comment)(?: (?:by|of) (?:the )?defendant)?/),
    officer,
    dated,
  ],
}

const list = (id: string, asks: string): Asked => ({ id, asks, found: tableRows, holds: 'lines' })
export const witnessList: FormTable = { asked: [list('witnesses', 'Witnesses')] }
export const witnessAvailability: FormTable = {
  asked: [
    {
      ...list('unavailable', 'Witnesses and the days they cannot come'),
      label: /dates? (?:to avoid|not available|of non-availability)|non-availability/,
    },
  ],
}
export const exhibitList: FormTable = { asked: [{ id: 'exhibits', asks: 'Exhibits', found: exhibitRows, holds: 'lines' }] }

export const badCharacter: FormTable = {
  asked: [
    line('defendant', 'Defendant', /defendant|accused|name(?: of defendant)?/),
    box('convictions', 'Convictions relied on', /(?:previous )?convictions?(?: (?:relied (?:up)?on|to be adduced))?|previous/),
    box(
      'otherConduct',
      'Other reprehensible behaviour',
      /(?:other )?reprehensible behaviour|(?:other )?(?:misconduct|allegations)|non-?conviction (?:bad character|material)/,
    ),
    box('facts', 'Facts of them', /(?:brief )?(?:facts|circumstances|details|MO)(?: (?:of|relied)[^:.\n]{0,30})?/),
    box(
      'gateway',
      'Why they may be given in evidence',
      /gateways?|(?:grounds|reasons?|relevance)(?: for (?:admission|admissibility))?|section 101[^:.\n]{0,20}/,
    ),
    box('dangerousness', 'Dangerous offender', /danger(?:ousness|ous offender(?: information)?)|specified offences?/),
    officer,
    dated,
  ],
}
