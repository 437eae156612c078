import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** The built program, started as a person starts it; gives the address it prints. */
export async function started(home: string): Promise<{ address: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['main/foursight.cjs', 'start', '--no-window'], {
    env: { ...process.env, FOURSIGHT_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('http://127.0.0.1:')) return { address: line, process: child }
  throw new Error('The program ended without printing an address.')
}

export const stopped = (child: ChildProcess) =>
  new Promise((gone) => {
    child.once('exit', gone)
    child.kill('SIGTERM')
  })
