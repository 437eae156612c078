import type { CounterIndication } from '#case/vocabulary'

/** A matter that people write and call about without pursuing anybody, known by the words of its own trade, a group of words that mean the same to a line. */
export type Matter = Readonly<{
  name: string
  reason: CounterIndication
  terms: readonly RegExp[]
  /** Without which the others are only the setting: a taxi and its fare make no quarrel on the rank. */
  heart?: RegExp
}>

/** Every matter that is known. */
export const matters: readonly Matter[] = [
  {
    name: 'estate',
    reason: 'lawfulPurpose',
    terms: [
      /\bexecut(?:or|rix)s?\b/i,
      /\bprobate\b/i,
      /\b(?:the|her|his|their|mum's|dad's|mother's|father's) estate\b|\bestate (?:account|of)\b/i,
      /\b(?:the|a|her|his|new|old|last|later|by|over) will\b(?! (?:be|have|not|you|he|she|it|they|we|I))/i,
      /\bbeneficiar(?:y|ies)\b|\blegac(?:y|ies)\b|\binherit\w*/i,
      /\bletters of administration\b|\bintesta\w+|\btestator\b/i,
      /\bvaluations?\b|\bsurveyors?\b|\bvaluers?\b/i,
      /\bequal shares?\b|\b(?:his|her|my|your|their) share\b/i,
    ],
  },
  {
    name: 'tenancy',
    reason: 'lawfulPurpose',
    terms: [
      /\blandlord|\blandlady/i,
      /\btenan(?:t|cy)/i,
      /\blettings?\b|\bletting agents?\b|\bmanaging agents?\b/i,
      /\brent\b|\barrears\b/i,
      /\bdeposit\b|\binventory\b/i,
      /\binspections?\b|\bgas safety\b|\bsection (?:8|21)\b|\bnotice to quit\b/i,
      /\bevict\w*|\b(?:claim for )?possession (?:order|claim|proceedings)\b/i,
      /\brepairs?\b|\bdamp\b|\bboiler\b/i,
    ],
  },
  {
    name: 'money owed',
    reason: 'disputeContext',
    terms: [
      /\bdebts?\b|\bcreditors?\b|\bin debt\b/i,
      /\bloans?\b|\blent\b|\bborrow\w*/i,
      /\bow(?:e|es|ed|ing)\b/i,
      /\binvoices?\b|\bestimate\b|\bquote\b|\bdeposit\b/i,
      /\binstalments?\b|\brepay\w*|\bpay(?:ing)? (?:it |me |him |her |them )?back\b/i,
      /\bbailiffs?\b|\benforcement (?:agent|officer)s?\b/i,
      /\brefund\w*|\bmoney back\b|\bwarranty\b|\bguarantee\b/i,
      /\bsmall claims\b|\bcounty court\b|\bCCJ\b|\btrading standards\b|\bletter before action\b/i,
      /\bworkmanship\b|\bsnagging\b|\bunfinished\b|\bfinish the (?:job|work)\b|\bput (?:it|the work) right\b/i,
    ],
  },
  {
    name: 'employment',
    reason: 'disputeContext',
    terms: [
      /\bgrievances?\b/i,
      /\bdisciplinary\b|\bsuspended on full pay\b|\bgross misconduct\b/i,
      /\bhuman resources\b|\bHR (?:manager|department|business|meeting|adviser)\b/i,
      /\btribunal\b|\bACAS\b/i,
      /\bunion rep\w*|\bshop steward\b|\bUnite\b|\bUNISON\b|\bpicket\w*/i,
      /\bredundan\w+|\bcapability\b|\bprobation(?:ary)? (?:period|review)\b/i,
      /\bsick(?:ness)? absence\b|\breturn to work\b|\boccupational health\b|\bwelfare (?:call|visit|meeting)s?\b/i,
    ],
  },
  {
    name: 'neighbours',
    reason: 'disputeContext',
    terms: [
      /\bboundar(?:y|ies)\b|\bparty wall\b|\bdeeds\b/i,
      /\bfenc(?:e|es|ing)\b|\bhedges?\b|\btrellis\b/i,
      /\bparking\b|\bdriveway\b|\bdropped kerb\b|\bparking space\b/i,
      /\bnoise\b|\bloud music\b|\bnoise (?:diary|app|officer)\b|\bbass\b/i,
      /\bplanning (?:permission|application|officer|objection)\b|\bextension\b/i,
      /\benvironmental health\b|\bhousing (?:officer|association|provider)\b|\bASB\b|\bcommunity trigger\b/i,
      /\bmediat(?:ion|or)\b/i,
      /\bbins?\b|\brecycling\b|\bweeds\b|\bleylandii\b/i,
      /\bbarking\b|\bdog (?:mess|fouling|poo)\b/i,
    ],
  },
  {
    name: 'child protection',
    reason: 'lawfulPurpose',
    terms: [
      /\bsocial workers?\b/i,
      /\bsafeguarding\b|\bMASH\b|\bLADO\b/i,
      /\bchild protection\b|\bsection 47\b|\bs\.?47\b/i,
      /\bcase conference\b|\bcore group\b|\bchild in need\b/i,
      /\b(?:un)?announced visits?\b|\bstatutory visits?\b|\bhome visits?\b/i,
      /\bchildren's services\b|\bsocial services\b|\bfoster\w*/i,
    ],
  },
  {
    name: 'children of both',
    reason: 'childArrangements',
    terms: [
      /\bhandovers?\b|\bhand(?:ing)? (?:over|back) (?:of )?(?:the|our) (?:child|kids|boy|girl)\w*/i,
      /\bcontact order\b|\bchild arrangements\b|\bCAO\b/i,
      /\bcafcass\b/i,
      /\bfamily court\b|\bfamily solicitors?\b/i,
      /\bparental responsibility\b|\bPR\b|\bco-?parent\w*/i,
      /\bchild maintenance\b|\bCMS\b/i,
      /\bcontact (?:centre|weekend|day|time|visit)s?\b|\b(?:his|her|alternate|every other) weekends?\b/i,
      /\bhalf[- ]term\b|\bschool run\b|\bparents'? evening\b|\bpick(?:ed|ing)? (?:them|the (?:children|kids)) up\b/i,
    ],
  },
  {
    name: 'the press',
    reason: 'lawfulPurpose',
    terms: [
      /\bjournalists?\b|\breporters?\b/i,
      /\beditor(?:ial)?s?\b/i,
      /\bIPSO\b|\beditors' code\b|\bNUJ\b|\bpress card\b|\bpress office\b/i,
      /\barticles?\b|\bstor(?:y|ies) (?:about|on|ran|was published)\b|\bheadline\b/i,
      /\b(?:for|right of) (?:comment|reply)\b|\bdeclined to comment\b|\bno comment to the paper\b/i,
      /\bfreedom of information\b|\bFOI\b|\bpublic interest\b/i,
      /\b(?:news)?paper\b|\bGazette\b|\bHerald\b|\bEcho\b/,
    ],
  },
  {
    name: 'a club or society',
    reason: 'disputeContext',
    heart: /\bcommittee\b|\bAGM\b|\bEGM\b|\bmembership\b|\btreasurer\b|\bsecretary\b|\bsubs\b/i,
    terms: [
      /\bcommittee\b|\btrustees?\b/i,
      /\bmembership\b|\bmembers?\b|\bvolunteers?\b/i,
      /\bAGM\b|\bEGM\b|\b(?<!\d )(?<!(?:few|five|ten|fifteen|twenty|thirty|forty|two|three|four) )minutes\b(?! (?:later|ago|before|after|away|walk))/i,
      /\bchair(?:man|woman|person)?\b(?! in)|\btreasurer\b|\bsecretary\b/i,
      /\bsubs\b|\bsubscriptions?\b|\bfees\b/i,
      /\bconstitution\b|\bvot(?:e|ed|es)\b|\bresign\w*|\bcaptaincy\b|\bexpelled\b/i,
      /\bcomplaints? (?:procedure|panel|to the committee)\b|\bcode of conduct\b/i,
    ],
  },
  {
    name: 'care of a relative',
    reason: 'disputeContext',
    terms: [
      /\bcare home\b|\bnursing home\b|\bcarers?\b/i,
      /\bpower of attorney\b|\bLPA\b|\battorneys?\b/i,
      /\bmental capacity\b|\bbest interests\b|\bDoLS\b|\bdementia\b/i,
      /\bvisiting (?:times|rota|hours)\b|\bfunding\b|\bcare plan\b/i,
      /\bsocial services\b|\badult social care\b|\bsafeguarding adults?\b|\bCourt of Protection\b/i,
    ],
  },
  {
    name: 'a claim looked into',
    reason: 'lawfulPurpose',
    terms: [
      /\binsur(?:er|ers|ance)\b/i,
      /\bclaimant\b|\bpolicyholder\b/i,
      /\bsurveillance\b|\bobservations?\b/i,
      /\binvestigators?\b|\bloss adjuster\b|\benquiry agent\b/i,
      /\binstruct(?:ed|ions)\b/i,
      /\bprocess server\b|\bserve(?:d)? (?:the )?papers\b|\bcertificate of service\b/i,
    ],
  },
  {
    name: 'an allotment or a garden in common',
    reason: 'disputeContext',
    terms: [
      /\ballotments?\b|\bplot ?(?:holders?|\d+)\b|\bplots\b/i,
      /\bsite (?:secretary|rep|committee|rules)\b|\bcommittee\b/i,
      /\bsheds?\b|\bgreenhouses?\b|\bpolytunnel\b|\bcompost\b/i,
      /\bwater ?butt\b|\bstandpipe\b|\bhose ?pipes?\b/i,
      /\bweeds?\b|\bcouch ?grass\b|\bbrambles\b|\bbonfires?\b|\bweedkiller\b/i,
      /\b(?:the|a|her|his|my) path\b|\bedging\b|\bfruit trees?\b|\bovergrown\b/i,
    ],
  },
  {
    name: 'a rank, a stall or a round',
    reason: 'disputeContext',
    heart:
      /\bstalls?(?:holders?)?\b|\bpitch(?:es)?\b|\bundercut\w*|\bpoach\w*|\btakings\b|\bpl(?:ied|ying) for\b|\b(?:his|her|my|the) place (?:in|on) the (?:queue|rank)\b/i,
    terms: [
      /\btaxis?\b|\bcabs?\b|\bcabbies?\b|\bhackney\b|\bminicab\b/i,
      /\branks?\b|\b(?:the|a) (?:queue|line)\b/i,
      /\blicensing\b|\bplate\b|\bplied\b|\bplying\b/i,
      /\bfares?\b|\bmeter\b|\bhire\b/i,
      /\bmarket(?: traders?| stall| hall| manager| square)?\b|\bstalls?(?:holders?)?\b|\bpitch(?:es)?\b/i,
      /\bcustomers\b|\btakings\b|\bundercut\w*|\bpoach\w*/i,
    ],
  },
  {
    name: 'a complaint about a service',
    reason: 'disputeContext',
    heart:
      /\bgovernors\b|\bombudsman\b|\bPALS\b|\brefunds?\b|\bcompensation\b|\bgoodwill\b|\bformal complaints?\b|\bcomplaints? (?:procedure|policy|panel)\b|\buph(?:eld|old)\b|\baccident (?:form|book|report)\b/i,
    terms: [
      /\bofsted\b|\bCQC\b|\bombudsman\b|\bPALS\b|\bregulator\b/i,
      /\bhead office\b|\bcustomer (?:services?|care|relations)\b|\bthe owners\b|\bgovernors\b/i,
      /\bcomplaints?\b|\bcomplained\b/i,
      /\breviews?\b(?! of)|\btrustpilot\b|\bstars?\b/i,
      /\brefunds?\b|\bcompensation\b|\bgoodwill\b/i,
      /\baccident (?:form|book|report)\b|\bincident form\b|\bratios?\b|\bpolicy\b|\bprocedure\b/i,
      /\bnursery\b|\bpre-?school\b|\bsurgery\b|\bvets?\b|\bgarage\b|\bsalon\b|\bkennels\b/i,
    ],
  },
  {
    name: 'a home or goods of both',
    reason: 'disputeContext',
    terms: [
      /\bestate agents?\b|\bviewings?\b|\bbrochure\b|\bfor sale\b/i,
      /\bmortgage\b|\bequity\b|\bremortgage\w*/i,
      /\b(?:joint|both) names\b|\bjoint(?:ly)? own\w*|\bmatrimonial home\b|\bformer matrimonial\b/i,
      /\bdecree\b|\bfinancial (?:order|settlement|remedy)\b|\bconveyanc\w+|\bdivision of\b/i,
      /\bfurniture\b|\bsofa\b|\bdining table\b|\bwardrobe\b|\bcontents\b/i,
      /\bbuyers?\b|\bcompletion\b|\boffer accepted\b|\bthe sale\b/i,
    ],
  },
  {
    name: 'a band or a business of both',
    reason: 'disputeContext',
    terms: [
      /\bband\b(?! of)|\b(?:the|our|my|a|support) (?:gigs?|set|act)\b|\bpromoter\b/i,
      /\broyalt(?:y|ies)\b|\bsplits\b|\bcopyright\b/i,
      /\bamp(?:lifier)?s?\b|\bPA\b|\bvan\b|\bdrum kit\b/i,
      /\bbusiness partners?\b|\bpartnership\b|\bshareholders?\b|\bshareholding\b|\bdirectors?\b/i,
      /\bcompany accounts?\b|\baccountants?\b|\bbooks\b|\bprofits?\b/i,
      /\bgoodwill\b|\bwho owns the name\b|\bthe (?:band|company|business) name\b|\bdissol\w+|\bbuy(?:ing)? (?:him|her|me|them) out\b/i,
    ],
  },
  {
    name: 'sport for children',
    reason: 'disputeContext',
    terms: [
      /\btouchline\b|\bhalfway line\b|\bpoolside\b|\bclubhouse\b/i,
      /\brefs?\b|\breferees?\b|\blinesman\b|\bumpires?\b/i,
      /\bcoach(?:es|ing)?\b|\bteam manager\b|\bclub sec(?:retary)?\b/i,
      /\bunder[- ](?:\d+s?|sevens|eights|nines|tens|elevens|twelves|thirteens)\b|\bu\d{1,2}s?\b|\bsquads?\b|\bjuniors\b/i,
      /\bmatch(?:es)?\b|\bfixtures?\b|\bleague\b|\bgalas?\b|\btournament\b/i,
      /\brespect (?:code|line)\b|\bcodes? of conduct\b|\bwelfare officer\b|\bsubs\b|\bfees\b/i,
    ],
  },
  {
    name: 'a debt enforced',
    reason: 'lawfulPurpose',
    terms: [
      /\bwarrants? of control\b|\bliability orders?\b|\bwrit of control\b/i,
      /\benforcement (?:agents?|officers?|company)\b|\bcivil enforcement\b|\bbailiffs?\b/i,
      /\bcouncil tax\b|\bpenalty charges?\b|\bPCNs?\b|\bparking fines?\b/i,
      /\bclamp(?:s|ed|ing)?\b|\btak\w+ control of goods\b|\bnotice of enforcement\b/i,
      /\bdebtor\b|\bpayment plan\b|\binstalments\b|\bcreditor\b/i,
      /\bcertificate[ds]?\b|\battendance notes\b/i,
    ],
  },
  {
    name: 'a delivery round',
    reason: 'lawfulPurpose',
    terms: [
      /\bparcels?\b|\bpackages?\b/i,
      /\bdepot\b|\bcourier\b|\bcarrier\b/i,
      /\b(?:delivery|postal) (?:driver|round|route|office|van|slot|card)\b|\bdeliver(?:s|ed|ies|y)?\b/i,
      /\bcarded\b|\bsafe place\b|\bleft with (?:a )?neighbour\b|\bproof of delivery\b|\bhandheld\b|\bscan(?:s|ned|ner)?\b/i,
      /\broute (?:\d+|sheet)\b|\bdrops\b|\bstops away\b/i,
    ],
  },
  {
    name: 'a child at school',
    reason: 'disputeContext',
    terms: [
      /\b(?:deputy |assistant )?head ?teacher\b|\b(?:deputy|assistant) head\b|\bhead of year\b|\bthe Head\b/,
      /\bdetentions?\b|\bhomework\b|\bexclu(?:ded|sion)\b|\bmark(?:s|ed|ing)\b|\breading (?:level|band)s?\b/i,
      /\bgovernors\b|\bstage (?:1|2|3|one|two|three)\b|\bLADO\b/i,
      /\bSEN(?:CO|D)?\b|\bEHCP\b|\bsupport plan\b|\b(?:on|to) (?:her|his) plan\b|\bextra time\b|\bdyslexi\w+|\bdyspraxi\w+/i,
      /\bparents?['’]? evening\b|\byear (?:\d+|seven|eight|nine|ten)\b|\byr \d+\b|\bpupils?\b/i,
    ],
  },
  {
    name: 'a meter or a main',
    reason: 'lawfulPurpose',
    terms: [
      /\b(?:smart |water |gas |electric(?:ity)? )?meters?\b/i,
      /\bno access\b|\bjob (?:sheet|number|card)s?\b|\bmissed you\b/i,
      /\boperatives?\b|\bengineers?\b|\bcontractors?\b/i,
      /\bhi-?vis\b|\b(?:swap|replacement|upgrade) programme\b|\bserial\b/i,
      /\bfitted\b|\binstall(?:ed|ation)?\b|\bswap(?:ped)?\b/i,
    ],
  },
  {
    name: 'an inspection',
    reason: 'lawfulPurpose',
    terms: [
      /\binspectors?\b|\binspections?\b/i,
      /\bregistration\b|\bregistered provider\b/i,
      /\bcase number\b|\bthe agency\b|\bagency letter\b|\bregulator\b/i,
      /\bwithout notice\b|\bunannounced\b|\bappeal\b/i,
      /\bchild-?minders?\b|\bprovider\b|\bsetting\b|\bpremises\b/i,
    ],
  },
  {
    name: 'order at the school gates',
    reason: 'lawfulPurpose',
    terms: [
      /\bzig-?zags?\b|\bschool gates?\b|\bthe gates\b/i,
      /\bregistration numbers?\b|\bnumber plates?\b|\bon the markings\b/i,
      /\brota\b|\bon duty\b|\bmember of staff\b/i,
      /\bfixed penalt\w+|\broad safety\b|\btraffic warden\b/i,
      /\bgovernors\b|\bhead ?teacher\w*/i,
    ],
  },
  {
    name: 'what is left of a parent',
    reason: 'disputeContext',
    terms: [
      /\bashes\b|\bheadstone\b|\bgrave\b|\bfuneral\b/i,
      /\b(?:half|a share) of (?:them|it|the)\b|\bdivided\b/i,
      /\b(?:our|the sisters['’]|the brothers['’]) (?:mum|dad|mother|father|mam)\b|\bwhen (?:mum|dad|mam) died\b/i,
      /\beye to eye\b|\bfall(?:en|ing)? out\b|\bfell out\b/i,
      /\bwon['’]t speak\b|\bnothing (?:more )?to say to\b/i,
    ],
  },
  {
    name: 'the business of a council',
    reason: 'disputeContext',
    terms: [
      /\b(?:parish|town|district|borough|county|community) council\b|\bcouncillors?\b|\bthe council\b/i,
      /\bclerk\b|\bmonitoring officer\b|\bchief executive\b/i,
      /\bfreedom of information\b|\bFOI\b|\bInformation Commissioner\b|\bICO\b/i,
      /\b(?:public|council|committee|planning) meetings?\b|\bthe meetings?\b|\bagenda\b/i,
      /\bvexatious requester\b|\bcomplaints?\b|\bombudsman\b/i,
      /\bfootpath\b|\bculvert\b|\bprecept\b|\bplanning\b|\bvillage hall\b|\bleaflets?\b/i,
    ],
  },
]
