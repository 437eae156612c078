/** What `foursight --help` prints. The README's commands are tried against it. */
export const help = `Foursight reads a police file in a stalking or harassment case, checks it, and drafts the MG3 and restraining order. Offline.

  foursight start                      open the workstation (--browser: in a browser; --no-window: print the address; --port N)
  foursight check PATH [--json]        read and check a police file (a folder or a zip) without keeping anything
  foursight import PATH [--json]       take a police file into the case store (--into CASE: as a supplement to a case)
  foursight cases [--json]             list the cases
  foursight worklist [WORDS] [--json]  what each case needs and its clocks (--as ROLE; --lane LANE; --due custody|overdue|today|within7)
  foursight draft CASE WHICH           write a draft (--format docx|pdf|html|text; --out FILE). WHICH: mg3, mg3a, action-plan,
                                       restraining-order, bail-objections, bail-appeal, hearing-sheet, special-measures,
                                       plea-note, victim-letter, dip-sample, rule-extract; --about ONE: of which check,
                                       order or defendant
  foursight log CASE                   the log of a case as a story
  foursight verify                     check that no log entry was changed, removed or put in
  foursight backup FILE                write a backup and check it
  foursight pack CASE FILE             write one case to an encrypted file, to be taken in on another machine
  foursight take-in FILE               take in a case pack and merge it with the case here
  foursight restore FILE               put a backup back, keeping what it replaces
  foursight desk METHOD [JSON]         any request the screens make, answered as JSON (without METHOD: a conversation, a line each way)
  foursight --version

The case store is in FOURSIGHT_HOME, or in the usual place for programs' data. For scripts, FOURSIGHT_PASSPHRASE or FOURSIGHT_PASSPHRASE_FILE
holds the passphrase, FOURSIGHT_USER the name and FOURSIGHT_PACK_PASSPHRASE the words of a case pack; a store is created on first use.
`
