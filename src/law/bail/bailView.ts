import type { Day } from '#case/dates'
import type { NonEmpty } from '#case/quote'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { partI, partIA, partIPara1A, partIPara1ABefore2026, s3_6, s7 } from '../authorities/bailAct1976.ts'
import { s1 as appealAct } from '../authorities/bailAmendmentAct1993.ts'
import { s277A } from '../authorities/sentencingAct2020.ts'
import type { Authority } from '../authority.ts'
import type { Point } from '../finding.ts'
import { inForceOn } from '../inForce.ts'
import { markersOf, point } from '../points.ts'
import { type Condition, conditionsFor } from './conditions.ts'
import { failedToSurrender, surrenderPoints } from './surrender.ts'

export type GroundId = 'surrender' | 'offending' | 'witnesses' | 'injury' | 'onBailAlready' | 'ownProtection'

/** A ground for refusing bail: whether it is open for this charge, why or why not, and what the file shows for it. The lawyer decides whether it is made out. */
export type Ground = Readonly<{
  id: GroundId
  title: string
  open: boolean
  because: string
  evidence: readonly Point[]
  law: NonEmpty<Authority>
}>

/** The grounds that are open whatever the likely sentence: para 1A takes away the rest, never these. */
export const exempt: readonly GroundId[] = ['injury', 'ownProtection']

/**
 * What can be said on bail for one charge on one day. `asksImmediateCustody`: since 22 March 2026 most grounds need a real prospect of immediate,
 * not suspended, custody, so the prosecutor must be ready to say why there is one; `custody` lists what the file offers for that.
 */
export type BailView = Readonly<{
  part: 'I' | 'IA'
  asksImmediateCustody: boolean
  custody: readonly Point[]
  grounds: NonEmpty<Ground>
  conditions: readonly Condition[]
  appeal: Readonly<{ says: string; law: Authority }>
  breaches: readonly Point[]
  law: NonEmpty<Authority>
}>

export type Charged = Readonly<{ mode: 'summary-only' | 'either-way' | 'indictable-only'; adult: boolean }>

/** Bail for a charge: which Part of Schedule 1 applies, which grounds are open and on what evidence, and conditions against the risks shown. */
export function bailView(reading: Reading, { mode, adult }: Charged, on: Day): BailView {
  const part = mode === 'summary-only' ? 'IA' : 'I'
  const schedule = part === 'I' ? partI : partIA
  const test = inForceOn(partIPara1A, on) ? partIPara1A : partIPara1ABefore2026
  const asksImmediateCustody = adult && test === partIPara1A
  const law: NonEmpty<Authority> = [schedule, test]
  const breaches = markersOf(reading, 'breachOfBail', 'breachOfOrder')
  const custodyWords = asksImmediateCustody ? 'immediate (not suspended) custody is a real prospect' : 'custody is a real prospect'
  const onlyIfCustody = `Open only where ${custodyWords}.`
  const associated = saying(reading.remarks, 'relationship', 'formerPartner', 'partner', 'family')
  const notAssociated = saying(reading.remarks, 'relationship', 'stranger', 'neighbour', 'colleague', 'acquaintance', 'professional')
  const onBail = markersOf(reading, 'breachOfBail')

  const ground = (id: GroundId, title: string, open: boolean, because: string, evidence: readonly Point[]): Ground => ({
    id,
    title,
    open,
    because,
    evidence,
    law,
  })
  const narrow = 'For a summary-only charge this is open only after an earlier failure or while on bail already, and only where '
  return {
    part,
    asksImmediateCustody,
    custody: [
      ...markersOf(reading, 'breachOfOrder'),
      ...point(
        'Bail was broken: it shows what release without custody would risk.',
        reading.markers.breachOfBail.map(({ quote }) => quote),
      ),
      ...markersOf(reading, 'previousOffending'),
      ...point(
        'Risk to a particular person is described.',
        [...reading.markers.threatToKill, ...reading.markers.threatOfViolence, ...reading.markers.violence].map(({ quote }) => quote),
      ),
    ],
    grounds: [
      ground(
        'surrender',
        'Would fail to surrender',
        part === 'I' || failedToSurrender(reading).length > 0,
        part === 'I' ? onlyIfCustody : `${narrow}${custodyWords}.`,
        surrenderPoints(reading),
      ),
      ground(
        'offending',
        'Would commit an offence on bail',
        part === 'I' || onBail.length > 0,
        part === 'I' ? onlyIfCustody : `${narrow}${custodyWords}.`,
        [...markersOf(reading, 'priorWarning', 'escalation', 'declaredFixation', 'previousOffending'), ...breaches],
      ),
      ground(
        'witnesses',
        'Would interfere with witnesses or obstruct justice',
        part === 'I',
        part === 'I' ? onlyIfCustody : 'Not a ground for a summary-only charge.',
        markersOf(reading, 'thirdPartyContact', 'retraction'),
      ),
      ground(
        'injury',
        'Would injure, or put in fear of injury, an associated person',
        associated.length > 0 || notAssociated.length === 0,
        associated.length > 0
          ? 'Open whatever the likely sentence: the victim is described as associated with the suspect.'
          : notAssociated.length > 0
            ? 'Not open: it covers only an “associated” person, such as a former partner or a relative, and the victim is described otherwise.'
            : 'Open only if the victim is an “associated” person, such as a former partner or a relative; the papers do not say.',
        [
          ...point('The relationship as described.', [...associated, ...notAssociated].slice(0, 2)),
          ...markersOf(reading, 'threatToKill', 'threatOfViolence', 'violence', 'weapon', 'entryToHome'),
        ],
      ),
      ground(
        'onBailAlready',
        'Was on bail already',
        onBail.length > 0,
        onBail.length > 0 ? onlyIfCustody : 'Nothing read shows that the suspect was on bail.',
        onBail,
      ),
      ground(
        'ownProtection',
        'For the suspect’s own protection',
        true,
        'Open whatever the likely sentence.',
        markersOf(reading, 'suicideThreat'),
      ),
    ],
    conditions: conditionsFor(reading),
    appeal: {
      says: 'If bail is granted over objection: say orally at the hearing that it will be appealed, before release, and serve written notice within two hours. Record why not where no appeal is made.',
      law: appealAct,
    },
    breaches,
    law: [...law, s277A, s3_6, s7],
  }
}
