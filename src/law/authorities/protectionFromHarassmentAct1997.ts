import type { Authority } from '../authority.ts'

const act = { cite: 'Protection from Harassment Act 1997', readOn: '2026-11-21' } as const
const at = <S extends string>(section: S) => `https://www.legislation.gov.uk/ukpga/1997/40/section/${section}` as const

export const s1_1 = {
  ...act,
  id: 'PHA1997.s1(1)',
  where: 'section 1(1)',
  url: at('1'),
  words:
    'A person must not pursue a course of conduct that amounts to harassment of another and that he knows, or ought to know, amounts to harassment of the other. No intention is needed.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s1_1A = {
  ...act,
  id: 'PHA1997.s1(1A)',
  where: 'section 1(1A)',
  url: at('1'),
  words:
    'A course of conduct that harasses two or more persons, at least once each, and is meant to persuade someone (not necessarily one of them) not to do a lawful thing or to do a thing he need not do, is also prohibited.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s1_2 = {
  ...act,
  id: 'PHA1997.s1(2)',
  where: 'section 1(2)',
  url: at('1'),
  words:
    'Someone ought to know that his conduct amounts to harassment if a reasonable person "in possession of the same information" would think so.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s1_3 = {
  ...act,
  id: 'PHA1997.s1(3)',
  where: 'section 1(3)',
  url: at('1'),
  words:
    'There is no harassment where the suspect shows that the course of conduct was pursued to prevent or detect crime, was pursued under an enactment, rule of law or condition, or was reasonable in the particular circumstances. These are the defences to sections 2 and 2A.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s2 = {
  ...act,
  id: 'PHA1997.s2',
  where: 'section 2(1) and (2)',
  url: at('2'),
  words:
    'Pursuing a course of conduct in breach of section 1(1) or (1A) is the offence of harassment: summary only, six months or a fine or both.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s2A_1 = {
  ...act,
  id: 'PHA1997.s2A(1)',
  where: 'section 2A(1)',
  url: at('2A'),
  words: 'Stalking is a course of conduct in breach of section 1(1) which amounts to stalking.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s2A_2 = {
  ...act,
  id: 'PHA1997.s2A(2)',
  where: 'section 2A(2)',
  url: at('2A'),
  words:
    'A course of conduct amounts to stalking when it amounts to harassment, the acts or omissions are ones "associated with stalking", and the person knows or ought to know that it amounts to harassment. Fixation and obsession are not elements.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s2A_3 = {
  ...act,
  id: 'PHA1997.s2A(3)',
  where: 'section 2A(3)',
  url: at('2A'),
  words:
    'Examples of acts which "in particular circumstances" are associated with stalking: (a) following, (b) contacting or trying to, by any means, (c) publishing about a person or as if from a person, (d) monitoring use of the internet, email or other electronic communication, (e) loitering anywhere, (f) interfering with property in the person’s possession, (g) watching or spying. The list is not closed.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s2A_4 = {
  ...act,
  id: 'PHA1997.s2A(4)',
  where: 'section 2A(4) and (5)',
  url: at('2A'),
  words:
    'Stalking under section 2A is summary only. The Act prints 51 weeks, to be read as six months because Criminal Justice Act 2003 s 281(5) has not been commenced; the fine is unlimited.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s2A_6 = {
  ...act,
  id: 'PHA1997.s2A(6)',
  where: 'section 2A(6)',
  url: at('2A'),
  words: 'Section 2A takes nothing away from section 2: every stalking case is also a harassment case, but not the other way about.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s2B = {
  ...act,
  id: 'PHA1997.s2B',
  where: 'section 2B',
  url: at('2B'),
  words:
    'A justice may issue a search warrant for a section 2A offence where material of substantial value is likely to be on the premises and entry will not be granted, or delay may defeat the search. It is for section 2A only; for section 4A the police have their powers for indictable offences.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s3 = {
  ...act,
  id: 'PHA1997.s3',
  where: 'section 3',
  url: at('3'),
  words:
    'A person harassed, or likely to be, may ask the civil court for an injunction and damages; breaking the injunction without reasonable excuse is an offence (s 3(6)).',
  from: '1997-06-16',
  verified: 'checkSource',
} as const satisfies Authority

