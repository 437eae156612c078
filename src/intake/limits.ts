import { availableParallelism } from 'node:os'

/** What intake will take before it says "too large" or stops a reader. Bytes, counts, seconds and characters. */
export type Limits = Readonly<{
  fileBytes: number
  totalBytes: number
  files: number
  /** Folders within folders and archives within archives, counted together. */
  depth: number
  /** Everything that comes out of archives, together. */
  unpackedBytes: number
  /** How many times its packed size one archived file may be, once it is over a megabyte. */
  unpackedRatio: number
  pages: number
  /** Width times height of one page or photograph, in pixels. */
  pagePixels: number
  /** Characters of text in one document. */
  textLength: number
  secondsPerDocument: number
  secondsPerPage: number
  /** Of JavaScript memory in one worker. */
  workerMegabytes: number
  workers: number
}>

const MB = 1024 * 1024

export const usualLimits: Limits = {
  fileBytes: 400 * MB,
  totalBytes: 8192 * MB,
  files: 20_000,
  depth: 12,
  unpackedBytes: 8192 * MB,
  unpackedRatio: 300,
  pages: 20_000,
  pagePixels: 100_000_000,
  textLength: 20_000_000,
  secondsPerDocument: 120,
  secondsPerPage: 120,
  workerMegabytes: 512,
  workers: Math.min(8, availableParallelism()),
}
