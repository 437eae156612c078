/**
 * A question of a risk form: our id, the words it is shown by, and how to know it however a force words it. `short` knows it on
 * electronic print-outs that keep only a number and a word or two. `mayNotApply`: "N/A" answers it, because there may be no children to ask of, or never a couple.
 */
export type Question = Readonly<{ id: string; asks: string; says: RegExp; number: number; short: RegExp; mayNotApply?: true }>

/** The 27 questions of the police form, in its order; the SafeLives form asks 24 of them under other numbers, so the words decide and never the number. */
export const dashQuestions: readonly Question[] = [
  {
    id: 'dash.injury',
    asks: 'Has the current incident resulted in injury?',
    says: /incident (?:has )?result(?:ed|ing)? in (?:an? |any )?injur/i,
    number: 1,
    short: /injur/i,
  },
  { id: 'dash.frightened', asks: 'Are you very frightened?', says: /\bvery frightened\b/i, number: 2, short: /frightened/i },
  {
    id: 'dash.afraidOf',
    asks: 'What are you afraid of? Is it further injury or violence?',
    says: /what (?:are|is) (?:you|the victim|s?he) afraid of\b/i,
    number: 3,
    short: /afraid/i,
  },
  {
    id: 'dash.isolated',
    asks: 'Do you feel isolated from family or friends?',
    says: /(?:feel|felt|feels) isolated/i,
    number: 4,
    short: /isolat/i,
  },
  {
    id: 'dash.depressed',
    asks: 'Are you feeling depressed or having suicidal thoughts?',
    says: /feel(?:ing|s)? depressed|depressed or (?:having|has|have) suicidal/i,
    number: 5,
    short: /depress|suicidal thoughts/i,
  },
  {
    id: 'dash.separated',
    asks: 'Have you separated or tried to separate within the past year?',
    says: /separated or tried to (?:separate|leave)/i,
    number: 6,
    short: /separat/i,
    mayNotApply: true,
  },
  {
    id: 'dash.childContact',
    asks: 'Is there conflict over child contact?',
    says: /conflict over (?:the )?child(?:ren)?(?:['’]?s)? contact/i,
    number: 7,
    short: /child contact/i,
    mayNotApply: true,
  },
  {
    id: 'dash.stalking',
    asks: 'Does the person constantly text, call, contact, follow, stalk or harass you?',
    says: /constantly (?:text|call|contact|follow|stalk|harass)/i,
    number: 8,
    short: /stalk|harass|constantly/i,
  },
  {
    id: 'dash.pregnant',
    asks: 'Are you pregnant or have you had a baby in the past 18 months?',
    says: /(?:currently )?pregnant or (?:have|has|had)/i,
    number: 9,
    short: /pregnan|baby/i,
    mayNotApply: true,
  },
  {
    id: 'dash.children',
    asks: 'Are there children or step-children that are not the person’s, or other dependants?',
    says: /are there any (?:children|dependants)/i,
    number: 10,
    short: /step[- ]?child|dependants?$/i,
    mayNotApply: true,
  },
  {
    id: 'dash.hurtChildren',
    asks: 'Has the person ever hurt the children or dependants?',
    says: /ever hurt the (?:child|dependant)/i,
    number: 11,
    short: /hurt (?:the )?(?:child|dependant)/i,
    mayNotApply: true,
  },
  {
    id: 'dash.threatenedChildren',
    asks: 'Has the person ever threatened to hurt or kill the children or dependants?',
    says: /threatened to (?:hurt or kill|kill or hurt|hurt|harm) the (?:child|dependant)/i,
    number: 12,
    short: /threat\w* (?:to )?(?:the )?child/i,
    mayNotApply: true,
  },
  {
    id: 'dash.moreOften',
    asks: 'Is the abuse happening more often?',
    says: /abuse (?:is )?happening more often/i,
    number: 13,
    short: /more often|frequen/i,
  },
  { id: 'dash.worse', asks: 'Is the abuse getting worse?', says: /abuse (?:is )?getting worse/i, number: 14, short: /worse/i },
  {
    id: 'dash.controls',
    asks: 'Does the person try to control everything you do, or are they excessively jealous?',
    says: /try to control (?:everything|all)|excessively jealous/i,
    number: 15,
    short: /control|jealous/i,
  },
  {
    id: 'dash.weapons',
    asks: 'Has the person ever used weapons or objects to hurt you?',
    says: /used (?:a )?weapons? or (?:an )?objects?/i,
    number: 16,
    short: /weapon/i,
  },
  {
    id: 'dash.threatsToKill',
    asks: 'Has the person ever threatened to kill you or someone else and you believed them?',
    says: /threatened to kill (?:you|the victim|her|him)\b/i,
    number: 17,
    short: /threat\w* to kill/i,
  },
  {
    id: 'dash.strangled',
    asks: 'Has the person ever attempted to strangle, choke, suffocate or drown you?',
    says: /(?:attempted|tried) to (?:strangle|choke)/i,
    number: 18,
    short: /strang|chok/i,
  },
  {
    id: 'dash.sexual',
    asks: 'Does the person do or say things of a sexual nature that make you feel bad or hurt?',
    says: /(?:do|does|say|says)[^?]{0,30}\bthings of a sexual nature/i,
    number: 19,
    short: /sexual/i,
  },
  {
    id: 'dash.otherPerson',
    asks: 'Is there any other person who has threatened you or that you are afraid of?',
    says: /(?:any )?other person (?:that|who)(?: has)? threatened/i,
    number: 20,
    short: /other person|hbv|honou?r/i,
  },
  {
    id: 'dash.hurtOthers',
    asks: 'Do you know if the person has hurt anyone else?',
    says: /(?:know if|has) (?:the person |s?he |they )?(?:has |have |ever )*hurt anyone else/i,
    number: 21,
    short: /hurt (?:anyone|others)/i,
  },
  {
    id: 'dash.animal',
    asks: 'Has the person ever mistreated an animal or the family pet?',
    says: /(?:mistreated|hurt|harmed) an animal/i,
    number: 22,
    short: /animal|\bpets?\b/i,
  },
  { id: 'dash.money', asks: 'Are there any financial issues?', says: /any financial issues/i, number: 23, short: /financ|money/i },
  {
    id: 'dash.substances',
    asks: 'Has the person had problems in the past year with drugs, alcohol or mental health?',
    says: /problems? in the (?:past|last) year with/i,
    number: 24,
    short: /drugs|alcohol|mental health/i,
  },
  {
    id: 'dash.suicide',
    asks: 'Has the person ever threatened or attempted suicide?',
    says: /threatened or attempted suicide/i,
    number: 25,
    short: /suicide/i,
  },
  {
    id: 'dash.brokenBail',
    asks: 'Has the person ever broken bail, an injunction or an agreement for contact?',
    says: /(?:broken|breached) (?:bail|an? injunction|police bail)/i,
    number: 26,
    short: /\bbail\b|injunction|breach/i,
  },
  {
    id: 'dash.policeTrouble',
    asks: 'Do you know if the person has been in trouble with the police or has a criminal history?',
    says: /in trouble with the police/i,
    number: 27,
    short: /criminal history|police trouble|trouble/i,
  },
]

/** The police questions the SafeLives form leaves out. */
export const notOnSafeLives: readonly string[] = ['dash.children', 'dash.hurtChildren', 'dash.threatenedChildren']

/** The 24 of the SafeLives form, as it numbers them. */
export const safeLivesQuestions: readonly Question[] = dashQuestions
  .filter(({ id }) => !notOnSafeLives.includes(id))
  .map((question, index) => ({ ...question, number: index + 1 }))

/** The 11 supplementary stalking questions, in the wordings of the police block and of the S-DASH. */
export const stalkingQuestions: readonly Question[] = [
  { id: 'stalking.1', asks: 'Is the victim very frightened?', says: /\bvery frightened\b/i, number: 1, short: /frightened/i },
  {
    id: 'stalking.2',
    asks: 'Is there a previous history of domestic abuse, stalking or harassment?',
    says: /previous (?:domestic|stalking|harassment)[^?]{0,60}histor|(?:harassed|stalked)[^?]{0,40}\b(?:before|previously|in the past|on a previous)/i,
    number: 2,
    short: /previous|history/i,
  },
  {
    id: 'stalking.3',
    asks: 'Has the person vandalised or destroyed property?',
    says: /(?:vandali[sz]ed?|destroy(?:ed)?) (?:or|and|\/) ?(?:destroy(?:ed)?|vandali[sz]ed?)|(?:vandali[sz]ed|destroyed) (?:the |your |her |his )?(?:victim['’]?s )?property/i,
    number: 3,
    short: /property|vandal/i,
  },
  {
    id: 'stalking.4',
    asks: 'Has the person turned up unannounced more than three times a week?',
    says: /more than (?:three|3) times (?:a|per|each) week|turn(?:ed|s|ing)? up unannounced/i,
    number: 4,
    short: /unannounced|turn(?:s|ed|ing)? up|visits/i,
  },
  {
    id: 'stalking.5',
    asks: 'Is the person following the victim or loitering near the victim?',
    says: /following (?:the victim|you|her|him) or loiter|(?:follow(?:ed|s)?(?:ing)? or )?loiter(?:ed|ing|s)? (?:near|around|outside|by)/i,
    number: 5,
    short: /follow|loiter/i,
  },
  {
    id: 'stalking.6',
    asks: 'Has the person threatened physical or sexual violence?',
    says: /threat(?:ened|s)? (?:of )?physical (?:or|and\/or|and) sexual/i,
    number: 6,
    short: /threat/i,
  },
  {
    id: 'stalking.7',
    asks: 'Has the person been harassing any third party since the harassment began?',
    says: /(?:harass(?:ed|ing)?|contacted) (?:any |a )?(?:third part|other part)/i,
    number: 7,
    short: /third part/i,
  },
  {
    id: 'stalking.8',
    asks: 'Has the person acted violently to anyone else during the stalking?',
    says: /acted (?:out )?violently|violent (?:to|towards) (?:any(?:one|body) else|other people|people|others)[^?]{0,30}(?:stalking|harassment|incident)/i,
    number: 8,
    short: /violen\w* to (?:anyone|others)|acted violently/i,
  },
  {
    id: 'stalking.9',
    asks: 'Has the person engaged others to help?',
    says: /(?:engaged|persuaded|involved|enlisted|got) (?:any )?(?:other people|others|anyone else) to help|others (?:been )?engaged to help/i,
    number: 9,
    short: /others|proxy|engaged/i,
  },
  {
    id: 'stalking.10',
    asks: 'Is the person abusing or misusing alcohol or drugs?',
    says: /(?:(?:abus|misus)(?:es?|ing)(?: ?\/ ?|(?: and| or)? ))?(?:abus|misus)(?:es?|ing)(?: of)? (?:alcohol|drugs|substances)|(?:alcohol|drugs?|drink)(?: ?\/ ?| and | or )(?:alcohol|drugs?|drink|substances?) (?:abuse|misuse)/i,
    number: 10,
    short: /alcohol|drugs/i,
  },
  {
    id: 'stalking.11',
    asks: 'Has the person been violent in the past?',
    says: /(?:been )?violent in the past/i,
    number: 11,
    short: /violent in (?:the )?past|past violence|violen/i,
  },
]