export const s4_1 = {
  ...act,
  id: 'PHA1997.s4(1)',
  where: 'section 4(1)',
  url: at('4'),
  words:
    'It is an offence to pursue a course of conduct that causes another to fear, on at least two occasions, that violence will be used against him, when the person knows or ought to know that it will cause that fear on each occasion.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s4_2 = {
  ...act,
  id: 'PHA1997.s4(2)',
  where: 'section 4(2)',
  url: at('4'),
  words:
    'Someone ought to know that his conduct will cause fear of violence on an occasion if a reasonable person with the same information would think so.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s4_3 = {
  ...act,
  id: 'PHA1997.s4(3)',
  where: 'section 4(3)',
  url: at('4'),
  words:
    'Defences to section 4: to prevent or detect crime, under an enactment or rule of law, or reasonable for the protection of himself or another or of property. The wider defence of reasonable conduct is not available.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s4_4Before2017 = {
  ...act,
  id: 'PHA1997.s4(4).before-2017-04-03',
  where: 'section 4(4), offences before 3 April 2017',
  url: at('4'),
  words: 'Section 4 is triable either way: five years on indictment for offences committed before 3 April 2017.',
  from: '1997-06-16',
  until: '2017-04-02',
  verified: 'checkSource',
} as const satisfies Authority

export const s4_4 = {
  ...act,
  id: 'PHA1997.s4(4)',
  where: 'section 4(4), offences from 3 April 2017',
  url: at('4'),
  words:
    'Section 4 is triable either way: ten years on indictment for offences committed on or after 3 April 2017; the general limit of the magistrates’ court on summary conviction.',
  from: '2017-04-03',
  verified: 'read',
} as const satisfies Authority

export const s4_5Before2012 = {
  ...act,
  id: 'PHA1997.s4(5).before-2012-11-25',
  where: 'section 4(5), before 25 November 2012',
  url: at('4'),
  words: 'A jury acquitting of section 4 could convict of section 2 only.',
  from: '1997-06-16',
  until: '2012-11-24',
  verified: 'read',
} as const satisfies Authority

export const s4_5 = {
  ...act,
  id: 'PHA1997.s4(5)',
  where: 'section 4(5) and (6)',
  url: at('4'),
  words:
    'A jury acquitting of section 4 may convict of "an offence under section 2 or 2A". There is no such power in a magistrates’ court.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4A_1a = {
  ...act,
  id: 'PHA1997.s4A(1)(a)',
  where: 'section 4A(1)(a)',
  url: at('4A'),
  words:
    'The aggravated stalking offence begins with a course of conduct that amounts to stalking: everything in section 2A must be made out.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4A_1bi = {
  ...act,
  id: 'PHA1997.s4A(1)(b)(i)',
  where: 'section 4A(1)(b)(i)',
  url: at('4A'),
  words:
    'First way: the course of conduct causes the victim to fear, "on at least two occasions", that violence will be used against her or him.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4A_1bii = {
  ...act,
  id: 'PHA1997.s4A(1)(b)(ii)',
  where: 'section 4A(1)(b)(ii)',
  url: at('4A'),
  words:
    'Second way: the course of conduct causes the victim serious alarm or distress which has a "substantial adverse effect" on her or his usual day-to-day activities. No number of occasions of fear is needed; the effect of the whole counts.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4A_2 = {
  ...act,
  id: 'PHA1997.s4A(2)',
  where: 'section 4A(1) and (2)',
  url: at('4A'),
  words:
    'For the fear limb the suspect must know, or a reasonable person with the same information would think, that the conduct would cause that fear on each of those occasions.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4A_3 = {
  ...act,
  id: 'PHA1997.s4A(3)',
  where: 'section 4A(1) and (3)',
  url: at('4A'),
  words:
    'For the alarm or distress limb the suspect must know, or a reasonable person with the same information would think, that the conduct would cause such alarm or distress.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4A_4 = {
  ...act,
  id: 'PHA1997.s4A(4)',
  where: 'section 4A(4)',
  url: at('4A'),
  words:
    'Defences to section 4A: to prevent or detect crime, under an enactment or rule of law, or reasonable for the protection of the suspect or another or of property. The wider defence of reasonable conduct is not available.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4A_5Before2017 = {
  ...act,
  id: 'PHA1997.s4A(5).before-2017-04-03',
  where: 'section 4A(5), offences before 3 April 2017',
  url: at('4A'),
  words: 'Section 4A is triable either way: five years on indictment for offences committed before 3 April 2017.',
  from: '2012-11-25',
  until: '2017-04-02',
  verified: 'read',
} as const satisfies Authority

export const s4A_5 = {
  ...act,
  id: 'PHA1997.s4A(5)',
  where: 'section 4A(5), offences from 3 April 2017',
  url: at('4A'),
  words:
    'Section 4A is triable either way: ten years on indictment for offences committed on or after 3 April 2017; the general limit of the magistrates’ court on summary conviction.',
  from: '2017-04-03',
  verified: 'read',
} as const satisfies Authority

