import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** The value below which so many in a hundred lie; NaN of nothing. */
export const percentile = (values: readonly number[], at: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((at / 100) * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 50)

export async function timed<T>(work: () => Promise<T> | T): Promise<{ result: T; ms: number }> {
  const from = performance.now()
  const result = await work()
  return { result, ms: performance.now() - from }
}

/** Ours and the peer by turns, so that whatever else the machine does slows both alike. `ratio` is the median of each turn's own ratio. */
export async function byTurns(
  times: number,
  ours: () => Promise<number> | number,
  peer: () => Promise<number> | number,
): Promise<{ ours: number; peer: number; ratio: number }> {
  const turns: [number, number][] = []
  for (let turn = 0; turn < times; turn++) {
    const [first, second] = turn % 2 === 0 ? [peer, ours] : [ours, peer]
    const [a, b] = [await first(), await second()]
    turns.push(turn % 2 === 0 ? [b, a] : [a, b])
  }
  return {
    ours: median(turns.map(([mine]) => mine)),
    peer: median(turns.map(([, its]) => its)),
    ratio: median(turns.map(([a, b]) => a / b)),
  }
}

type Ran = Readonly<{ ms: number; peakMb: number; output: string }>

/** Runs a program to its end: how long it took, and the most memory it and its threads held at once (NaN where `peakMb` cannot tell). */
export function runProgram(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((done, failed) => {
    const from = performance.now()
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let [output, complaint] = ['', '']
    let peak = Number.NaN
    const watch = setInterval(() => {
      const now = peakMb(child.pid ?? 'none')
      if (!Number.isNaN(now)) peak = now
    }, 20)
    child.stdout.on('data', (piece) => {
      output += piece
    })
    child.stderr.on('data', (piece) => {
      complaint += piece
    })
    child.once('error', (error) => {
      clearInterval(watch)
      failed(error)
    })
    child.once('close', (status) => {
      clearInterval(watch)
      if (status === 0) done({ ms: performance.now() - from, peakMb: peak, output })
      else failed(new Error(`${command} ended with ${status}: ${complaint.trim().slice(-500)}`))
    })
  })
}

/** The most memory a process has held so far, its threads included, in MB; NaN where the system does not say (it does on Linux) or it has ended. */
export function peakMb(process_: number | string): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process_}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
  } catch {
    return Number.NaN
  }
}

/** Whether a program is installed: it starts and ends when asked for its version. */
export const isInstalled = (program: string, ask: string): Promise<boolean> =>
  runProgram(program, [ask]).then(
    () => true,
    () => false,
  )
