import type { Role } from '#case/actor'
import type { Lane } from '../asks/workLists.ts'

/** What each list is called, and what puts a case there. */
export const laneWords: Readonly<Record<Lane, Readonly<{ title: string; says: string }>>> = {
  toCharge: { title: 'To charge', says: 'A charging decision is needed.' },
  waitingForPolice: { title: 'Waiting for police', says: 'The police owe material, or are to charge.' },
  toReview: { title: 'To review', says: 'Something came or happened that calls for a lawyer.' },
  hearings: { title: 'Hearings', says: 'Before the court, or soon to be.' },
  toApprove: { title: 'To approve', says: 'A supervisor’s decision is needed.' },
  nothingNow: { title: 'Nothing needed now', says: 'Closed, or not prosecuted.' },
}

/** In which order the lists come for each role; a case that belongs to several stands in the first. */
export const laneOrder: Readonly<Record<Role, readonly Lane[]>> = {
  chargingLawyer: ['toCharge', 'toReview', 'waitingForPolice', 'hearings', 'toApprove', 'nothingNow'],
  areaReviewer: ['toReview', 'hearings', 'waitingForPolice', 'toCharge', 'toApprove', 'nothingNow'],
  advocate: ['hearings', 'toReview', 'waitingForPolice', 'toCharge', 'toApprove', 'nothingNow'],
  supervisor: ['toApprove', 'toReview', 'toCharge', 'waitingForPolice', 'hearings', 'nothingNow'],
}
