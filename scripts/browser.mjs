// Finds a Chromium to test in, and fetches one where there is none: from Debian's packages as root, else Playwright's own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe', 'msedge.exe']
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chromium on this machine, or undefined. `FOURSIGHT_BROWSER` names one outright. */
export const findBrowser = () => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [process.env.FOURSIGHT_BROWSER, ...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usual]
  return candidates.find((path) => path && existsSync(path))
}

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

export const installBrowser = () => {
  console.log('\nNo Chromium was found; fetching one for the browser tests.')
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (debianRoot && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'))
    return findBrowser()
  if (!run('npx', 'playwright', 'install', 'chromium')) return undefined
  const found = spawnSync(process.execPath, ['-e', "console.log(require('@playwright/test').chromium.executablePath())"], {
    encoding: 'utf8',
  })
  return found.stdout.trim() || undefined
}
