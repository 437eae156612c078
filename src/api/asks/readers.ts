import { z } from 'zod'
import { type Day, day } from '#case/dates'
import type { CheckId } from '#case/ids'
import { caseId } from '#case/ids'

/** Reads an id of one kind; anything else is not one of our messages. */
export const id = <T extends string>(reader: (text: unknown) => T | undefined) =>
  z.string().transform((text, context): T => {
    const read = reader(text)
    if (read === undefined) context.addIssue({ code: 'custom', message: 'not an id' })
    return read as T
  })

export const aDay = z.string().transform((text, context): Day => {
  const read = day(text)
  if (read === undefined) context.addIssue({ code: 'custom', message: 'not a day' })
  return read as Day
})
export const passphrase = z.string().max(1024)
export const words = z.string().max(100_000)
export const nothing = z.strictObject({})
export const inCase = z.strictObject({ caseId: id(caseId) })
export const checkId = z.string().regex(/^[a-z-]+(\.[a-z0-9-]+)+$/) as unknown as z.ZodType<CheckId>
