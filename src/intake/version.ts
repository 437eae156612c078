/** Raised whenever the same bytes would give other text, words or boxes, so that what was kept from an earlier reading is read afresh. */
export const intakeVersion = 15
