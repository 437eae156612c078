import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { House } from '../house.ts'
import { serve } from '../loopback.ts'
import { appModeArguments, browserBinary, electronBinary, fetchElectron, hasDisplay } from '../runtime.ts'
import { Refused } from '../terminal/refusal.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

type Options = { browser: boolean; window: boolean; port: number; root: string; open: () => House }

/** `foursight start`: in Electron where its runtime can be had, else in an installed browser as an app, else by printing the address. */
export async function start({ browser, window, port, root, open }: Options): Promise<void> {
  if (!browser && window && hasDisplay()) {
    const electron = electronBinary() ?? tryFetching(root)
    if (electron) {
      process.exitCode = spawnSync(electron, [root, ...sandboxFor(electron)], { stdio: 'inherit' }).status ?? 1
      return
    }
  }
  await startInBrowser(open(), { window, port, screens: resolve(root, 'out/renderer') })
}

/** As root Chromium's sandbox cannot start; an ordinary user always has it. */
const sandboxFor = (_electron: string): string[] => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** Tried once; a failure is remembered so that the next start is quick, and forgotten at the next build. */
function tryFetching(root: string): string | undefined {
  const failedBefore = resolve(root, 'out/electron-could-not-be-fetched')
  if (existsSync(failedBefore)) return undefined
  say('Fetching Electron’s runtime, once (about 110 MB)…')
  const electron = fetchElectron()
  if (!electron) writeFileSync(failedBefore, 'Delete this file to try again at the next start.\n')
  return electron
}

async function startInBrowser(house: House, { window, port, screens }: { window: boolean; port: number; screens: string }): Promise<void> {
  if (!existsSync(join(screens, 'index.html')))
    throw new Refused('The screens have not been built. Run `npm run build` first, or use `npm start`.')
  const host = await serve({ desk: house.desk, screens, listen: house.listen, accident: house.accident, port }).catch(
    async (error: NodeJS.ErrnoException) => {
      await house.close()
      if (error.code === 'EADDRINUSE')
        throw new Refused(`Port ${port} is taken by another program. Leave --port out and a free one is found.`)
      throw error
    },
  )

  const close = async () => {
    await host.close()
    await house.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)))

  const chromium = window && hasDisplay() ? browserBinary() : undefined
  if (!chromium) {
    const why = !window
      ? ''
      : hasDisplay()
        ? 'No Chromium, Chrome or Edge was found on this computer. '
        : 'There is no display to open a window on. '
    say(`${why}Foursight is running. Open this address in a browser on this computer; it works once:\n${host.address}`)
    return
  }
  say('Electron’s runtime could not be had here, so Foursight opens in your browser as an app. Everything stays on this computer.')
  const profile = mkdtempSync(join(tmpdir(), 'foursight-'))
  const child = spawn(chromium, appModeArguments(host.address, profile), { stdio: 'ignore' })
  child.once('error', () => say(`The browser could not be started. Open this address yourself; it works once:\n${host.address}`))
  child.once('exit', () => {
    rmSync(profile, { recursive: true, force: true })
    void close().then(() => process.exit(0))
  })
}
