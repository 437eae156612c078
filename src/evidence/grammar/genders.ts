/** Whether a word speaks of a man or a woman; undefined where it may be either. */
export type Gender = 'm' | 'f' | undefined

const nouns = {
  m: 'husband boyfriend father dad son brother uncle nephew grandfather grandad man male lad boy gentleman bloke guy stepfather stepdad grandson landlord fiance mr ex-husband ex-boyfriend widower king policeman sir vicar',
  f: 'wife girlfriend mother mum daughter sister aunt auntie niece grandmother nan nana gran woman female lady girl stepmother stepmum granddaughter landlady fiancée mrs miss ms ex-wife ex-girlfriend widow midwife policewoman madam',
}
const given = {
  m: 'aaron adam adrian ahmed aiden alan alex alfie ali andrew andy anthony antony arthur ashley barry ben benjamin bill billy bob brad bradley brandon brian callum carl charlie chris christopher clive colin connor craig curtis dale damian damien dan daniel danny darren dave david dean declan denis dennis derek dominic donald duncan dylan ed eddie edward eric ethan euan frank gareth gary geoff geoffrey george gerald glenn gordon graham grant greg gregory harry harvey henry howard hugh iain ian imran ivan jack jacob jake james jamie jason jay jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jordan joseph josh joshua justin karl keith ken kenneth kevin kieran kyle lee leon leonard lewis liam luke malcolm marc marcus mark martin martyn mathew matt matthew max michael mick mike mohammed mohamed muhammad nathan neil nicholas nick nigel noah oliver omar oscar owen patrick paul pete peter phil philip phillip rahul ralph raymond reece rhys richard rick ricky rob robbie robert robin rod roger ron ronald ross roy russell ryan sam samuel scott sean shane shaun simon stanley stephen steve steven stewart stuart terence terry thomas tim timothy toby todd tom tony trevor tyler tyrone vernon victor vincent wayne will william zac zain',
  f: 'abigail aimee aisha alexandra alice alison amanda amber amelia amy andrea angela anita ann anna anne annette annie barbara becky bernadette beth bethany beverley brenda bryony carla carly carol caroline catherine cathy charlotte chelsea cheryl chloe christina christine claire clare colleen courtney daisy danielle dawn deborah debbie denise diana diane donna dorothy eileen elaine eleanor elizabeth ella ellen ellie emily emma erin evelyn faith farah fatima fiona frances francesca freya gail gemma georgia georgina gillian gina grace hannah harriet hayley hazel heather heidi helen hilary holly imogen iris isabel isabella isobel jackie jacqueline jade jane janet janice jasmine jean jemma jenna jennifer jenny jess jessica jill jo joan joanna joanne jodie josephine joyce judith julia julie karen kate katherine kathleen kathryn katie kayleigh kelly kerry kim kimberley kirsty laura lauren leah leanne lesley lily linda lindsay lisa lorraine louise lucy lydia lynn lynne maggie mandy margaret maria marie marion martha mary maureen megan melanie melissa mia michelle molly monica nadia naomi natalie natasha niamh nicola nicole nina olivia pamela patricia paula pauline penny philippa phoebe polly priya rachael rachel rebecca rhiannon rita rosalind rose rosemary ruth sally samantha samina sandra sara sarah shannon sharon sheila shelley shirley sian sofia sonia sophia sophie stacey stephanie sue susan suzanne sylvia tamsin tanya tara teresa tess theresa tina tracey tracy valerie vanessa vera verity veronica vicky victoria wendy yasmin yvonne zara zoe',
}
const genders = new Map<string, 'm' | 'f'>()
for (const words of [nouns, given])
  for (const gender of ['m', 'f'] as const) for (const word of words[gender].split(' ')) genders.set(word, gender)

export const genderOf = (word: string): Gender => genders.get(word)
export const genderOfPronoun = (word: string): Gender =>
  word === 'he' || word === 'him' || word === 'his' || word === 'himself'
    ? 'm'
    : word === 'she' || word === 'her' || word === 'hers' || word === 'herself'
      ? 'f'
      : undefined

const alsoWords = new Set(
  'april may june rose will mark grace faith joy dawn ruby amber jade hope iris ivy lily daisy daisy penny bill rob jack art ray dale dean max frank rich pat sandy robin martin sue'.split(
    ' ',
  ),
)
const givenNames = new Set([...given.m.split(' '), ...given.f.split(' ')].filter((name) => !alsoWords.has(name)))

/** Whether a capitalised word is a common first name and no other word. */
export const isGivenName = (word: string): boolean => givenNames.has(word)
