import type { Lexicon } from './entry.ts'

/** Whom: the victim, somebody near the victim, or anybody named. */
const whom = "(V|O|them|us|both|V's new? @kin|O's @kin|his @kin|her @kin|X)"
const parts =
  '(body|face|head|arm|arms|hand|hands|wrist|wrists|hair|throat|neck|shoulder|shoulders|leg|legs|back|chest|stomach|belly|ribs|ribcage|nose|jaw|mouth|ear|eye|cheek|foot|feet|ankle|knee|finger|fingers|thumb|elbow|side|thigh|hip|chin|temple|forehead|groin|lip|skull|shin|shins|bottom)'
const worn =
  '(coat|hood|collar|scarf|jacket|sleeve|top|jumper|bag_strap|rucksack|handbag|lapels|shirt|dress|headscarf|hijab|ponytail|pony_tail|lanyard|necklace|cardigan|blouse|belt|tie|backpack)'
/** Which of them. */
const side = '(left|right|lower|upper|bare|whole|own|sore|bad|injured|little|index|middle|front)? '
/** What follows where no blow is meant: "hit me with a message", "beat me at chess". */
const figurative =
  '-with_messages -with_message -with_another -with_a_message -with_a_bill -with_the_bill -with_questions -with_it -at_chess -at_cards -at_pool -at_golf -at_darts -at_squash -at_tennis -at -online -on_social -on_facebook -on_twitter -in_the_press -verbally -that -for_an -for_a -for_an_answer -for_money -into_signing -to_it -to_go -to_sign -by_a_car -to_answer -a_look -up_on -up_about -through_a -a_parcel -a_note -a_coffee -a_drink -a_seat -a_surprise -a_party -a_lift -down_gently -towards_the_decision'

