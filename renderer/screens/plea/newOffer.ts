import type { Asked, CaseView } from '#api/contract'
import { dayTyped, noDate } from '../../parts/DateField.tsx'
import { type Kind, type Offer, stoppingWords } from './offer.ts'

export type What = 'offence' | 'breach' | 'stop'
export const whats: readonly { value: What; label: string }[] = [
  { value: 'offence', label: 'An offence' },
  { value: 'breach', label: 'The breach of an order alone' },
  { value: 'stop', label: 'No plea: stop or lower a charge' },
]
export const stops = (Object.keys(stoppingWords) as Exclude<Kind, 'plea'>[]).map((value) => ({ value, label: stoppingWords[value] }))
export const noBasis = [
  { value: 'fullFacts', label: 'On the full facts' },
  { value: 'notInWriting', label: 'On facts not in writing yet' },
] as const

/** What is typed of an offer besides what it is to, the reasons and the basis. `charges` is null until somebody chooses. */
export type Rest = Readonly<{
  stop: Exclude<Kind, 'plea'> | ''
  defendant: string
  charges: readonly string[] | null
  from: string
  hearing: string
  until: typeof noDate
  without: 'fullFacts' | 'notInWriting' | ''
  document: string
}>
export const nothingElse: Rest = {
  stop: '',
  defendant: '',
  charges: null,
  from: '',
  hearing: '',
  until: noDate,
  without: '',
  document: '',
}

export type Problems = Partial<Record<'to' | 'basis' | 'stop' | 'from' | 'charges' | 'defendant' | 'until' | 'without', string>>

/** What the desk reads at most. */
const longestBasis = 20_000
const isBreach = ({ title }: CaseView['offences'][number]) => title.startsWith('Breach ')

/** The form as it stands: what may be chosen, what is chosen, filled in where the file knows, and what is wrong with it. */
export function formOf(view: CaseView, what: What, offer: Offer, rest: Rest) {
  const open = view.offences.filter((offence) => what !== 'breach' || isBreach(offence))
  const to = open.some(({ id }) => id === offer.to) ? offer.to : ''
  const kind: Kind | '' = what === 'stop' ? rest.stop : 'plea'
  const wantsLesser = what !== 'stop' || rest.stop === 'lowerCharge'
  const defendant = rest.defendant || (view.suspects.length === 1 ? (view.suspects[0]?.id ?? '') : '')
  const current = chargesOf(view)
  const charges = rest.charges ?? (current.length === 1 ? current.map(({ id }) => id) : [])
  const written = offer.basis.trim() !== '' || rest.document !== ''
  const until = dayTyped(rest.until)

  const toLook: Problems = {
    ...(wantsLesser && to === '' && { to: what === 'stop' ? 'Choose the lower charge' : 'Choose what the plea is offered to' }),
    ...(offer.basis.length > longestBasis && { basis: 'Shorten the basis to 20,000 characters' }),
  }
  const toRecord: Problems = {
    ...(kind === '' && { stop: 'Choose what is proposed' }),
    ...toLook,
    ...(defendant === '' && { defendant: 'Choose the defendant' }),
    ...(charges.length === 0 && { charges: 'Choose the charges this would dispose of' }),
    ...(rest.from.trim() === '' && { from: what === 'stop' ? 'Enter who proposes it' : 'Enter who offers it' }),
    ...(kind === 'plea' && !written && rest.without === '' && { without: 'Say on what facts the plea is offered' }),
    ...(until === undefined && { until: 'The day until which it is open is not a day of the calendar' }),
  }
  const basis: Asked<'recordOffer'>['basis'] =
    kind === 'plea' && written
      ? { is: 'written', text: offer.basis, document: rest.document || null }
      : { is: kind === 'plea' && rest.without === 'notInWriting' ? 'notInWriting' : 'fullFacts', text: '', document: null }
  const asked: Omit<Asked<'recordOffer'>, 'caseId'> | null =
    kind === ''
      ? null
      : {
          kind,
          defendant,
          to: wantsLesser ? to : null,
          charges: [...charges],
          from: rest.from.trim(),
          hearing: rest.hearing.trim(),
          until: until ?? null,
          reasons: offer.reasons.trim(),
          basis,
        }
  return { open, to, wantsLesser, defendant, current, charges, written, toLook, toRecord, asked }
}

/** The charges decided on; before that, those the file is about. */
function chargesOf(view: CaseView): CaseView['offences'] {
  const decided = view.decisions.filter(({ outcome }) => outcome === 'charge').map(({ charge }) => charge)
  const proposed = view.report?.proposed ? [view.report.proposed.offence] : []
  const supported = (view.report?.offences ?? []).filter(({ supported: support }) => support === 'yes').map(({ id }) => id)
  const ids = [...new Set(decided.length > 0 ? decided : [...proposed, ...supported])]
  return ids.flatMap((id) => view.offences.filter((offence) => offence.id === id))
}
