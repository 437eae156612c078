import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import type Electron from 'electron'

/**
 * As much of Electron as the shell uses, over a Chromium that Playwright drives: the built main and preload bundles run on it unchanged.
 * Typed against electron.d.ts, so that it cannot drift from the real thing's shape. What it proves and what it does not is in
 * docs/decisions/0003-electron-without-electron.md.
 */

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown
type Scheme = (request: Request) => Response | Promise<Response>

/** Everything the shell asked of Electron, for tests to look at. */
export const asked = {
  handlers: new Map<string, Handler>(),
  schemes: new Map<string, Scheme>(),
  privileged: [] as Electron.CustomScheme[],
  windows: [] as StandInWindow[],
  menus: [] as unknown[],
  opened: [] as string[],
  blockedUrls: [] as string[],
  sandboxed: false,
  permissionRequest: undefined as Parameters<Electron.Session['setPermissionRequestHandler']>[0] | undefined,
  permissionCheck: undefined as Parameters<Electron.Session['setPermissionCheckHandler']>[0] | undefined,
}

const pretendHost = 'http://foursight.localhost'
const toPretend = (address: string) => address.replace('app://foursight', pretendHost)
const fromPretend = (address: string) => address.replace(pretendHost, 'app://foursight')

class App extends EventEmitter {
  isPackaged = false
  name = 'foursight'
  enableSandbox = () => {
    asked.sandboxed = true
  }
  requestSingleInstanceLock = () => true
  whenReady = () => Promise.resolve()
  getVersion = () => '0.0.0'
  getPath = (_name: string) => process.env.FOURSIGHT_HOME ?? '.'
  setAppUserModelId = (_id: string) => {}
  async quit() {
    let waiting = false
    this.emit('before-quit', {
      preventDefault: () => {
        waiting = true
      },
    })
    if (waiting) return
    this.emit('will-quit', { preventDefault: () => {} })
    await browser?.close()
    process.exit(0)
  }
}
export const app = new App()

export const ipcMain = {
  handle: (channel: string, handler: Handler) => void asked.handlers.set(channel, handler),
} satisfies Partial<Pick<Electron.IpcMain, 'handle'>>

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void asked.privileged.push(...schemes),
  handle: (scheme: string, handler: Scheme) => void asked.schemes.set(scheme, handler),
} satisfies Partial<Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>>

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0]) => {
      asked.permissionRequest = handler
    },
    setPermissionCheckHandler: (handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]) => {
      asked.permissionCheck = handler
    },
    setDevicePermissionHandler: () => {},
    webRequest: {
      onBeforeRequest: (filter: Electron.WebRequestFilter, _listener: unknown) => void asked.blockedUrls.push(...(filter.urls ?? [])),
    },
  },
}

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: unknown) => void asked.menus.push(menu),
}
export const dialog = {
  showMessageBox: async (_options: Electron.MessageBoxOptions) => ({ response: 1, checkboxChecked: false }),
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
}
export const shell = { openExternal: async (address: string) => void asked.opened.push(address) }
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1440, height: 900 } }] }
export const powerMonitor = new EventEmitter()
export const safeStorage = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'basic_text' as const,
  encryptString: (text: string) => Buffer.from(text),
  decryptString: (bytes: Buffer) => bytes.toString(),
} satisfies Partial<Electron.SafeStorage>

class WebContents extends EventEmitter {
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined
  page: Page | undefined
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]) {
    this.openHandler = handler
  }
  send(channel: string, ...args: unknown[]) {
    void this.page
      ?.evaluate(
        ([name, sent]) => (globalThis as unknown as { heard: (name: unknown, sent: unknown) => void }).heard(name, sent),
        [channel, args],
      )
      .catch(() => {})
  }
}

let browser: Browser | undefined

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => asked.windows
  webContents = new WebContents()
  options: Electron.BrowserWindowConstructorOptions
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
    asked.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  isMinimized = () => false
  isMaximized = () => false
  isDestroyed = () => false
  maximize = () => {}
  restore = () => {}
  focus = () => {}
  show = () => {}
  getNormalBounds = () => ({ x: 0, y: 0, width: 1200, height: 600 })

  /** Opens a real page: our scheme answered by the shell's own handler, everything else refused, the real preload run before the page's scripts. */
  async loadURL(address: string) {
    if (!process.env.STAND_IN_DEBUGGING_PORT) return
    browser ??= await chromium.launch({
      executablePath: process.env.FOURSIGHT_BROWSER ?? '/usr/bin/chromium',
      args: [
        `--remote-debugging-port=${process.env.STAND_IN_DEBUGGING_PORT}`,
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
      ],
    })
    const context = await browser.newContext({ viewport: { width: 1200, height: 600 }, acceptDownloads: true })
    await context.route('**', async (route) => {
      const handler = asked.schemes.get('app')
      const url = route.request().url()
      if (!handler || !url.startsWith(pretendHost)) return route.abort('blockedbyclient')
      const response = await handler(new Request(fromPretend(url)))
      return route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
    })
    await context.exposeBinding('standInInvoke', ({ page }, channel: string, ...args: unknown[]) =>
      asked.handlers.get(channel)?.(
        { senderFrame: { parent: null, url: fromPretend(page.url()) } } as unknown as Electron.IpcMainInvokeEvent,
        ...args,
      ),
    )
    await context.addInitScript(preloadScript(readFileSync(String(this.options.webPreferences?.preload), 'utf8')))
    const page = await context.newPage()
    this.webContents.page = page
    page.on('download', (download) => void download.saveAs(join(process.env.STAND_IN_DOWNLOADS ?? '.', download.suggestedFilename())))
    await page.goto(toPretend(address))
    this.emit('ready-to-show')
    page.on('close', () => {
      this.emit('close', {})
      this.emit('closed')
      app.emit('window-all-closed')
    })
  }
}
export type StandInWindow = BrowserWindow

/** The preload bundle as Electron would run it: `require('electron')` gives it the two things a sandboxed preload has, and nothing else. */
const preloadScript = (bundle: string) => `(() => {
  const listeners = new Map()
  globalThis.heard = (channel, args) => { for (const listener of listeners.get(channel) ?? []) listener({}, ...args) }
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => Object.defineProperty(globalThis, name, { value }) },
    ipcRenderer: {
      invoke: (channel, ...args) => globalThis.standInInvoke(channel, ...args),
      on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      removeListener: (channel, listener) => void listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener)),
    },
  }
  const require = (name) => { if (name === 'electron') return electron; throw new Error('A sandboxed preload may not require ' + name) }
  const module = { exports: {} }
  ;((require, module, exports) => { ${bundle} })(require, module, module.exports)
})()`
