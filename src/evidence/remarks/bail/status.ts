import type { RemarkOn } from '#case/remarks'

/** A way of saying how the suspect is held or released; and what takes such words away. */
export type Status = Readonly<{
  says: RemarkOn<'bail'>['says']
  when: RegExp
  unless?: RegExp
  /** Asked of the whole sentence, what was refused in it included. */
  whole?: true
}>
