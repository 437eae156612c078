import type { MarkKind, RedactionReason } from './steps.ts'

export const markWords: Readonly<Record<MarkKind, string>> = {
  evidence: 'Evidence',
  issue: 'Anticipated issue',
  request: 'Information request',
  note: 'Private note',
  redaction: 'Redaction',
}

export const redactionWords: Readonly<Record<RedactionReason, string>> = {
  personalDetails: 'Personal details of a victim or witness',
  thirdParty: 'Details of somebody who is not part of the case',
  notEvidence: 'Not evidence in this case',
  sensitive: 'Sensitive material',
  inadmissible: 'Inadmissible',
  privileged: 'Legally privileged',
}
