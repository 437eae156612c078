import { useRef } from 'react'
import type { Answers, DraftKind } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { bytesOfBase64 } from '../../parts/viewer/bytes.ts'
import { hrefOf } from '../../route.ts'
import type { CasePlace, SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { Contents } from './Contents.tsx'
import { DraftBlocks } from './DraftBlocks.tsx'

const titles: Readonly<Record<DraftKind, string>> = {
  mg3: 'MG3',
  'restraining-order': 'Restraining order',
  'bail-objections': 'Bail',
  'bail-appeal': 'Bail appeal',
  'hearing-sheet': 'Hearing sheet',
}
const kinds = Object.keys(titles) as DraftKind[]
const formats = { docx: 'Word', pdf: 'PDF', html: 'HTML', text: 'Plain text' } as const

/** The documents drafted from what was read and decided, each sentence of fact tied to its passage. */
export function DraftsSection({ view, place }: SectionProps) {
  const kind = kinds.find((each) => each === place.part) ?? 'mg3'
  return (
    <>
      <SectionHeading view={view}>Drafts</SectionHeading>
      <nav aria-label="Drafts" className="choice">
        {kinds.map((each) => (
          <a key={each} className="govuk-link" href={hrefOf({ ...place, part: each })} aria-current={each === kind ? 'page' : undefined}>
            {titles[each]}
          </a>
        ))}
      </nav>
      {view.report ? (
        <OneDraft key={`${kind} ${view.decisions.length} ${view.row.state}`} kind={kind} place={place} />
      ) : (
        <NotReadYet view={view} />
      )}
    </>
  )
}

function OneDraft({ kind, place: { caseId } }: { kind: DraftKind; place: CasePlace }) {
  const desk = useDesk()
  const article = useRef<HTMLElement>(null)
  const asked = useAnswer(() => desk.draft({ caseId, kind }), `${caseId} ${kind}`)
  return (
    <Answered asked={asked} waiting="Drafting…">
      {(draft) => (
        <>
          <Downloads kind={kind} caseId={caseId} />
          <div className="drafting">
            <Contents draft={draft} article={article} />
            <article className="draft" aria-labelledby="draft-title" ref={article}>
              <p className="draft__marking">{draft.marking}</p>
              {draft.reader === 'defence' && (
                <p className="quiet">The defence will see this document: it prints no words of the police file.</p>
              )}
              <h2 className="govuk-heading-m" id="draft-title">
                {draft.title}
              </h2>
              <p className="quiet">
                {draft.urn ? `URN ${draft.urn}. ` : ''}
                {draft.version}, {draft.made}.
              </p>
              <DraftBlocks draft={draft} />
            </article>
          </div>
        </>
      )}
    </Answered>
  )
}

function Downloads({ kind, caseId }: { kind: DraftKind; caseId: string }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <div className="downloads">
      <ErrorSummary problems={refused} />
      <div className="buttons">
        {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
          <Button key={format} busy={busy} onClick={() => take(() => desk.exportDraft({ caseId, kind, format }), save)}>
            {`Download ${formats[format]}`}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** Hands a file to the browser, or to Electron, to be saved where the person says. */
function save({ name, mediaType, base64 }: Answers['exportDraft']): void {
  const address = URL.createObjectURL(new Blob([bytesOfBase64(base64)], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
