import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Electron from 'electron'
import { describe, expect, test } from 'vitest'
import type { Desk } from '#api/contract'
import { home, isOfficialSource, isOurs } from '../../../main/electron/address.ts'
import { listenToPage } from '../../../main/electron/channel.ts'
import { denyNetwork, denyPermissions, keepInPlace } from '../../../main/electron/guards.ts'
import { keychain } from '../../../main/electron/keychain.ts'
import { menuFor } from '../../../main/electron/menu.ts'
import { registerScheme, serveScreens } from '../../../main/electron/screens.ts'
import { windowOptions } from '../../../main/electron/window.ts'
import { keepState, keptState, placeFor } from '../../../main/electron/windowState.ts'
import { asked, BrowserWindow, ipcMain, protocol, session } from './standIn.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'foursight-test-'))
const real = <T>(standIn: unknown) => standIn as T

test('the window keeps a page from the machine', () => {
  expect(windowOptions('/preload.cjs').webPreferences).toMatchObject({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    devTools: false,
  })
  expect(windowOptions('').show).toBe(false)
})

test('every permission is refused, asked for or checked', () => {
  denyPermissions(real(session.defaultSession))
  let answer: boolean | undefined
  asked.permissionRequest?.(
    real({}),
    'media',
    (given) => {
      answer = given
    },
    real({}),
  )
  expect(answer).toBe(false)
  expect(asked.permissionCheck?.(null, 'clipboard-read', '', real({}))).toBe(false)
})

test('every network scheme, and file:, is cancelled', () => {
  denyNetwork(real(session.defaultSession))
  for (const scheme of ['http', 'https', 'ws', 'wss', 'ftp', 'file']) expect(asked.blockedUrls).toContain(`${scheme}://*/*`)
})

describe('an address is the app’s own', () => {
  test.each([
    ['app://foursight/', true],
    ['app://foursight/index.html#cases', true],
    ['app://foursight.example/', false],
    ['app://foursight@example.com/', false],
    ['https://foursight/', false],
    ['file:///app://foursight/', false],
    ['javascript:alert(1)//app://foursight/', false],
    ['', false],
  ])('%s: %s', (address, ours) => expect(isOurs(address)).toBe(ours))
})

describe('an address is an official source', () => {
  test.each([
    ['https://www.legislation.gov.uk/ukpga/1997/40/section/2A', true],
    ['https://www.cps.gov.uk/prosecution-guidance/stalking-or-harassment', true],
    ['http://www.legislation.gov.uk/', false],
    ['https://www.legislation.gov.uk.example.com/', false],
    ['https://www.legislation.gov.uk@example.com/', false],
    ['https://www.legislation.gov.uk:8443/', false],
    ['file:///etc/passwd', false],
    ['smb://www.gov.uk/share', false],
  ])('%s: %s', (address, official) => expect(isOfficialSource(address)).toBe(official))
})

describe('a page stays where it is', () => {
  const opened: string[] = []
  const window = new BrowserWindow({})
  keepInPlace(real(window.webContents), (address) => opened.push(address))

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('%s is stopped unless it is ours', (event) => {
    const stopped = (url: string) => {
      let was = false
      window.webContents.emit(event, {
        url,
        preventDefault: () => {
          was = true
        },
      })
      return was
    }
    expect([stopped('https://example.com/'), stopped('file:///etc/passwd'), stopped(home)]).toEqual([true, true, false])
  })

  test('no webview is attached', () => {
    let was = false
    window.webContents.emit('will-attach-webview', {
      preventDefault: () => {
        was = true
      },
    })
    expect(was).toBe(true)
  })

  test('no window is opened; an official source is offered to the person’s browser', () => {
    const answer = (url: string) => window.webContents.openHandler?.(real({ url }))
    expect(answer('https://example.com/')).toEqual({ action: 'deny' })
    expect(answer('https://www.gov.uk/')).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://www.gov.uk/'])
  })
})

