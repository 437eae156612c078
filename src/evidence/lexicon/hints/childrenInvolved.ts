import type { Lexicon } from '../entry.ts'

const adjectives =
  '(own|two|three|eldest|youngest|older|younger|middle|poor|other|little|then|baby|adopted|foster|disabled|school_age|teenage)?'
/** Children told as such, and sons and daughters who may be grown. */
const mine = `(V's|O's|our|IP's) ${adjectives} (@kid|lad|boy|girl|lass) -in_law -law`
const grown = `(V's|our|IP's) ${adjectives} (@offspring|lad|boy|girl|lass) -in_law -law -who -in_canada -solicitor -and_V_back`
const small =
  '(2!|3!|4!|5!|6!|7!|8!|9!|10!|11!|12!|13!|14!|15!|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)'

/** Children met, watched, used, frightened or kept from something, told loosely. */
export const childrenInvolved: Lexicon<'childrenInvolved'> = {
  idea: 'childrenInvolved',
  entries: [
    {
      id: 'childrenInvolved/hint-1',
      says: [
        `(message|text|add|ask|question|tell|send|speak_to|write_to|ring|phone|befriend|get_at|threaten|pay|bribe|invite|meet|collect|fetch|call) .. (to|at|with|for|V_and|me_and)? .. ${mine}`,
        `(follow|film|photograph|wave|give|offer|approach|stop|watch|talk_to|chat_to|bend_down|crouch|kneel|hold|carry|touch|stroke|pick_up|feed|shout_at|swear_at|grab|frighten|scare|play_with|wait_for|smile_at|stare_at|look_at|pat|tickle|kiss|cuddle|hug|sit_with|walk_with|walk_beside|drive_at|lure|beckon|hit|push) .. (to|at|with|for|out|of|V_and|me_and|past|over)? .. ${grown}`,
        "(follow|drive|come_at|run_at|drive_at|swerve|shout_at|scream_at|block|chase|charge) .. .. (V|us|me) and .. (@kid|V's_two|V's_three|my_two|my_three|the_two_of_them)",
        '(drive|drove|come|came|swerve|swerved|run|ran|charge|charged|shout|shouted) .. .. (us|V) .. .. (me_and_my_two|with_the_kids|with_the_children|kids_in|children_in|baby_in|pram|pushchair|buggy)',
        `(be|stand|wait|sit|turn_up|hang|hang_about|loiter|lurk|appear|come|go|attend|park|show_up|walk|get|lean|watch|stay|arrive|film|crouch) .. (often|always|again|there|round|up)? (at|by|to|on|near|outside|in|opposite|o/s|into|over_by|across_from|behind|past|next_to|along) (V's|the|our|her|his|a|their|O's)? .. @kidPlace -where_V_work -V_work -she_works`,
        '(be|stand|wait|sit|turn_up|loiter|park|lurk|appear|come|go) .. .. school .. (at_home_time|hometime|at_three|at_3|pick_up|picking_up|drop_off|when_V_collect|when_V_drop|to_collect|as_their_uncle|as_her_uncle|as_his_uncle|as_their|as_the_father|railings|fence|crossing)',
        "(come|walk|drive|cycle|be|stand|sit|lean|look|push|bang|shout|do|hold|grab|block|hit|smash|throw|spit|kick|run) .. .. .. (with|in_front_of|beside|alongside|while_V_have|while_V_had|when_V_have|when_V_had|over|into|round) .. (the|V's|my|our|her|his|a) .. (baby|kids|pram|pushchair|buggy|children|little_one|little_ones|twins|toddler|little_boy|little_girl|cot|moses_basket|sling|high_chair) -of_the_shop",
        "(say|said|tell|told|threaten|swear|warn|write|text|message) .. .. .. (have|take|get|keep|lose) (them|V's_kids|the_kids|the_children|the_girls|the_boys|her|him|the_baby|my_babies|O) .. (off_V|away|taken_off|taken_away|taken_into|put_into|from_V) -temp",
        '(take|get|have) (them|the_kids|the_children|the_girls|the_boys|the_baby) off V',
        "(know|knew|mention|mentioned|name|named|ask|asked|say|said|write|wrote|comment|commented|list|recite|tell|told) .. .. (about|of|what|which|where|when|how)? .. (V's|our|O's) ..(@kid) .. (by_name|'s_name|'s_names|names|class|teacher|school|nursery|costume|birthday|bedtime|bed_time|timetable|room|window|walk|go|goes|have_been|be|was|were|had)",
        '(know|knew|mention|say|ask|tell|write) .. (what|who|which|how|about) (O|..) .. (nativity|school_play|class|costume|sports_day|school|nursery|teacher|tooth|reading_book|brownies|cubs)',
        '(message|ring|add|write|text|play|chat|talk|friend|pretend|pose) .. .. .. (on|over|through|via) .. (xbox|roblox|fortnite|minecraft|playstation|ps4|ps5|nintendo|switch!) -V_bought',
        '(pretend|pretending|pose|posing|claim|claiming) .. to be (a|another|her|his)? ..(boy|girl|pupil|child|classmate|teenager|schoolfriend) .. ',
        '(say|said|tell|told|claim|pretend|introduce|sign) .. .. (be|himself|herself|as) .. (real_father|real_dad|new_daddy|new_mummy|new_dad|new_mum|real_daddy|real_mummy|(grandad|granddad|grandfather|grandma|granny|uncle|auntie|aunt|godfather|stepdad|stepfather|stepmum|childminder) (of|to) .. @kid)',
        "(use|used|uses|using|get|gets|got|get_at|gets_at) .. (V|at_V|the|V's|our)? .. (through|by_way_of|via|as|by_using|with)? .. (the_kids|the_children|V's_kids|V's_children|contact_visits|handovers|handover|our_daughter|our_son|the_boys|the_girls|the_baby)",
        "through (V's|our|the) (O|@kid) .. (who|what|where|when|if|how)?",
        'through our O',
        "(bring|brought|bringing|send|sent|return|returned|keep|kept|drop|dropped) (them|the_kids|the_children|the_girls|the_boys|her|him|the_baby|O|V's ..@kid) .. (back|home|off|overnight) .. (late|with|without|on_time|early|when|to_punish)",
        '(stop|stopped|refuse|refused|fail|failed) .. bringing? (them|the_kids|the_children|the_girls|the_boys|her|him) (home|back) on time',
        '(apply|applied|going|go|went|take|took) .. (for|to) (contact|custody|residence|court_for_contact|court_for_custody|parental_responsibility|access) .. (so|just|order|to_get|to_find|to_see|of|as|with)?',
        "(hold|holding|have|had|carry|carrying|wear|keep) V's ..(@kid) 's ..(glove|shoe|shoes|coat|hat|bag|toy|teddy|blanket|photo|picture|drawing|dummy|scarf|book|jumper|hand|bottle|sock|dress)",
        "(have|had|keep|kept|show|showed|post|posted|put_up|take|took|send|sent|share|shared|print|find) .. .. (photo|photos|picture|pictures|video|videos|photograph|photographs|film|footage|drawing|snapshot) .. (of|with) .. .. (V's|our|O's|the|us_and|V_and) ..(@kid)",
        "(leave|left|buy|bought|send|sent|post|posted|give|gave|bring|brought|hang|hung|drop|throw) .. .. .. (for|to) (V's|our) ..(@offspring) -in_law -law",
        '(put|hide|hid|slip|tuck|sew|plant|leave|stick|pin|drop) .. .. .. (in|inside|into|under|on|to) .. (changing_bag|nappy_bag|pram|pushchair|buggy|cot|car_seat|baby_seat|child_seat|book_bag|school_bag|lunch_box|lunchbox|toy_box|teddy|toy|baby_monitor|nursery_bag|football_boot|football_boots|pe_kit|pe_bag|satchel|pencil_case|dolls_house|trampoline)',
      ],
      example: 'He bends down and talks to my toddler every time.',
      counter: 'He talks to my lodger every time.',
    },
    {
      id: 'childrenInvolved/hint-2',
      says: [
        `${mine} .. (be|was|were|have_been|had_been|get|got) .. (told|made_to|asked|approached|followed|given|stopped|questioned|filmed|photographed|messaged|contacted|sent|grabbed|shouted_at|offered|frightened|scared|spoken_to|invited|watched|waved_at|added|bribed) -by_V -by_P -by_police -by_the_police -an_award -detention`,
        "(IP's|V's|vic's) (son|daughter|child|kids|children|sons|daughters) .. .. .. (approached|followed|spoken_to|stopped|questioned|messaged|contacted|shouted_at|grabbed|present|distressed|in_car|in_vehicle|upset|witnessed)",
        '(child|children|kids|son|daughter|baby|infant|toddler) # .. (present|distressed|in_car|in_vehicle|upset|witnessed|crying|asleep|upstairs|throughout)',
        '(child|children|kids|baby|infant|toddler|juvenile|juveniles) .. .. (present|distressed|upset|witnessed|screaming|crying|in_rear|in_back|in_vehicle|in_car|at_time|throughout) .. (throughout|at_time|distressed|of_vehicle|present|S|crying|when)',
        `${mine} .. .. (pick_up|answer|answered|open|opened|find|found|see|saw|seen|spot|spotted|hear|heard|notice|point|come_home_with|came_home_with|come_out_of|came_out_of|come_back_with|came_back_with|get|got|bring_home|brought_home|say|ask|asked|asks|tell|told|shout|shouted|recognise|think|dream|draw|drew) .. .. .. .. (S|the_man|that_man|a_man|the_lady|that_lady|the_woman|that_woman|from_S|because_of_S|friend_in|friend_request|follow_request|mummy|daddy|stranger|him) -off_school -at_college -at_uni`,
        `${mine} .. .. (sleep|sleeping|sleeps|slept|cry|cries|crying|scream|screams|wet|wets|wetting|nightmares|night_terrors|bad_dreams|cling|clings|clingy|shake|shaking|stammer|frightened|scared|terrified|afraid|petrified|hide|hides|refuse|refuses|will_not|wo_not|can_not|do_not_want|does_not_want|dare_not|too_scared|not_play|not_sleep|not_go|not_allowed|stopped) .. .. (with_V|with_me|in_with|since|because|now|when|out|in_the_garden|garden|alone|window|door|him|S|van|car|himself|herself|bed|school|night) -exams -college -uni`,
        "(the|V's|our) (youngest|eldest|oldest|little_one|little_ones|littlest|girls|boys|kids|children|twins|baby|bairns) .. .. (will|wo|can|ca|do|does|dare|be|is|are|have|has) .. (not|nt|too_scared|scared|frightened|terrified|sleeping|sleep|asking|stopped) .. .. (play|sleep|go|walk|use|answer|come|in_with|garden|window|since|out|why|of_him|of_her|because)",
        `(she|he|O|they) be (only|just|nearly)? ${small} .. (and|she|he|years) .. .. .. (ask|asks|asked|cry|cries|see|saw|hear|heard|scared|frightened|wet|wets|know|knows|hide|hides|find|found|will_not|wo_not)`,
        "V .. (have|push|pushing|hold|holding|carry|carrying|had|feeding|bathing|walking|collecting|dropping|wheeling|was_pushing|take|taking|lock_V) .. .. (the|V's|my|our)? .. (baby|pram|pushchair|buggy|children|kids|little_one|twins|toddler|little_boy|little_girl|girls!|boys!|pushchair_in|school_run) ... S .. -solicitor",
        "V .. (lock|locked|hide|hid|shut|barricade|run|ran|grab|grabbed|get|got|bundle|bundled|take|took) .. .. .. (with|and) .. (the|V's|my) (children|kids|baby|girls|boys|little_one|twins|little_ones) -to_school -shopping",
        "V .. (take|took|taken|pull|pulled|move|moved|keep|kept|withdraw|withdrew|have_to_take|had_to_take|stop|stopped|change|changed) (V's|our|the|her|him|them|O) ..(@kid)? .. (out_of|from|to_another|to_a_different|away_from|at_home_from|taking) .. (@kidPlace|school|nursery|club|football|drama|dance|ballet|gymnastics|karate|swimming|reception|rainbows) -assembly",
        "(school|nursery|teacher|head|childminder|playgroup|class_teacher|headteacher) .. (have|has|had|be|was|keep|kept) .. .. .. (keep|kept|told|warned|password|photo_of_S|his_photo|her_photo|picture_of_S|description|lock|locked|let_S|hand|handed|release) .. .. .. (mine|V's_@kid|him|her|them|in_at_playtime|playtime|because_of_S|not_to|gate|gates)",
        "(school|nursery|teacher|childminder|school_office|playgroup|head|O's_teacher) .. (ring|rang|rung|take|took|have|had|get|got|receive|say|said|tell_V|told_V|call|email|stop|stopped) .. .. .. .. (a_man|a_woman|a_lady|S|from_S|call_from|uncle|husband|brother|friend|grandad|grandmother|stranger|someone|somebody) ... (collect|fetch|pick|railings|which|@kid|V's_sister|V's_brother|uncle|aunt|who_collects)",
        '(ring|rang|rung|phone|phoned|call|called|email|emailed|go_to|went_to|go_into|went_into|turn_up_at|contact|be_in_to) .. .. (nursery|childminder|playgroup|school|teacher) .. .. .. (collect|fetch|pick_up|pick|early|to_see|uncle|as_their|as_her|as_his|being_picked|told_to)',
        "(fetch|collect|pick_up|pick) (her|him|them|O|V's ..@kid|the_kids|the_children|the_girls|the_boys) (early|from_school|from_nursery|from_the_childminder)",
        "(note|letter|card|toy|lolly|sweets|phone|photo|photograph|picture|present|sweet|bracelet|number|tag|airtag|tracker|envelope|parcel|message|teddy|doll|balloon|bike|book|drawing) .. .. .. (be|was|were|come|came|arrive|arrived|turn_up|tucked|hidden|left|pinned|stuck|hang|hung|found|addressed)? .. .. (in|inside|into|for|to|under|on|from|with) (V's|our|O's|the) ..(@kid|daughter|grandson|granddaughter|@offspring 's ..(boot|boots|coat|bag|pocket|pram|peg|drawer|shoe|desk|bed|cot|lunch|book|hood|rucksack|buggy))",
        '(in|inside|under|on|from|out_of) the (buggy|pram|pushchair|cot|changing_bag|nappy_bag|baby_seat|child_seat|book_bag|lunch_box|lunchbox|toy_box|moses_basket|car_seat|trampoline)',
        "(letter|note|tag|phone|card|message|photo) .. tucked in O's",
        "with .. (the|V's|my|our) (baby|little_one|toddler|kids|children|twins|little_girl|little_boy) (in_V's_arms|in_my_arms|in_the_car|in_the_back|in_the_pram|on_my_hip|on_V's_hip|watching|there|screaming|crying|asleep|in_the_room|in_the_house|upstairs|on_V's_lap|on_my_lap|listening)",
        "(the|V's|our) (youngest|eldest|little_one|littlest|girls|boys|kids|children|twins) (will|wo|can|ca|do|dare) (not|nt) .. (garden|park|out|upstairs|alone|bed|window|sleep|play)",
        "(have|had) to? (lock|hide|shut|barricade|run) .. .. .. (with|and) (the|V's|my) (children|kids|baby|girls|boys|little_one|twins)",
        "V (have|had|'d) (the|a|V's)? .. (pushchair|pram|buggy|baby|toddler|little_one|child|kids|children|twins) (in|with|on|by|beside|strapped) .. (hand|arms|me|hip|sling|back|pram|car|hold)",
        '(he|she|S) .. (get|got|be|sat|was) on (the|her|his|their) school bus -driver',
      ],
      by: 'anyone',
      even: ['negated', 'feared'],
      example: 'My little one came out of school with a lolly from the man in the car.',
      counter: 'My lodger came home with a lolly from the man in the shop.',
    },
    {
      id: 'childrenInvolved/hint-3',
      says: [
        '(lovely|nice|beautiful|sweet|pretty|bonny|gorgeous|handsome|cute) (kids|children|little_girl|little_boy|daughter|daughters|girls|boys|family|son|baby|bairns|little_ones) -of_mine -i_have',
        "(your|ur|V's) (kids|children|little_girl|little_boy|daughter|daughters|girls!|boys!|son|baby|bairns|little_ones|youngest|eldest|twins|lad) (look|looks|looked|be|is|was|go|goes|have|has|know|knows|call|calls|deserve|need|needs|walk|walks|play|plays|seem|wear|wears|love|loves|will|would) -late",
        "(see|saw|seen|watch|watched|like|met|meet|kiss|say_hello_to|tell|hug|give|hurt|take|follow|drive_past|passed) .. (your|ur|V's) (kids|children|little_girl|little_boy|daughter|daughters|girls!|boys!|son|baby|bairns|little_ones|youngest|eldest|twins|lad)",
        "(daddy|mummy) (be|is|will|'s|love|loves|miss|misses|know|knows|see|sees|watch|come|coming|say|want|wants)",
        'O (look|looks|looked|be|was) .. (sweet|lovely|pretty|cute|bonny|grown|smart|adorable|big|tall|cold|tired|sad|happy) .. (in|today|at|this_morning|with|for|now) .. .. (costume|uniform|nativity|school|play|coat|dress|tutu|playground|hat|blazer|new|bumblebee|hair)',
      ],
      spoken: true,
      even: ['negated'],
      example: 'Lovely kids you have, be a shame if anything happened.',
      counter: 'Lovely curtains you have.',
    },
  ],
}
