import type { Rule } from './rule.ts'

const weather = '(wind|storm|gale|snow|frost|rain|weather|flood)'

/** What was not done to her property, or by nobody who meant it. */
export const notHers: readonly Rule[] = [
  {
    because: 'it is how a vehicle is known again',
    ideas: ['interferingWithProperty'],
    where: 'sentence',
    says: [
      '(it|that|which) be (a|an) ..@vehicle .. with (a|some|the) .. (dent|dents|scratch|scratches|crack)',
      "(a|the|his|her|S's) ..@vehicle .. (with|have) (a|some|the) ..(dent|dents|scratch|scratches) (in|on|down|along)",
    ],
    unless: ["V's", 'S (put|leave|make|kick|punch|do)', '(find|discover|notice)'],
    takes: ['It is a silver Octavia with a dent in the back door and the plate 188.'],
    leaves: [
      'He left my car with a dent in the door.',
      'He kicked a dent in the door of my car.',
      'I came out and my car has a scratch along the side where he keyed it.',
    ],
  },
  {
    because: 'it is his own',
    ideas: ['interferingWithProperty'],
    where: 'sentence',
    says: [
      "S's own (car|van|bike|door|wall|fence|gate|bin|phone|window|hedge|garden|shed|side|thing|things|property|tyre|mirror|front|pot|plant|tv|telly|laptop)",
      "(back|down)? on (S's|his|her|their) own? side",
    ],
    unless: ["V's", "with S's own", 'and V', "from S's own"],
    takes: ['He kicked the tyre of the van once, his own van.', 'The hedge had been cut back on his side.'],
    leaves: [
      'He scratched my car with his own car key.',
      'He smashed his own phone and then my window.',
      'He threw paint over my door from his own side of the fence.',
    ],
  },
  {
    because: 'the weather, a beast or workmen did it',
    ideas: ['interferingWithProperty'],
    where: 'clause',
    doer: ['nobody', 'O', 'A'],
    says: [
      `(in|by|because_of) (the|a) ${weather}`,
      `(the|a) ${weather} (blow|knock|bring|take|break|rip|have|damage|lift)`,
      '(by|because_of) (the|a|our) (fox|foxes|badger|badgers|cat|dog|council|bin_men|binmen|builder|builders|contractor|contractors|removal_men|recovery_truck|fire_brigade|locksmith|paramedics|officers|police) -offices/car/yard/depot/building/gate/entrance',
      '(bin_men|binmen|builders|contractors|window_cleaner|postman|lorry|fox) .. (blow|knock|bring|take|move|break|have)',
      'force ... by (officers|police)',
    ],
    unless: [
      'S .. (say|claim|tell|blame|pretend|call|text|write)',
      'not/never',
      'no wind',
      'as if',
      'look_like',
      'after/before/during/left',
      'notice/footprints',
    ],
    takes: [
      'My window was broken in the storm.',
      'The rope was cut through by the fire brigade.',
      'BWV shows damage to the door frame consistent with being forced by officers.',
    ],
    leaves: [
      'He told me the fence had been broken by the wind, he had kicked it down.',
      'My tyres were slashed in the council car park.',
      'He had written "I love you" on my windscreen in the frost.',
      'He let my tyres down by the fire brigade station.',
      'The fence was broken, not by the wind but with a boot.',
    ],
  },
  {
    because: 'an office could put it down to nobody',
    ideas: ['interferingWithProperty'],
    told: ['police'],
    where: 'sentence',
    ofWords: true,
    says: [
      'no (known|named)? (suspect|suspects) -but',
      'no lines of enq/enquiry',
      '(unlinked | not linked | nothing to link)',
      '(offender|offenders|suspect|suspects) (unknown | not known | not identified)',
      'unknown (offender|offenders|suspect|suspects)',
      '(youth|youths) (arrest|charge|responsible|see|admit)',
    ],
    unless: ['def/sus', 'later/since (identify|name|admit)', 'V (believe|suspect|name|say)'],
    takes: [['interferingWithProperty', 'Her car was scratched, no known suspect.', 'MG5']],
    leaves: [
      ['interferingWithProperty', 'Her car was scratched, DEF seen at scene, no suspects otherwise.', 'MG5'],
      ['interferingWithProperty', 'DEF keyed her car.', 'MG5'],
      ['interferingWithProperty', 'Her tyres were slashed, offender unknown at first, later named as DEF.', 'MG5'],
    ],
  },
  {
    because: 'it was an accident, or wear',
    ideas: ['interferingWithProperty'],
    where: 'clause',
    says: [
      '(by|in) (accident/mistake | an? (accident|crash|collision))',
      'accidentally',
      `(following|after) (a|the) ${weather}`,
      'wear and tear',
      '(of|with) (old_age|age)',
      'when (V|we|they|both|S and V|V and S) .. (fall|drop|trip|reverse|slip|sit_on)',
      'when (V|we) move in $',
      'get (out|in|into|out_of) of? (the|a) (space|bay|drive|gap|car_park|garage)',
      'come off in',
      "nobody 's? fault",
    ],
    unless: [
      '(not|never|no) .. (accident|mistake|accidentally)',
      'S .. (say|claim|tell|pretend|call|insist)',
      'but',
      'at_first/first',
      'on purpose',
      'again',
      'since/every',
    ],
    takes: [
      'My phone was broken when I fell.',
      'My coat was ripped when we both fell.',
      'He scratched the side of the car getting out of the space.',
      'The window was broken when I moved in.',
    ],
    leaves: [
      'He broke my phone, it was no accident.',
      'He says he broke my window by accident.',
      'He smashed my window when I moved in with my mum.',
      'He has slashed my tyres twice since, when I dropped the case.',
    ],
  },
  {
    because: 'she puts it down to a nail or a cat herself',
    ideas: ['interferingWithProperty'],
    told: ['victim', 'witness'],
    where: 'sentence',
    says: ['V (think|thought|expect|suppose) (it|that) be (a|the|just|only) (nail|stone|wind|thorn|slow_puncture|kid|kids|fox|cat|screw)'],
    unless: ['(at_first|first|until|till|but) (it|the|they|there|he|she)', 'stab/stabbed/slash/slashed', 'again'],
    takes: ['The tyre was flat but I think it was a nail.'],
    leaves: [
      'My tyre was flat, I thought it was a nail but it had been stabbed.',
      'The tyre was slashed, he said I must think it was a nail.',
      'I thought it was the wind until the fence was kicked down again.',
    ],
  },
  {
    because: 'it was broken before she came',
    ideas: ['interferingWithProperty'],
    where: 'sentence',
    ofWords: true,
    says: ["(the|V's|our) (tenant|tenants|owner|owners) before (V|us)", 'since before V (buy|bought|move|moved|come|came|take|took|rent)'],
    unless: ['S (break|smash|damage|kick|cut)', 'blame'],
    takes: [
      'He said the tenants before me had broken the boiler.',
      'The window in the bathroom has been cracked since before I bought the house.',
    ],
    leaves: [
      'He broke my window and said the tenants before me had done it.',
      'He blames the tenants before me but the door had been kicked in that night.',
      'The locks had been glued, the tenants had told me that he did it before.',
    ],
  },
  {
    because: 'she wished it done, or it had to be',
    ideas: ['interferingWithProperty'],
    where: 'clause',
    says: [
      "at V's request",
      '(for|as_part_of) the_insurance',
      'because (it be unsafe|there be a leak)',
      'because (it|they) (used_to|kept|keep|would|had_been|have)? (stick|sticking|jam|jamming|be_stiff|be_loose|drop)',
      '(with|by) (the)? (agreement|consent|permission) of (all|both|everyone|the)',
      '(cut|mow|trim) the (grass|lawn|hedge) for (V|us)',
      'after giving notice',
      'read the meter',
      "(move|bring|take|put) V's (plants|pots|bins|bin|washing|parcel|things) out of the (wind|rain|sun|road|way)",
    ],
    unless: ['not/never/without', 'S .. (say|claim|tell|pretend) ... (request|repair|leak|unsafe)', 'text/texted/message/wrote'],
    takes: ['He turned off the gas because there was a leak.', 'He moved my bins at my request.'],
    leaves: [
      'He turned off my gas and told the landlord it was because there was a leak.',
      'He cut down my hedge without any request of mine.',
      'I have had to send the car for repairs as he slashed the tyres.',
      'He texted me "i moved your plants out of the wind"',
    ],
  },
  {
    because: 'one of her household had done it',
    ideas: ['interferingWithProperty', 'entryToHome'],
    told: ['victim', 'witness'],
    where: 'sentence',
    says: [
      "(V's|our) (lad|son|daughter|mum|mam|mother|husband|wife|partner|sister|brother|dad|cleaner|carer|girl|boy) have (do|make|lay|fold|wash|light|move|tidy|run)",
    ],
    unless: ['not/never/nobody/think/thought', 'S', 'smash/slash/scratch'],
    takes: ['I came in and the dishes were done, my lad had done them.'],
    leaves: [
      'My washing had been folded, I thought my daughter had done it and she had not.',
      'The bins had been moved, he told my mum had done it.',
      'My tyres had been slashed and my husband had made a list.',
    ],
  },
  {
    because: 'it is done to a face, not to a thing',
    ideas: ['interferingWithProperty'],
    where: 'among',
    ofWords: true,
    says: ["(in|at|into|over|on) (your|ya|ur|V's|O's|her|his) (face|mouth|throat|eyes)", "(door|gate) (in|into) V's (face)"],
    takes: ['He kicked the door into my face.'],
    leaves: [
      'He smashed my mirror and laughed in my face.',
      'He threw paint over my door and in my face.',
      'He tore up my post in front of my face.',
    ],
  },
  {
    because: 'it is an order given, nothing done',
    ideas: ['interferingWithProperty'],
    where: 'among',
    ofWords: true,
    says: [
      '(sort|fix|move|open|shift|clean|cut|empty|take|pick_up|put|turn_off|turn_on|turn_down|switch_off|bin|mend|trim|tidy|unlock|mow|water) (the|your|ur|that|those|this|it|all)',
    ],
    only: ({ words, found, sentence }) => {
      const first = words.indexOf(found[0]!)
      const opens =
        first === 0 ||
        words[first]!.parted > 0 ||
        sentence.speeches.some(({ start }) => start === found[0]!.start) ||
        /^(?:please|just)$/.test(words[first - 1]?.text ?? '')
      return opens && found[0]!.stems.size === 1
    },
    unless: [
      '(i|ive|he|she|hes|shes|they) .. (sort|fix|move|open|shift|clean|cut|empty|take|put|turn|switch|bin|mend|trim|tidy|unlock|mow|water)',
    ],
    takes: ['"Move your van," he shouted.'],
    leaves: ['He cut my brakes and moved the bins.', 'He moved my bins and cut the washing line.', '"I have moved your van," he shouted.'],
  },
  {
    because: 'it was a joke between them, at which she laughed',
    ideas: ['interferingWithProperty'],
    told: ['victim', 'witness'],
    where: 'sentence',
    ofWords: true,
    says: ['and (we|V_and_S|both|we_both|we_all) (both|all)? .. laugh'],
    unless: ['not/never/but', 'at V', 'slash/smash/scratch/key'],
    takes: ['He wrote "clean me" on the back of my van and we both laughed.'],
    leaves: [
      'He wrote a word on the back of my van and laughed at me.',
      'He keyed my car and we both laughed, I was that frightened.',
      'He threw paint over my door and laughed.',
    ],
  },
  {
    because: 'pictures of it are shown to the suspect',
    ideas: ['interferingWithProperty'],
    told: ['police', 'suspect'],
    where: 'sentence',
    ofWords: true,
    says: ['(show|shown) .. (photograph|photographs|photo|photos|image|images|stills|footage|picture|pictures) .. (of|showing)'],
    unless: ['(accept|admit|agree|admitted|accepted|agreed)', 'S (smash|break|kick|key)', 'recognise'],
    takes: [['interferingWithProperty', 'He was shown photographs of the damage to the car and said he had never seen it before.', 'MG5']],
    leaves: [
      ['interferingWithProperty', 'He was shown photographs of the damage to the car and admitted that he kicked it.', 'MG5'],
      ['interferingWithProperty', 'He caused damage to the car.', 'MG5'],
      ['interferingWithProperty', 'DEF caused damage to the property.', 'MG5'],
    ],
  },
  {
    because: 'she moves what is her own',
    ideas: ['interferingWithProperty'],
    told: ['victim', 'witness'],
    doer: ['V', 'O'],
    where: 'among',
    says: [
      "(move|moved|shift|shifted|rearrange|fold|turn|swap) (V's|O's|our) .. (things|belongings|furniture|car|bike|plants|pots|seat|washing|bin|bins)",
    ],
    unless: ['S', 'by (somebody|someone)'],
    takes: ['I have moved my things out of the front bedroom.'],
    leaves: ['He has moved my things out of the front bedroom.', 'Somebody had moved my bins.', 'He moves my furniture when I am out.'],
  },
  {
    because: 'it is how far one place is from another',
    ideas: ['interferingWithProperty', 'gifts'],
    where: 'sentence',
    says: [
      "(yards|metres|meters|miles|mile|feet|paces|minutes|doors|houses|streets|hundred) (away|down|along|up)? (from|off) (V's|the|our|O's|her|his)",
    ],
    unless: [
      '(take|took|taken|missing|gone|smash|scratch|cut|pull|dump|throw|threw|kick|let_down|break|broke|broken|slash|steal|stole|stolen)',
    ],
    takes: ['He moved to the flat above the forge, which is perhaps three hundred yards from my gate.'],
    leaves: ['Two were gone from my gate again.', 'He pulled the plants from my garden.'],
  },
  {
    because: 'it is what can be seen from where he lives',
    ideas: ['interferingWithProperty'],
    where: 'among',
    ofWords: true,
    says: [
      "(from|in|at|inside) (S's|his|her) ..(flat|house|room|bedroom|caravan|car|van|window|shed|garage) (S|he|she|you|one) ... (see|hear|look|watch)",
      "(see|seen|hear|overlook) .. from (S's|his|her) ..(flat|house|room|bedroom|caravan|window)",
    ],
    unless: ['(find|found|recovered|seized)'],
    takes: ['From his flat he must be able to see when my lights go on.'],
    leaves: ['In his van were my lights and my bike.', 'My keys were found in his flat.'],
  },
]