export const s4A_7 = {
  ...act,
  id: 'PHA1997.s4A(7)',
  where: 'section 4A(7)',
  url: at('4A'),
  words:
    'A jury acquitting of section 4A may convict of section 2 or 2A. A magistrates’ court may not: an alternative has to be charged separately, and in time.',
  from: '2012-11-25',
  verified: 'read',
} as const satisfies Authority

export const s4B = {
  ...act,
  id: 'PHA1997.s4B',
  where: 'section 4B',
  url: at('4B'),
  words: 'Conduct abroad by a United Kingdom national or habitual resident may be an offence under section 4 or 4A.',
  from: undefined,
  verified: 'checkSource',
} as const satisfies Authority

export const s5Before2009 = {
  ...act,
  id: 'PHA1997.s5(1).before-2009-09-30',
  where: 'section 5(1), before 30 September 2009',
  url: at('5'),
  words: 'A restraining order could be made only on conviction of harassment or putting in fear of violence (sections 2 and 4).',
  from: '1997-06-16',
  until: '2009-09-29',
  verified: 'read',
} as const satisfies Authority

export const s5 = {
  ...act,
  id: 'PHA1997.s5',
  where: 'section 5, convictions from 30 September 2009 to 30 November 2020',
  url: at('5'),
  words:
    'A restraining order could be made on conviction of any offence. From 1 December 2020 the power is in the Sentencing Act 2020; orders made before stay under this section.',
  from: '2009-09-30',
  until: '2020-11-30',
  verified: 'read',
} as const satisfies Authority

export const s5_5 = {
  ...act,
  id: 'PHA1997.s5(5)',
  where: 'section 5(5) and (6)',
  url: at('5'),
  words:
    'Doing, without reasonable excuse, anything prohibited by a restraining order made under section 5 is an offence: either way, five years on indictment, six months summarily. It is the charge for breaking an order made on a conviction before 1 December 2020.',
  from: '1997-06-16',
  verified: 'checkSource',
} as const satisfies Authority

export const s5A_1 = {
  ...act,
  id: 'PHA1997.s5A(1)',
  where: 'section 5A(1)',
  url: at('5A'),
  words:
    'A court that acquits a person of any offence may make a restraining order if it considers it "necessary to do so to protect a person from harassment by the defendant". Fear of violence alone is not in the words; necessity must be found even where the defendant agrees.',
  from: '2009-09-30',
  verified: 'read',
} as const satisfies Authority

export const s5A_2A = {
  ...act,
  id: 'PHA1997.s5A(2A)',
  where: 'section 5A(2A) to (2C)',
  url: at('5A'),
  words:
    'On an order after acquittal both sides may lead any evidence admissible in civil proceedings under section 3. The prosecutor, the defendant and anyone mentioned in the order may ask to vary or discharge it, and those mentioned are heard.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s5A_2D = {
  ...act,
  id: 'PHA1997.s5A(2D)',
  where: 'section 5A(2D) to (2F)',
  url: at('5A'),
  words:
    'Doing, without reasonable excuse, anything prohibited by a restraining order made on acquittal is an offence: either way, five years on indictment, six months summarily. The court dealing with the breach may vary or discharge the order.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s7_2 = {
  ...act,
  id: 'PHA1997.s7(2)',
  where: 'section 7(2)',
  url: at('7'),
  words: 'Harassing a person includes "alarming the person or causing the person distress". The definition is not exhaustive.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s7_3a = {
  ...act,
  id: 'PHA1997.s7(3)(a)',
  where: 'section 7(3)(a)',
  url: at('7'),
  words: 'A course of conduct in relation to one person is conduct on at least two occasions in relation to that person.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority

export const s7_3b = {
  ...act,
  id: 'PHA1997.s7(3)(b)',
  where: 'section 7(3)(b)',
  url: at('7'),
  words:
    'In relation to two or more persons (section 1(1A)) a course of conduct is conduct on at least one occasion in relation to each of them.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s7_3A = {
  ...act,
  id: 'PHA1997.s7(3A)',
  where: 'section 7(3A)',
  url: at('7'),
  words:
    'Conduct that another aids, abets, counsels or procures is that other’s conduct too; his knowledge and purpose are judged at the time he helped or asked. So what others do for the suspect counts, if his own part is shown.',
  from: undefined,
  verified: 'read',
} as const satisfies Authority

export const s7_4 = {
  ...act,
  id: 'PHA1997.s7(4)',
  where: 'section 7(4) and (5)',
  url: at('7'),
  words: 'Conduct includes speech. Only an individual can be harassed; a company cannot.',
  from: '1997-06-16',
  verified: 'read',
} as const satisfies Authority
