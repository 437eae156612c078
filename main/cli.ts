import './steady.ts'
import { parseArgs } from 'node:util'
import { type DraftFormat, type DraftKind, draftFormats, draftKinds, dueFilters, lanes } from '#api/contract'
import { roles } from '#case/actor'
import { help } from './help.ts'
import { type House, openHouse, programRoot, restore, version } from './house.ts'
import { signIn } from './signIn.ts'
import { Refused } from './terminal/refusal.ts'

const options = {
  json: { type: 'boolean', default: false },
  into: { type: 'string' },
  as: { type: 'string' },
  lane: { type: 'string' },
  due: { type: 'string', default: 'any' },
  format: { type: 'string', default: 'text' },
  about: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string', default: '0' },
  browser: { type: 'boolean', default: false },
  'no-window': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

const oneOf = <T extends string>(name: string, given: string, known: readonly T[]): T => {
  const found = known.find((each) => each === given)
  if (!found) throw new Refused(`${name} can be ${known.join(', ')}; “${given}” is none of them.`)
  return found
}

const needed = (what: string, given: string | undefined): string => {
  if (given === undefined) throw new Refused(`Say ${what}. See: foursight --help`)
  return given
}

/** Opens the house for a command that needs the store, and closes it whatever happens. */
async function inHouse(work: (house: House) => Promise<void>, { signedIn } = { signedIn: true }): Promise<void> {
  const house = openHouse({ mayReadPaths: true })
  try {
    if (signedIn) await signIn(house)
    await work(house)
  } finally {
    await house.close()
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [command = values.version ? 'version' : 'help', first, second] = positionals
  const { json } = values
  if (values.help || command === 'help') return void process.stdout.write(help)
  if (values.version || command === 'version') return void process.stdout.write(`${version()}\n`)

  switch (command) {
    case 'start': {
      const { start } = await import('./commands/start.ts')
      const port = Number(values.port)
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refused(`“${values.port}” is not a port.`)
      return start({
        browser: values.browser,
        window: !values['no-window'],
        port,
        root: programRoot,
        open: () => openHouse({ mayReadPaths: false }),
      })
    }
    case 'check':
      return (await import('./commands/check.ts')).check(needed('which police file to check (a folder or a zip)', first), { json })
    case 'import': {
      const path = needed('which police file to import (a folder or a zip)', first)
      const { importing } = await import('./commands/importing.ts')
      return inHouse((house) => importing(house, path, { into: values.into, json }))
    }
    case 'cases': {
      const { cases } = await import('./commands/cases.ts')
      return inHouse((house) => cases(house, { json }))
    }
    case 'worklist': {
      const { worklist } = await import('./commands/worklist.ts')
      const as = values.as === undefined ? null : oneOf('--as', values.as, roles)
      const lane = values.lane === undefined ? null : oneOf('--lane', values.lane, lanes)
      const due = oneOf('--due', values.due, dueFilters)
      return inHouse((house) => worklist(house, { as, lane, due, words: positionals.slice(1).join(' '), json }))
    }
    case 'draft': {
      const { drafting } = await import('./commands/drafting.ts')
      const kind = oneOf<DraftKind>('A draft', needed(`which draft: ${draftKinds.join(', ')}`, second), draftKinds)
      const format = oneOf<DraftFormat>('--format', values.format, draftFormats)
      return inHouse((house) => drafting(house, needed('which case', first), kind, { format, out: values.out, about: values.about }))
    }
    case 'verify': {
      const { verify } = await import('./commands/keeping.ts')
      return inHouse(verify)
    }
    case 'log': {
      const { log } = await import('./commands/keeping.ts')
      return inHouse((house) => log(house, needed('which case', first)))
    }
    case 'backup': {
      const { backup } = await import('./commands/keeping.ts')
      return inHouse((house) => backup(house, needed('the file to write the backup to', first)))
    }
    case 'pack': {
      const { packing } = await import('./commands/packing.ts')
      return inHouse((house) => packing(house, needed('which case', first), needed('the file to write the case pack to', second)))
    }
    case 'take-in': {
      const { takingIn } = await import('./commands/packing.ts')
      return inHouse((house) => takingIn(house, needed('which case pack to take in', first)))
    }
    case 'restore':
      return void process.stdout.write(`${await restore(needed('which backup to restore', first))}\n`)
    case 'desk': {
      const { asking, conversation } = await import('./commands/asking.ts')
      if (first === undefined) return inHouse(conversation, { signedIn: false })
      return inHouse((house) => asking(house, first, second ?? '{}'))
    }
    default:
      throw new Refused(`Foursight has no command “${command}”. See: foursight --help`)
  }
}

/** Every way a command can fail, in words; a stack trace is for the technical log only. */
function failed(error: unknown): void {
  if (error instanceof Error && error.name === 'UnusablePath') process.exitCode = 2
  else process.exitCode = error instanceof Refused ? error.status : 1
  const known = error instanceof Error ? error : new Error(String(error))
  const usage = (known as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ? '\nSee: foursight --help' : ''
  process.stderr.write(`${known.message}${usage}\n`)
  if (process.env.FOURSIGHT_DEBUG === '1') process.stderr.write(`${known.stack}\n`)
}

await run().catch(failed)
