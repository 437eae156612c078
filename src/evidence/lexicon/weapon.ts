import type { Lexicon } from './entry.ts'

/** What is not meant: an axe to grind, a gun licence, a knife and fork. */
const no =
  '-of_grass -to_grind -licence -license -certificate -and_fork -and_a_fork -drawer -block -shop -club -dealer -sharp -green -rack -roll -range -dog -crime -point -edge -rain -reflux -house -test -barrel -bread -for_lino -bat_box'
const held =
  '(have|keep|hold|carry|grip|clutch|conceal|hide|possess|brandish|wave|wield|swing|flash|produce|draw|pull|pull_out|take_out|get_out|raise|bring|fetch|get|grab|pick_up|arm_himself_with|armed_with|tap|slap|show|tuck|twirl|bang|flick_open|reveal)'
const a =
  "(a|an|his|her|the|this|some|two|S's|what looked like a|what looked to be a|what appeared to be a|what I thought was a|what I believe was a)? ((large|big|small|long|kitchen|hunting|filleting|fillet|fishing|carpet|hooked|boning|utility|paring|pruning|sheath|gutting|lino|carving|bread|flick|lock|steak|sharp|rusty|heavy|metal|wooden|old|black|silver|bb|air|replica|imitation|toy_looking)? (large|kitchen|metal|lock)?)"
const tools =
  '(hammer|windlass|tyre_lever|tyre_iron|jack_handle|trowel|mooring_pin|marlinspike|rubber_mallet|tent_peg|fence_post|secateurs|shears|loppers|garden_shears|hoof_knife|scalpel|syringe|blowtorch|curtain_pole|walking_stick|ratchet|pipe_wrench|hacksaw|sledge|ice_pick|corkscrew|paperweight|candlestick|wok|frying_pan|lump_of_concrete|half_brick|house_brick|paving_slab|length_of_pipe|fence_paling|oar|paddle|boat_hook|gaff|bat|screwdriver|spanner|wrench|crowbar|iron_bar|metal_bar|metal_pole|iron_pole|chisel|mallet|claw_hammer|lump_hammer|baseball_bat|cricket_bat|golf_club|hockey_stick|pool_cue|snooker_cue|pickaxe|metal_pipe|scaffold_pole|length_of_wood|lump_of_wood|plank|garden_fork|pitchfork|tyre_iron|wheel_brace|spade|shovel|brick|bottle|broken_bottle|broken_glass|stick|pole|chain|scissors|razor|craft_knife|pen_knife|penknife|box_cutter|dumbbell|poker|saw|billhook|slasher|sickle|stone|rock|rolling_pin|axe_handle|pickaxe_handle)'
const arms =
  '(knife|blade|machete|gun|firearm|shotgun|pistol|rifle|crossbow|axe|sword|dagger|knuckleduster|cosh|taser|catapult|hatchet|cleaver|bayonet|samurai_sword|zombie_knife|stanley_knife|kitchen_knife|carving_knife|lock_knife|flick_knife|hunting_knife|offensive_weapon|broken_bottle|bladed_article|weapon|imitation_firearm|air_rifle|air_pistol|air_gun|bb_gun|pepper_spray|cs_gas|cs_spray|knuckle_duster|stun_gun|sawn_off|handgun|revolver|meat_cleaver|cutlass|nunchucks|baton|ammunition|bread_knife|iron_bar|metal_bar|baseball_bat|crowbar|pickaxe_handle|axe_handle|metal_pipe|length_of_pipe|length_of_wood|metal_pole|iron_pole|cosh|bicycle_chain)'
const somewhere =
  '(hand|hands|pocket|jacket|waistband|car|bag|sleeve|boot|coat|belt|rucksack|vehicle|glovebox|glove_box|sock|trousers|trouser_leg|fist|van|backpack|footwell|person|home|address|flat|holdall|door_pocket|mouth|hoodie|tracksuit|jeans)'

