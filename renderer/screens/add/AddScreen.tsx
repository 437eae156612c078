import type { DoorView } from '#api/contract'
import { Heading } from '../../parts/Heading.tsx'
import { AddFile } from './AddFile.tsx'
import { Sample } from './Sample.tsx'
import { TakeInPack } from './TakeInPack.tsx'

/** A new case from a police file. */
export const AddScreen = ({ door }: { door: DoorView }) => (
  <main className="wide" id="main" tabIndex={-1}>
    <Heading title="Add a police file">Add a police file</Heading>
    <p className="govuk-body">The file becomes a case of its own. To add documents to a case that is there already, open its documents.</p>
    <AddFile into={null} />
    <TakeInPack />
    {door.sample && <Sample name={door.sample} />}
  </main>
)
