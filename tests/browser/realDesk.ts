import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { answer } from '#api/answer'
import { type RemoteDesk, remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import type { Role } from '#case/actor'
import type { CaseId, UserId } from '#case/ids'
import { serve } from '../../main/loopback.ts'
import { newsroom } from '../../main/news.ts'
import { granted } from '../hosts/granted.ts'

export const passphrase = 'larch otter violin'
const root = resolve(import.meta.dirname, '../..')

/** The built screens over the program's own desk and a store of its own, with the people a test needs. `desk` asks as whoever is signed in. */
export type Office = Readonly<{
  address: string
  desk: RemoteDesk
  people: Readonly<Record<string, UserId>>
  /** Locks the store and lets somebody else sit down. */
  seat: (name: string) => Promise<void>
  /** Takes a labelled police file of tests/cases in, or a folder named outright, and waits until it has been read. */
  takeIn: (policeFile: string, into?: CaseId) => Promise<CaseId>
  close: () => Promise<void>
}>

/** The first of the people creates the store and must be a supervisor where there are others; she is signed in. */
export async function openOffice(people: Readonly<Record<string, readonly Role[]>>, now: () => Date = () => new Date()): Promise<Office> {
  const home = mkdtempSync(join(tmpdir(), 'foursight-office-'))
  const { tell, listen } = newsroom()
  const own = openDesk({ home, now, version: '0.1.0', mayReadPaths: true, sample: null, tell, cost: { N: 1024, r: 8, p: 1 } })
  const desk = remoteDesk(async (method, ask) => structuredClone(await answer(own, method, structuredClone(ask))))
  const ids: Record<string, UserId> = {}
  const [first, ...others] = Object.entries(people)
  if (!first) throw new Error('An office needs somebody.')
  ids[first[0]] = granted(await desk.createStore({ name: first[0], passphrase, roles: [...first[1]] })).me.id
  const seat = async (name: string) => {
    await desk.lock({})
    granted(await desk.signIn({ user: ids[name] ?? '', passphrase }))
  }
  for (const [name, roles] of others) {
    const { user, code } = granted(await desk.invite({ name, roles: [...roles], passphrase }))
    granted(await desk.acceptInvitation({ user, code, passphrase }))
    ids[name] = user
    await seat(first[0])
  }
  const host = await serve({ desk: own, screens: join(root, 'out/renderer'), listen, accident: (error) => console.error(error) })
  return {
    address: host.address,
    desk,
    people: ids,
    seat,
    async takeIn(policeFile, into) {
      const { job, caseId } = granted(await desk.importPath({ path: resolve(root, 'tests/cases', policeFile), into: into ?? null }))
      for (;;) {
        const state = granted(await desk.jobs({})).find((one) => one.job === job)?.state
        if (state === 'done') return caseId
        if (state !== 'running') throw new Error(`Taking in ${policeFile} ended: ${state}`)
        await new Promise((soon) => setTimeout(soon, 100))
      }
    },
    async close() {
      await host.close()
      await own.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Opens the office at a page. Its address works once. */
export async function visit(page: Page, office: Office): Promise<void> {
  await page.goto(office.address)
  await page.waitForURL((address) => address.search === '')
}

/** Signs in through the screen, as a person does. */
export async function signsIn(page: Page, name: string): Promise<void> {
  const who = page.getByRole('group', { name: 'Who are you?' }).getByLabel(name)
  const words = page.getByRole('textbox', { name: /^Passphrase( for .*)?$/ })
  await who.or(words).first().waitFor()
  if (await who.count()) await who.check()
  await words.fill(passphrase)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('navigation', { name: 'Foursight' }).waitFor()
}
