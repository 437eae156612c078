import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SafeStorage } from 'electron'

/** Where the operating system's keychain may remember the store's key, so that a passphrase is not typed at every start. */
export type RememberedKey = Readonly<{
  /** Why it cannot be used, in words; undefined when it can. */
  refusal: () => string | undefined
  keep: (key: Buffer) => void
  recall: () => Buffer | undefined
  forget: () => void
}>

/** On Linux without a keyring Electron falls back to a password written in its source: that only obfuscates, and is refused. */
export function keychain(safeStorage: SafeStorage, folder: string, platform: NodeJS.Platform): RememberedKey {
  const file = join(folder, 'remembered-key')
  const refusal = () => {
    if (!safeStorage.isEncryptionAvailable()) return 'This computer has no keychain that Foursight can use.'
    if (platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
      return 'This computer’s keychain would only disguise the key, not protect it, so Foursight does not use it.'
    return undefined
  }
  return {
    refusal,
    keep(key) {
      if (refusal() === undefined) writeFileSync(file, safeStorage.encryptString(key.toString('base64')), { mode: 0o600 })
    },
    recall() {
      if (refusal() !== undefined || !existsSync(file)) return undefined
      try {
        return Buffer.from(safeStorage.decryptString(readFileSync(file)), 'base64')
      } catch {
        return undefined
      }
    },
    forget: () => rmSync(file, { force: true }),
  }
}
