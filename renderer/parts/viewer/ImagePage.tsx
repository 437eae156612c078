import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import type { DocumentRow } from '#api/contract'
import { sentenceOf } from '../useAnswer.ts'
import { useDesk } from '../useDesk.ts'
import { bytesBetween } from './bytes.ts'
import type { AskedPage } from './DocumentPane.tsx'
import { Marks } from './Marks.tsx'
import { boxesOf } from './marks.ts'
import { reachable } from './reachable.ts'

type Props = { caseId: string; row: DocumentRow; marked: AskedPage; zoom: number; over: (page: number) => ReactNode }

/** A photograph or screenshot, with the words recognised in it marked. */
export default function ImagePage({ caseId, row, marked, zoom, over }: Props) {
  const desk = useDesk()
  const [picture, setPicture] = useState<{ address: string } | { trouble: string } | undefined>()
  const fetchPicture = useEffectEvent((documentId: string) => bytesBetween(desk, { caseId, documentId, begin: 0, end: row.bytes }))
  useEffect(() => {
    let address: string | undefined
    let left = false
    fetchPicture(row.documentId).then(
      (bytes) => {
        if (left) return
        address = URL.createObjectURL(new Blob([bytes], { type: row.mediaType }))
        setPicture({ address })
      },
      (error) => {
        if (!left) setPicture({ trouble: sentenceOf(error) })
      },
    )
    return () => {
      left = true
      if (address) URL.revokeObjectURL(address)
    }
  }, [row.documentId, row.mediaType])

  const view = marked.asked.answer.state === 'here' ? marked.asked.answer.result : undefined
  const boxes = view && marked.span ? boxesOf(view.words, marked.span) : []
  return (
    <section className="pane__scroll pages" ref={reachable} aria-label={`Picture ${row.name}`}>
      {!picture && <p className="govuk-body waiting">Opening the picture…</p>}
      {picture && 'trouble' in picture && <p className="govuk-body">{picture.trouble}</p>}
      {picture && 'address' in picture && (
        <div className="picture" data-page={1} style={{ width: `${zoom * 100}%` }}>
          <img src={picture.address} alt={`${row.name}. Choose “Show as text” for the words recognised in it.`} />
          {view && view.width > 0 && <Marks boxes={boxes} width={view.width} height={view.height} />}
          {over(1)}
        </div>
      )}
    </section>
  )
}
