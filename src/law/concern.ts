import type { Quote } from '#case/quote'
import { saying } from '#case/remarks'
import type { Marker } from '#case/vocabulary'
import type { CheckView } from './check.ts'

const dangerous: readonly Marker[] = [
  'threatOfViolence',
  'threatToKill',
  'violence',
  'weapon',
  'sexual',
  'breachOfOrder',
  'breachOfBail',
  'entryToHome',
  'trackingDevice',
  'suicideThreat',
]

/** What the file says that makes protection a live question: threats, violence, intrusion, broken orders, or fear of violence. */
export const dangersOn = ({ reading }: CheckView): readonly Quote[] => [
  ...dangerous.flatMap((marker) => reading.markers[marker].map((observation) => observation.quote)),
  ...reading.impact.fearOfViolence.map((observation) => observation.quote),
]

export const isDomestic = ({ reading }: CheckView): boolean =>
  saying(reading.remarks, 'relationship', 'partner', 'formerPartner', 'family').length > 0

const isHarassmentOrBreach = (offence: string) => /^PHA1997\.|^SA2020\.s363|^SPA2019\.|^FLA1996\.s42A|^CDA1998\.s32/.test(offence)

/** The police and CPS protocol covers every case of harassment or stalking, whatever it is called: proposed, supported or indicated. */
export const protocolApplies = (view: CheckView): boolean =>
  view.stalking.indicated !== 'no' ||
  view.reading.proposed.some((offence) => isHarassmentOrBreach(offence.value)) ||
  view.offences.some((offence) => offence.supported === 'yes' && isHarassmentOrBreach(offence.id)) ||
  dangersOn(view).length > 0

/** Whether the risk to somebody is to be assessed and managed: the protocol covers the case, or the parties are or were partners or family. */
export const isAConcern = (view: CheckView): boolean => protocolApplies(view) || isDomestic(view)

/** Where stalking is not indicated and nothing dangerous is said, what is missing can follow the charge. */
export const dueOn = (view: CheckView): 'before-charge' | 'after-charge' =>
  view.stalking.indicated !== 'no' || dangersOn(view).length > 0 ? 'before-charge' : 'after-charge'
