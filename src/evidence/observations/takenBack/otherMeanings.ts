import type { Idea } from '#case/vocabulary'

/** A handover of work, of keys or of patients. */
const workHandover =
  /\bin handover\b|\bhandover (?:questions?|notes?|sheets?|meetings?|period|file|documents?|book|pack|email|list)\b|\b(?:shift|ward|staff|nurs\w+|night|bedside|clinical|job|vehicle|key|crew|site|project) handovers?\b|\b(?:ward|patients?|night staff|day staff|nurses?|sister in charge|crew|site manager|successor|landlord|tenants?)\b[^.]{0,60}\bhandovers?\b|\bhandovers?\b[^.]{0,60}\b(?:ward|patients?|nurses?|crew|keys|clients?|accounts?|alarm code|successor|dog|puppy|van)\b/i
/** What a grown child thinks of him. */
const opinion =
  /\b(?:says?|said|tells? me|told me|thinks?|thought|reckons?|believes?)\b[^.]{0,12}\b(?:he|she)(?: is|['’]s| was)(?: being| a| an| just| only| not| bit| too)* (?:stalk|harass|obsess|mad\b|ill\b|weird|creep|danger|unwell|sick|controll|lonely|odd|strange|nuisance|bully|jealous)/i
/** Love of kin, of a beast or of a thing two people share; a manner of speaking. */
const sharedLove =
  /\bwe (?:both|all) (?:love|adore)\b|\blove (?:him|her|them|you) (?:though|as) I do\b|\bmuch as (?:I|we) (?:love|loved)\b/i
/** What he will not stop short of is his due, by way of law. */
const byLaw =
  /\b(?:court|solicitors?|tribunal|ombudsman|small claims|judge|refund|invoice)\b[^.]*\b(?:not|never|n['’]?t)\b[^.]{0,20}\b(?:stop|rest|give up|give in|drop (?:it|this))\b|\b(?:not|never|n['’]?t)\b[^.]{0,20}\b(?:stop|rest|give up|give in|drop (?:it|this))\b[^.]{0,30}\b(?:till|until)\b[^.]{0,30}\b(?:(?:my|our|the|a) (?:full )?(?:time|contact|weekends?|access|rights?|money|deposit|refund|tools|wages|pay|share|belongings|keys|compensation|boundary|fence|hedge|lease|work (?:is|gets) done)|paid|what I['’]m owed)\b/i
/** Papers that say where they were printed from. */
const produced =
  /\b(?:printed|exported|exhibit\w*|produced|downloaded|copied|supplied|obtained|screenshot\w*)\b[^.]{0,30}\bfrom (?:his|her|my|the|their|IP['’]?s)\b/i
/** A tag or a telephone by the name of its maker. */
const makersName = /\bapple (?:air ?)?(?:tags?|watch|id|account|phone|mac|pay)\b/i
const paidBack =
  /\b(?:sent|paid|gave|transferred|owed) (?:me|him|her|us|it) (?:back )?(?:the|his|her|half the|my|our|his share of the|her share of the) (?:money|cash|rent|share|half|deposit)\b[^.]{0,15}\b(?:for (?:it|them|that|the)|back|owed|due)\b/i
/** A present whose giver turned out to be somebody else. */
const ofAnother =
  /\b(?:was|were|is|it['’]s|turned out to be|came) (?:\w+ )?from (?:the |a |an |my |our |their |his |her )?(?:\w+ )?(?:daughter|son|wife|husband|family|parents|mother|relatives|sister|brother|friends?) of\b|\b(?:turned out|found out|it transpired)\b[^.]{0,30}\b(?:from|sent by|left by) (?:my|our|a|an|the) (?:\w+ )?(?:aunt\w*|uncle|mum|mother|dad|father|sister|brother|husband|wife|boyfriend|girlfriend|partner|friend|colleague|neighbour|client|customer|patient|parent|school|office|firm)\b/i
const rumour = /\b(?:rumou?rs?|gossip|hearsay|I do ?n['’]?t know (?:if|whether) it is true)\b/i
/** An apology, or something passed on because she had said that she would have it. */
const apology =
  /\b(?:letter|note|card|message) of apology\b|\bapolog\w+ (?:through|via|by way of)\b|\b(?:willing|happy|prepared|content) to (?:receive|accept|see|meet|hear)\b|\bif I(?:['’]d| would) (?:be willing|mind|agree|like|accept)\b/i

/** "He asked my mum the time." */
const smallTalk =
  /\bask(?:s|ed|ing)? (?:\p{L}+ ){1,4}?(?:the time|the way|what time it (?:is|was)|for (?:a light|directions)|where the (?:toilets?|bus stop|station) (?:is|was|were))\b/iu

const bodily =
  /\b(?:for|with) my (?:blood pressure|pressure|back|knees?|hips?|chest|asthma|diabetes|cholesterol|arthritis|thyroid|cough|ears?|eyes?|teeth|tooth)\b/i
/** A bed or a drive offered to a friend. */
const asHost =
  /\b(?:said|asked|told|offered|invited|let)\b[^.]{0,20}\b(?:come|sleep|stay|stop|crash)\b[^.]{0,20}\b(?:at|to|round) (?:mine|ours|my)\b/i
/** What was done on one occasion. */
const once =
  /\bkept (?:looking|checking|glancing)\b(?![^.]*\b(?:now|ever since|since|every|each|still|always|all the time|for (?:days|weeks|months))\b)/i
const aboutHim =
  /\bask(?:s|ed|ing)? (?:that|for) (?:DEF|SUS|def|sus|him|her|he|she|the (?:defendant|suspect|accused))\b[^.]{0,15}\b(?:moved|transferred)\b/
const unsure = /\?\s*\(?(?:tbc|to be confirmed)\b/i
const oneJob = /\blost (?:a|one|that) (?:job|sale|customer|order|booking)\b/i

/** Reasons of her own: her health, a lock worn out, the car. */
const ownReason =
  /\bso that (?:he|she) (?:would|could|might)(?:n['’]t| not) (?:hurt|harm|injure|cut) (?:him|her)self\b|\bmoved (?:p{L}+ ){0,2}for (?:work|my job|uni(?:versity)?|college)\b|\bwithout (?:it being|there being|having|it turning into|it ending in) (?:a |an |another )(?:row|argument|scene|fight)\b|\b(?:because of|with|owing to) my (?:knees?|back|hips?|chest|asthma|arthritis|blood pressure)\b|\bthe old (?:one|ones|lock|locks) (?:had|was|were|has)\b|\brust(?:ed|y)\b|\bMOT\b|\bcar (?:failed|broke down)\b|\bmoved\b[^.]{0,20}\bfor a job\b/i
/** A name that is his by right, or that she gave herself. */
const rightful = /\bintroduced (?:himself|herself) as (?:the|my|our|a|an) new\b|\b(?:is|was|are|were) (?:still )?in (?:my|our) late\b/i
/** "Booked under his own name", "the client was said to be Mr Dale": nobody else's. */
const ownName =
  /\b(?:under|in|with|by|using|gave) (?:his|her|their) (?:own|real|full|true|proper|actual) name\b|\b(?:was|were|is|are) said to (?:be|have been)\b|\bno message sent in any name but\b|\b(?:because|as) (?:he|she) (?:was|is|had been) (?:on leave|off|away|ill|sick|late)\b/i
const notOwn =
  /\b(?:not|never|instead of|rather than|other than)\b[^.;]{0,20}\b(?:his|her|their) (?:own|real)|\b(?:false|fake|another|different|alias|pretend\w*|two|both) \w*\s?(?:name|account|profile|identity)/i
/** A wife of his own, spoken of in passing. */
const inPassing = /\bask my (?:wife|husband)\b/iu

/** Whether the words found have another meaning in this sentence: work, weather, kin, the law's own way. The sentence is taken by itself. */
export function hasAnotherMeaning(idea: Idea, text: string): boolean {
  switch (idea) {
    case 'childrenInvolved':
      return workHandover.test(text) || opinion.test(text)
    case 'declaredFixation':
      return sharedLove.test(text) || byLaw.test(text) || inPassing.test(text)
    case 'falseIdentity':
      return produced.test(text) || rightful.test(text) || (ownName.test(text) && !notOwn.test(text))
    case 'gifts':
      return makersName.test(text) || paidBack.test(text) || ofAnother.test(text)
    case 'vexatiousComplaint':
      return rumour.test(text)
    case 'thirdPartyContact':
      return apology.test(text) || smallTalk.test(text)
    case 'dayToDayEffect':
      return [bodily, ownReason, asHost, once, aboutHim, unsure, oneJob].some((one) => one.test(text)) || /^\W*resign\W*$/i.test(text)
    case 'alarmOrDistress':
      return (
        /\b(?:could ?n['’]?t|could not) (?:speak|talk) (?:to|with)\b/i.test(text) ||
        /\bnerves (?:are|were) (?:fine|all right|alright|ok|okay|good|steady)\b/i.test(text) ||
        /\b(?:shak|shiver|trembl)\w* (?:with|from) (?:the )?cold\b/i.test(text)
      )
    default:
      return false
  }
}