/** Violence used by the suspect. */
export const violence: Lexicon<'violence'> = {
  idea: 'violence',
  entries: [
    {
      id: 'violence/blows',
      says: [
        `punch/slap/kick/headbutt/head_butt/butted/knee!/kneed/kneeing/elbow/thump/smack/whack/wallop/clout/deck/pummel/clobber/thrash/backhand/back_hand/floored/nutted/leathered/lamped/belted/batter/cuffed/swiped/cosh/bludgeon/bottled/glassed/brayed/pasted/slugged ${whom} ${figurative}`,
        `(hit|strike|beat|bite|assault|attack|stab|slash|choke|strangle|throttle|scratch|pinch|tripped|whip|knifed|shoot|suffocate|smother|manhandle|rugby_tackle|wrestle|tackled|rough_up|ragdolled|jostle|winded|knock_out|knock_over|knock_down|tasered|pepper_spray|scald) ${whom} ${figurative}`,
        `(punch|slap|kick|hit|strike|bite|stab|slash|scratch|pinch|headbutt|thump|smack|whack|clip|elbow|burn|cut|scald|poke|squeeze|stamp_on|tread_on|kneel_on|break|fracture|crush|twist|bend|dislocate|bust|split|bruise|bloody|black|push|shove|prod|jab|grab|shake|pull|yank) (V's|O's|his|her|their) ${side}${parts} -with_a_message -about -for_me -because -so_that -to_stop -to_help`,
        'beat (V|O) up',
        "beat up (V|O|V's @kin)",
        `(hit|strike|struck|punch|slap|kick|catch|clip|thump|smack) ${whom} .. (in|on|to|across|round|about|over|around|with) .. ${parts}`,
        '(hit|strike|catch|jab|beat|whip|lash|clip|knock|nudge|bump) (V|O) .. (with|by) .. (mirror|car|van|belt|elbow|fist|bottle|phone|door|stick|chair|lead|cable|bag|hand|umbrella|bat|pole|trolley|bonnet|bumper|vehicle|bike|brick|stone|handlebars|ladle|pan|shoe|mug|glass|book|keys|shovel|spade|boot)',
        '(get|give) (V|O) a (slap|punch|kick|thump|smack|black eye|clout|push|shove|dig|bloody nose|thick lip|hiding|beating|kicking|clip)',
        '(assaulted|struck|punched|slapped|kicked|bitten|attacked|beaten|headbutted) (the)? (victim|complainant|ip|aggrieved)',
        "(blow|blows|punches|punch|kicks|slaps|slap) (to|at|on|across) (V|V's|O's|the face|the head|the body|the back)",
        'throw/rain/aim/land (a)? (punch|punches|kick|kicks|blows|slap)',
        'put the (boot|head|nut) (in|on) -on_it',
      ],
      example: 'He punched me in the face.',
      counter: 'I punched him back.',
    },
    {
      id: 'violence/handles',
      says: [
        `(push|shove|barge|shoulder_barge|shoulder_charge) ${whom} ${figurative} -for -on_the_swing`,
        `(push|shove|slam|pin|throw|hurl|fling|knock|drag|pull|force|haul|bundle|sling|chuck|smash|bang|ram|press|shunt|yank|hold|crush) (V|O) .. (against|down|over|backwards|to_the_ground|to_the_floor|onto|on_to|into|out_of|along|off|across|aside|to_the_side|out_of_the_way|up_against|back_inside|back_into|through) -a_conversation -a_party -the_conversation -the_meeting -a_meeting -it -trouble -on_my -the_works -that -for_a -the_process`,
        `(drag|pull|yank|tug|wrench|haul|swing|spin|jerk|lift|pick|lead|march) (V|O) .. (by|round by|backwards by) (V's|O's|the|her|his)? ..(${parts.slice(1, -1)}|${worn.slice(1, -1)})`,
        `(grab|seize|grip|clutch|snatch|clasp|collar|restrain) (hold of|at)? ${whom} ${figurative} -a_taxi -to_say_hello`,
        `(grab|seize|grip|clutch|snatch|yank|twist|wrench|bend|jerk|tug|pull|squeeze) (hold)? (of|on|at)? (V's|O's|his|her|their) ..(${parts.slice(1, -1)}|${worn.slice(1, -1)}) -out_of_the_mud`,
        `(take|took|get|got|catch|caught|have|had|lay|laid) (hold|a_hold|ahold) of (V|V's|O|O's) -number -address -on`,
        `(have|had|get|got|put|hold|take|took|grab|catch|caught) (V|O|him|her) .. (by|round|around|in) (the|a|V's|O's)? (throat|neck|hair|scruff|headlock|choke_hold|chokehold|collar|wrist|wrists|arm_lock|lapels|arm|elbow|half_nelson|strangle_hold)`,
        `hold V's (wrist|wrists|arms|hair|throat|neck|collar|face|shoulder|shoulders) -because -as_I -so_that -while_I -to_help -up`,
        `hold (V|O) (down|against|back_by|by_the|by_V's|by_her|by_his|under) -accountable`,
        `pin (V|O) (down|against|to|up|in) -hopes`,
        `hold on to V's (arm|wrist|coat|sleeve|bag) -as_I -because`,
        'put (V|O) (in a headlock|on the floor|to the floor|on the ground|through the door|against the wall|in a choke hold)',
        '(bundle|wrestle|force|drag|push|shove) (V|O) .. (car|van|boot|taxi|house|flat|bushes|room|wall|floor|ground|door|road|hedge|bed|corner)',
        '(jump|leap|pounce|dive|throw himself|throw herself|launch|launch himself|launched herself|launch herself|fly|set about|lay into|turn on|go for|went for) (on|at|onto|upon)? (V|O) -idea -offer -with_a_question -the_chance -a_walk',
        "go for V's (face|throat|hair|eyes|neck)",
        'lay (hands|a hand|finger) on (V|O)',
        '(push|barge|shove) past (V|O) -the',
        "(stamp|stomp|kneel|knelt|tread|sit|stand) .. on (V|O|V's ..(foot|feet|hand|head|back|chest|neck|face|toes|leg|stomach)) -knee -committee",
        "(stamp|stomp) .. on .. and .. on V's ..(foot|hand|toes)",
        "(wrestle|prise|rip|snatch|tear|wrench) .. (phone|bag|keys|handset|handbag) .. (out_of|from) V's (hand|hands|grip|grasp|shoulder|arm)",
        '(arm|wrist|hand|thumb|finger|fingers|arms) (twisted|bent|forced|wrenched|yanked) (up|behind|back)',
        'set .. (dog|dogs) (on|onto) (V|O)',
        'raise .. hand .. and (hit|strike|slap|bring it down)',
        'V be? (knocked|pushed|thrown|shoved) .. by (S|him|her) -a',
      ],
      example: 'He pinned me against the wall.',
      counter: 'He pinned a note to the board.',
    },
    {
      id: 'violence/throat',
      says: [
        "(hand|hands|arm|arms|fingers|scarf|belt|cord|lead|thumb|thumbs|forearm) .. (round|around|on|to|across|over|into) (V's|O's|the|her|his) ..(neck|throat|windpipe|mouth|nose|face) -of_the_cat",
        "squeeze (V's|O's) (throat|neck|windpipe)",
        "pillow .. over V's (face|head)",
        "hand over V's mouth",
        '(strangulation|strangling|strangled|choking) (of|to) V',
        '(non fatal|nonfatal|intentional) strangulation -question -clinic',
        'V (could|can) not breathe .. (neck|throat|squeez|hand|arm|hold|knee|because_he)',
        "(yank|pull|grab|twist) .. V's (scarf|collar|necklace|hood|tie|lanyard) .. (choke|choked|breathe|tight|throat)",
        '(black|blacked|pass|passed) out .. (neck|throat|squeez|strangl|hands)',
      ],
      by: 'suspect',
      example: 'He put his hands round my neck.',
      counter: 'He put his hands in his pockets.',
    },
    {
      id: 'violence/suffered',
      says: [
        "(V|O|V's ..@kin) be/get .. (punched|slapped|kicked|hit|shoved|grabbed|bitten|strangled|choked|stabbed|assaulted|attacked|headbutted|beaten|throttled|thumped|smacked|struck|scratched|spat_at|spat_on|manhandled|barged|elbowed|pushed|knocked|thrown|dragged) .. by (S|him|her|the_suspect|def)",
        'V be/get (punched|slapped|kicked|hit|strangled|choked|stabbed|headbutted|beaten|throttled|thumped|smacked|pinned|dragged|grabbed|assaulted|knocked|spat_at) (in|on|to|by|against|down|over|across|into|from|out|off|round|with|again|and|twice|once|several) -by_a_car -by_a -by_another -by_my -by_O -for_six -with_a_message -with_the -off_the_list -out_for -by_the',
        'V be/get pushed (over|to_the|down|against|into_the|off|back) -by_O -the_limit',
        "V's (arm|wrist|hair|finger|thumb) .. (be|been|was|were)? (twisted|broken|pulled|yanked|wrenched|bent) .. (up|back|behind|by_him|by_her|by_S)",
        "V have V's (arm|hair|wrist|head|face|hand) (twisted|pulled|slammed|held|smashed|yanked|banged|pushed|forced|bent)",
        '(get|got|have|had|receive|suffer|sustain) .. (black eye|split lip|bloody nose|broken nose|cut lip|broken rib|broken ribs|bruising|bruises|thick lip|burst lip|graze|grazes) .. (from|off|by|after|where) (S|him|her|he|she)',
        "(bruise|bruises|bruising|marks|red marks|cuts|scratches|swelling|redness) .. (on|to|round|around) V's (neck|throat|arm|arms|wrist|wrists|face|leg|legs|back|chest|ribs) -my_own -after_the_operation -fell",
        '(give|gave|leave|left|leaving|giving) (V|O) (with)? (a|some|two)? (black eye|black eyes|split lip|bloody nose|broken nose|bruise|bruises|bruising|cut|cuts|fat lip|concussion)',
        "(causing|cause|caused) .. (injury|injuries|bruising|bruise|fracture|laceration|swelling|cut|reddening|abrasion) .. to .. (V|V's|face|arm|head|neck|wrist|nose)",
        'assault by beating',
        '(assault occasioning|common assault|actual bodily harm) .. (on|of|against) V -allegation',
      ],
      by: 'anyone',
      example: 'I was pushed to the floor by him.',
      counter: 'I was pushed for time.',
    },
    {
      id: 'violence/missiles',
      says: [
        "(throw|chuck|hurl|lob|fling|sling|launch|toss|pelt|fire|shoot|kick|flick|squirt|spray|swing|smash|aim) .. (at|into|over|in) (V's ..(face|head|legs|back|eyes|hair|lap|chest)|V|us|V's @kin) -idea -party -words -insults -abuse -question -questions -accusations -look -looks",
        '(throw|hurl|chuck|throws|threw) .. which .. (hit|struck|strike|cut|caught) (V|O)',
        "(pour|throw|splash|tip|empty) .. (water|coffee|tea|oil|acid|drink|beer|pint|bleach|wine|soup|petrol|milk|juice|cola) .. (on|over|at|in) (V|O|V's)",
        'pelt (V|O) with',
        "(swing|swung|lunge|lunged|take a swing|took a swing|fly|flew|lash out|lashed out|swipe) .. (at|for) (V|O|V's) -with_words -verbally",
        "(spit|spat|spits|gob|gobbed|hawk|hawked|spitting|gobbing) (at|in|on|into|over|through .. at) (V|O|V's|the face)",
        "(spit|spat|gob|gobbed) .. V's ..(face|hair|food|drink|coat)",
        "(stub|put|press|flick|hold) .. cigarette .. (V|V's)",
        "(slam|shut|trap|trapped|slammed|close|crush|jam) .. (door|window|gate|lid|drawer|boot|barrier) .. (on|in|into|against) (V|O|V's)",
        'shove .. hit (V|O)',
        'it hit V in',
        '(ball|stone|brick|bottle|mug|plate|glass|ashtray|keys|phone) .. (hit|struck|caught) V',
        '(launch|throw) (himself|herself) at (V|O)',
      ],
      example: 'He threw a mug at me and it cut my head.',
      counter: 'He threw a party at his house.',
    },
    {
      id: 'violence/vehicle',
      says: [
        "(ram|shunt|sideswipe|side_swipe|rear_end|t_bone|broadside) .. (V|O|V's ..(car|vehicle|van|bike|bumper)|the back of V's|O's ..(car|vehicle|van)|trolley)",
        "(hit|strike|struck|clip|clipped|smash_into|crash_into|drive_into|drove_into|reverse_into|bump|shunt) V's ..@vehicle -insurance",
        "(reverse|drive|drove|crash|smash|run|plough|steer) (his|her|the|S's)? ..(car|van|vehicle|truck|motorbike|bike|moped)? (into|at) (V|O|V's|mine|us)",
        "(run|drive|drove|knock|ran|swerve|force|push|nudge) (V|O) (over|down|off the road|off V's bike|off the pavement|into the (hedge|ditch|kerb)) -to -it",
        '(try|tried|attempt) to (run|knock|drive) (V|O) (over|down|off)',
        "(drive|drove|swerve|swerved|accelerate|accelerated|aim|speed|veer|ride|reverse) .. (straight|directly|right)? (at|towards|toward|into) (V|O|us) -the -lesson -V's_road",
        '(mount|mounted) .. (pavement|verge|kerb) .. (V|O|towards|to|and)',
        'drive up? (on|onto) the (verge|pavement|kerb)',
        '(hit|struck|clip|clipped|knocked|catch|caught) (V|O) with .. (car|van|bike|vehicle|wing mirror|mirror|bumper|bonnet|trolley|pushchair|door)',
        '(V|O) (had to)? (jump|jumped|dive|dived|leap|leapt) (clear|out of the way|into the hedge|in the hedge|back)',
        'think S be going to run V over',
      ],
      example: 'He rammed my car on the bypass.',
      counter: 'He rammed the door with the trolley.',
    },
    {
      id: 'violence/head-to-head',
      says: [
        "(put|press|push|lean|rest) S's (forehead|head|nose) (on|against|into|to) (V|O|V's|O's|mine|@person)",
        'put .. (forehead|head) (on|against) @person',
        "(dig|dug|sink|sank|drive|jab|poke|prod) .. (nails|fingers|fingernails|teeth|elbow|knee|finger|thumb|thumbs) (in|into) (V|V's|O|O's) -pockets",
        "(slam|smash|bang|bash|crack|bounce|push|shove|force|hold|crush|shut|ram|dunk) (V's|O's) ..(head|face|hand|arm|fingers|back) .. (into|against|on|in|off|under|down|to)",
        "(pour|hold|push) V's head under",
        '(laid hands|use violence|used violence|use force|used force) (on|against|towards|to) (V|O)',
        "(try|tried|attempt|attempted) to (strangle|suffocate|drown|choke|push|stab|hit|punch|drag|smother|headbutt|throttle|kick|slap|bite|grab|run_down|run_over|run_off) (V|O|V's ..@kin)",
        'try to run V',
        'tripped (V|O) -up_on',
        'drag (V|O) (by|along|out_of_the|from_the|across|off|over|up_the|down_the|back) -feet -up_the_past',
      ],
      example: 'He put his forehead against mine.',
      counter: 'He put his forehead against the window.',
    },
  ],
}
