import type { DraftFormat } from '#api/contract'
import { Button } from '../../../parts/Button.tsx'
import { bytesOf, download } from '../../../parts/download.ts'
import { useDesk } from '../../../parts/useDesk.ts'
import type { Editing } from './useEditing.ts'

const formats: Readonly<Partial<Record<DraftFormat, string>>> = { docx: 'Word', pdf: 'PDF' }

/** The draft in hand as a file. What leaves is always a version: words in none yet are kept as one first. */
export function Downloads({ editing }: { editing: Editing }) {
  const desk = useDesk()
  const { draft, which, busy } = editing
  const last = draft.versions.at(-1)
  const mayKeep = draft.bars.keep.length === 0

  async function save(format: DraftFormat) {
    let version = last?.version
    if (mayKeep && (draft.look.unkept || version === undefined)) {
      version = undefined
      await editing.keepVersion('As downloaded', (kept) => {
        version = kept.versions.at(-1)?.version
      })
    }
    const wanted = version
    if (wanted === undefined) return
    await editing.step(
      () => desk.exportVersion({ ...which, version: wanted, format }),
      ({ name, mediaType, base64 }) => download(name, mediaType, [bytesOf(base64)]),
    )
  }
  return (
    <>
      <IssueNow editing={editing} />
      {(Object.entries(formats) as [DraftFormat, string][]).map(([format, name]) => (
        <Button
          key={format}
          busy={busy}
          barredBecause={last || mayKeep ? undefined : ['No version was kept yet, so there is none to download.']}
          reasonsAbove
          onClick={() => void save(format)}
        >
          <span className="editor__long">Download </span>
          {name}
        </Button>
      ))}
    </>
  )
}

/** Keeps what is in no version yet, and issues it, in one step; a fault that stands refuses it. */
function IssueNow({ editing }: { editing: Editing }) {
  const desk = useDesk()
  const { draft, which, busy } = editing
  const last = draft.versions.at(-1)
  const toKeep = draft.look.unkept || last === undefined
  const issue = (version: number) => editing.take(() => desk.issueDraft({ ...which, version }))
  return (
    <Button
      busy={busy}
      barredBecause={
        toKeep ? draft.bars.keep : last.issued ? [`Version ${last.version} is issued. Nothing was written since.`] : draft.bars.issue
      }
      reasonsAbove
      onClick={async () => {
        let version = last?.version
        if (toKeep) {
          version = undefined
          await editing.keepVersion('As issued', (kept) => {
            version = kept.versions.at(-1)?.version
          })
        }
        if (version !== undefined) await issue(version)
      }}
    >
      Issue
    </Button>
  )
}
