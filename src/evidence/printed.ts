import {
  type Behaviour,
  behaviours,
  type CounterIndication,
  counterIndications,
  type Idea,
  type Impact,
  impacts,
  type Marker,
  markers,
} from '#case/vocabulary'
import { behaviourParagraph, behaviourWords, counterIndicationWords, impactWords, markerWords } from '#case/words'
import type { Entry, Lexicon } from './lexicon/entry.ts'
import { hints } from './lexicon/hints.ts'
import { lexicons } from './lexicon/lexicons.ts'

const sections: readonly { title: string; about: string; ideas: readonly Idea[]; name: (idea: Idea) => string }[] = [
  {
    title: 'Acts associated with stalking',
    about: 'Protection from Harassment Act 1997 s2A(3)(a) to (g).',
    ideas: behaviours,
    name: (idea) => `${behaviourWords[idea as Behaviour]}, ${behaviourParagraph[idea as Behaviour]}`,
  },
  {
    title: 'What marks a case as graver',
    about: 'Markers of the check report.',
    ideas: markers,
    name: (idea) => markerWords[idea as Marker],
  },
  { title: 'What it did to the victim', about: 'Told by the victim.', ideas: impacts, name: (idea) => impactWords[idea as Impact] },
  {
    title: 'What points the other way',
    about: 'Looked for as carefully; every one is a disclosure pointer.',
    ideas: counterIndications,
    name: (idea) => counterIndicationWords[idea as CounterIndication],
  },
]

const entryPrinted = ({ id, example, counter }: Entry): string => `- \`${id}\` is read in “${example}” and not in “${counter}”`

/** The lexicon as lawyers can read it: for each idea, every way of saying it that is recognised, by a sentence that says it and one that does not. */
export function printLexicon(): string {
  const printed = sections.flatMap(({ title, about, ideas, name }) => [
    `## ${title}`,
    about,
    ...ideas.flatMap((idea) => {
      const entries: readonly Entry[] = Object.values<Lexicon>(lexicons).find((lexicon) => lexicon.idea === idea)?.entries ?? []
      const heading = `### ${name(idea).charAt(0).toUpperCase()}${name(idea).slice(1)} (\`${idea}\`)`
      const slighter = hints.filter((lexicon) => lexicon.idea === idea).flatMap((lexicon) => lexicon.entries)
      const hinted = [
        'Slighter tellings, read only where the papers plainly tell of pursuit otherwise:',
        slighter.map(entryPrinted).join('\n'),
      ]
      return entries.length > 0
        ? [heading, entries.map(entryPrinted).join('\n'), ...(slighter.length > 0 ? hinted : [])]
        : [heading, 'Read from forms, dates and other findings, not from words alone.']
    }),
  ])
  return `# The words the reading looks for

Printed from the program (\`npm run lexicon\`). Each line is one way of saying an idea: a sentence in which it is read, and one in which it must not be. Both are
its tests. How sentences are read, and where that fails, is in [reading.md](reading.md).

${printed.join('\n\n')}
`
}
