/** Takes lines up to a length of text in all; what comes after is left out and `full` says so. */
export class LineTaker {
  readonly #lines: string[] = []
  readonly #most: number
  #length = 0
  full = false

  constructor(most: number) {
    this.#most = most
  }

  add(line: string) {
    if (this.#length + line.length > this.#most) this.full = true
    if (this.full) return
    this.#lines.push(line)
    this.#length += line.length + 1
  }

  text = (): string => this.#lines.join('\n')
}
