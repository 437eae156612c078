/** At least this many characters, and better twelve; up to 1024; any characters (OWASP ASVS 5.0, 6.2). */
export const shortestPassphrase = 8
export const suggestedPassphrase = 12

/** Passphrases everyone tries first, as they stand once case, digits at the end and punctuation are set aside. */
const common = new Set(
  `password passphrase passw0rd p4ssword pa55word pa55w0rd letmein letmeinnow welcome welcomeback changeme changemenow qwerty qwertyuiop qwertyui
  azertyuiop asdfghjkl zxcvbnm iloveyou iloveu sunshine princess football baseball liverpool chelsea arsenal manchester manutd everton tottenham
  rangers celtic england scotland wales britain london birmingham monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december spring summer autumn winter christmas superman batman starwars pokemon dragon monkey
  master computer internet trustno whatever charlie michael jessica michelle jordan ashley nicole daniel thomas george william secret secretsecret
  administrator admin adminadmin useruser guestguest login default test testtest testing foursight prosecutor prosecution barrister solicitor crown
  crownprosecution crownprosecutionservice cpscps police policeman justice lawyer lawlawlaw stalking harassment evidence correcthorsebatterystaple
  abcdefgh abcdefghi abcdefghij abcd abcabc aaaaaaaa qazwsx qazwsxedc onetwothree zaqwsx passwordpassword`.split(/\s+/),
)

const runs = ['01234567890123456789', '98765432109876543210', '11223344556677889900', '12121212121212121212', '10203040506070809000']

/** Why these words will not do, or undefined where they will. */
export function whyNot(passphrase: string, name: string): string | undefined {
  const length = [...passphrase].length
  if (length < shortestPassphrase)
    return `Use at least ${shortestPassphrase} characters; ${suggestedPassphrase} or more is better. A few words together work well.`
  const plain = passphrase.normalize('NFKC').toLowerCase()
  const bare = plain.replace(/[\d\W_]+$/, '').replace(/[\W_]/g, '')
  const oneLetter = new Set(plain).size < 3
  const aRun = runs.some((run) => run.includes(plain))
  const ownName = name.trim().length > 2 && plain.replace(/\W/g, '') === name.toLowerCase().replace(/\W/g, '')
  if (common.has(bare) || common.has(plain) || oneLetter || aRun || ownName)
    return 'This passphrase is one that people try first. Choose another; a few unrelated words together work well.'
  return undefined
}
