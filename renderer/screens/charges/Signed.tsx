import { useEffect, useRef } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { hrefOf } from '../../route.ts'
import { ActionPlanFile } from '../actionPlan/ActionPlanFile.tsx'
import type { SectionProps } from '../case/CaseScreen.tsx'

/** That the review is signed, and what is done with it next. */
export function Signed({ place }: Pick<SectionProps, 'place'>) {
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.focus(), [])
  return (
    <div ref={here} tabIndex={-1}>
      <Notice title="The review is signed" look="success" level={2}>
        <p className="govuk-body">
          <a className="govuk-link" href={hrefOf({ ...place, section: 'drafts', part: 'mg3' })}>
            Read and issue the MG3
          </a>
        </p>
        <ActionPlanFile caseId={place.caseId} />
      </Notice>
    </div>
  )
}