describe('the one channel', () => {
  const desk = {
    jobs: () => ({ done: true, result: [] }),
    cases: () => {
      throw new Error('inner workings')
    },
  }
  const accidents: unknown[] = []
  listenToPage(real(ipcMain), real<Desk>(desk), (error) => accidents.push(error))
  const call = (frame: unknown, ...args: unknown[]) =>
    asked.handlers.get('desk')?.(real<Electron.IpcMainInvokeEvent>({ senderFrame: frame }), ...args)
  const ours = { parent: null, url: home }

  test('answers our own page', async () => {
    expect(await call(ours, 'jobs', {})).toEqual({ answered: { done: true, result: [] } })
  })

  test.each([
    ['no frame', null],
    ['a frame inside ours', { parent: ours, url: home }],
    ['another page', { parent: null, url: 'https://example.com/' }],
  ])('does not listen to %s', async (_, frame) => {
    expect(await call(frame, 'jobs', {})).toEqual({ accident: { error: 'notOurs', says: 'A message from a page that is not ours.' } })
  })

  test.each([
    ['dropTables', {}],
    [42, {}],
    ['jobs', { more: 1 }],
    ['jobs', undefined],
  ])('does not listen to %s with %j', async (method, ask) => {
    expect(await call(ours, method, ask)).toMatchObject({ accident: { error: 'notOurs' } })
  })

  test('an accident says nothing of the inner workings', async () => {
    expect(await call(ours, 'cases', {})).toEqual({
      accident: { error: 'broken', says: 'Something went wrong. Nothing you saved is lost.' },
    })
    expect(accidents).toHaveLength(1)
  })
})

describe('our scheme', () => {
  const screens = folder()
  writeFileSync(join(screens, 'index.html'), '<!doctype html>')
  registerScheme(real(protocol))
  serveScreens(real(protocol), screens)
  const get = async (address: string, method = 'GET') => (await asked.schemes.get('app')?.(new Request(address, { method })))!

  test('is a secure standard origin', () => {
    expect(asked.privileged).toContainEqual(
      expect.objectContaining({ scheme: 'app', privileges: expect.objectContaining({ standard: true, secure: true }) }),
    )
  })

  test('serves the screens under the strict policy', async () => {
    const response = await get('app://foursight/')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  })

  test.each(['app://foursight/../secret', 'app://foursight/%2e%2e%2fsecret', 'app://elsewhere/index.html', 'app://foursight/none.js'])(
    '%s: 404',
    async (address) => {
      expect((await get(address)).status).toBe(404)
    },
  )
})

describe('the keychain', () => {
  const safe = (available: boolean, backend: string) =>
    real<Electron.SafeStorage>({
      isEncryptionAvailable: () => available,
      getSelectedStorageBackend: () => backend,
      encryptString: (text: string) => Buffer.from(text).reverse(),
      decryptString: (bytes: Buffer) => Buffer.from(bytes).reverse().toString(),
    })

  test('remembers the key where it protects it, and forgets on demand', async () => {
    const remembered = keychain(safe(true, 'gnome_libsecret'), folder(), 'linux')!
    await remembered.remember('a key')
    expect([remembered.onlyObfuscation, await remembered.recall()]).toEqual([false, 'a key'])
    await remembered.forget()
    expect(await remembered.recall()).toBeUndefined()
  })

  test.each(['basic_text', 'unknown'])('says so where it would only disguise the key (%s)', (backend) => {
    expect(keychain(safe(true, backend), folder(), 'linux')?.onlyObfuscation).toBe(true)
  })

  test('is absent where there is none', () => {
    expect(keychain(safe(false, 'unknown'), folder(), 'linux')).toBeUndefined()
  })
})

describe('the window comes back', () => {
  const state = { bounds: { x: 100, y: 50, width: 1300, height: 700 }, maximised: true }
  const screenAt = (x: number) => [{ x, y: 0, width: 1920, height: 1080 }]

  test('where it was left', () => {
    const file = join(folder(), 'deep', 'window.json')
    keepState(file, state)
    expect(keptState(file)).toEqual(state)
    expect(placeFor(state, screenAt(0))).toEqual(state.bounds)
  })

  test('on a screen that is there, when the one it was on is gone', () => {
    expect(placeFor(state, screenAt(3000))).toEqual({ width: 1200, height: 600 })
  })

  test.each(['not JSON', '{}', '{"bounds":{"x":"a"}}'])('at the usual size when what was kept is %s', (text) => {
    const file = join(folder(), 'window.json')
    writeFileSync(file, text)
    expect(keptState(file)).toBeUndefined()
  })
})

test('the menu has standard roles only, for every platform', () => {
  for (const platform of ['win32', 'darwin', 'linux'] as const) expect(JSON.stringify(menuFor(platform))).not.toContain('click')
})
