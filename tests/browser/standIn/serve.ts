import { resolve } from 'node:path'
import { serve } from '../../../main/loopback.ts'
import { newsroom } from '../../../main/news.ts'
import { type Situation, standInDesk } from './desk.ts'

/** The built screens over the stand-in desk, served by the program's own loopback host with its own security policy. */
export async function serveStandIn(situation: Situation = {}) {
  const { tell, listen } = newsroom()
  const desk = await standInDesk(situation, tell)
  const screens = resolve(import.meta.dirname, '../../../out/renderer')
  return serve({ desk, screens, listen, accident: () => {} })
}

if (import.meta.main) {
  const { address } = await serveStandIn(JSON.parse(process.argv[2] ?? '{}') as Situation)
  console.log(address)
}
