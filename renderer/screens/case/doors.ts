import type { CaseView, StepDoor } from '#api/contract'

const unknownDoor = 'This is not open in the present state of the case.'

/** Why a step is barred; empty when it is open. A step nobody listed is barred. */
export const barsOf = ({ doors }: CaseView, type: StepDoor['type']): readonly string[] => {
  const door = doors.find((each) => each.type === type)
  if (!door) return [unknownDoor]
  if (door.open) return []
  return door.bars.length > 0 ? door.bars : [unknownDoor]
}

export const offenceTitle = (view: CaseView, id: string): string =>
  view.offences.find((offence) => offence.id === id)?.title ?? view.report?.offences.find((offence) => offence.id === id)?.title ?? id
