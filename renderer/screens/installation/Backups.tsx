import type { BackupRow } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { sizeWords } from '../../words/documents.ts'
import { momentInWords } from '../../words/time.ts'

const whyWords: Readonly<Record<BackupRow['why'], string>> = {
  daily: 'Each day, by itself',
  beforeUpgrade: 'Before an upgrade',
  asked: 'Asked for',
}

/** The backups that lie beside the store, each opened and checked when it was made. */
export function Backups() {
  const desk = useDesk()
  const asked = useAnswer(() => desk.backups({}), 'backups')
  const { take, busy, refused } = useStep()
  return (
    <section>
      <h2 className="govuk-heading-m">Backups</h2>
      <p className="govuk-body">
        The first who signs in on a day sets one off; the last five are kept. Each is encrypted like the store and was opened and checked.
        To keep one elsewhere, or to put one back: <code>foursight backup FILE</code>, <code>foursight restore FILE</code>.
      </p>
      <ErrorSummary problems={refused} />
      <Button busy={busy} onClick={() => take(() => desk.backUpNow({}), asked.put)}>
        Take a backup now
      </Button>
      <div role="status">{busy && <p className="govuk-body-s">Copying and checking the store…</p>}</div>
      <Answered asked={asked} waiting="Looking for backups…">
        {(backups) =>
          backups.length === 0 ? (
            <p className="govuk-body">There is no backup yet.</p>
          ) : (
            <Table
              caption="Backups, the latest first"
              captionHidden
              rows={backups}
              keyOf={({ name }) => name}
              columns={[
                { title: 'Made', heads: true, cell: ({ at }) => momentInWords(at) },
                { title: 'Why', cell: ({ why }) => whyWords[why] },
                { title: 'Size', narrow: true, cell: ({ bytes }) => sizeWords(bytes) },
              ]}
            />
          )
        }
      </Answered>
    </section>
  )
}
