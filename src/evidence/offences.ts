import type { NamedOffence } from '#case/reading'

/** An offence named in a text: its code and where its words stand. */
export type OffenceNamed = Readonly<{ code: NamedOffence; start: number; end: number }>

const section = String.raw`(?:\b(?:sections?|sec|ss?)\.?\s*)`
const sub = String.raw`(?:\s*\(\d[\dA-Za-z]?\)(?:\s*(?:,|and|&)\s*\(\d[\dA-Za-z]?\))*)?`
const pha = String.raw`(?:PHA\b|P\.H\.A|Protection from Harassment|Prot(?:ection)?\.? (?:from )?Harass)`

/** A section of the 1997 Act, with the Act's name near enough after or before it. */
const ofPha = (number: string): RegExp =>
  new RegExp(
    String.raw`${section}${number}(?![\dA-Za-z])${sub}(?:[^.;\n]{0,25}?(?:of )?(?:the )?${pha}[^;,./\n]{0,24})|${pha}[^;.\n]{0,25}?${section}${number}(?![\dA-Za-z])${sub}`,
    'gi',
  )
/** "Harassment s.2", "s4A stalking": the name of the offence beside the section, the Act left out. */
const named = (name: string, number: string): RegExp =>
  new RegExp(
    String.raw`\b${name}\b[^;.,\n\d]{0,20}${section}${number}(?![\dA-Za-z])${sub}|${section}${number}(?![\dA-Za-z])${sub}[\s–-]{0,3}${name}\b`,
    'gi',
  )

