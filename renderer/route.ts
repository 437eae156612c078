import { useSyncExternalStore } from 'react'

export const sections = [
  'overview',
  'documents',
  'checks',
  'actionPlan',
  'chronology',
  'stalking',
  'victim',
  'charges',
  'plea',
  'bail',
  'drafts',
  'log',
] as const
export type Section = (typeof sections)[number]

/**
 * A place in a document: `start` is the offset of the first word in the page's text and `length` the number of characters that are not
 * white space; both null for the page as a whole. The words themselves stay out of the address, which a browser may remember.
 */
export type Spot = Readonly<{ documentId: string; page: number; start: number | null; length: number | null }>

/** The screens that need nothing more in their address. */
export const alone = ['add', 'account', 'approvals', 'checkSettings', 'parts', 'people', 'quality'] as const
type Alone = (typeof alone)[number]

export type Place =
  | Readonly<{ screen: 'cases' | Alone }>
  | Readonly<{ screen: 'importing'; job: string }>
  | Readonly<{
      screen: 'case'
      caseId: string
      section: Section
      spot: Spot | null
      /** A choice within the section: which draft, which check. */
      part: string | null
    }>

const isSection = (text: string | undefined): text is Section => sections.includes(text as Section)
const whole = (text: string | null): number | null => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null)

/** Reads an address; anything not understood is the list of cases. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [screen, id, section] = path.split('/').map(decodeURIComponent)
  const one = alone.find((each) => each === screen)
  if (one) return { screen: one }
  if (screen === 'importing' && id) return { screen, job: id }
  if (screen !== 'case' || !id) return { screen: 'cases' }
  const asked = new URLSearchParams(query)
  const documentId = asked.get('document')
  const spot = documentId
    ? { documentId, page: Math.max(1, whole(asked.get('page')) ?? 1), start: whole(asked.get('start')), length: whole(asked.get('length')) }
    : null
  return { screen, caseId: id, section: isSection(section) ? section : 'overview', spot, part: asked.get('part') }
}

export function hrefOf(place: Place): string {
  if (place.screen === 'cases') return '#/'
  if (place.screen === 'importing') return `#/importing/${place.job}`
  if (place.screen !== 'case') return `#/${place.screen}`
  const query = new URLSearchParams()
  if (place.part) query.set('part', place.part)
  if (place.spot) {
    query.set('document', place.spot.documentId)
    query.set('page', String(place.spot.page))
    if (place.spot.start !== null) query.set('start', String(place.spot.start))
    if (place.spot.length !== null) query.set('length', String(place.spot.length))
  }
  const asked = query.toString()
  return `#/case/${place.caseId}/${place.section}${asked ? `?${asked}` : ''}`
}

export const go = (place: Place): void => {
  location.hash = hrefOf(place)
}

function watchAddress(changed: () => void) {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(watchAddress, () => location.hash)
  return placeOf(hash)
}
