import type { Rule } from './rule.ts'

/** What is no report of the victim to an office: what is said of her own allegations to the police. */
export const noReport: readonly Rule[] = [
  {
    because: 'it was she who called them out',
    ideas: ['vexatiousComplaint'],
    where: 'sentence',
    says: ["(Vn|we) (have|had|'d)? (ring|call|phone|dial|report|contact|send_for) .. (the_police|police|101|999)"],
    unless: [
      "(on|about|against|of) (V|me|V's)",
      '(false|malicious|lies|untrue|hoax)',
      'S (have|had)? (ring|report|call|phone) (V|the_police|them|it|101|999)',
      'that V',
    ],
    takes: ['I rang the police and a constable come, because he had been round again.'],
    leaves: [
      'I rang the police and they told me that he had reported me for stealing.',
      'The police came to my door because he had told them that I was dealing.',
    ],
  },
  {
    because: 'it is said not to have been false',
    ideas: ['vexatiousComplaint'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(be|was|were|is|are) (not|n_t|nt|never|hardly|scarcely) .. (a|an|any)? .. (false|malicious|vexatious|untrue|bogus|spurious|made_up) (complaint|allegation|report|referral|claim|accusation|complaints|allegations|reports|referrals)',
    ],
    unless: ['(only|just|first|last|one)'],
    takes: ['That was not a false allegation against me exactly, more a mother’s letter.'],
    leaves: [
      'He made a false allegation against me to my employer.',
      'It was not the only false allegation against me that he had made to the school.',
    ],
  },
  {
    because: 'it is her allegation against him that he calls false',
    ideas: ['vexatiousComplaint'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(S|solicitor|defence) .. (say|claim|state|allege|maintain|suggest|believe|think|reckon) .. .. (V's|these|the|her|his|all) (allegation|allegations|complaint|complaints|account|statement|evidence) .. (be|are|is|was|were)",
      '(S|solicitor|defence) .. (say|claim|state|allege|maintain) .. V (have|had)? (make|made|making|invented|lied) .. .. (false|up|malicious|lies) .. .. (about|against|of|on) S',
    ],
    unless: [
      'S (report|complain|make|made|lodge|send|ring|write)',
      '(council|employer|regulator|social_services|school|landlord|hmrc|rspca|dvla|nmc|gmc|boss)',
    ],
    takes: [
      ['vexatiousComplaint', "DEF says IP's allegations are malicious and made to get at him over the house.", 'MG5'],
      ['vexatiousComplaint', 'He said I had made a false report about him to the police.', 'MG11'],
    ],
    leaves: [
      "DEF told the council that IP's complaints were lies and that she was stealing.",
      'He says that I made it up but he reported me to social services for nothing.',
      'He told my employer that I was stealing.',
    ],
  },
]
