import { tableRows } from './rows.ts'
import type { Asked, FormTable } from './table.ts'

const box = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label, holds: 'lines' })
const line = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label })
const day = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label, gives: 'day', fits: /\d/ })
const date = (label: RegExp): Asked => day('dated', 'Date', label)

/** The boxes that the MG3, the MG5 and the MG6 have alike, by the words forces give them. */
const vps = box('vps', 'Victim personal statement', /(?:victim personal statement|VPS)(?: ?\/ ?(?:VPS|ISB|BIS))?/)
const specialMeasures = box(
  'specialMeasures',
  'Special measures and what witnesses need',
  /special meas(?:ures)?\.?(?: ?\/ ?(?:needs|mg ?2))?|s ?\/ ?measures|SMs?|mg ?2|(?:victim|witness)(?: and witness| and victim)? needs|vulnerable (?:or|and|\/) intimidated witness(?:es)?|court/,
)
const orders = box(
  'orders',
  'Orders to be applied for',
  /(?:applications? for )?(?:(?:protective|restraining) )?orders?(?: (?:on|upon) (?:conviction(?: or acquittal)?|acquittal)|sought|requested|to be applied for)?|R\.?\/?O\.?|restraining order(?: requested| sought)?|restraining order ?\/ ?orders|application for (?:an )?order(?:s|\(s\))?(?: on conviction)?/,
)
const compensation = box('compensation', 'Compensation', /compensation(?: application| details| claimed)?/)
const previous = box(
  'previous',
  'Previous convictions and reports',
  /(?:the )?(?:previous(?: convictions?| history| character| incidents?| matters)?|PNC|antecedents|bad character|history|pre ?cons?|form)(?: ?[/&+] ?\w+)?(?: and [a-z]+)?/,
)
const risk = box(
  'risk',
  'Risk to the victim',
  /risk(?: assessment| management| plan| forms?| ?\/ ?forms| and safety| ?& ?safety)?(?: plan)?|DASH(?: ?\/ ?risk| grade)?|S-?DASH|safety(?: plan| ?\/ ?risk)?|risk ?\/ ?safety/,
)
const bail = box('bail', 'Bail', /bail(?: position| history| conditions| conds| ?\/ ?custody| ?\/ ?remand| and custody)?|remand/)
const digital = box(
  'digital',
  'Phones, accounts and other digital evidence',
  /digital(?: (?:evidence|work|enquiries|strategy))?|phones?(?: and devices)?|devices?|media/,
)
const support = box(
  'support',
  'Support for the victim',
  /(?:victim |specialist )?support(?: services| agency| offered)?|victim care|vic(?:tim)? care|IDVA/,
)
const account = box(
  'account',
  'What the suspect says',
  /(?:defendant|suspect|def|sus)?(?:['’]s|s['’])?\s?(?:interview|account|intv|i\/v)(?: (?:summary|summaries|of (?:the )?(?:suspect|defendant)))?|(?:summary of )?interview(?:\(s\))?/,
)
const evidence = box(
  'evidence',
  'Key evidence and witnesses',
  /(?:summary of (?:the )?)?(?:key )?(?:evidence|witness(?:es)?|exhibits)(?: (?:and|&|\/) (?:exhibits|witnesses|evidence))?|supporting(?: evidence)?|strengths(?: ?[/&] ?weaknesses)?|evidence in support|non-?key (?:witness(?:es)?|evidence)|visually recorded evidence|forensic(?: evidence)?|CCTV/,
)
const against = box(
  'against',
  'What weakens the case',
  /weakness(?:es)?|undermining(?: (?:material|evidence|points))?|defence(?: raised)?|against|disclosure(?: issues)?/,
)
const summary = box(
  'summary',
  'Summary of the case',
  /(?:brief |case |officer['’]?s? )?(?:summary|outline|circumstances|background|narrative)(?: of (?:the )?(?:case|key evidence|evidence|offence|circumstances))?(?: for CPS\w*)?|summary of the key evidence|(?:brief )?facts|this matter|offence details|details of (?:the )?offence|circumstances of (?:the )?offence/,
)
const supervisor = box(
  'supervisor',
  'Supervisor',
  /super(?:visor|vising officer|vision|v|visory)(?:['’]?s)?(?: (?:comments?|certification|review|decision|officer))?|supv(?: comment)?|reviewed by|ERO|evidential review officer|sgt['’]?s? comments?|OIC['’]?s? comment/,
)
const offences = box(
  'offences',
  'Offences proposed or charged',
  /(?:proposed |suggested |recommended )?(?:charges?|offences?)(?:\(s\))?(?: (?:proposed|considered|for consideration|charged))?|proposed|charged(?: with)?|offences? for (?:consideration|decision)/,
)
const officer = line(
  'officer',
  'Officer in the case',
  /officer(?: in (?:the )?(?:case|charge)| in charge of (?:the )?case)?(?: \(OIC\))?|investigating officer|O\.?I\.?C\.?|(?:report )?(?:completed|prepared|submitted) by|investigator|from|name/,
)
const custody = line(
  'custody',
  'Custody or bail status',
  /custody(?: ?\/ ?(?:bail)| status| ?\/ ?bail status)?(?: status)?|bail ?\/ ?custody(?: status)?|status/,
)
const plea = line('plea', 'Anticipated plea', /(?:anticipated |likely |expected )?plea/)
const dateOfReport = date(/(?:date(?: of report| completed| prepared| submitted)?|dated|report dated)/)

const others =
  /(?:reviewing |charging )?lawyer['’]?s? (?:note|comments?)(?: \d[\d/.]*)?|warnings?|relationship|parties|type of advice|action plan|dispos(?:al|als)|intel(?:ligence)?|unused(?: material)?|hate crime|domestic abuse|DV|monitoring codes?|forensics?|enquiries(?: outstanding)?|outstanding(?: enquiries)?|further|other|note|conclusion|recommendation/

const decided: readonly Asked[] = [
  box(
    'decision',
    'The charging decision',
    /charging decision|prosecutor['’]?s? decision|decision(?: of (?:the )?prosecutor)?|(?:reviewing|charging) lawyer(?:['’]?s)? decision|charging lawyer|CPS (?:decision|advice|review)|lawyer['’]?s? (?:advice|decision)|CPSD/,
  ),
  line('test', 'Which test was applied', /(?:code )?test applied|(?:full|threshold) (?:code )?test(?: applied)?|code test/),
  box('publicInterest', 'Public interest', /public interest(?: (?:stage|assessment|test))?/),
  box('actionPlan', 'Action plan', /action plan|actions?(?: required| for police)?/),
  line('prosecutor', 'Prosecutor', /(?:duty |reviewing |crown )?prosecutor|name of prosecutor|reviewing lawyer name/),
  { id: 'returnBail', asks: 'Return bail date', label: /return bail(?: date)?|bail return(?: date)?/, gives: 'day', fits: /\d/ },
]

export const reportToProsecutor: FormTable = {
  asked: [
    offences,
    custody,
    officer,
    dateOfReport,
    summary,
    evidence,
    against,
    account,
    previous,
    risk,
    digital,
    vps,
    specialMeasures,
    orders,
    support,
    supervisor,
    { id: 'prosecution', asks: 'The prosecutor’s part: decision, test, reasons and action plan', of: decided },
  ],
  others,
  prose: true,
}

/** The prosecutor's own action plan, sent to the police: its items are asked for, and answer nothing. */
export const actionPlan: FormTable = {
  asked: [
    date(/date(?:d)?(?:(?: and| ?\/ ?)time)?(?: of (?:advice|decision|review))?/),
    line('prosecutor', 'Prosecutor', /(?:duty |reviewing |crown )?prosecutor|(?:reviewing |charging )?lawyer|from|completed by|name/),
    { id: 'items', asks: 'What the police are asked to do', found: tableRows, holds: 'lines' },
    day('due', 'By when', /(?:date for (?:response|reply)|(?:reply|response|return|due|target)(?: date| by)?|by when)/),
  ],
  others: /actions?|item|priority|to/,
}

/** What an MG3A adds: the answer to the action plan. */
export const furtherReport: FormTable = {
  asked: [
    offences,
    officer,
    dateOfReport,
    box(
      'reply',
      'Reply to the action plan',
      /(?:response|reply|answers?) to (?:the )?action plan|action plan (?:response|reply)|OIC reply|police (?:response|reply)|update/,
    ),
    box('defence', 'What the defence offer', /defence (?:offer|proposal|representations)|plea offer(?:ed)?|basis(?: of plea)?/),
    box('outstanding', 'What is still outstanding', /outstanding(?: (?:enquiries|actions|material))?/),
    box('recommendation', 'What the officer recommends', /recommendations?|conclusion|police (?:view|proposal)/),
    supervisor,
    { id: 'prosecution', asks: 'The prosecutor’s part: decision, test, reasons and action plan', of: decided },
  ],
  others:
    /(?:reviewing |charging )?lawyer['’]?s? (?:note|comments?)(?: \d[\d/.]*)?|type of advice|charge|previous|supporting|victim|witness(?:es)?/,
  prose: true,
}

export const policeReport: FormTable = {
  asked: [
    offences,
    officer,
    plea,
    summary,
    account,
    evidence,
    previous,
    bail,
    risk,
    digital,
    vps,
    specialMeasures,
    orders,
    compensation,
    support,
    supervisor,
    dateOfReport,
  ],
  others,
  prose: true,
}

export const caseInformation: FormTable = {
  asked: [
    box(
      'views',
      'What the victim thinks of the case, bail and giving evidence',
      /(?:victim|IP|AP|complainant|witness)(?:['’]?s|s['’])? (?:views?|wishes)(?: on [a-z ]{3,30})?|views of (?:the )?(?:victim|witness)/,
    ),
    box(
      'witnesses',
      'Difficulties with witnesses',
      /(?:witness(?:es)?|victim)(?: (?:difficulties|issues|availability|care|reluctance))|reluctan(?:ce|t witness(?:es)?)|credibility/,
    ),
    risk,
    bail,
    vps,
    specialMeasures,
    orders,
    against,
    digital,
    support,
    box(
      'additional',
      'Anything else the prosecutor should know',
      /additional(?: information)?|(?:any )?other (?:relevant )?information|further information|sensitive (?:information|material)/,
    ),
    officer,
    supervisor,
    dateOfReport,
  ],
  others,
  prose: true,
}
