/** Where the app's own page lives inside Electron: a scheme of our own, never file:. */
export const scheme = 'app'
export const origin = 'app://foursight'
export const home = `${origin}/`

/** Whether an address is the app's own page. Origins are compared whole, never by how a text begins. */
export function isOurs(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return protocol === `${scheme}:` && host === 'foursight'
  } catch {
    return false
  }
}

/** The official sources an authority may link to; everything else stays shut. */
const officialHosts = [
  'www.legislation.gov.uk',
  'www.cps.gov.uk',
  'www.gov.uk',
  'www.judiciary.uk',
  'www.sentencingcouncil.org.uk',
  'caselaw.nationalarchives.gov.uk',
  'hmicfrs.justiceinspectorates.gov.uk',
]

/** Whether an address may be handed to the person's browser, once the person says yes. */
export function isOfficialSource(address: string): boolean {
  try {
    const { protocol, hostname, username, port } = new URL(address)
    return protocol === 'https:' && username === '' && port === '' && officialHosts.includes(hostname)
  } catch {
    return false
  }
}
