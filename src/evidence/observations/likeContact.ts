import type { Observation } from '#case/reading'
import { behaviours, type Idea } from '#case/vocabulary'

const isBehaviour = ({ idea }: Observation): boolean => (behaviours as readonly Idea[]).includes(idea)

/** What an order or bail forbids: his own acts, and reaching her through others. */
export const isContact = (act: Observation): boolean => isBehaviour(act) || act.idea === 'thirdPartyContact'
