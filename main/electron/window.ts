import type { BrowserWindowConstructorOptions } from 'electron'

/** The smallest screen the app is made for. */
export const smallest = { width: 1200, height: 600 } as const

/** Every switch that keeps a page from the machine, said aloud even where it is Electron's default. */
export const windowOptions = (preload: string): BrowserWindowConstructorOptions => ({
  ...smallest,
  minWidth: 320,
  minHeight: 300,
  show: false, // shown at first paint, so that no white window flashes
  backgroundColor: '#ffffff',
  title: 'Foursight',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false, // its dictionaries are fetched from outside
    devTools: process.env.FOURSIGHT_DEVTOOLS === '1',
  },
})
