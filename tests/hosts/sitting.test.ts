import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { answer, NotOurs } from '#api/answer'
import type { News } from '#api/contract'
import { type OpenDesk, openDesk, type RememberedKey, type Surroundings } from '#api/desk'
import { granted } from './granted.ts'

const passphrase = 'larch otter violin'
const closing: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'foursight-sitting-'))
  closing.push(() => rmSync(home, { recursive: true, force: true }))
  return home
}

function aDesk(home: string, difference: Partial<Surroundings> = {}): OpenDesk {
  const desk = openDesk({
    home,
    now: () => new Date(),
    version: '0.0.0',
    mayReadPaths: true,
    sample: resolve('tests/cases/case-20-r-v-marlow'),
    tell: () => {},
    cost: { N: 1024, r: 8, p: 1 },
    ...difference,
  })
  closing.push(() => desk.close())
  return desk
}
const create = async (desk: OpenDesk) => granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer'] })).me
const storeSays = async (desk: OpenDesk) => granted(await desk.door({})).store

/** A clock that runs when told to. */
function aClock() {
  let waiting: { at: number; then: () => void }[] = []
  let time = 0
  return {
    after(milliseconds: number, then: () => void) {
      const one = { at: time + milliseconds, then }
      waiting.push(one)
      return () => {
        waiting = waiting.filter((other) => other !== one)
      }
    },
    async pass(minutes: number) {
      time += minutes * 60_000
      for (const { then } of waiting.filter(({ at }) => at <= time)) then()
      waiting = waiting.filter(({ at }) => at > time)
      await new Promise(setImmediate)
    },
  }
}

test('the store locks itself when nobody has asked for anything for a while; what a screen asks by itself does not count', async () => {
  const clock = aClock()
  const heard: News['news'][] = []
  const desk = aDesk(aHome(), { after: clock.after, lockAfterMinutes: 10, tell: ({ news }) => heard.push(news) })
  await create(desk)
  await clock.pass(9)
  await desk.cases({})
  await clock.pass(9)
  expect(await storeSays(desk)).toBe('open')
  await desk.jobs({})
  await clock.pass(2)
  expect(await storeSays(desk)).toBe('locked')
  expect(heard).toEqual(['door', 'door'])
})

test('locking lets an import run on, and refuses everything to whoever comes by meanwhile', { timeout: 60_000 }, async () => {
  const ended = Promise.withResolvers<News>()
  const desk = aDesk(aHome(), { tell: (news) => news.news === 'job' && news.job.state !== 'running' && ended.resolve(news) })
  const me = await create(desk)
  const { caseId } = granted(await desk.importSample({}))
  granted(await desk.lock({}))
  expect(await desk.openCase({ caseId })).toEqual({ done: false, because: ['Sign in first.'] })
  expect(await ended.promise).toMatchObject({ job: { state: 'done' } })
  granted(await desk.signIn({ user: me.id, passphrase }))
  expect(granted(await desk.openCase({ caseId })).row.reading).toBe('complete')
})

describe('the keychain', () => {
  function aKeychain(onlyObfuscation: boolean) {
    let secret: string | undefined
    const remembered: RememberedKey = {
      onlyObfuscation,
      recall: async () => secret,
      async remember(given) {
        secret = given
      },
      async forget() {
        secret = undefined
      },
    }
    return { remembered, holds: () => secret !== undefined }
  }

  test('opens the store at the next start, until someone locks it', async () => {
    const home = aHome()
    const { remembered, holds } = aKeychain(false)
    const first = aDesk(home, { remembered })
    const me = await create(first)
    granted(await first.lock({}))
    granted(await first.signIn({ user: me.id, passphrase }))
    await first.close()

    const second = aDesk(home, { remembered })
    expect(granted(await second.door({}))).toMatchObject({ store: 'open', me })
    granted(await second.lock({}))
    expect(holds()).toBe(false)
    await second.close()
    expect(await storeSays(aDesk(home, { remembered }))).toBe('locked')
  })

  test('that holds a key to another store leaves the door locked', async () => {
    const { remembered } = aKeychain(false)
    const home = aHome()
    const desk = aDesk(home)
    const me = await create(desk)
    await desk.close()
    await remembered.remember(`${me.id}:${Buffer.alloc(32, 1).toString('base64')}`)
    expect(await storeSays(aDesk(home, { remembered }))).toBe('locked')
  })

  test('is not used where it only hides its secrets', async () => {
    const home = aHome()
    const { remembered, holds } = aKeychain(true)
    const desk = aDesk(home, { remembered })
    const me = await create(desk)
    granted(await desk.lock({}))
    granted(await desk.signIn({ user: me.id, passphrase }))
    expect(holds()).toBe(false)
  })
})

test('a path is read only for a host whose user may read it anyway', async () => {
  const desk = aDesk(aHome(), { mayReadPaths: false })
  await create(desk)
  expect(await desk.importPath({ path: '/tmp', into: null })).toEqual({
    done: false,
    because: ['Only the command line may read a folder by its path. Choose or drop the files instead.'],
  })
  expect(await desk.backup({ path: '/tmp/x' })).toMatchObject({ done: false })
})

test.each([
  ['/nowhere/at/all', 'There is nothing at /nowhere/at/all.'],
  ['package.json', 'is neither a folder nor a zip.'],
  ['tests/browser/parts', 'There is no document in it.'],
])('the path %s is refused in a sentence and leaves no case behind', async (path, says) => {
  const desk = aDesk(aHome())
  await create(desk)
  const where = path === 'tests/browser/parts' ? aHome() : path
  const reply = await desk.importPath({ path: where, into: null })
  expect(reply).toEqual({ done: false, because: [expect.stringContaining(says)] })
  expect(granted(await desk.cases({}))).toEqual([])
})

test('what was opened, exported and searched is in the access log, each opening once a sitting', { timeout: 60_000 }, async () => {
  const home = aHome()
  const desk = aDesk(home)
  await create(desk)
  const { caseId, job } = granted(await desk.importSample({}))
  while (granted(await desk.jobs({})).some((one) => one.job === job && one.state === 'running'))
    await new Promise((resolve) => setTimeout(resolve, 50))
  const { documents } = granted(await desk.openCase({ caseId }))
  await desk.openCase({ caseId })
  const { documentId } = documents[0]!
  await desk.page({ caseId, documentId, page: 1 })
  await desk.page({ caseId, documentId, page: 1 })
  await desk.search({ caseId, text: 'gate', documentId: null, notDenied: false })
  granted(await desk.exportDraft({ caseId, kind: 'mg3', format: 'text' }))
  expect(granted(await desk.verify({}))).toMatchObject({
    clean: true,
    entries: 2 + ['changed', 'signedIn', 'imported', 'changed', 'opened', 'openedDocument', 'searched', 'exported', 'verified'].length,
  })
})

test('a message that is none of ours is not answered', async () => {
  const desk = aDesk(aHome())
  for (const method of ['sweepTheFloor', 'close', 'constructor', '__proto__'])
    await expect(answer(desk, method, {})).rejects.toThrow(NotOurs)
  await expect(answer(desk, 'openCase', { caseId: '../x' })).rejects.toThrow(NotOurs)
})

test('a second store is not made over the first', async () => {
  const home = aHome()
  await create(aDesk(home))
  expect(await aDesk(home).createStore({ name: 'Ben', passphrase, roles: ['advocate'] })).toEqual({
    done: false,
    because: ['There is already a case store here.'],
  })
})
