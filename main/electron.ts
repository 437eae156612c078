import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, safeStorage, screen, session, shell } from 'electron'
import { home } from './electron/address.ts'
import { listenToPage, newsChannel } from './electron/channel.ts'
import { askThenOpen, denyNetwork, denyPermissions, guardPages } from './electron/guards.ts'
import { keychain } from './electron/keychain.ts'
import { menuFor } from './electron/menu.ts'
import { registerScheme, serveScreens } from './electron/screens.ts'
import { windowOptions } from './electron/window.ts'
import { keepState, keptState, placeFor } from './electron/windowState.ts'
import { openHouse } from './house.ts'

registerScheme(protocol)
app.enableSandbox()
guardPages(app, askThenOpen(dialog, shell))

if (!app.requestSingleInstanceLock()) app.quit()
else {
  await app.whenReady()
  denyPermissions(session.defaultSession)
  denyNetwork(session.defaultSession)
  serveScreens(protocol, join(import.meta.dirname, '../renderer'))
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuFor(process.platform)))

  const house = openHouse({ mayReadPaths: false, remembered: (folder) => keychain(safeStorage, folder, process.platform) })
  listenToPage(ipcMain, house.desk, house.accident)
  house.listen((news) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(newsChannel, news)
  })
  powerMonitor.on('lock-screen', () => void house.desk.lock({}))
  powerMonitor.on('suspend', () => void house.desk.lock({}))

  const stateFile = join(house.home, 'window.json')
  const kept = keptState(stateFile)
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = new BrowserWindow({ ...windowOptions(join(import.meta.dirname, '../preload/preload.cjs')), ...placeFor(kept, areas) })
  if (kept?.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => keepState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })

  let closed = false
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    void house.close().finally(() => app.quit())
  })
  await window.loadURL(home)
}
