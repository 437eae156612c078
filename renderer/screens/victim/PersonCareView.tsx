import { type ReactNode, useState } from 'react'
import {
  measureWords,
  type PersonCare,
  personRoleWords,
  protectableWords,
  routeWords,
  stageWords,
  subjectWords,
  supportWords,
  vpsWords,
  wishWords,
} from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { type Form, RecordForm } from './RecordForm.tsx'
import type { CareProps } from './VictimSection.tsx'

type Props = CareProps & { person: PersonCare; open?: boolean }

const notRecorded = 'Not recorded'

/** One person: each matter with what was recorded last, by whom and when, and how to record it. */
export function PersonCareView({ person, open = false, ...rest }: Props) {
  const [form, setForm] = useState<Form | null>(null)
  const { name, role, citations, now } = person
  const { vps, specialMeasures, needs, views, support, safeContact, protects } = now
  const row = (title: string, which: Form, act: string, said: ReactNode) => (
    <div className="summary__row">
      <dt>{title}</dt>
      <dd>
        {said}
        {form === which ? (
          <RecordForm form={which} person={person} onDone={() => setForm(null)} {...rest} />
        ) : (
          <div className="care__act">
            <Button onClick={() => setForm(which)} barredBecause={rest.care.bars} reasonsAbove about={`${title.toLowerCase()} of ${name}`}>
              {act}
            </Button>
          </div>
        )}
      </dd>
    </div>
  )
  return (
    <section aria-label={name} className="care">
      {open && (
        <h2 className="govuk-heading-m">
          {name} <span className="heading__count">{personRoleWords[role]}</span>
        </h2>
      )}
      {protects.length > 0 && (
        <p className="care__protected">
          <Tag tone="bad">Do not disclose</Tag> {protects.map(({ what }) => protectableWords[what].toLowerCase()).join(', ')}: kept out of
          every document the suspect may read.
        </p>
      )}
      <Citations citations={citations} first={1} look="source" />
      <dl className="summary">
        {row(
          'Victim personal statement',
          'vps',
          'Record',
          vps ? (
            <Said step={vps}>
              {vpsWords[vps.state]}
              {vps.made && `, made ${inWords(vps.made)}`}
              {vps.readBy && `; to be read by ${vps.readBy}`}. {vps.note}
            </Said>
          ) : (
            notRecorded
          ),
        )}
        {row(
          'Special measures',
          'specialMeasures',
          'Record',
          specialMeasures ? (
            <Said step={specialMeasures}>
              {stageWords[specialMeasures.stage]}. {wishWords[specialMeasures.wish]}
              {specialMeasures.measures.length > 0 &&
                `: ${specialMeasures.measures.map((one) => measureWords[one].toLowerCase()).join(', ')}`}
              . {routeWords[specialMeasures.route]}. {specialMeasures.note}
            </Said>
          ) : (
            notRecorded
          ),
        )}
        {row(
          'Needs',
          'need',
          'Add a need',
          needs.length === 0
            ? notRecorded
            : needs.map((step) => (
                <Said key={step.need} step={step}>
                  {step.need}. {step.arranged === '' ? 'Nothing arranged yet.' : `Arranged: ${step.arranged}.`}
                </Said>
              )),
        )}
        {row(
          'Views',
          'view',
          'Record a view',
          views.length === 0
            ? notRecorded
            : views.map((step) => (
                <Said key={`${step.about} ${step.heardOn} ${step.says}`} step={step}>
                  <strong>{subjectWords[step.about]}</strong>, {inWords(step.heardOn)}: {step.says}{' '}
                  <span className="quiet">({step.source})</span>
                </Said>
              )),
        )}
        {row(
          'Support',
          'support',
          'Record',
          support.length === 0
            ? notRecorded
            : support.map((step) => (
                <Said key={step.agency} step={step}>
                  {step.agency}: {supportWords[step.state].toLowerCase()}
                  {step.worker && `, ${step.worker}`}. {step.note}
                </Said>
              )),
        )}
        {row(
          'Safe contact',
          'safeContact',
          safeContact ? 'Change' : 'Record',
          safeContact ? (
            <Said step={safeContact}>
              {safeContact.how}
              {safeContact.never && <strong> Never: {safeContact.never}</strong>}
            </Said>
          ) : (
            notRecorded
          ),
        )}
        {row(
          'Kept from the suspect',
          'protect',
          'Protect a detail',
          protects.length === 0
            ? 'Nothing is protected.'
            : protects.map((step) => (
                <Said key={`${step.what} ${step.words.join()}`} step={step}>
                  <strong>{protectableWords[step.what]}</strong>: {step.words.join('; ')}. {step.reason}
                </Said>
              )),
        )}
        {protects.length > 0 && row('No longer protected', 'lift', 'Lift a protection', 'Only where the suspect may know it now.')}
      </dl>
    </section>
  )
}

const Said = ({ step, children }: { step: { by: { name: string }; on: `${number}-${number}-${number}` }; children: ReactNode }) => (
  <p className="care__said">
    {children}{' '}
    <span className="quiet">
      Recorded by {step.by.name}, {inWords(step.on)}.
    </span>
  </p>
)
