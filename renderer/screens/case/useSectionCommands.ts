import { useCommands } from '../../parts/commands.ts'
import { go, sections } from '../../route.ts'
import type { CasePlace } from './CaseScreen.tsx'
import { titles } from './sectionTitles.ts'

const inThisCase = 'In this case'

/** Every section of the case by name, and the next and the one before from the keyboard. */
export function useSectionCommands(place: CasePlace): void {
  const to = (by: number) => {
    const at = (sections.indexOf(place.section) + by + sections.length) % sections.length
    go({ ...place, section: sections[at] ?? place.section, part: null })
  }
  useCommands([
    { id: 'next section', title: 'Next section', group: inThisCase, keys: 'Ctrl+Alt+Right', run: () => to(1) },
    { id: 'section before', title: 'Section before', group: inThisCase, keys: 'Ctrl+Alt+Left', run: () => to(-1) },
    ...sections.map((section) => ({
      id: `section ${section}`,
      title: titles[section],
      group: inThisCase,
      run: () => go({ ...place, section, part: null }),
    })),
  ])
}
