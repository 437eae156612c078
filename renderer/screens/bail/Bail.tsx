import type { Answers, CaseView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Provisions } from '../../parts/Provisions.tsx'
import { SummaryList } from '../../parts/SummaryList.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { Points } from '../why/Points.tsx'
import { ChargeChoice, useCharge } from './ChargeChoice.tsx'
import { Grounds } from './Grounds.tsx'

type Said = Answers['bail']

/** Bail for one charge. */
export function Bail({ view, caseId }: { view: CaseView; caseId: string }) {
  const charge = useCharge(view, caseId)
  return (
    <>
      <ChargeChoice view={view} charge={charge} />
      {charge.offence === '' ? (
        <p className="govuk-body">Choose the charge: which grounds are open depends on it.</p>
      ) : (
        <BailFor caseId={caseId} offence={charge.offence} adult={charge.adult} />
      )}
    </>
  )
}

function BailFor({ caseId, offence, adult }: { caseId: string; offence: string; adult: boolean }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.bail({ caseId, offence, adult }), `${caseId} ${offence} ${adult}`)
  return (
    <Answered asked={asked} waiting="Looking at bail for this charge…">
      {(bail) => (
        <>
          <Rules bail={bail} />
          <Grounds grounds={bail.grounds} />
          <Conditions conditions={bail.conditions} />
          {bail.breaches.length > 0 && (
            <section aria-labelledby="breaches">
              <h2 className="govuk-heading-m" id="breaches">
                Breaches described
              </h2>
              <Points points={bail.breaches} passages={2} />
            </section>
          )}
          <Notice title="If bail is granted over objection">
            <p className="govuk-body">{bail.appeal.says}</p>
            <Provisions law={[bail.appeal.law]} about="an appeal against bail" />
          </Notice>
        </>
      )}
    </Answered>
  )
}

const partWords: Readonly<Record<Said['part'], string>> = {
  I: 'Part I: the charge can be tried in the Crown Court',
  IA: 'Part IA: the charge is summary only, and most grounds are narrower',
}

const Rules = ({ bail: { part, asksImmediateCustody, custody, law } }: { bail: Said }) => (
  <section aria-labelledby="rules">
    <h2 className="govuk-heading-m" id="rules">
      Which rules
    </h2>
    <SummaryList
      rows={[
        ['Schedule 1 to the Bail Act 1976', partWords[part]],
        [
          'Likely sentence',
          asksImmediateCustody
            ? 'Most grounds need a real prospect of immediate, not suspended, custody. Be ready to say why there is one.'
            : 'Most grounds need a real prospect of custody; it need not be immediate.',
        ],
        ['What the file offers for that', <Points key="custody" points={custody} passages={1} />],
      ]}
    />
    <Provisions law={law} about="bail for this charge" />
  </section>
)

const Conditions = ({ conditions }: Pick<Said, 'conditions'>) => (
  <section aria-labelledby="conditions">
    <h2 className="govuk-heading-m" id="conditions">
      Conditions, each against a risk on this file
    </h2>
    {conditions.length === 0 ? (
      <p className="govuk-body">Nothing read shows a risk that a condition would answer, so none is proposed.</p>
    ) : (
      <Table
        caption="Conditions"
        captionHidden
        rows={conditions}
        keyOf={({ text }) => text}
        columns={[
          { title: 'Condition', heads: true, cell: ({ text }) => text },
          { title: 'Against', cell: ({ against }) => against.replace(/^./, (first) => first.toUpperCase()) },
          { title: 'Shown by', cell: ({ evidence }) => <Citations citations={evidence} first={1} /> },
        ]}
      />
    )}
  </section>
)
