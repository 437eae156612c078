import type { App, Dialog, Session, Shell, WebContents } from 'electron'
import { isOfficialSource, isOurs } from './address.ts'

/** Every permission a page can ask for is refused, whoever asks; Electron's own default is to grant. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}

/** Nothing leaves the machine: every request to a network scheme is cancelled before it is made. */
export function denyNetwork(session: Session): void {
  const outside = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] }
  session.webRequest.onBeforeRequest(outside, (_request, answer) => answer({ cancel: true }))
}

/** A page stays where it is: no navigation away, no windows of its own, no webviews. An official source opens in the person's browser, once she says so. */
export function keepInPlace(contents: WebContents, openOutside: (address: string) => void): void {
  const stay = (event: { preventDefault: () => void; url: string }) => {
    if (!isOurs(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isOfficialSource(url)) openOutside(url)
    return { action: 'deny' }
  })
}

/** Puts the guards on every page there will ever be. */
export function guardPages(app: App, openOutside: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents, openOutside))
}

export const askThenOpen = (dialog: Dialog, shell: Shell) => async (address: string) => {
  const buttons = ['Open in my browser', 'Cancel']
  const { response } = await dialog.showMessageBox({
    type: 'question',
    buttons,
    defaultId: 1,
    cancelId: 1,
    message: 'Open this official source in your browser?',
    detail: `${address}\n\nThis leaves Foursight, which works offline. Nothing about the case is sent.`,
  })
  if (response === 0 && isOfficialSource(address)) await shell.openExternal(address)
}
