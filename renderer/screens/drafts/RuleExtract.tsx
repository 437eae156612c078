import { useState } from 'react'
import type { Answers } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { bytesOf, download } from '../../parts/download.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select } from '../../parts/Fields.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

type Draft = Answers['draft']
type Block = Draft['blocks'][number]
type Report = NonNullable<Answers['openCase']['report']>

const formats = { docx: 'Word', pdf: 'PDF', text: 'Plain text' } as const

/** One check of the rulebook with all it stands on, to go with a question to a policy team. Nothing of the case is in it. */
export function RuleExtract({ caseId, report }: { caseId: string; report: Report }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const [about, setAbout] = useState(report.checks.find(({ status }) => status !== 'met')?.id ?? report.checks[0]?.id ?? '')
  const asked = useAnswer(() => desk.draft({ caseId, kind: 'rule-extract', about }), `${caseId} ${about}`)
  const save = (format: keyof typeof formats) =>
    take(
      () => desk.exportDraft({ caseId, kind: 'rule-extract', format, about }),
      ({ name, mediaType, base64 }) => download(name, mediaType, [bytesOf(base64)]),
    )
  return (
    <>
      <ErrorSummary problems={refused} />
      <Select
        label="Which check"
        hint="To send with a question to a policy team. Nothing of this case is in it."
        value={about}
        choices={report.checks.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setAbout}
      />
      <div className="buttons">
        {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
          <Button key={format} busy={busy} onClick={() => save(format)}>
            {`Download ${formats[format]}`}
          </Button>
        ))}
      </div>
      <Answered asked={asked} waiting="Looking it up…">
        {(draft) => (
          <article className="draft" aria-labelledby="draft-title">
            <h2 className="govuk-heading-m" id="draft-title">
              {draft.title}
            </h2>
            <p className="quiet">{draft.version}</p>
            {draft.blocks.map((block) => (
              <ExtractBlock key={JSON.stringify(block).slice(0, 200)} block={block} />
            ))}
          </article>
        )}
      </Answered>
    </>
  )
}

const said = (sentences: readonly Readonly<{ text: string }>[]) => sentences.map(({ text }) => text).join(' ')

function ExtractBlock({ block }: { block: Block }) {
  if (block.block === 'heading') return <h3 className="govuk-heading-s">{block.text}</h3>
  if (block.block === 'paragraph') return <p className="govuk-body">{said(block.sentences)}</p>
  if (block.block === 'table')
    return (
      <Table
        caption={block.caption}
        columns={block.head.map((title, at) => ({ title, cell: (row: (typeof block.rows)[number]) => said(row[at] ?? []) }))}
        rows={block.rows}
        keyOf={(row) => said(row.flat())}
      />
    )
  return null
}
