/** Not asked for. */
export const notRequested =
  /\b(?:nothing (?:further |more |else )?(?:is )?(?:sought|requested|asked for|needed|required)|no (?:further |restraining |other )*(?:order|RO)s?\b|no (?:application|request)\b|not (?:seeking|asking for|requesting|applying for|pursuing|going for|after|looking for)\b|not (?:been )?(?:requested|sought|asked for|required|needed|applied for|appropriate|considered|wanted|applicable|proportionate|explored|raised|addressed|discussed(?! with))|n\/[ar]|none|nil)\b|\b(?:RO|orders?)\s*[-–:]\s*(?:no(?! (?:direct |indirect |further )?contact)|none|nil)\b|^\W*(?:no|none|nil)\.?$/i

/** Not asked for by the police, in a sentence that names them. */
export const noneAsked =
  /\b(?:[Pp]olice|[Ww]e|I|OIC|[Oo]fficers?)\b[^.;]{0,6}\b(?:do|does|did)(?: not|n['’]t) (?:consider|think|feel|believe)\b[^.;]{0,40}\b(?:necessary|needed|required|appropriate|proportionate|justified)\b|\b(?:[Pp]olice|[Ww]e|I|OIC|[Oo]fficers?)\b[^.;]{0,12}\b(?:do|does|are|is|will|have|has)(?: not|n['’]t)\b[^.;]{0,12}\b(?:ask|apply|request|seek|pursu)\w*|\b(?:none|nothing|not) (?:is |are |being )?(?:requested|sought|asked for)\b/i

/** The police's own answer, whatever the victim wishes beside it. */
export const plainlyNot = /\b(?:RO|orders?)\b(?: is| was|\W{1,3})? ?not (?:being )?(?:asked for|requested|sought|applied for|pursued)\b/i

/** "None needed or wanted" wants nothing. */
export const noneWanted =
  /\bno (?:\w+ ){0,2}(?:needed|wanted|required|sought|requested)(?: (?:or|and|nor) (?:needed|wanted|required|sought|requested))?\b/gi

/** "No order asked for by her or by us." */
export const notAskedByHer =
  /\bno (?:restraining )?orders? (?:(?:is|are|was|were|has been) )?(?:asked for|sought|requested|wanted) by (?:her|him|them|(?:the )?(?:IP|AP|victim|complainant))\b/i

/** Taken back or put down as not needed. */
const takesBack =
  /\b(?:disregard|ignore|delete|strike (?:out|through)|remove|withdraw)\b[^.;]{0,50}\b(?:restraining order|RO|order)\b(?![^.;]{0,30}\b(?:terms|conditions|address)\b)/i

const unneeded =
  /^\W*(?:(?:felt|considered|thought|deemed) (?:to be )?)?(?:unnecessary|disproportionate|inappropriate|unwarranted|superfluous|no need|no grounds)\b|^\W*(?:did|do|does)(?:n['’]t| not) (?:consider|think|feel|believe) (?:that )?(?:an?other|one|an order|any) (?:order )?(?:is|was|to be)? ?(?:needed|necessary|required|appropriate)\b|\b(?:RO|restraining order)(?: is| was| would be| felt| considered| thought| deemed){0,2} (?:un(?:necessary|warranted|justified|called for)|disproportionate|inappropriate|superfluous)\b/i

/** Whether these words say that no order is asked for, take the asking back or put it down as not needed. */
export const isRefused = (text: string): boolean =>
  notRequested.test(text) || noneAsked.test(text) || takesBack.test(text) || unneeded.test(text)
