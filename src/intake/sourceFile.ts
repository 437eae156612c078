/** One file of a police file: its path inside (forward slashes) and its bytes, undefined where `problem` says why they were not read; `size` in bytes. */
export type SourceFile = Readonly<{ name: string; bytes: Uint8Array | undefined; problem?: string; size?: number }>
