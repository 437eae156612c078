import type { Entry } from './entry.ts'

type Report = Omit<Entry, 'example' | 'counter'>

const id = 'vexatiousComplaint/found baseless'
const paper =
  '(allegation|allegations|complaint|complaints|referral|referrals|accusation|accusations|grievance|tip_off|tip_offs|intelligence|intel|5x5x5|report|reports)'
const word = '(call|letter|email|message|information|form|phone_call|note|dossier|web_form|calls|emails|letters|tip)'
const wrong = "(V|V's) (@wrongdoing|.. .. (@wrongdoing))"
const hers =
  "(V's|our) ..(boat|dog|dogs|shop|business|van|car|kitchen|food|horses|ponies|children|house|stall|papers|visa|degree|licence|accident|claim|mother|father|son|daughter|salon|pub|café|degree|reference) (be|have|leave|smell|leak|hit|starve|drink)"
const did =
  "(V|V's) (@wrongdoing|.. .. .. (@wrongdoing)|(be|have|do|let|keep|leave|run|sell|give|take|steal|put|make|use|owe|fake|accept|conduct|work|drink|copy|lie|neglect|claim|photograph|share|bully|falsify))"

/**
 * That the victim was reported, told without a word of whether it was true: `made` by the suspect or by nobody known, `received` by an office; `told` by somebody
 * or `written` somewhere, which is a report only where an office is spoken of beside it; and `calledOn` by an office, where somebody is said to have sent for it.
 */
export const reportsOfVictim: Readonly<Record<'made' | 'received' | 'told' | 'written' | 'calledOn', Report>> = {
  made: {
    id,
    says: [
      `(report|submit|allege|complain|accuse) ... ${did}`,
      "(report|accuse|denounce|refer|grass) (V|V's) .. (to|for|of|as|up) -the_police -police",
      `(make|lodge|submit|send|put_in|raise|file|bring|phone_in|write) .. ${paper} .. (to|with|at|re|about|against|that|alleging) .. .. (@overseer|@authority|uni|@boss|V|V's)`,
    ],
  },
  received: {
    id,
    says: [
      `${paper} -by_V -from_V .. (about|against|concerning|regarding|re|v|versus|of) .. (V|V's) -by_V`,
      `${paper} -by_V -from_V (have_been|had_been|has_been|be)? .. (make|receive|submit|pass|come|lodge|send|put_in|raise|sign) -by_V ... ${did}`,
      `${paper} -by_V -from_V .. (be)? (that|alleging|of|saying|stating|claiming) .. ${did}`,
      `${paper} -by_V -from_V .. (make|receive|submit|pass|lodge|send|put_in|raise) -by_V .. (to|by|with) .. (@overseer|@authority) ... (that|alleging|saying)`,
      `(forward|receive|pass_on|have|get|pass|note) .. ${paper} -about_S -against_S -from_V -by_V .. (from S|by S|signed|in S's name|anonymous|about V|against V|concerning V|re V|of V)`,
      `(someone|somebody|anonymous|anonymously|member_of_the_public|stranger|S|caller) ... (send|write|submit|report|email|ring|hand) ... ${paper} -about_S -against_S`,
      `(they|@overseer|@authority|@boss) .. (have|get|receive|have_had|act_on|be_sent) .. ${word} .. .. (that|saying|alleging|claiming|to_say|which_said) .. (${did}|V's)`,
      `(they|@overseer|@authority|@boss) .. (be_told|been_told|be_informed|been_informed|be_tipped) .. (that)? ${did}`,
      `(give|receive|have|hold|act_on) .. information .. (that|to_say|saying|which_said) .. ${did}`,
      `(letter|email|message|note) .. (send|write|go|come) .. to (V's|the) .. (@overseer|@authority|officer|@boss) .. (that|saying|alleging|claiming|to_say) .. ${did}`,
      `information .. (be|been)? .. (receive|pass|give) .. (that|saying) .. ${did}`,
      `(we|they|i|@overseer|@authority|@boss) .. (have|get|receive|take) .. (call|calls|letter|letters|email|emails|message|messages) .. (that|saying|alleging|claiming|to_say) .. ${did}`,
      `V .. (have|get|receive|be_sent) .. (letter|letters|notice|fine|warning) .. from .. (@overseer|@authority) .. (that|saying|claiming|about|to_say) .. V`,
      `(close|investigate|look_into|dismiss) (the|this|that|each|every) ..${paper} -about_S -against_S -from_V -by_V`,
      `${paper} -by_V -from_V (for|on|against) (no|number|flat|room|plot|unit|account)`,
      `# .. ${paper} -by_V -from_V (be)? .. (enter|log|record|file|for|under|against) .. (V's|no|number|flat|address|account)`,
      `(call|999_call|information) .. (be|been) (made|received|passed|given) .. (to|by) .. (101|999|@overseer|@authority) .. (that|saying|alleging|stating) .. ${did}`,
    ],
    by: 'anyone',
  },
  told: {
    id,
    says: [
      `(write|complain|email|ring|report|phone) to .. (@boss|@authority|@overseer) that ${did}`,
      `(ring|phone|call|write|email|complain) ... (to|and)? (report|complain) .. .. (noise|smell|damp|rats|rubbish|music|shouting|drugs) .. .. (V's|V)`,
      `(say|tell|state|claim|inform|ring|telephone|phone|write|email|message|call|contact|warn|advise) .. .. .. (${wrong}|${hers})`,
    ],
  },
  written: {
    id,
    says: [
      `(it|letter|email|form|message|complaint|caller|referral|report|call|they) .. (say|state|claim|allege) .. (that)? ${did}`,
      `(complaint|allegation|accusation) (be|say) .. that ${did}`,
      `(parent|customer|patient|client|passenger|woman|man|caller|stranger|voice|member_of_the_public) ... (have|had)? (ring|rung|call|email|write|telephone|phone|say|report|complain) .. .. ${did}`,
    ],
    by: 'anyone',
  },
  calledOn: {
    id,
    says: [
      "(social_worker|social_workers|social_services|council_officer|fire_service|fire_officer|rspca|immigration|home_office|ho|hmrc|inspector|inspectors|trading_standards|environmental_health|licensing|licensing_officer|health_visitor|dog_warden|fire_brigade|ofsted|auditor|auditors|dvla|housing_officer|food_hygiene) .. .. (come|visit|attend|call|turn_up|knock|inspect|write|ring|search|round|at (V's|the|our) door|at V)",
      "V (have|receive|get) .. (visit|letter|call) .. from (the|a|an|V's)? ..@overseer",
      'V be (suspended|investigated|called_in|interviewed|stood_down|audited|inspected|breathalysed|drug_tested|reported)',
      '(@overseer|@boss|they|university|uni) (say|write|claim|allege|believe) .. .. (that)? V (copy|copied|cheat|steal|take|neglect|assault|lie|drink) -S',
    ],
    by: 'anyone',
  },
}
