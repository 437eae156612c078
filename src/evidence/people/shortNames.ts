import { genderOf } from '../grammar/genders.ts'
import { letters } from './letters.ts'

/** Given names with the short forms that are not simply their beginning. */
const families = [
  'alexander alexandra alex sandy xander lexi sasha',
  'andrew andy drew',
  'anthony tony ant',
  'abigail abby gail',
  'barbara barb babs',
  'catherine katherine kathryn catriona kate katie kathy cathy kat kitty',
  'charles charlie chuck charlotte lottie',
  'christopher chris kit christine christina chrissie',
  'daniel danny dan danielle dani',
  'david dave davy',
  'deborah debbie debs deb',
  'dorothy dot dottie',
  'edward ed eddie ted teddy ned',
  'eleanor ellie nell nora helen',
  'elizabeth liz lizzie beth betty eliza libby lisa',
  'frances fran frankie francis frank',
  'frederick fred freddie',
  'gerald gerard gerry jerry',
  'henry harry hal',
  'isobel isabel isabella izzy bella belle',
  'jacob jake',
  'jacqueline jackie jacqui',
  'james jim jimmy jamie',
  'jennifer jenny jen',
  'jessica jess jessie',
  'john jack johnny jon',
  'jonathan jon jonny',
  'joseph joe joey josephine jo josie',
  'joanne joanna jo joan',
  'lawrence laurence larry laurie',
  'leonard len lenny',
  'margaret maggie meg peggy marge greta',
  'matthew matt matty',
  'melanie mel melissa',
  'michael mike mick mickey micky',
  'mohammed muhammad mohamed mo',
  'natasha tasha tash',
  'nathan nathaniel nate nat',
  'nicholas nick nicky nicola nikki nic',
  'patrick pat paddy patricia patsy trish tricia',
  'philip phillip phil philippa pip pippa',
  'rebecca becky becca bex',
  'richard rick ricky dick rich richie',
  'robert rob bob bobby robbie bert',
  'rosalind ros roz rosie rose rosemary',
  'samuel samantha sam sammy',
  'sarah sara sally',
  'stephen steven steve stevie stephanie steph',
  'susan sue suzanne susie suzie',
  'theresa teresa tess terry tracy',
  'thomas tom tommy',
  'timothy tim timmy',
  'terence terry tel',
  'valerie val',
  'victoria vicky vicki tori',
  'vincent vince vinny',
  'william will bill billy liam',
  'zachary zac zack',
  'albert bert bertie al',
  'alfred alf alfie fred freddie',
  'amanda mandy',
  'bernadette bernie bernard bern',
  'caroline carol carrie caz',
  'clifford cliff',
  'diana diane di',
  'dominic dom nic',
  'donald don donny',
  'emily emma em emmy',
  'florence flo florrie',
  'geoffrey jeffrey geoff jeff',
  'georgina georgia george georgie gina',
  'gillian gill jill',
  'gregory greg',
  'harold harry hal',
  'harriet hattie harry',
  'judith judy jude',
  'julie julia juliet jules',
  'kenneth ken kenny',
  'leslie lesley les',
  'louise louisa lou',
  'maureen mo',
  'millicent camilla millie milly',
  'oliver olivia ollie olly liv livvy',
  'penelope penny pen',
  'peter pete',
  'raymond ray',
  'reginald reg reggie',
  'ronald veronica ron ronnie ronny',
  'sandra sandy sandie',
  'stuart stewart stu',
  'tobias toby',
  'winifred win winnie freda',
]
const familiesOf = new Map<string, readonly number[]>()
for (const [at, family] of families.entries())
  for (const name of family.split(' ')) familiesOf.set(name, [...(familiesOf.get(name) ?? []), at])

/** Whether two given names can be one person's: the same, an initial, a beginning ("Gem", "Gemma") or a known short form ("Stevie", "Stephanie"). */
export function sameGiven(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === '' || short === long || (long.startsWith(short) && short.length !== 2)) return true
  const stem = short.replace(/(?:ie|y|i|e)$/, '')
  if (stem.length >= 3 && long.startsWith(stem)) return true
  return (familiesOf.get(a) ?? []).some((family) => familiesOf.get(b)?.includes(family))
}

/** Whether a word is a given name we know. */
export const isGivenName = (word: string): boolean => genderOf(word.toLowerCase()) !== undefined || familiesOf.has(letters(word))
