/** An error as the technical log may have it: its name and where in the code it was, never its message, which may hold words of a case. */
export const whereIn = ({ name, stack = '' }: Error): string =>
  [
    name,
    ...stack
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 4),
  ].join(' ')
