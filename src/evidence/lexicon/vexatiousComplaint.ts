import type { Lexicon } from './entry.ts'

/** False or malicious reports to an authority or an employer. */
export const vexatiousComplaint: Lexicon<'vexatiousComplaint'> = {
  idea: 'vexatiousComplaint',
  entries: [
    {
      id: 'vexatiousComplaint/1',
      says: [
        '(false|malicious|vexatious|made up|untrue|fake|bogus|anonymous|unfounded|spurious|baseless) .. (report|reports|complaint|complaints|allegation|allegations|referral|referrals|claim|claims|accusation|accusations|review|reviews)',
        '(report|reported|refer|referred|complain|complained|tip off|tipped off|shop|grass) (V|O) (to|for|about)',
        '(report|refer) .. V .. (to|for) .. (social services|police|rspca|hmrc|dvla|dwp|council|nmc|gmc|regulator|school|work|employer|ofsted|landlord|trading standards|nspcc|professional|licensing|immigration|benefit)',
        'counter allegation',
        'counter allegations',
      ],
      example: 'He reported me to social services for nothing.',
      counter: 'I reported him to the police.',
    },
    {
      id: 'vexatiousComplaint/2',
      says: [
        "(complain|complained|complaint|complaints) .. (to|about) .. (V's|the|my|her|O's) (employer|boss|work|manager|school|regulator|professional|landlord|company|head|council)",
        '(hmrc|social services|dwp|rspca|benefit|tax|dvla|police|crimestoppers|nspcc|ofsted|professional body) .. (have|get|had|got|receive|received) .. (tip off|report|call|complaint|anonymous|referral)',
        '(tip off|tip offs|anonymous report|anonymous call|anonymous letter|anonymous email)',
        "(email|write|message|ring|tell|call|send) .. (V's|O's|the|my|her) ..@boss .. (saying|say|that|claiming|alleging|accusing|a message saying) ..",
        '(employer|boss|work|@boss|O) .. (get|got|receive|received|have|sent) .. (email|letter|call|message) .. (saying|alleging|claiming|accuse|that)',
        'email .. (saying|say) (V|O|I) .. (steal|stealing|groom|groomer|dealer|thief|takes|inappropriate|drunk|drugs|abusing|touching|fraud)',
      ],
      by: 'anyone',
      example: 'My boss got an email saying I was stealing.',
      counter: 'My boss got an email saying the office was shut.',
    },
    {
      id: 'vexatiousComplaint/3',
      says: [
        '(sue|sued|private prosecution|small claims|take V to (court|tribunal)|taking V back to (court|family court))',
        '(subject access request|sar|freedom of information|foi) .. (#|request|requests)',
        '(accuse|accused) V of (harass|stalk|abuse|assault|steal|being|theft)',
        '(said|say|told) .. V (be|was) (on drugs|an unfit|a bad mother|abusing|neglect)',
        'unfit mother',
        'benefit fraud',
        "send V's boss .. (saying|that)",
        'drug dealer .. (search|boss|police)',
      ],
      example: 'He accused me of harassing him to the police.',
      counter: 'I accused him of lying.',
    },
  ],
}
