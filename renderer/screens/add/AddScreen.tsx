import { Heading } from '../../parts/Heading.tsx'
import { AddFile } from './AddFile.tsx'

/** A screen of its own, for the menu's "Add a police file". */
export const AddScreen = ({ into }: { into: string | null }) => (
  <main className="wide" id="main" tabIndex={-1}>
    <Heading title="Add a police file">Add a police file</Heading>
    <AddFile into={into} />
  </main>
)
