import type { Deed } from '#store/access'

/** What was done to a case or in the store, as the access log is read: `Asha Rahman opened the case`. */
export const deedWords: Readonly<Record<Deed, string>> = {
  signedIn: 'signed in',
  signedInByRecoveryKey: 'signed in with the recovery key',
  locked: 'locked the store',
  imported: 'took in documents',
  opened: 'opened the case',
  openedDocument: 'opened a document',
  searched: 'searched',
  changed: 'recorded a step',
  drafted: 'looked at a draft',
  exported: 'exported from the case',
  readTheLog: 'read the log',
  verified: 'had the logs verified',
  backedUp: 'took a backup',
  deleted: 'deleted the case',
}
