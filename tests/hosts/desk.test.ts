import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe } from 'vitest'
import { answer } from '#api/answer'
import { remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import { keepsTheContract, sample } from './contract.ts'

describe('the desk in this process', () => {
  keepsTheContract(async () => {
    const home = mkdtempSync(join(tmpdir(), 'foursight-desk-'))
    const desk = openDesk({
      home,
      now: () => new Date(),
      version: '0.0.0',
      mayReadPaths: false,
      sample: resolve(sample),
      tell: () => {},
      cost: { N: 1024, r: 8, p: 1 },
    })
    return {
      desk: remoteDesk(async (method, ask) => structuredClone(await answer(desk, method, structuredClone(ask)))),
      async close() {
        await desk.close()
        rmSync(home, { recursive: true, force: true })
      },
    }
  })
})
