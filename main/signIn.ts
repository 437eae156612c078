import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { roles } from '#case/actor'
import type { House } from './house.ts'
import { askPerson } from './terminal/ask.ts'
import { granted, Refused } from './terminal/refusal.ts'

/** The passphrase from FOURSIGHT_PASSPHRASE or the file FOURSIGHT_PASSPHRASE_FILE names; `undefined` where neither is set. @throws Refused */
function givenPassphrase(): string | undefined {
  const { FOURSIGHT_PASSPHRASE: given, FOURSIGHT_PASSPHRASE_FILE: file } = process.env
  if (given) return given
  if (!file) return undefined
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch {
    throw new Refused(`The file named by FOURSIGHT_PASSPHRASE_FILE could not be read: ${file}`)
  }
}

/** The user's passphrase: given for scripts, or asked at the terminal. @throws Refused */
export async function passphrase(question: string): Promise<string> {
  const given = givenPassphrase()
  if (given !== undefined) return given
  if (!process.stdin.isTTY)
    throw new Refused('Set FOURSIGHT_PASSPHRASE or FOURSIGHT_PASSPHRASE_FILE: there is no terminal to ask for the passphrase at.')
  return askPerson(question, { hidden: true })
}

/** Opens the store for a command, creating it on first use; the recovery key is then said once, on standard error. @throws Refused */
export async function signIn({ desk }: House): Promise<void> {
  const door = granted(await desk.door({}))
  if (door.store === 'open') return
  const name = process.env.FOURSIGHT_USER ?? userInfo().username
  if (door.store === 'none') {
    const chosen = await passphrase(`There is no case store yet. Choose a passphrase for it: `)
    const { recoveryKey } = granted(await desk.createStore({ name, passphrase: chosen, roles: [...roles] }))
    process.stderr.write(
      `A case store was created for ${name}.\nRecovery key, shown once; write it down and keep it safe: ${recoveryKey}\n`,
    )
    return
  }
  const known = door.users.filter(({ invited }) => !invited)
  const user =
    known.find((each) => each.name.toLowerCase() === name.toLowerCase()) ??
    (known.length === 1 || !process.env.FOURSIGHT_USER ? known[0] : undefined)
  if (!user) throw new Refused(`Nobody called ${name} may open this case store. It knows: ${known.map((each) => each.name).join(', ')}.`)
  granted(await desk.signIn({ user: user.id, passphrase: await passphrase(`Passphrase of ${user.name}: `) }))
}