/** A weapon carried, used or found on the suspect in connection with the conduct. */
export const weapon: Lexicon<'weapon'> = {
  idea: 'weapon',
  entries: [
    {
      id: 'weapon/held',
      says: [
        `S .. ${held} ${a} ${arms} ${no}`,
        `${held} (out|up|back)? ${a} ${arms} ${no}`,
        `S .. ${held} .. ${arms} .. (at|towards|against|in front of|above|in S's hand|behind S's back|down S's|under S's|up S's) ${no}`,
        `in possession of .. (@weapon|bladed|weapon) ${no}`,
        '(arm|armed|arming) (S|himself|herself) with -flowers -flower -camera -questions -facts -coffee -chocolates',
        `armed with (a|an|S's|the)? .. (@weapon|${tools.slice(1, -1)}|${arms.slice(1, -1)})`,
        `S (was|were|be) armed $`,
        `(handle|hilt|butt|grip|tip) of (a|an|the|S's|some) ..${arms} .. (stick|poke|in|out|under|down|from|at) -drawer`,
        `(bring|brought|take|took) a weapon`,
        `(show|showed|flash|lift|reveal) .. (handle|hilt|butt|tip) of .. ${arms}`,
        `S .. (holding|carrying|hold) (something|an object) .. (knife|blade|gun|weapon)`,
      ],
      example: 'He had a knife in his hand.',
      counter: 'He had a ticket for the rifle club dance in the hall.',
    },
    {
      id: 'weapon/tool-held',
      says: [
        `S? .. ${held} ${a} ${tools} .. (at|towards|against|in front of|above|over) (V|V's|O|S's|the door|the window)`,
        `S? .. (have|hold|carry|grip|clutch|conceal|hide|bring|tuck) ${a} ${tools} .. (in|inside|under|down|up|on|behind) (S's|the|his|her) ${somewhere} -as_he_was -fixing`,
        `${tools} .. (in|inside|under|down|up|behind|tucked in|tucked into|down the back of|in the back of) S's ${somewhere} -as_he_was`,
        `(swing|swung|wave|waving|brandish|wield|raise|raised|jab|jabbing|thrust|shake|shook|tap|tapped|slap|bang) ${a} ${tools} (at|on|in|above|against|over|towards|round|around)? -nail`,
        `(pick up|picked up|grab|grabbed|fetch|fetched|take|took|got) ${a} ${tools} .. (and|to) (threaten|come|came|go|went|swing|swung|raise|raised|hit|smash|throw|threw|chase|chased|hold|held|wave|waved|hurl)`,
        `(take|took|got|get|fetch|pull|pulled|grab|lift) ${a} ${tools} .. (from|out of) .. (boot|car|van|bag|jacket|coat|sleeve|back seat|pocket|trousers) -shed`,
        `(hold|holding|throw|threw|lob|lobbed|hurl|hurled) (a|his|an) (brick|pole|iron bar|metal bar|axe) -bank`,
        `${tools} .. (raised|above S's head|over S's head|over S's shoulder|over S's arm)`,
        `@weapon .. (broken)? over S's arm`,
        "(wrap|wind|wound) .. (chain|belt|bike_chain|bicycle_chain|dog_lead|cable|barbed_wire) .. (round|around) S's (fist|hand|knuckles)",
        'S have/had (a|an) (brick|pole|chain|rope|spade|stick) .. (raised|above|over) ',
      ],
      example: 'He was waving a hammer at us.',
      counter: 'He was putting a hammer back in the shed.',
    },
    {
      id: 'weapon/came-with',
      says: [
        `(come|came|walk|turn|arrive|stand|stood|appear|approach|wait|sit|sat|chase|march|run|return|answer|advance|lunge|go|went|rush|sprint|charge|step|pace|lurk|see|saw|seen|outside|there) .. with ${a} ${arms} ${no}`,
        `(come|came|turn|arrive|stand|stood|appear|approach|wait|sit|sat|chase|march|run|return|advance|lunge|go|went|rush|charge|pace|lurk) .. (at|for|towards|to|round|outside|door|back|up|down|over|street|drive|path|garden|house|there|after) .. with ${a} ${tools} -and_bucket -and_a_torch -and_tool -to_fix -and_a_head`,
        `S .. be (in|at|on|by|outside|there|inside|behind|near) .. .. with ${a} ${arms} ${no}`,
        `with ${a} (${arms.slice(1, -1)}|${tools.slice(1, -1)}) in (S's|his|her|one|each|the other) (hand|hands|fist)`,
        `(at|outside|by) .. (door|window|gate|house|back|rear) with ${a} @weapon`,
        `(come|came|go|went|turn|arrive|arrived) .. (up)? with (a|an) @weapon -drill -set`,
        `(have|has|had) (a|an|the|his|her)? ..(${arms.slice(1, -1)}) (on|with|next_to|beside) (him|her|S|S's) ${no}`,
        `(go_for|come_at|run_at|came_at|went_for|chase|lunge_at) (V|O) with ${a} (@weapon|${tools.slice(1, -1)})`,
        `come at V with -flowers -kisses -shopping`,
      ],
      example: 'He came to the door with an axe.',
      counter: 'He came to the door with a cake.',
    },
    {
      id: 'weapon/found',
      says: [
        `${arms} -of_grass -and_fork .. (in|inside|under|on|from|down) (S's|the suspect's|def's|his|her) ..${somewhere} ${no}`,
        `(in|inside|under|from|down) S's ..${somewhere} .. (a|an|the|was|were|had|and)? .. ${arms} ${no}`,
        `(find|found|recover|recovered|seize|seized|discover|discovered|locate|located|seizure of|recovery of|remove|removed) .. (@weapon|${arms.slice(1, -1)}) .. (on|from|in|under|inside|upon|behind) (S|S's|him|her|his|the_driver|the_passenger|the_seat|the_footwell|the_boot|the_vehicle|the_car|the_van|boot|person|pocket) ${no}`,
        `(find|found|recover|recovered|seize|seized|discover|locate|located|remove) .. (on|upon|in|inside|from|under) (S|S's|him|his|her|the_vehicle|the_car|the_boot|person|boot) .. (@weapon|${arms.slice(1, -1)}) ${no}`,
        `(search|searched|searching|seizure|arrest|stopped|detained|found_to_have|found_to_be) .. .. (knife|blade|machete|gun|firearm|shotgun|crossbow|bladed_article|offensive_weapon|hammer|air_rifle|axe|knuckleduster|weapon|baton|lock_knife|kitchen_knife|cosh|taser) -wound -no_weapon ${no}`,
        `@weapon .. (be|was|were|been)? (found|recovered|seized|located|discovered) .. (in|from|on|under|inside) .. (boot|vehicle|car|bag|person|flat|pocket|property|van|rucksack|home|him|S|S's|jacket)`,
        `(hidden|concealed) @weapon`,
        `(it|rucksack|bag|holdall|satchel|backpack|package|parcel|envelope|boot|footwell) (contain|contained|containing) ... ${arms} -and_fork -and_forks ${no}`,
        '(knife|knives|dagger|machete) .. (blade|blades) .. (#|cm|inch|inches|long)',
        `(knife|hammer|machete|blade|rope|duct_tape|cable_ties|gaffer_tape) (and)? .. (duct tape|cable ties|rope|balaclava|gloves|knife|hammer|gaffer tape) .. (in|found|recovered|on) .. ${somewhere}`,
        `possession of .. (@weapon|bladed|offensive_weapon) -and_supply`,
        'carry (bladed|offensive weapon)',
        `V .. (see|saw|notice|spot) (a|the|his|S's|what I thought was a) ..${arms} ($|in S's|on S|down S's|tucked|under S's)`,
        `S .. seen .. (with|holding|carrying) ${a} ${arms} ${no}`,
        `(what|which|it) .. (be|was|looked like|turned out to be|said was|think was|thought was|saw was) (a|an) ${arms} $`,
        `(petrol|petrol_can|acid|ammonia|paraffin|jerry_can|fuel_can|lighter_fluid) .. (and|with|plus) .. (lighter|matches|rag|rags)`,
        `(can|canister|bottle|container|jerry_can) of (petrol|acid|ammonia|paraffin|lighter_fluid) .. (in|on|with|under|and) (S|S's|him|his|her|the_bushes|lighter|matches) -tank -mower`,
      ],
      by: 'anyone',
      example: 'A knife was found in his jacket pocket.',
      counter: 'A spanner was found in the kitchen drawer.',
    },
    {
      id: 'weapon/used',
      says: [
        `(threaten|attack|hit|stab|slash|cut|strike|struck|smash|beat|poke|jab|prod) (V|O|V's @kin|V's ..(window|windows|door|car|windscreen|hand|arm|head|face)|the door|the window) .. with .. (@weapon|${tools.slice(1, -1)})`,
        `(hold|held|put|press|pressed|place|point|pointed|raise|jab|jabbed|thrust) ${a} .. (@weapon|${tools.slice(1, -1)}|needle|syringe) .. (to|against|at|into|towards|on|under) (V|O|V's|O's) -ear`,
        `(point|wave|aim|brandish|swing|shake) ..(@weapon|${tools.slice(1, -1)}) (at|towards|in front of|about)`,
        `(pull|pulled|draw|drew) (a|his|the|her) (knife|gun|blade|machete|weapon) (on|out|at|from)?`,
        `(squirt|spray|throw|pour|chuck|fling|squirted|sprayed|threw) .. (acid|ammonia|bleach|pepper spray|cs gas|mace|noxious|corrosive|petrol) .. (at|in|over|on|into) (V|V's|O)`,
        `(squirt|spray|squirted|sprayed|threw) .. (V|V's ..(eyes|face)) .. (with|ammonia|acid|burn|burned)`,
        `(bang|hit|smash|hammer|strike|attack|break|tap) .. (door|window|car|windscreen|gate|gatepost) .. with ${a} (@weapon|${tools.slice(1, -1)})`,
        'smash .. bottle .. (at|over|towards)',
        `(smash|smashed|break|broke|hit|attack|bang|strike|struck|damage|go_at|went_at) .. with ${a} (hammer|claw_hammer|crowbar|iron_bar|bat|baseball_bat|golf_club|axe|hatchet|sledgehammer|brick|pole|metal_bar|spade|mallet)`,
        `(jab|lunge|swing|come|thrust|poke|swipe|slash|stab|hack|jabbed|lunged|swung) .. at (V|O|V's|V's @kin) with ${a} (@weapon|${tools.slice(1, -1)})`,
        "(squirt|spray|throw) .. (V|V's eyes|eyes) .. .. (ammonia|acid|bleach)",
        `${tools} (at|to|against|towards) (V|V's (throat|neck|face|chest|head))`,
        `(fire|fired|shoot|shot) .. (air rifle|air gun|bb gun|pellet|pellets|crossbow|catapult|gun|bolt) .. (at|through|into)`,
      ],
      example: 'He held a screwdriver to my neck.',
      counter: 'He held a screwdriver to the hinge.',
    },
    {
      id: 'weapon/to the body',
      says: [
        `S .. (run|ran|draw|drew|scrape|drag|trail|tap) ${a} (${arms.slice(1, -1)}) .. (down|along|across|over|on|against) (the|V's|O's) ..(glass|window|door|car|bonnet|counter|bar|table|gate|railings|fence|wall|windscreen) ${no}`,
        `(hold|put|press|lift|raise|place|point|jab|rest|lay|shove|stick|bring|tap|wag) ... (@weapon|${tools.slice(1, -1)}) ..(up|down|out)? (by|to|against|under|at|near|across|over|beside|inches_from|an_inch_from) (V's|O's|O|N) ..@body`,
        `(@weapon|${tools.slice(1, -1)}) ... and S? (put|lift|raise|hold|press|swing|wave|shake|bring|point) it ..(up|out)? (by|to|against|under|at|near|over|across|in_front_of|towards|above|beside) (V|O|V's|O's|N) -shelf`,
        `with ${a} (${tools.slice(1, -1)}) (in|gripped_in) S's (fist|fists)`,
      ],
      example: "He put a windlass up by my friend's ear.",
      counter: 'He put a windlass by the lock gate.',
    },
    {
      id: 'weapon/up the sleeve',
      says: [
        `(up|in|inside|down|under) (the|S's|his|her)? ..(sleeve|waistband|trouser_leg|sock|coat_lining|lining|jacket_lining|hood) ... .. (be|two|one|a|an|,)? (${arms.slice(1, -1)}|${tools.slice(1, -1)}) ${no} -V's`,
        `(sleeve|waistband|trouser_leg|lining) .. (claw_hammer|hammer|knife|cosh|screwdriver|bat|bar) ${no}`,
        `(across|over|on|between) S's (lap|knees|knee|thighs|legs) ..(be|,)? .. (${arms.slice(1, -1)}|${tools.slice(1, -1)}) ${no} -V's`,
        `(${arms.slice(1, -1)}|${tools.slice(1, -1)}) .. (across|on|between) S's (lap|knees|knee|thighs) ${no}`,
        `(on|in|under|behind|beside) (the|S's) (passenger|driver|driver's|front|back|rear)? (seat|dashboard|dash|footwell|parcel_shelf) ... ${a} (${arms.slice(1, -1)}) ${no} -V's`,
      ],
      by: 'anyone',
      example: 'Up the right sleeve of the jacket was a claw hammer.',
      counter: 'Up the right sleeve of the jacket was a phone.',
    },
    {
      id: 'weapon/left',
      says: [
        `(leave|left|stick|stuck|stab|stabbed|post|posted|place|placed|lay|laid|plant|embed|bury|thrust|jam) .. (${arms.slice(1, -1)}|bullet|bullets|cartridge|cartridges|razor_blade|razor_blades) .. (on|in|into|through|under|at|by|inside) (V|V's|the|our|my) ..(door|doorstep|letterbox|letter_box|mat|step|porch|pillow|bed|windscreen|bonnet|car|gate|fence|table|drive|wall|post|garden|desk) -sharpener`,
        `there (be|was|were) .. (${arms.slice(1, -1)}|bullet|bullets|cartridge) .. (stuck|left|in|on|embedded|through|under) (V|V's|the|our|my) ..(door|doorstep|letterbox|mat|step|porch|pillow|bed|windscreen|bonnet|car|gate|fence|post) ${no}`,
        `(bullet|bullets|cartridge|knife|blade|razor_blade|razor_blades) .. (be|was|were|been)? .. (posted|left|stuck|pushed|put|sent|embedded|delivered|thrown) .. (through|on|in|to|under|at) .. (letterbox|letter_box|door|doorstep|mat|step|windscreen|V|V's|home|address|bonnet) -my_own`,
        `(picture|photo|image|photograph|photos|pictures|video|selfie|selfies) .. (of|holding|with|posing_with) (a|an|the|S's|his|himself_with_a|himself_holding_a|herself_with_a|several|some)? ..${arms} ${no} -safety`,
        `(of himself|of herself) .. (holding|with|posing with|brandishing) (a|an|his|the) ..${arms} ${no}`,
        `(got|have|had|has) (a|the|this) (blade|knife|gun|bullet|machete) .. (with (ur|your|V's|my|her|his) name|waiting for|ready for V|for you)`,
      ],
      by: 'suspect',
      example: 'He left a knife on my doorstep.',
      counter: 'He left a parcel on my doorstep.',
    },
    {
      id: 'weapon/found-without-verb',
      says: [
        `(in|inside|under|beneath|behind|beside) (the|S's)? (driver|driver's|front|rear|back|passenger|offside|nearside|left|right|inside|coat|jacket)? 's? .. (rucksack|door_pocket|glovebox|glove_box|footwell|holdall|waistband|coat_pocket|jacket_pocket|seat|boot) -of_my .. -V's ${a} (${arms.slice(1, -1)}) ${no}`,
        `in (the|S's|a)? ..(rucksack|holdall|glovebox|glove_box|glove_compartment|footwell|boot|door_pocket|satchel|handbag|carrier_bag|toolbag) .. (officer|officers|police|i|we|they|pc) (find|found|recover|recovered|seize|seized|locate|located) ${a} ${arms} ${no}`,
        `(rucksack|holdall|waistband|glovebox|glove_box|footwell|boot|door_pocket|coat_pocket|jacket_pocket|seat|pocket|bag|pockets) ... (lock_knife|carpet_knife|hunting_knife|kitchen_knife|stanley_knife|craft_knife|flick_knife|machete|cosh|balaclava|knuckleduster|hammer_and_tape|claw_hammer|axe|hatchet|bayonet) -V's ${no}`,
        `(there (be|was|were)|with) .. ${arms} (lying|laid|sitting|sat|stuck|wedged|tucked)? .. (on|in|under|down|between|beside) (the|S's) ..(passenger_seat|seat|dashboard|dash|footwell|door_pocket|waistband|console|lap) ${no}`,
        `(take|took|taken) .. (${arms.slice(1, -1)}|hammer|claw_hammer|screwdriver) (off|from) (S|him|her|the_suspect|def) ${no}`,
        `(recovered|seized|found|taken) (from|in|under) S's ..(bag|gym_bag|rucksack|holdall|car|van|boot|jacket|coat|pocket) ... (${arms.slice(1, -1)}|claw_hammer|balaclava) ${no}`,
        `(bottle|can|jar) ... rag .. (neck|top|end|stuffed)`,
        `S's ..(${arms.slice(1, -1)}|penknife|pen_knife|hatchet) .. (be|was|been)? (recovered|seized|retrieved|handed_in|taken_off_him) ${no}`,
        `(on|upon) (arrest|search|searching|being_searched) ... ${arms} ${no}`,
        `(rounders_bat|cricket_bat|bat|stick|plank|club|handle|pole|bar) .. (with|wrapped) .. (nails|tape|barbed_wire|screws) (through|round|in|around|at|hammered)`,
      ],
      by: 'anyone',
      example: 'In the door pocket was a cosh made out of cable.',
      counter: 'In the door pocket was a parking ticket.',
    },
    {
      id: 'weapon/seen-with',
      says: [
        `(man|male|S|person|bloke|figure|lad) ... (on|at|in|outside|near|by|behind|opposite) ... with ${a} ${arms} ${no} -found`,
        `(sit|stand|wait|perch|sat|stood) ... with (a|an|his|the) (broken|open|loaded|cocked|breached|unloaded) ${arms} ${no}`,
        `S ... (open|opening|flick|flicking|click|clicking|clean|cleaning|sharpen|sharpening|wipe|wiping|play_with|playing_with|whittle|turn_over) .. S's? ..(${arms.slice(1, -1)}|penknife|pen_knife|razor) ${no} -in_the_kitchen -at_work`,
        `(cut|cutting|peel|peeling|slice|clean|cleaning|pick|picking|whittle|whittling|scrape|scraping) .. (apple|orange|nails|fingernails|stick|teeth|fruit|wood) .. with ${a} (${arms.slice(1, -1)}|penknife|pen_knife) ${no}`,
        `when .. (slip|fall|drop|come_out|slid|open) .. V (see|saw|realise|realised) .. ${arms} ${no}`,
      ],
      example: 'MALE AT REAR OF PREMISES WITH MACHETE',
      counter: 'MALE AT REAR OF PREMISES WITH LADDER',
    },
    {
      id: 'weapon/fuel',
      says: [
        "(smell|smelt|smelled|reek|reeked|stink|stank) .. (petrol|accelerant|paraffin|white_spirit|lighter_fluid) on (S|S's)",
        'S .. (smell|smelt|smelled|reek|reeked|stink|stank) .. (of|like) (petrol|accelerant|paraffin|white_spirit|lighter_fluid) -station',
        "(petrol|accelerant|paraffin|lighter_fluid|white_spirit) .. (poured|put|squirted|tipped|pushed|coming|came|splashed|thrown) .. (through|under|over|on) (V's|the) ..(letterbox|letter_box|door|mat|doormat|porch|step|car|bonnet)",
        "(pour|put|squirt|tip|push|splash|throw) .. (petrol|accelerant|paraffin|lighter_fluid|white_spirit) .. (through|under|over|on|into) (V's|the) ..(letterbox|letter_box|door|mat|doormat|porch|step|car|bonnet|shed|hall)",
        "(through|under) (V's|the) ..(letterbox|letter_box|door) .. (petrol|accelerant|paraffin|lighter_fluid)",
      ],
      by: 'anyone',
      example: 'I could smell petrol on him.',
      counter: 'I could smell beer on him.',
    },
    {
      id: 'weapon/on him when searched',
      says: [
        '# x? .. (knife|blade|machete|knuckleduster|knuckle_duster|cosh|acid|taser|imitation_firearm|axe|hammer) .. ... (pocket|waistband|sock|bag|rucksack|boot|sleeve|lining|seized|recovered)',
        '(search|searched|property|rucksack|bag|pockets) ... # x? .. (knife|blade|machete|knuckleduster|knuckle_duster|cosh|acid|taser|imitation_firearm|axe)',
      ],
      by: 'anyone',
      example: '1 x lock knife, blade 9 cm, in front pocket.',
      counter: '1 x bottle opener, in front pocket.',
    },
  ],
}
