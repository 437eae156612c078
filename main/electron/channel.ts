import type { IpcMain, WebFrameMain } from 'electron'
import { answer, NotOurs } from '#api/answer'
import type { Accident, Desk } from '#api/contract'
import { isOurs } from './address.ts'

/** The one channel between page and desk; news goes the other way under its own name. */
export const channel = 'desk'
export const newsChannel = 'news'

/** An answer, or an accident in its one shape: Electron would otherwise print an error's inner workings on the page's side. */
export type Carried = { answered: unknown } | { accident: Accident }

/** Only our own page, in its own top frame, is listened to. */
const isOurPage = (frame: WebFrameMain | null): boolean => frame !== null && frame.parent === null && isOurs(frame.url)

export function listenToPage(ipcMain: IpcMain, desk: Desk, accident: (error: unknown) => void): void {
  ipcMain.handle(channel, async (event, method: unknown, ask: unknown): Promise<Carried> => {
    try {
      if (!isOurPage(event.senderFrame)) throw new NotOurs('A message from a page that is not ours.')
      if (typeof method !== 'string') throw new NotOurs('A message without a method.')
      return { answered: await answer(desk, method, ask) }
    } catch (error) {
      if (error instanceof NotOurs) return { accident: { error: 'notOurs', says: error.message } }
      accident(error)
      return { accident: { error: 'broken', says: 'Something went wrong. Nothing you saved is lost.' } }
    }
  })
}
