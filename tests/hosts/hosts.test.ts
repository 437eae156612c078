import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type Electron from 'electron'
import { describe } from 'vitest'
import { type Accident, type Method, remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import { converse } from '../../main/commands/asking.ts'
import { home as ourPage } from '../../main/electron/address.ts'
import { type Carried, listenToPage } from '../../main/electron/channel.ts'
import { serve } from '../../main/loopback.ts'
import { newsroom } from '../../main/news.ts'
import { keepsTheContract, sample } from './contract.ts'

/** A desk over a new empty home, whose keys are cheap to try. */
function aHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-hosts-'))
  const { tell, listen } = newsroom()
  const surroundings = {
    home: join(folder, 'home'),
    now: () => new Date(),
    version: '0.0.0',
    mayReadPaths: false,
    sample: resolve(sample),
    tell,
  }
  const desk = openDesk({ ...surroundings, cost: { N: 1024, r: 8, p: 1 } })
  const close = async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { desk, listen, folder, close }
}

/** What a wire carried back: an answer, or an accident that the caller sees as an error. */
const arrived = (came: unknown): unknown => {
  const accident = came as Partial<Accident>
  if (accident.error) throw new Error(accident.says)
  return came
}

describe('the desk over the loopback', () => {
  keepsTheContract(async () => {
    const { desk, listen, folder, close } = aHouse()
    mkdirSync(join(folder, 'screens'))
    writeFileSync(join(folder, 'screens/index.html'), '<!doctype html>')
    const host = await serve({ desk, screens: join(folder, 'screens'), listen, accident: () => {} })
    const cookie = (await fetch(host.address)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const headers = { cookie, origin: host.origin, 'content-type': 'application/json' }
    return {
      desk: remoteDesk(async (method, ask) => {
        const response = await fetch(`${host.origin}/desk/${method}`, { method: 'POST', headers, body: JSON.stringify(ask) })
        return arrived(await response.json())
      }),
      close: async () => {
        await host.close()
        await close()
      },
    }
  })
})

describe('the desk over Electron’s channel', () => {
  keepsTheContract(async () => {
    const { desk, close } = aHouse()
    const handlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>()
    const ipcMain = {
      handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) => void handlers.set(channel, handler),
    }
    listenToPage(ipcMain as unknown as Electron.IpcMain, desk, () => {})
    const call = async (method: Method, ask: unknown) => {
      const came = structuredClone(
        await handlers.get('desk')?.({ senderFrame: { parent: null, url: ourPage } }, method, structuredClone(ask)),
      ) as Carried
      return 'answered' in came ? came.answered : arrived(came.accident)
    }
    return { desk: remoteDesk(call), close }
  })
})

describe('the desk from the command line', () => {
  keepsTheContract(async () => {
    const { desk, close } = aHouse()
    const waiting: ((line: string) => void)[] = []
    let hand: (line: string | undefined) => void = () => {}
    async function* lines() {
      for (;;) {
        const line = await new Promise<string | undefined>((next) => {
          hand = next
        })
        if (line === undefined) return
        yield line
      }
    }
    const over = converse(
      desk,
      lines(),
      (line) => waiting.shift()?.(line),
      () => {},
    )
    return {
      desk: remoteDesk(async (method, ask) => {
        const came = new Promise<string>((heard) => waiting.push(heard))
        await new Promise(setImmediate)
        hand(JSON.stringify({ method, ask }))
        return arrived(JSON.parse(await came))
      }),
      close: async () => {
        hand(undefined)
        await over
        await close()
      },
    }
  })
})
