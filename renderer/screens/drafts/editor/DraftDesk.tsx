import { useMemo, useState } from 'react'
import type { DraftKind, FaultView } from '#api/contract'
import { Answered } from '../../../parts/Answered.tsx'
import { Button } from '../../../parts/Button.tsx'
import { CitationLink } from '../../../parts/CitationLink.tsx'
import { spotOf, useOpener } from '../../../parts/citations.ts'
import { useCommands } from '../../../parts/commands.ts'
import { ErrorSummary } from '../../../parts/ErrorSummary.tsx'
import { useAnswer } from '../../../parts/useAnswer.ts'
import { useDesk } from '../../../parts/useDesk.ts'
import { CiteForm } from './CiteForm.tsx'
import { Comments } from './Comments.tsx'
import { Contents } from './Contents.tsx'
import { Downloads } from './Downloads.tsx'
import { Editor } from './Editor.tsx'
import { Faults } from './Faults.tsx'
import { Offers } from './Offers.tsx'
import type { Span } from './places.ts'
import type { Quote } from './schema.ts'
import { type EditedDraft, type Saving, useEditing } from './useEditing.ts'
import { Versions } from './Versions.tsx'

/** A draft being written, with what is to be mended, what is offered, what colleagues say of it and its versions beside it. */
export function DraftDesk({ kind, caseId }: { kind: DraftKind; caseId: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.editDraft({ caseId, kind }), `${caseId} ${kind}`)
  return (
    <Answered asked={asked} waiting="Drafting…">
      {(first) => <Desk key={kind} first={first} kind={kind} caseId={caseId} />}
    </Answered>
  )
}

const panels = {
  contents: 'Contents',
  faults: 'To mend',
  offers: 'Offered',
  cite: 'Cite',
  comments: 'Comments',
  versions: 'Versions',
} as const
type Panel = keyof typeof panels

