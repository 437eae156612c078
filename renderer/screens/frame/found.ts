import type { Command } from '../../parts/commands.ts'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those commands in which every word typed begins some word, those whose title begins with what was typed first. */
export function found<C extends Pick<Command, 'title' | 'group'>>(commands: readonly C[], typed: string): readonly C[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean)
  const matches = commands.filter(({ title, group }) => {
    const words = plain(`${title} ${group}`).split(/[^\p{L}\p{N}]+/u)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
  const whole = wanted.join(' ')
  const begins = ({ title }: C) => whole !== '' && plain(title).startsWith(whole)
  return [...matches.filter(begins), ...matches.filter((command) => !begins(command))]
}
