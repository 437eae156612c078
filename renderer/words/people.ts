import type { CaseRow, Me } from '#api/contract'

export const roleWords: Readonly<Record<Me['roles'][number], { words: string; does: string }>> = {
  chargingLawyer: { words: 'Charging lawyer', does: 'decides on charge from the police file' },
  areaReviewer: { words: 'Area reviewer', does: 'prepares the case for trial' },
  advocate: { words: 'Advocate', does: 'presents the case at court' },
  supervisor: { words: 'Supervisor', does: 'approves, and invites other people' },
}

/** Why a case may not be complete yet, where there is something to say. */
export const readingWords: Readonly<Record<CaseRow['reading'], string | null>> = {
  complete: null,
  inProgress: 'Still being read',
  interrupted: 'Reading was interrupted',
}

/** "Ann, Ben and Cem" */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)

/** The names a case is known by: "Callum Dorrit; victim Amira Hale". */
export const caseNames = ({ suspects, victims }: Pick<CaseRow, 'suspects' | 'victims'>): string =>
  `${suspects.length ? listed(suspects) : 'Suspect not named'}; ${victims.length ? `${victims.length > 1 ? 'victims' : 'victim'} ${listed(victims)}` : 'victim not named'}`
