import type { Lexicon } from '../entry.ts'

const did =
  "V (@wrongdoing|.. (be|have|do|let|keep|leave|run|sell|give|take|steal|put|hit|come_in|go|work|rent|have_been|spray|feed|claim|make|bully|assault|call|use|drink|turn_up|neglect|lie|touch|sleep|drive|owe|fake|cheat)) -S's -his -her -married -engaged -back_together -getting_back -expecting -late -off_sick -in -out -at_home -with_S -a_friend -busy -seeing -moved -left -invited"
const bad = 'V .. (@wrongdoing)'

/** False or malicious reports, told loosely: to whom, of what, and what came of them. */
export const vexatiousComplaint: Lexicon<'vexatiousComplaint'> = {
  idea: 'vexatiousComplaint',
  entries: [
    {
      id: 'vexatiousComplaint/hint-1',
      says: [
        `(tell|inform|notify|say_to|complain_to|make_out_to|allege_to|swear_to|convince|persuade|put_it_to|report_to|lie_to|advise) (V's|the|O's|our)? ..@overseer .. .. (that|how)? ${did}`,
        `(write_to|email|ring|phone|message|be_on_to|contact|go_to|call) (V's|the|O's|our)? ..@overseer .. .. (that|and_say|and_said|to_say|saying|claiming|alleging|how) ${did}`,
        '(be|get|got|go|went|keep) (on|onto|on_to) (to)? the? ..(benefits|benefits_people|hmrc|taxman|rspca|council|social|social_services|dvla|housing|regulator|ofsted) .. (about|over) V',
        "(tell|inform) V's .. @overseer .. (that)? V (be|have|do|give|take|let|go|come) .. (disease|drunk|drug|drugs|ill|mad|affair|prison|record|debt|bankrupt|pregnant)",
        "(report|refer|denounce|shop|grass|dob) V .. (to|up_to) (V's|the)? ..@overseer",
        "(report|reported|refer|complain_of|complain_about|complained_about) (V|V's ..(business|salon|shop|dog|dogs|pub|stall|car|bike|kennels|horses|ponies|cats|flat|tenancy|practice|children|school|class|stables|yard|café|cafe)) .. .. (to|as|for|stolen|missing|dead|abandoned|uninsured|unsafe|untaxed|dangerous|dirty|cruel|cruelty) -P",
        '(complain|complained|complaining) .. (about|against|of) V',
        '(have|has|had|get|got|getting) V .. (reported|investigated|suspended|sacked|raided|arrested|audited|inspected|searched|breathalysed|sectioned|struck_off|banned|barred|evicted)',
        '(have|has|had|get|got|getting|send|sent|call|called) (the)? (rspca|social_services|fire_brigade|ambulance|council|bailiffs|inspectors|trading_standards|environmental_health|immigration|dog_warden) .. (knock|knocking|out|round|sent|called|at|on|in) .. .. (again|to|twice|times|nothing|this_time|over|for)',
        `(make_up|make_out|made_up|made_out|invent|invented|concoct|fabricate|allege|alleged|swear|swore|pretend|pretended|put_in) .. .. that ${did}`,
        '(swear|swore|sworn|make|made|give|gave|sign|signed) .. (statement|affidavit|declaration) .. .. (that|saying) .. .. (V|me)',
        `(ring|rang|rung|dial|dialled|call|called|phone|phoned) (999|101|crimestoppers|the_police|police|fire_brigade|ambulance|the_rspca|rspca|nspcc) .. .. (and|to|that|saying|claiming|said|report) .. .. (V|V's|that_V|say_V)`,
        '(go|went|been|walk|walked) (to|into|down_to|in_to) (the)? (police|police_station|station|cop_shop) .. .. (say|said|saying|report|claim|claiming|tell) .. .. V -for_help',
        '(make|made|makes|making|raise|put_in|lodge) .. (counter|cross|retaliatory) (allegation|allegations|complaint|complaints|claim|claims|accusation|accusations)',
        '(counter_allegation|counter_allegations|counterallegation|counterallegations|cross_allegation|cross_allegations) -by_V',
        "(accuse|accused|accuses|accusing|denounce|denounced) V .. (to|in_front_of|before|at) (the|V's|a)? .. @overseer",
        "(lodge|raise|file|put_in|submit|bring|make|lodged|raised|filed|submitted|brought|made|send|sent) .. .. (grievance|complaint|complaints|referral|referrals|allegation|allegations|dossier|report|tip_off|claim|claims) .. .. (that|alleging|saying|about|against|re|on) (V|V's) -by_V",
        "(send|sent|post|posted|write|wrote|email|emailed) .. (V's|the) ..@overseer .. (dossier|file|allegations|list|letter|letters|emails|complaint) .. .. (that|about|saying|accusing|of) .. .. V",
        '(take_out|took_out|issue|issued|bring|brought|start|started) .. (small_claims|claim|county_court|summons|case|proceedings|injunction) .. .. (never|nothing|made_up|invented|not_owe|did_not_owe|imaginary|not_exist)',
        "(give|gave|pass|hand) (the)? ..@overseer V's (name|address|plate|number|details) .. (and|as|for|saying|say)",
      ],
      example: 'He told the bank I was laundering money.',
      counter: 'He told the bank he was getting married.',
    },
    {
      id: 'vexatiousComplaint/hint-2',
      says: [
        `(@overseer|inspectors|inspector) .. (be|been|have_been|had_been) (told|informed|tipped_off|led_to_believe|advised|rung|sent) .. .. (that|letter|dossier|email)? ${bad}`,
        'they .. (be_told|been_told|be_informed|been_informed|have_it_in_writing|had_it_in_writing|be_tipped|been_tipped) .. .. V .. (@wrongdoing)',
        `V's ..@overseer .. (be|was|been|have_been) (told|informed|sent|tipped_off|led_to_believe) ... ${bad}`,
        `(@overseer|V's_boss|ward_manager|V's_work|they|the_ward) .. (have|get|receive|had|got|received) .. .. (letter|email|call|phone_call|message|complaint|report|tip|tip_off|dossier|it_in_writing) .. .. (that|to_say|saying|claiming|alleging) .. ${bad}`,
        "(email|letter|call|complaint|message|report|dossier|allegation) .. (reach|reached|go|went|come|came|arrive|arrived|land|landed|be_sent|made) .. (to|at|with|on)? (the|V's|a)? ..@overseer .. .. .. (that|saying|alleging|claiming|to_say) .. V",
        '(somebody|someone|anonymous|anonymously|a_member_of_the_public|person_unknown|a_customer|a_parent|a_passenger|concerned_citizen|well_wisher) .. (have|has|had)? .. (say|said|tell|told|report|reported|flag|flagged|claim|claimed|allege|alleged|tip|complain|complained|write|wrote|rung|ring|email) ... V .. (@wrongdoing) -S',
        '(someone|somebody|S) .. (flag|flagged|report|reported) (it|V) .. for (@wrongdoing)',
        '(flag|flagged|reported|report) (it|V|this|them) .. for (@wrongdoing)',
        '(according to the caller|on information received|on his say so|on her say so|acting on a tip|acting on information)',
        '(anonymous|anon|malicious|bogus|hoax|false|fake|untrue|unfounded|baseless|spurious|fictitious|vexatious|made_up) (call|calls|caller|tip|tips|tip_off|tip_offs|email|emails|report|reports|letter|letters|complaint|complaints|referral|referrals|allegation|allegations|information|intel|999|flag|concern|accusation|accusations|claim|claims) -by_V -against_S .. (about|against|re|at|to|that|saying|alleging|of|made|from|came|come|received|x#|ref|by_S|were|was|on|concerning|and|$) -an_offence',
        '(anonymous|malicious|bogus|hoax|false) .. (parent|customer|patient|client|passenger|student|resident|guest|reviewer|whistleblower|neighbour) .. .. (tell|told|say|said|report|complain|complained|write|wrote|ring|rung|email|claim)',
        "(crimestoppers|crime_stoppers|rspca|nspcc|ofsted|dvla|dwp|hmrc|environmental_health|trading_standards|social_services|gmc|nmc|hcpc|sra|lado) .. (x2|x3|x4|x|#|twice|three_times|again|report|call|referral|contacted|letter) .. (re|about|that|alleging|on|against|concerning|ref|regarding) (V|V's|ip|her|him|that)",
        "(complaint|complaints|referral|referrals|letter|letters|allegation|allegations|report|reports) .. (to|with|at) (the)? ..@overseer .. (be|was|were) (his|hers|S's|S|from_S|by_S|from_him|from_her|down_to_S)",
        '(complaint|complaints|allegation|allegations|referral|referrals|grievance|report|reports|claim|claims) .. .. .. (none_upheld|none_of_them_upheld|not_upheld|thrown_out|throw_out|unfounded|no_case|closed_with|closed_as|got_nowhere|came_to_nothing|come_to_nothing|dismissed|rejected|struck_out|no_truth|no_evidence|in_a_day|untrue|unsubstantiated|baseless|malicious|nothing_in)',
        '(get|got) nowhere with (any|either|it|them|that)',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'My boss was told that I was on the fiddle.',
      counter: 'My boss was told that I was moving house.',
    },
    {
      id: 'vexatiousComplaint/hint-3',
      says: [
        '(inspector|inspectors|immigration|fire_brigade|fire_engine|fire_engines|health_visitor|social_worker|social_workers|ambulance|armed_officers|armed_police|arv|rspca|bailiffs|trading_standards|environmental_health|food_hygiene|area_manager|auditor|auditors|dog_warden|hmrc|vat_man|taxman|licensing_officer|housing_officer|enforcement_officer|police|officers|drugs_squad|bomb_squad|border_force|social_services) .. (come|came|turn_up|turned_up|call|called|arrive|arrived|raid|raided|search|searched|visit|visited|inspect|inspected|knock|knocked|be_sent|be_called|stand_over|stood_over|deployed|attend|attended|break|broke|burst|have_V|be_round|out) .. .. .. .. (because|after|on_an|on_a|on_information|somebody_had|someone_had|someone_said|as_they|as_she|as_he|as_it|been_told|a_tip|an_email|a_call|hoax|there_have_never|there_be_never|there_have_not|that_be_not|that_was_not|it_be_not|for_nothing|no_trace|nothing_found|found_nothing|anonymous|neg|to_a_fire|starving|beating|neglect) -V_rang -V_called -V_reported -V_dialled -V_told',
        "V (be|was|were|have_been|had_been|am|get|got) .. (suspended|pulled_off|pulled|taken_off|stood_down|sent_home|searched|breathalysed|drug_tested|investigated|interviewed_under_caution|interviewed|inspected|audited|reported|referred|disciplined|put_on_leave|sacked|dismissed|struck_off|barred|banned|stopped|arrested|hauled|called_in) .. .. .. (because|after|on_account|on_the_strength|following|since|on_S's|on_his|on_her|as_a_result|over|thanks_to|by_armed|for_something|for_a_thing|for_hitting|for_stealing) .. .. .. (S|S's|he|she|someone|somebody|anonymous|call|phone_call|letter|letters|email|complaint|complaints|tip|lies|allegation|allegations|report|told|said|accusation|say_so|malicious|never)",
        '(suspend|suspended|take|took|taken|stand|stood|stop|stopped|search|searched|investigate|investigated|pull|pulled|send|sent|remove|removed|bar|barred|ban|banned) V .. .. .. (after|because|on_account|following|on_the_strength|when|as|over) .. (S|someone|somebody|anonymous|a_call|a_letter|an_email|a_complaint|complaint|a_passenger|a_customer|a_parent|of_his|of_her|of_a) .. (tell|told|say|said|report|complain|complaint|lies|claim|claimed|alleged|email|write|call|ring|rung|allegation|who_never|who_did_not|who_had_never)',
        "V's (licence|registration|account|accounts|kennels|business|benefits|badge|blue_badge|locker|tenancy|visa|contract|placement|listing|airbnb|shop|page|channel|pin|practising_certificate|job|ponies|dogs|children|fitness_to_practise|bag) .. .. (be|was|have_been|had_been|were) .. (frozen|suspended|inspected|taken|taken_off|taken_down|removed|under_review|up_before|reviewed|revoked|searched|investigated|stopped|withdrawn|cancelled|visited|checked) .. .. .. (because|after|on|while|somebody|someone|each|over|following|since|thanks|as) .. .. (S|S's|someone|somebody|anonymous|told|call|say_so|letters|letter|complaint|complaints|flag|flagged|report|reported|tip)",
        "(search|searched) V's .. .. (for|after) .. .. (after|call|tip|told|said)",
        "(ask|asked|make|made|write_to|wrote_to|require|required|have|has|had|letter) (for)? V to? .. (explain|answer|account_for|respond|weigh|prove|produce|justify|defend) .. .. (money|to_his|S's|his|her|allegation|allegations|complaint|complaints|accusation|for_cheating|cheating|never|on_information|loaf|every) -police -officer -to_the_police",
        "V .. (have|has|had)? .. (answer|explain|defend|respond_to|deal_with|fight_off|account_for) .. .. (S's|his|her) (complaint|complaints|allegations|accusations|lies|letters|reports|grievance)",
        '(welfare_check|welfare_checks|safe_and_well|concern_for_welfare|welfare_visit) .. .. (asked_for|requested|called_in|rung_in|reported|made|at_mine) .. .. (worried_friend|concerned_friend|friend|anonymous|again|nights|times|twice|S)',
        '(there_be|was_a|a)? (referral|report|complaint|allegation|tip_off) to .. @overseer .. (saying|that|to_say|alleging|claiming) .. V (@wrongdoing|(be|have|let|keep|leave|do))',
        "(file|folder|complaints) ... (inch_thick|page_of_it|all_of_it|every_one|every_page|every_one_of_them|all_of_them) .. (be|from|by) (S|him|her|S's|his|hers)",
        "(ombudsman|regulator|council|panel|committee|tribunal|hr|gmc|nmc|court|judge|diocese|ofsted|cqc|lado|governors|school|university|employer|manager) .. (have|has|had)? .. (throw_out|throw|thrown_out|threw_out|dismiss|dismissed|reject|rejected|close|closed|clear|cleared|find_nothing|found_nothing|found_no) .. (the_lot|V|it_all|it|them|them_all|every_one|all_of|each|his_complaint|her_complaint|S's|the_complaint|allegation|complaint|truth|evidence|against_V) -charge -charges -case_against_S -S_guilty",
        '(put_on|disguised|made_up|false) (voice|name) .. .. (search|report|call|tell|stolen|stealing)',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'I was suspended for a week because of an anonymous letter.',
      counter: 'I was suspended for a week because of my own lateness.',
    },
  ],
}
