import type { Saying } from '../sayings.ts'

/** A witness's own account. */
export const isStatement = ({ kind }: Saying): boolean => kind === 'MG11' || kind === 'VPS' || kind === 'RETRACTION'

/** An officer's own statement: she asks for the case, and not for herself. */
export const isOfficersOwn = ({ kind, page }: Saying): boolean =>
  kind === 'MG11' &&
  /\b(?:[Aa]s|I am|I['’]m)(?: the)? (?:officer in (?:the|this|charge of the) case|OIC|investigating officer)\b|\bOccupation:? (?:Police|Constable|Detective)/.test(
    page.text,
  )

/** The victim writes: "I am the victim in the case", "Dear PC Shaw". */
const writtenByVictim = (page: string): boolean =>
  /\bI am the (?:victim|complainant|IP|injured party)\b/.test(page.slice(0, 800)) ||
  (/^\W*Dear (?:PC|DC|Officer)\b/m.test(page.slice(0, 600)) && !/\b(?:Regards|Thanks|Yours)\b[^.]{0,30}\b(?:PC|DC|PS|DS)\b/.test(page))

const ofPolice = /\b(?:PC|DC|PS|DS|DI|police|officer|OIC|CPS)\b/i

const sender = ({ kind, page }: Saying): string | undefined =>
  kind === 'OTHER' ? /^from\b.*$/im.exec(page.text.slice(0, 300))?.[0] : undefined

const isPoliceMail = (saying: Saying): boolean => !writtenByVictim(saying.page.text) && ofPolice.test(sender(saying) ?? '')

/** Whoever writes, where it is a letter or message from somebody else. */
export const isFromOutside = (saying: Saying): boolean => {
  if (saying.kind === 'OTHER' && writtenByVictim(saying.page.text)) return true
  const from = sender(saying)
  return from !== undefined && !ofPolice.test(from)
}

const ofOfficer: readonly Saying['kind'][] = ['MG3', 'MG3A', 'MG5', 'MG6', 'MG7']

/** An officer's "I" outside what he quotes. */
const ofTheOfficer = (text: string): string => text.replace(/["“][^"”]*["”]|\bI\b/g, (found) => (found === 'I' ? 'OIC' : found))

/** Who writes for herself supposes nothing of another when she says "I think". */
const withoutDoubt = (saying: Saying, text: string): string => (isFromOutside(saying) ? text.replace(/\bI think\b/g, ' ') : text)

/** The writer's "I" as whose it is. */
export const asWriter = (saying: Saying, text: string): string =>
  saying.byCps || ofOfficer.includes(saying.kind) || isPoliceMail(saying) || isOfficersOwn(saying)
    ? ofTheOfficer(text)
    : withoutDoubt(saying, text)