function Desk({ first, kind, caseId }: { first: EditedDraft; kind: DraftKind; caseId: string }) {
  const desk = useDesk()
  const opener = useOpener()
  const editing = useEditing({ caseId, kind }, first)
  const { draft, editor, written, saving, refused } = editing
  const { look, head, comments, bars } = draft
  const [panel, setPanel] = useState<Panel | null>(look.offers.length > 0 ? 'offers' : null)
  const [span, setSpan] = useState<Span>()
  const shorthands = useAnswer(() => desk.shorthands({}), 'shorthands').answer
  const citationOf = (quote: Quote) => ({
    document: head.documentNames[quote.document] ?? 'Document',
    documentId: quote.document,
    page: quote.page,
    start: quote.start,
    quote: quote.words,
  })
  const open = (link: HTMLElement, quote: Quote) => {
    const spot = spotOf(citationOf(quote))
    opener.opening(link, spot)
    location.hash = opener.hrefOf(spot)
  }
  const standing = look.faults.filter(({ overruled }) => !overruled)
  const openComments = comments.filter(({ settledBy }) => settledBy === null)
  const counts: Readonly<Partial<Record<Panel, number>>> = {
    faults: standing.length,
    offers: look.offers.length,
    comments: openComments.length,
    versions: draft.versions.length,
  }
  const current = span?.key ?? null
  const shown = useMemo(() => ({ faults: look.faults, comments, current }), [look.faults, comments, current])
  const goTo = ({ sentence, words }: Pick<FaultView, 'sentence' | 'words'>) => sentence !== null && editor.current?.goTo(sentence, words)

  function nextFault() {
    const at = standing.findIndex(({ sentence }) => sentence === current)
    const next = standing[(at + 1) % standing.length]
    setPanel('faults')
    if (next) goTo(next)
  }
  useCommands([
    { id: 'draft.mend', title: 'Go to the next thing to mend', group: 'This draft', keys: 'F8', run: nextFault },
    { id: 'draft.offers', title: 'Show the changes offered', group: 'This draft', run: () => setPanel('offers') },
    { id: 'draft.cite', title: 'Cite a passage', group: 'This draft', keys: 'Ctrl+Alt+C', run: () => setPanel('cite') },
    { id: 'draft.comment', title: 'Comment on this sentence', group: 'This draft', keys: 'Ctrl+Alt+M', run: () => setPanel('comments') },
    { id: 'draft.versions', title: 'Versions, issuing and files', group: 'This draft', run: () => setPanel('versions') },
    { id: 'draft.write', title: 'Back to writing', group: 'This draft', keys: 'Ctrl+Shift+E', run: () => editor.current?.focus() },
  ])

  return (
    <>
      <div className="editor__bar">
        <div className="editor__tools">
          {(Object.keys(panels) as Panel[]).map((each) => (
            <button
              key={each}
              type="button"
              className="govuk-button govuk-button--secondary editor__tab"
              aria-expanded={panel === each}
              aria-controls="beside-draft"
              onClick={() => setPanel(panel === each ? null : each)}
            >
              {panels[each]}
              {counts[each] !== undefined && ` (${counts[each]})`}
            </button>
          ))}
          <Button onClick={() => editor.current?.undo()}>Undo</Button>
          <Button onClick={() => editor.current?.redo()}>Redo</Button>
        </div>
        <Downloads editing={editing} />
        <SavedAs draft={draft} saving={saving} />
        <SentenceNow span={span} citationOf={citationOf} />
      </div>
      <ErrorSummary problems={refused} />
      {bars.keep.length > 0 && <p className="govuk-body quiet">You can read and comment on this draft. {bars.keep.join(' ')}</p>}
      <div className={panel ? 'editing editing--beside' : 'editing'}>
        <aside id="beside-draft" className="editing__panel" hidden={panel === null} aria-label={panel ? panels[panel] : 'Beside the draft'}>
          {panel === 'contents' && <Contents parts={editing.parts()} goTo={goTo} />}
          {panel === 'faults' && <Faults editing={editing} goTo={goTo} />}
          {panel === 'offers' && <Offers editing={editing} citationOf={citationOf} />}
          {panel === 'cite' && <CiteForm editing={editing} span={span} caseId={caseId} />}
          {panel === 'comments' && <Comments editing={editing} span={span} goTo={goTo} />}
          {panel === 'versions' && <Versions editing={editing} onWordCame={() => setPanel('offers')} />}
        </aside>
        <article className="draft editing__draft" aria-labelledby="draft-title" onBlur={editing.saveNow}>
          <p className="draft__marking">{head.marking}</p>
          {head.reader !== 'crown' && <p className="quiet">This document leaves the prosecution: it prints no words of the police file.</p>}
          <h2 className="govuk-heading-m" id="draft-title">
            {head.title}
          </h2>
          <p className="quiet">{head.urn ? `URN ${head.urn}.` : 'No URN was read.'}</p>
          <Editor
            ref={editor}
            label={`${draft.called}, to write in`}
            first={first.parts}
            editable={bars.keep.length === 0}
            shown={shown}
            shorthands={shorthands.state === 'here' ? shorthands.result : []}
            named={(quote) => `${citationOf(quote).document}, page ${quote.page}`}
            onOpen={open}
            onWritten={written}
            onSentence={setSpan}
          />
        </article>
      </div>
    </>
  )
}

/** What the draft in hand is, and whether every word of it is kept. */
function SavedAs({ draft: { versions, look, stateSaid }, saving }: { draft: EditedDraft; saving: Saving }) {
  const last = versions.at(-1)
  const which = last ? (look.unkept ? `Version ${last.version} and what you wrote since` : `Version ${last.version}`) : stateSaid
  if (typeof saving === 'object')
    return (
      <p className="editor__saved" role="alert">
        <strong>Not saved: {saving.failed}</strong>
      </p>
    )
  return (
    <p className="editor__saved">
      {which}. {saving === 'writing' ? 'Saving…' : look.keptAt ? 'Everything is saved.' : ''}
    </p>
  )
}

/** The passages of the sentence at the cursor, where the keyboard reaches them. */
function SentenceNow({
  span,
  citationOf,
}: {
  span: Span | undefined
  citationOf: (quote: Quote) => Parameters<typeof CitationLink>[0]['citation']
}) {
  return (
    <p className="editor__sentence">
      {!span && 'Place the cursor in a sentence to see what it stands on.'}
      {span && span.passages.length === 0 && 'This sentence cites no passage.'}
      {span && span.passages.length > 0 && (
        <>
          This sentence stands on{' '}
          {span.passages.map((quote) => (
            <span key={`${quote.document} ${quote.page} ${quote.start} ${quote.words.length}`}>
              <CitationLink citation={citationOf(quote)} look="source" />{' '}
            </span>
          ))}
        </>
      )}
    </p>
  )
}
