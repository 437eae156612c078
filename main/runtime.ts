import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const installed = createRequire(import.meta.url)

/** Never `require('electron')` from Node: that starts a download unasked. Look at the files it leaves instead. */
export function electronBinary(): string | undefined {
  try {
    const folder = dirname(installed.resolve('electron/package.json'))
    const binary = join(
      process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'),
      readFileSync(join(folder, 'path.txt'), 'utf8').trim(),
    )
    accessSync(binary, constants.X_OK)
    return binary
  } catch {
    return undefined
  }
}

/** Fetches Electron's runtime once, as its own installer does; `undefined` when it cannot be had in that time. */
export function fetchElectron(milliseconds = 300_000): string | undefined {
  try {
    const installer = join(dirname(installed.resolve('electron/package.json')), 'install.js')
    spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: milliseconds })
  } catch {
    return undefined
  }
  return electronBinary()
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** An installed Chromium, Chrome or Edge, which can show a page as an app of its own. `FOURSIGHT_BROWSER` names one outright. */
export function browserBinary(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.FOURSIGHT_BROWSER,
    ...folders.flatMap((folder) => browserNames.map((name) => join(folder, name))),
    ...browserPlaces,
  ]
  return candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path))
}

/** Whether there is a screen to open a window on. */
export const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** How a browser is asked to show one page as an app: no tabs, no history, nothing fetched in the background, a profile of its own. */
export const appModeArguments = (address: string, profile: string): string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--window-size=1280,800',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
