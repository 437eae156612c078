import type { Day } from '#case/dates'
import type { Verified } from './authority.ts'

/** What has to happen on or after the day for the new law to apply. */
export type TurnsOn = 'offence' | 'conviction' | 'arrest' | 'step' | 'decision'

/** A day on which the law changed. `on` is undefined where the day has not been established: the change is then treated as not in force. */
export type Change = Readonly<{
  id: string
  on: Day | undefined
  turnsOn: TurnsOn
  changes: string
  source: string
  verified: Verified
}>

/** The days on which the law of stalking and harassment cases changed. Everything that turns on a date reads it here or in an authority. */
export const changes = [
  {
    id: 'D-01',
    on: '1997-06-16',
    turnsOn: 'offence',
    changes: 'Sections 1 to 7 of the Protection from Harassment Act 1997 come into force.',
    source: 'Protection from Harassment Act 1997',
    verified: 'secondary',
  },
  {
    id: 'D-02',
    on: '2012-11-25',
    turnsOn: 'offence',
    changes: 'The stalking offences (sections 2A, 2B and 4A) come into force; nothing before can be charged as stalking.',
    source: 'Protection of Freedoms Act 2012 ss 111 and 112',
    verified: 'read',
  },
  {
    id: 'D-03',
    on: '2009-09-30',
    turnsOn: 'conviction',
    changes: 'Restraining orders on conviction of any offence, and on acquittal.',
    source: 'Domestic Violence, Crime and Victims Act 2004 s 12; SI 2009/2501',
    verified: 'read',
  },
  {
    id: 'D-04',
    on: '2017-04-03',
    turnsOn: 'offence',
    changes: 'The maximum for sections 4 and 4A goes from five to ten years, and for the aggravated forms from seven to fourteen.',
    source: 'Policing and Crime Act 2017 s 175; SI 2017/399',
    verified: 'read',
  },
  {
    id: 'D-05',
    on: '2020-12-01',
    turnsOn: 'conviction',
    changes: 'Restraining orders on conviction move from the 1997 Act s 5 to the Sentencing Act 2020 s 360.',
    source: 'CPS guidance: Restraining Orders',
    verified: 'read',
  },
  {
    id: 'D-06',
    on: '2020-01-20',
    turnsOn: 'step',
    changes: 'Stalking protection orders become available.',
    source: 'Stalking Protection Act 2019; SI 2020/26',
    verified: 'read',
  },
  {
    id: 'D-07',
    on: '2021-04-01',
    turnsOn: 'step',
    changes: 'The Victims’ Code with twelve rights.',
    source: 'Victims’ Code 2021',
    verified: 'read',
  },
  {
    id: 'D-08',
    on: '2022-05-19',
    turnsOn: 'step',
    changes: 'The complainant of an offence alleged to be domestic abuse is eligible for special measures without more.',
    source: 'Domestic Abuse Act 2021 s 62; SI 2022/553',
    verified: 'read',
  },
  {
    id: 'D-09',
    on: '2022-06-07',
    turnsOn: 'offence',
    changes: 'Strangulation and suffocation become an offence of their own.',
    source: 'Serious Crime Act 2015 s 75A',
    verified: 'checkSource',
  },
  {
    id: 'D-10',
    on: '2022-10-28',
    turnsOn: 'arrest',
    changes: 'No presumption against police bail before charge; the victim’s views on conditions are sought.',
    source: 'Police, Crime, Sentencing and Courts Act 2022 s 45; SI 2022/1075',
    verified: 'read',
  },
  {
    id: 'D-11',
    on: '2023-04-05',
    turnsOn: 'offence',
    changes: 'Controlling or coercive behaviour covers former partners and relatives who do not live together.',
    source: 'Domestic Abuse Act 2021 s 68',
    verified: 'secondary',
  },
  {
    id: 'D-12',
    on: '2023-04-24',
    turnsOn: 'decision',
    changes: 'The CPS guidance is renamed Stalking or Harassment and rewritten.',
    source: 'CPS guidance: Stalking or Harassment',
    verified: 'read',
  },
  {
    id: 'D-12a',
    on: '2025-01-22',
    turnsOn: 'decision',
    changes: 'The CPS guidance: breaches of orders are looked at in the wider context, and new offences charged as well as the breach.',
    source: 'Solicitor General, written answer 2025',
    verified: 'secondary',
  },
  {
    id: 'D-13',
    on: '2024-01-31',
    turnsOn: 'offence',
    changes: 'The Online Safety Act communications and intimate-image offences; section 33 of the 2015 Act is repealed for later conduct.',
    source: 'Online Safety Act 2023 ss 179 to 191',
    verified: 'checkSource',
  },
  {
    id: 'D-14',
    on: '2024-11-18',
    turnsOn: 'conviction',
    changes: 'Magistrates may impose twelve months for one either-way offence.',
    source: 'Sentencing Act 2020 s 224',
    verified: 'secondary',
  },
  {
    id: 'D-14a',
    on: '2023-03-30',
    turnsOn: 'conviction',
    changes: 'Magistrates may impose only six months for one either-way offence.',
    source: 'Sentencing Act 2020 s 224',
    verified: 'checkSource',
  },
  {
    id: 'D-14b',
    on: '2022-05-02',
    turnsOn: 'conviction',
    changes: 'Magistrates may impose twelve months for one either-way offence.',
    source: 'Sentencing Act 2020 s 224',
    verified: 'checkSource',
  },
  {
    id: 'D-15',
    on: '2024-11-27',
    turnsOn: 'step',
    changes: 'Domestic abuse protection notices and orders begin in pilot areas.',
    source: 'Domestic Abuse Act 2021; Home Office guidance',
    verified: 'read',
  },
  {
    id: 'D-16',
    on: '2025-02-03',
    turnsOn: 'conviction',
    changes: 'Sentences of twelve months or more for controlling or coercive behaviour come under MAPPA automatically.',
    source: 'Victims and Prisoners Act 2024',
    verified: 'secondary',
  },
  {
    id: 'D-17',
    on: '2025-07-02',
    turnsOn: 'decision',
    changes: 'The DG6 Desktop Guide is published; DG6 itself goes on.',
    source: 'CPS, DG6 Desktop Guide',
    verified: 'read',
  },
  {
    id: 'D-18',
    on: '2025-10-06',
    turnsOn: 'step',
    changes: 'The Criminal Procedure Rules 2025 replace those of 2020.',
    source: 'SI 2025/909',
    verified: 'read',
  },
  {
    id: 'D-19',
    on: '2026-03-22',
    turnsOn: 'conviction',
    changes: 'Sentences of twelve months or less are presumed suspended; suspended sentences up to three years.',
    source: 'Sentencing Act 2026 ss 1 and 2',
    verified: 'read',
  },
  {
    id: 'D-20',
    on: '2026-04-29',
    turnsOn: 'step',
    changes: 'Royal Assent to the Crime and Policing Act 2026 and the Victims and Courts Act 2026.',
    source: 'Circular 004/2026',
    verified: 'read',
  },
  {
    id: 'D-21',
    on: '2026-06-29',
    turnsOn: 'offence',
    changes: 'The first provisions of the Crime and Policing Act 2026, some intimate-image offences among them.',
    source: 'SI 2026/689',
    verified: 'read',
  },
  {
    id: 'D-22',
    on: undefined,
    turnsOn: 'conviction',
    changes: 'Stalking protection orders made by a criminal court on conviction or acquittal.',
    source: 'Crime and Policing Act 2026',
    verified: 'unverified',
  },
  { id: 'D-23', on: undefined, turnsOn: 'step', changes: 'A new Victims’ Code.', source: 'Consultation CP 1502', verified: 'unverified' },
  {
    id: 'D-24',
    on: undefined,
    turnsOn: 'step',
    changes: 'No right to elect trial by jury; wider powers of magistrates.',
    source: 'Courts and Tribunals Bill',
    verified: 'unverified',
  },
  {
    id: 'D-25',
    on: '2026-03-22',
    turnsOn: 'step',
    changes: 'Bail: the "no real prospect" test means immediate custody, before or after conviction; tagging has conditions of its own.',
    source: 'Sentencing Act 2026 s 44; SI 2026/86',
    verified: 'read',
  },
] as const satisfies readonly Change[]

export type ChangeId = (typeof changes)[number]['id']

/** Whether a change had come into force on a day; never, where its day has not been established. */
export function hasHappened(id: ChangeId, by: Day): boolean {
  const { on } = changes.find((change) => change.id === id)!
  return on !== undefined && on <= by
}
