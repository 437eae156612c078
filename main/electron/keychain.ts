import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SafeStorage } from 'electron'
import type { RememberedKey } from '#api/surroundings'

/**
 * The operating system's keychain, to remember the store's key so that a passphrase is not typed at every start; `undefined` where there is none.
 * On Linux without a keyring Electron falls back to a password written in its own source: that only obfuscates, and the desk then refuses it.
 */
export function keychain(safeStorage: SafeStorage, folder: string, platform: NodeJS.Platform): RememberedKey | undefined {
  if (!safeStorage.isEncryptionAvailable()) return undefined
  const file = join(folder, 'remembered-key')
  return {
    onlyObfuscation: platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()),
    remember: async (secret) => writeFileSync(file, safeStorage.encryptString(secret), { mode: 0o600 }),
    async recall() {
      if (!existsSync(file)) return undefined
      try {
        return safeStorage.decryptString(readFileSync(file))
      } catch {
        return undefined // made by another keychain, or damaged: the passphrase still opens the store
      }
    },
    forget: async () => rmSync(file, { force: true }),
  }
}