/** The more exact come first: what one has read, a later one does not read again. */
const table: readonly (readonly [NamedOffence, RegExp])[] = [
  [
    'CDA1998.s32',
    /\b(?:racially|religiously)(?: (?:or|and|\/) religiously)? aggravated (?:harassment|stalking)[^;.\n]{0,30}|\bs\.? ?32 (?:CDA|Crime and Disorder)[^;.\n]{0,20}/gi,
  ],
  [
    'breachOfRestrainingOrder',
    /\bbreach(?:ing|ed)?(?: of)?(?: an?| the)? restraining order[^;\n]{0,60}|\bs\.? ?363\b[^;.\n]{0,25}|\b(?:section|s\.?) ?5\(5\)[^;.\n]{0,20}(?:PHA|Protection from Harassment)?/gi,
  ],
  [
    'FLA1996.s42A',
    /\bbreach(?:ing|ed)?(?: of)?(?: an?| the)? non[- ]?mol\w*(?: order)?[^;.\n]{0,40}|\bs\.? ?42A (?:FLA|Family Law)[^;.\n]{0,15}/gi,
  ],
  [
    'FLA1996.s63CA',
    /\bbreach(?:ing|ed)?(?: of)?(?: an?| the)? (?:forced marriage protection order|FMPO)[^;.\n]{0,40}|\bs\.? ?63CA\b[^;.\n]{0,60}/gi,
  ],
  ['SPA2019.s8', /\bbreach(?:ing|ed)?(?: of)?(?: an?| the)?(?: interim)? (?:stalking protection order|SPO)\b[^;.\n]{0,30}/gi],
  ['DAA2021.s39', /\bbreach(?:ing|ed)?(?: of)?(?: an?| the)? (?:domestic abuse protection order|DAPO)\b[^;.\n]{0,30}/gi],
  ['PHA1997.s4A', ofPha('4A')],
  ['PHA1997.s2A', ofPha('2A')],
  ['PHA1997.s4', ofPha('4')],
  ['PHA1997.s2', ofPha('2')],
  ['PHA1997.s4A', named('stalking', '4A')],
  ['PHA1997.s2A', named('stalking', '2A')],
  ['PHA1997.s4', named('(?:harassment|fear of violence)', '4')],
  ['PHA1997.s2', named('harassment', '2')],
  [
    'PHA1997.s4A',
    /\bstalking(?:,)? (?:involving|causing|with|putting[^;.\n]{0,20}in) (?:fear of violence|serious alarm)(?: (?:or|and|\/) distress)?/gi,
  ],
  [
    'PHA1997.s4',
    /\b(?:harassment,? )?(?:putting (?:a person|people|another|someone|\w+) in fear of violence|harassment (?:involving|with|causing|\()? ?fear of violence|fear of violence harassment)/gi,
  ],
  [
    'MCA1988.s1',
    /\bmalicious communications?[^;.\n]{0,40}|\bs(?:ection)?\.? ?1[^;.\n]{0,12}\b(?:MCA|Malicious Comm)[^;.\n]{0,20}|\bMCA ?1988\b/gi,
  ],
  [
    'CA2003.s127',
    /\bs(?:ection)?\.? ?127[^;.\n]{0,40}|\b(?:improper|persistent(?:ly)?|misuse)[^;.\n]{0,30}(?:electronic )?communications? network[^;.\n]{0,30}|\bCommunications Act 2003\b/gi,
  ],
  ['OSA2023.s181', /\b(?:sending )?threatening communications?[^;.\n]{0,30}|\bs(?:ection)?\.? ?181\b[^;.\n]{0,25}/gi],
  ['OSA2023.s179', /\b(?:sending )?false communications?[^;.\n]{0,30}|\bs(?:ection)?\.? ?179\b[^;.\n]{0,25}/gi],
  ['CMA1990.s1', /\bunauthori[sz]ed access[^;.\n]{0,50}|\b(?:Computer Misuse|CMA ?1990)[^;.\n]{0,20}/gi],
  ['SOA2003.s66B', /\bs(?:ection)?\.? ?66B\b[^;.\n]{0,25}|\b(?:sharing|threat(?:ening)? to share)[^;.\n]{0,25}intimate[^;.\n]{0,30}/gi],
  [
    'CJCA2015.s33',
    /\b(?:threat(?:ening)?(?: to)? )?disclos(?:e|ing)[^;.\n]{0,25}(?:private )?sexual[^;.\n]{0,30}|\bs(?:ection)?\.? ?33 (?:CJCA|Criminal Justice and Courts)[^;.\n]{0,40}/gi,
  ],
  [
    'SCA2015.s76',
    /\b(?:controlling|coercive)(?: (?:or|and|&|\/) (?:controlling|coercive))?(?: behaviou?r)?[^;.\n]{0,40}|\bs(?:ection)?\.? ?76 (?:SCA|Serious Crime)[^;.\n]{0,15}/gi,
  ],
  ['SCA2015.s75A', /\b(?:non-?fatal )?strangulation\b[^;.\n]{0,30}|\bintentional(?:ly)? (?:strangl|suffocat)\w*[^;.\n]{0,30}/gi],
  ['OAPA1861.s16', /\bthreats? to kill\b[^;.\n]{0,25}|\bs(?:ection)?\.? ?16 (?:OAPA|Offences Against)[^;.\n]{0,20}/gi],
  ['OAPA1861.s18', /\bs(?:ection)?\.? ?18\b[^;.\n]{0,15}(?:OAPA|GBH|Offences Against)[^;.\n]{0,15}|\bGBH with intent\b/gi],
  ['OAPA1861.s20', /\bs(?:ection)?\.? ?20\b[^;.\n]{0,15}(?:OAPA|GBH|Offences Against)[^;.\n]{0,15}|\bgrievous bodily harm\b|\bGBH\b/gi],
  ['OAPA1861.s47', /\b(?:assault occasioning )?(?:actual bodily harm|ABH)\b[^;.\n]{0,25}|\bs(?:ection)?\.? ?47\b(?!\(3\))[^;.\n]{0,20}/gi],
  ['CJA1988.s39', /\bcommon assault\b[^;.\n]{0,40}|\bassault by beating\b[^;.\n]{0,30}|\bbattery\b|\bs(?:ection)?\.? ?39\b[^;.\n]{0,20}/gi],
  ['CDA1971.s1', /\bcriminal damage\b[^;.\n]{0,30}/gi],
  ['TA1968.s9', /\bburglary\b[^;.\n]{0,30}/gi],
  ['TA1968.s1', /\btheft\b[^;.\n]{0,20}/gi],
  ['CJPOA1994.s51', /\bwitness intimidation\b[^;.\n]{0,25}|\bintimidat(?:e|ing|ion)(?: of)? (?:a )?witness\b[^;.\n]{0,25}/gi],
  ['CL.pervertingJustice', /\bpervert(?:ing)?(?: the)? course of(?: public)? justice\b/gi],
  [
    'PSA2000.s84',
    /\b(?:delay|interfer|opening)\w*[^;.\n]{0,15}postal packets?[^;.\n]{0,40}|\bs(?:ection)?\.? ?84\b[^;.\n]{0,20}Postal[^;.\n]{0,25}/gi,
  ],
  ['SOA2003.s66', /\bindecent exposure\b|\bexposure,? (?:contrary|s\.? ?66)[^;.\n]{0,20}/gi],
  ['SOA2003.s67', /\bvoyeurism\b[^;.\n]{0,20}/gi],
  ['CJA1988.s139', /\b(?:possess\w* (?:of )?(?:an? )?)?(?:bladed|pointed) article\b[^;.\n]{0,25}/gi],
  ['PCA1953.s1', /\b(?:possess\w* (?:of )?(?:an? )?)?offensive weapon\b[^;.\n]{0,25}/gi],
  [
    'POA1986.s4A',
    /\b(?:intentional harassment,? alarm or distress)[^;.\n]{0,30}|\bs(?:ection)?\.? ?4A\b[^;.\n]{0,10}(?:POA|Public Order)[^;.\n]{0,10}/gi,
  ],
  [
    'POA1986.s5',
    /\bs(?:ection)?\.? ?5\b(?!\()[^;.\n]{0,10}(?:POA|Public Order)[^;.\n]{0,10}|\bharassment,? alarm or distress\b[^;.\n]{0,30}(?:POA|Public Order)[^;.\n]{0,10}/gi,
  ],
  ['POA1986.s4', /\bs(?:ection)?\.? ?4\b[^;.\n]{0,10}(?:POA|Public Order)[^;.\n]{0,10}|\bfear or provocation of violence\b[^;.\n]{0,20}/gi],
  ['PHA1997.s2A', /\bstalking\b/gi],
  ['PHA1997.s2', /\bharassment\b(?!,? alarm)/gi],
]

/**
 * The offences a text names, in reading order, by section or by name. A bare "harassment" or "stalking" is the summary offence.
 * Breach of a restraining order is section 363 of the Sentencing Act 2020 where the breach is on or after 1 December 2020 (or that section is named),
 * else section 5(5) of the 1997 Act; `on` is a day in the conduct, `YYYY-MM-DD`, as far as known.
 */
export function offencesIn(text: string, on?: string): readonly OffenceNamed[] {
  const read: OffenceNamed[] = []
  for (const [code, pattern] of table)
    for (const found of text.matchAll(pattern)) {
      const start = found.index
      const end = start + found[0].trimEnd().length
      const isBare = /^(?:stalking|harassment)$/i.test(found[0])
      if (read.some((each) => start < each.end && end > each.start) || (isBare && hasItsSection(text, start, end, read))) continue
      read.push({ code: code === 'breachOfRestrainingOrder' ? breachCode(found[0], on) : code, start, end })
    }
  return read.toSorted((a, b) => a.start - b.start)
}

/** "Stalking s.4A PHA 1997" names one offence: the bare word goes with the section next to it. */
const hasItsSection = (text: string, start: number, end: number, read: readonly OffenceNamed[]): boolean =>
  read.some((each) => {
    const between = each.start >= end ? text.slice(end, each.start) : text.slice(each.end, start)
    return /^PHA1997\./.test(each.code) && between.length < 60 && !/[;,]|\b(?:or|and)\b/.test(between)
  })

const breachCode = (words: string, on: string | undefined): NamedOffence => {
  if (/\b363\b|Sentencing Act/i.test(words)) return 'SA2020.s363'
  if (/5\(5\)|\bPHA\b|Protection from Harassment/i.test(words)) return 'PHA1997.s5(5)'
  return on !== undefined && on < '2020-12-01' ? 'PHA1997.s5(5)' : 'SA2020.s363'
}
