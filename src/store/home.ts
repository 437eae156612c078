import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { named } from './problem.ts'

/** The folder everything of this installation lies in: `FOURSIGHT_HOME`, else the platform's own place for a program's data. */
export function homeFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string {
  if (env.FOURSIGHT_HOME) return resolve(env.FOURSIGHT_HOME)
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Foursight')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Foursight')
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'foursight')
}

export const storeFile = (home: string): string => join(home, 'foursight.store')
export const keyringFile = (home: string): string => join(home, 'keyring.json')
export const backupsFolder = (home: string): string => join(home, 'backups')

/** Makes the folder, for its owner's eyes only. @throws StoreProblem */
export function makeHome(home: string): void {
  named(() => mkdirSync(home, { recursive: true, mode: 0o700 }))
}
