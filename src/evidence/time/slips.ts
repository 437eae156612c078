/** The names as hurried typing spells them: one letter left out, doubled, or changed places with the next; the first letter and the last stay. */
export function slipsOf(name: string): readonly string[] {
  const inner = [...name].slice(0, -1).map((_, at) => at)
  return inner
    .slice(1)
    .flatMap((at) => [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + name.charAt(at) + name.slice(at),
      ...(at + 2 < name.length ? [name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)] : []),
    ])
    .filter((slip) => slip !== name)
}
