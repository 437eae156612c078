import { useSyncExternalStore } from 'react'
import { alone, type Place, type Section, sections } from './places.ts'

export type { Place, Section, Spot } from './places.ts'
export { alone, sections } from './places.ts'

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
