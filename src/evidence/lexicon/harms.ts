/** Words that follow a verb of hurting where no hurt is meant: "beat me at chess", "cut you a slice", "hit me with a question". */
const nothing = '-at -a -an -some -by -to_it -with_a_message -up_for -for_six -hard_that -with_the_bill'

/** What is done to a person by one who kills. */
export const kills: readonly string[] = [
  `kill/murder/shoot/strangle/drown/behead/execute/slaughter/suffocate/smother/butcher/garrotte/hang/poison/throttle @person ${nothing} -down_in_flames`,
  'bury/gut!/disembowel/waste @person -in_work -in_paperwork -at',
  'burn @person alive',
  '(slit|slash) .. (throat|throats)',
  'cut ... throat',
  'finish @person off',
  'finish @person $',
  'end @person $',
  "(end|take) (V's|your|ur|O's|her|his) life",
  'do @person in $',
  "(put|pump|send|stick) .. bullet .. (in|into|through) (@person|V's|your|ur|O's|her|his|their)",
  "(put|see|send|have|leave) @person .. (in|into|under|to) (the|a|V's|S's|your|ur|an early|her|his)? (ground|grave|coffin|box|morgue|mortuary|cemetery|crematorium|hearse|body_bag|six_feet_under)",
  '(put|see|have) @person six feet under',
  '(see|have|want|rather see|rather have) @person (dead|buried|in a box|six feet under|cold)',
  '(do time|do life|do bird|swing|hang|go down|go to prison|go away|do #) for (V|you|killing|her|him|them|O) -shoplifting',
  'take (V|you) with (S|me) when',
  'kill the (kids|children|baby|boys|girls)',
]

/** What is done to a person by one who hurts. */
export const hurts: readonly string[] = [
  `@hurtVerb @person ${nothing}`,
  '(knock|beat|do|lay|sort|mess|cut|fuck|string|smash|slap|batter|rough|duff|bang|spark|stamp|break|bash|kick|tear|rip|slice|mash|chop|fill|smack) @person (out|up|over|in|off|apart|about|around|to bits|to pieces|in half|senseless|black and blue|to a pulp|limb from limb) -with -on_the_phone',
  "(break|smash|kick|cut|knock|cave|bash|punch|burn|slap|rip|bust|snap|slice|rearrange|crush|scratch|gouge|blacken|wring|split|tear|pull|chop|stamp on|carve|crack|mash|twist|shatter|chew|bite|claw|blow|push|stave|poke) .. (your|ur|yer|V's|his|her|their|O's) ..@body",
  "(smash|kick|cave|bash|stove|put|punch) (your|ur|yer|V's|his|her|their|O's) .. in -order",
  "(put|do|smash|brick|cave) (your|ur|yer|V's|O's|his|her|their) ..(windows|window|windscreen|door) .. (in|through|out)",
  "have (your|ur|V's|O's) (windows|legs|kneecaps|house|car|face|door|arms|fingers|guts|head) -washed -cleaned -looked",
  'break @person -the -in -it -up -out -of $',
  'snap @person (like|in)',
  '(put|knock|send|throw|push|chuck|kick|launch|leave) @person .. (through|in|into|out of|out|under|down|off|on) .. (wall|window|hospital|floor|car|bus|wheelchair|stairs|next week|river|canal|ditch|intensive care|ambulance|roof|balcony|cliff|train|back)',
  "(go|put|get|give|stick|shove|plant|land) .. (S's)? (fist|fists|boot|boots|foot|knife|blade|nut|head on|knuckles) .. (in|into|through|on|at) (@person|V's|your|ur|O's)",
  'give @person a (good|right|proper|bloody|real|damn)? (hiding|beating|kicking|slap|slapping|thump|smack|hammering|battering|seeing_to|pasting|clout|leathering|thrashing|dig|belt|punch|crack|bloody_nose|thick_ear|kiss_goodnight|smacking|black_eye)',
  'teach @person a lesson -in',
  'fetch/land you/V one',
  'do @person (harm|damage|violence|serious|some harm|some damage|a mischief|an injury|time)',
  'cause @person .. (harm|injury|pain|damage)',
  'lay (hands|a hand|a finger) on @person',
  'swing for @person',
  'come/go (after|for) @person -dinner -tea -lunch -breakfast -drinks -a -the -some',
  'get @person $ -up -home -in',
  'get @person for (this|that|it|what)',
  'make @person (pay|suffer|bleed|scream|beg|hurt|cry|regret|wish|sorry|eat) -for_the -your -rent -maintenance',
  '(set|put) .. (dog|dogs|lads|brothers|cousins|mates|boys|family) on @person',
  "(burn|torch|firebomb|petrol_bomb|blow_up|set_fire_to|set_light_to|set_alight) .. (your|ur|V's|O's|her|his|their|the|my|our|this|that)? ..(house|home|flat|place|caravan|bungalow|salon|shop|car|van|door|building) -alarm",
  'burn @person out',
  '(pour|throw|chuck|put|squirt) .. (petrol|acid|bleach|boiling|ammonia|paraffin) .. (over|in|on|at|through|into|down) -tank -car',
  '(put|throw|chuck) acid',
  "(rearrange|ruin|spoil|wreck|mark|carve) .. (your|ur|V's|her|his) (pretty)? (face|looks)",
  'knock seven bells',
  '(wring|break) .. neck',
]

/** What befalls a person who is hurt. */
export const befalls: readonly string[] = [
  '(get|be|end up|got|getting|wind up) (well|proper|badly|seriously|really|fucking|right|fookin)? (hurt|harmed|beaten|battered|stabbed|shot|killed|slapped|slashed|punched|smashed|cut|kicked|done_in|done_over|kneecapped|dead|filled_in|leathered|banged_out|sorted_out|knocked_out|carried_out|raped|burnt|burned|glassed|bottled|lamped|decked|murdered|strangled|shanked|buried) -off -by_a_car -short -down',
  'get/have .. (a|the) (good|right|proper|bloody|real|damn)? (hiding|beating|kicking|slap|slapping|thump|smack|hammering|battering|seeing_to|pasting|clout|leathering|thrashing|bullet|crack|knife)',
  "(get|have) (your|ur|V's|his|her|O's) ..@body .. (kicked|smashed|broken|knocked|caved|punched|in|cut|blown|bust|busted|slapped)",
  'need/deserve/want (a|teaching|to be taught|taught) .. (lesson|slap|hiding|smack|kicking|beating|good hiding)',
  'end up in .. (hospital|a_ditch|ditch|river|canal|wheelchair|ground|box|coffin|intensive_care|grave|morgue|body_bag)',
  '(never|not|nt) (walk|wake|breathe|smile|have children) .. (again|straight|up|properly|another)',
  '(wake up|leave|come out|go home|going home|leaving|be carried out|taken away) in .. (hospital|a_box|box|coffin|ambulance|hearse|body_bag|wheelchair|morgue)',
  'bleed -for -the',
  '(eat|drink|feed|fed|eating|drinking) through a (straw|tube)',
]
