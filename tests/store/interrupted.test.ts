import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkPath } from '#api/check'
import type { News } from '#api/contract'
import { type OpenDesk, openDesk } from '#api/desk'
import { documentsOf } from '#store/documents'
import { storeFile } from '#store/home'
import { tryPassphrase } from '#store/keyring'
import { checkWhole, openStore } from '#store/open'
import { granted } from '../hosts/granted.ts'
import { aHome, at, cheap, clearAway, now, passphrase } from './aStore.ts'

const desks: OpenDesk[] = []
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close()
  clearAway()
})

/** A police file large enough to be stopped on the way: a labelled one, and three hundred letters. */
function aLongFile(): string {
  const folder = join(aHome(), 'marlow')
  cpSync('tests/cases/case-20-r-v-marlow', folder, { recursive: true })
  mkdirSync(join(folder, 'letters'))
  for (let number = 0; number < 300; number++)
    writeFileSync(join(folder, 'letters', `letter ${String(number).padStart(3, '0')}.txt`), `Letter ${number}. I came to your gate again.`)
  return folder
}

const told: News[] = []
function aDesk(home: string): OpenDesk {
  const desk = openDesk({
    home,
    now: () => new Date(),
    version: '0.0.0',
    mayReadPaths: true,
    sample: null,
    tell: (news) => told.push(news),
    cost: cheap,
  })
  desks.push(desk)
  return desk
}

async function signIn(home: string): Promise<OpenDesk> {
  const desk = aDesk(home)
  const [user] = granted(await desk.door({})).users
  granted(await desk.signIn({ user: user!.id, passphrase }))
  return desk
}

async function finished(desk: OpenDesk, job: string) {
  for (;;) {
    const found = granted(await desk.jobs({})).find((one) => one.job === job)
    if (found && found.state !== 'running') return found
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

/** Imports in a process of its own, which kills itself without warning the moment it says it is doing this. */
async function killedWhile(doing: RegExp, home: string, path: string): Promise<void> {
  const child = spawn(process.execPath, ['tests/store/importUntilKilled.ts', home, path, doing.source], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  expect((await once(child, 'exit'))[1]).toBe('SIGKILL')
}

describe('an import killed', () => {
  test.each<[string, RegExp]>([
    ['while files are taken in', /^running Taking in letters\/letter/],
    ['while documents are read', /^running Reading letters\/letter/],
    ['while it is worked out what the file says', /^running Working out/],
  ])('%s loses nothing that was committed, and is finished after a restart', { timeout: 180_000 }, async (_, doing) => {
    const home = aHome()
    const path = aLongFile()
    await killedWhile(doing, home, path)

    const { key, committed } = await whatIsThere(home)
    const desk = await signIn(home)
    const [row] = granted(await desk.cases({}))
    expect(row).toMatchObject({ reading: 'interrupted', stalking: null })
    const { job, caseId } = granted(await desk.continueReading({ caseId: row!.caseId }))
    expect(await finished(desk, job)).toMatchObject({ state: 'done', because: null })

    const open = granted(await desk.openCase({ caseId }))
    expect(open.row.reading).toBe('complete')
    expect(committed.every((id) => open.documents.some(({ documentId }) => documentId === id))).toBe(true)
    expect(open.report).toEqual(await checkPath(path, { on: open.row.receivedOn }))
    expect(granted(await desk.log({ caseId })).map(({ says }) => says)).toEqual([
      `Received the police file: ${open.documents.length} documents.`,
    ])
    expect(granted(await desk.verify({})).clean).toBe(true)

    const again = granted(await desk.importPath({ path, into: null }))
    expect(again.caseId).toBe(caseId)
    expect((await finished(desk, again.job)).outcome).toMatchObject({ added: [], unreadable: [] })
    expect(key).toHaveLength(32)
  })

  async function whatIsThere(home: string) {
    const user = granted(await aDesk(home).door({})).users[0]!.id
    const tried = await tryPassphrase({ home, cost: cheap }, user, passphrase, at)
    const key = tried.opened ? tried.key : Buffer.alloc(0)
    const store = openStore(home, key, { now })
    checkWhole(store.sqlite)
    const [first] = store.sqlite.prepare<[], { case_id: string }>('select case_id from case_file').all()
    const committed = documentsOf(store.db, first?.case_id as never).map(({ documentId }) => documentId)
    expect(committed.length).toBeGreaterThan(5)
    store.close()
    return { key, committed }
  }
})

test('an import that is cancelled keeps what was taken in, and goes on from there', { timeout: 180_000 }, async () => {
  const home = aHome()
  const desk = aDesk(home)
  granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer'] }))
  const { job, caseId } = granted(await desk.importPath({ path: aLongFile(), into: null }))
  while (!granted(await desk.jobs({})).some(({ doing }) => /^Reading letters/.test(doing)))
    await new Promise((resolve) => setTimeout(resolve, 5))
  expect(granted(await desk.cases({}))[0]).toMatchObject({ reading: 'inProgress' })
  granted(await desk.cancelJob({ job }))
  expect(await finished(desk, job)).toMatchObject({ state: 'cancelled', because: null, secondsLeft: null })
  expect(granted(await desk.cases({}))[0]).toMatchObject({ reading: 'interrupted' })
  expect(await desk.cancelJob({ job })).toEqual({ done: false, because: ['This work has already ended.'] })

  const on = granted(await desk.continueReading({ caseId }))
  expect(await desk.continueReading({ caseId })).toEqual({ done: false, because: ['This case is being read already.'] })
  expect((await finished(desk, on.job)).state).toBe('done')
  expect(granted(await desk.openCase({ caseId })).row.reading).toBe('complete')
})

test('a source that has gone away is said so, and the rest is read', { timeout: 180_000 }, async () => {
  const home = aHome()
  await killedWhile(/^running Taking in letters\/letter/, home, aLongFile())
  clearOnly(home)
  const desk = await signIn(home)
  const [row] = granted(await desk.cases({}))
  const { job } = granted(await desk.continueReading({ caseId: row!.caseId }))
  expect((await finished(desk, job)).outcome?.unreadable).toEqual([
    { name: 'marlow', problem: 'no longer where it came from: give it again for what was not yet taken in' },
  ])
  const [{ documents } = { documents: 0 }] = granted(await desk.cases({}))
  expect(granted(await desk.cases({}))[0]).toMatchObject({ reading: 'complete' })
  expect(granted(await desk.log({ caseId: row!.caseId })).map(({ says }) => says)).toEqual([
    `Received the police file: ${documents} documents.`,
  ])
})

/** Takes every test folder away but the home. */
function clearOnly(home: string) {
  const kept = `${home}-kept`
  cpSync(home, kept, { recursive: true })
  clearAway()
  cpSync(kept, home, { recursive: true })
  expect(storeFile(home).startsWith(home)).toBe(true)
}
