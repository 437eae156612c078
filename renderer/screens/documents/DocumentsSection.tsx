import type { CaseView, DocumentRow } from '#api/contract'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { useOpener } from '../../parts/citations.ts'
import { FindingItem } from '../../parts/findings/FindingItem.tsx'
import { lastSaid, useReadings } from '../../parts/findings/useReadings.tsx'
import { WhatItChanged } from '../../parts/findings/WhatItChanged.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { counted, groupedDocuments, kindWords, sizeWords, textWords } from '../../words/documents.ts'
import { AddFile } from '../add/AddFile.tsx'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { MarksInCase } from './MarksInCase.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SearchDocuments } from './SearchDocuments.tsx'
import { onPages, WhatItSays } from './WhatItSays.tsx'

/** Every document of the file in its group, none hidden; opening one shows it beside the list. */
export function DocumentsSection({ view, place }: SectionProps) {
  const mentioned = view.report?.mentionedNotAttached ?? []
  return (
    <>
      <SectionHeading view={view} count={`${view.documents.length} in the file`}>
        Documents
      </SectionHeading>
      <SearchDocuments view={view} caseId={place.caseId} />
      <WhatItChanged />
      <MarksInCase />
      {groupedDocuments(view.documents).map(({ group, documents }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 className="govuk-heading-s group" id={`group-${group}`}>
            {group} <span className="heading__count">{documents.length}</span>
          </h2>
          <ul className="documents">
            {documents.map((document) => (
              <DocumentItem key={document.documentId} caseId={place.caseId} document={document} read={asRead(view, document)} />
            ))}
          </ul>
        </section>
      ))}
      {mentioned.length > 0 && (
        <section aria-labelledby="mentioned">
          <h2 className="govuk-heading-s group" id="mentioned">
            Mentioned but not attached <span className="heading__count">{mentioned.length}</span>
          </h2>
          <ul className="documents">
            {mentioned.map(({ what, citations }) => (
              <li key={what} className="documents__item">
                {what}
                {citations[0] && <CitationLink citation={citations[0]} look="source" />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="more">
        <summary>Add documents to this case</summary>
        <AddFile into={place.caseId} />
      </details>
    </>
  )
}

/** A document as the last reading has it: how sure its recognition is, which forms it holds. */
const asRead = ({ report }: CaseView, { name }: DocumentRow) => report?.file.documents.find((document) => document.name === name)

type ItemProps = { caseId: string; document: DocumentRow; read: ReturnType<typeof asRead> }

function DocumentItem({ caseId, document, read }: ItemProps) {
  const opener = useOpener()
  const { findings, seen } = useReadings()
  const { documentId, name, kind, pages, bytes, text, problem, duplicateOf } = document
  const kinds = findings?.findings.filter(({ is, key }) => is === 'document' && key.startsWith(`document.${documentId}.`)) ?? []
  const said = kinds.flatMap(({ key }) => lastSaid(findings, key) ?? [])
  const spot = { documentId, page: 1, start: null, length: null }
  const parts = read?.parts ?? []
  const confidence = read?.ocrConfidence ?? null
  return (
    <li className="documents__item">
      <a
        className="govuk-link"
        href={opener.hrefOf(spot)}
        aria-current={opener.current?.documentId === documentId || undefined}
        onClick={(event) => opener.opening(event.currentTarget, spot)}
      >
        {name}
      </a>
      <span className="quiet">
        {kindWords(kind)}
        {parts.length > 1 && ` and ${counted(parts.length - 1, 'more form')}`}, {pages > 0 && `${counted(pages, 'page')}, `}
        {sizeWords(bytes)}. {textWords[text]}
        {confidence !== null && `, ${Math.round(confidence * 100)} per cent sure`}.
      </span>
      <ReadSoFar pages={pages} seen={seen.pagesOf(documentId)} />
      {seen.isNew(documentId) && <Tag tone="unsure">New since you were last here</Tag>}
      {problem && <Tag tone="bad">{problem}</Tag>}
      {problem === 'password protected' && <PasswordForm caseId={caseId} document={document} />}
      {duplicateOf && <span className="quiet">The same document as {duplicateOf}.</span>}
      {parts.length > 1 && <FormsIn document={document} parts={parts} />}
      <WhatItSays name={name} documentId={documentId} parts={parts} chosen={opener.current?.documentId === documentId} />
      {kinds.length > 0 && (
        <details className="more documents__kind">
          <summary>
            {said.length > 0 ? 'What was said of its kind' : 'Is this its kind?'}
            <span className="govuk-visually-hidden"> {name}</span>
          </summary>
          {kinds.map((finding) => (
            <FindingItem key={finding.key} finding={finding} />
          ))}
        </details>
      )}
    </li>
  )
}

/** The forms of a bundle, each opening at its first page. */
function FormsIn({ document: { documentId, name }, parts }: { document: DocumentRow; parts: NonNullable<ItemProps['read']>['parts'] }) {
  const opener = useOpener()
  return (
    <details className="more">
      <summary>
        The {counted(parts.length, 'form')} in it<span className="govuk-visually-hidden"> {name}</span>
      </summary>
      <ul className="govuk-list">
        {parts.map(({ kind, pages, copyOf }) => {
          const [first] = pages
          const spot = { documentId, page: first, start: null, length: null }
          return (
            <li key={first}>
              <a className="govuk-link" href={opener.hrefOf(spot)} onClick={(event) => opener.opening(event.currentTarget, spot)}>
                {kindWords(kind)}
              </a>
              , {onPages(pages)}
              {copyOf &&
                `: another copy of ${copyOf.name === name ? 'the one' : copyOf.name}${copyOf.page > 1 || copyOf.name === name ? ` on page ${copyOf.page}` : ''}, not read again`}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** How much of a document this person has had before her. */
function ReadSoFar({ pages, seen }: { pages: number; seen: readonly number[] }) {
  if (pages === 0) return null
  const read = seen.filter((page) => page <= pages).length
  if (read === 0) return <Tag tone="plain">Unread</Tag>
  return read < pages ? <span className="quiet">{`${read} of ${pages} pages looked at`}</span> : <span className="quiet">Looked at</span>
}
