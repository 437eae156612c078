import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

export type Row = Readonly<{ what: string; figure: string; beside: string; ratio: number | null; limit: string }>

export const percentile = (values: readonly number[], at: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((at / 100) * sorted.length))] ?? Number.NaN
}

export async function timed<T>(work: () => Promise<T> | T): Promise<{ result: T; ms: number }> {
  const from = performance.now()
  const result = await work()
  return { result, ms: performance.now() - from }
}

/** Runs a program to its end: how long it took, and the most memory it and its threads held (Linux; NaN elsewhere). */
export function runProgram(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ ms: number; peakMb: number; output: string }> {
  return new Promise((done, failed) => {
    const from = performance.now()
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let peakKb = Number.NaN
    const watch = setInterval(() => {
      peakKb = Math.max(Number.isNaN(peakKb) ? 0 : peakKb, peakOf(child.pid))
    }, 50)
    child.stdout.on('data', (piece) => {
      output += piece
    })
    child.stderr.resume()
    child.once('error', failed)
    child.once('exit', (status) => {
      clearInterval(watch)
      if (status !== 0) failed(new Error(`${command} ended with ${status}`))
      else done({ ms: performance.now() - from, peakMb: peakKb / 1024, output })
    })
  })
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN)
  } catch {
    return 0
  }
}
