import { type Asked, chargingWords, hearingKinds, pleas, stops, verdicts } from '#api/contract'
import { Checkbox, Radios } from '../../parts/Choices.tsx'
import { DateField, dayTyped, noDate } from '../../parts/DateField.tsx'
import { Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { CourtProps } from './CourtPage.tsx'
import { StepForm } from './StepForm.tsx'

const { hearingWords, pleaWords, verdictWords, stopWords } = chargingWords
const named = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: words[value] }))

const noHearing = { kind: '' as Asked<'fixHearing'>['hearing']['kind'] | '', on: noDate, time: '', court: '' }
const noPlea = { charge: '', plea: '' as Asked<'recordPlea'>['plea'] | '', lesser: '', accepted: false, through: '' }
const noVerdict = { charge: '', verdict: '' as Asked<'recordVerdict'>['verdict'] | '', alternative: '' }
const noStop = { charge: '', stop: '' as Asked<'stopCharge'>['stop'] | '', reason: '', through: '' }

/** Hearings, pleas, verdicts, and charges stopped: a few clicks each. */
export const CourtForms = (props: CourtProps) => (
  <>
    <Hearing {...props} />
    <Plea {...props} />
    <Verdict {...props} />
    <Stop {...props} />
    <Held {...props} />
  </>
)

const chargesAt = ({ defendant }: CourtProps, ...stages: readonly string[]) =>
  defendant.charges.filter(({ stage }) => stages.includes(stage)).map(({ key, title }) => ({ value: key, label: title }))

function Hearing({ defendant, place: { caseId }, onChanged }: CourtProps) {
  const desk = useDesk()
  const [typed, setTyped] = useKept(`${caseId} ${defendant.defendant.id} hearing`, noHearing)
  const on = dayTyped(typed.on)
  const { kind, time, court } = typed
  return (
    <StepForm
      defendant={defendant}
      type="hearingFixed"
      title={defendant.hearing ? 'Change the hearing' : 'Fix a hearing'}
      problems={[
        kind === '' && 'Choose the kind of hearing',
        !on && 'Give the day of the hearing',
        court.trim() === '' && 'Say which court',
        !/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(time) && 'Write the time as 10:00',
      ]}
      step={() =>
        desk.fixHearing({
          caseId,
          defendant: defendant.defendant.id,
          hearing: { kind: kind || 'other', on: on ?? '', time, court: court.trim() },
        })
      }
      onDone={(view) => {
        setTyped(noHearing)
        onChanged(view)
      }}
    >
      <Radios
        legend="Kind of hearing"
        inline
        value={kind}
        choices={named(hearingKinds, hearingWords)}
        onChange={(to) => setTyped({ ...typed, kind: to })}
      />
      <DateField
        legend="Day of the hearing"
        hint="For example 27 3 2026"
        value={typed.on}
        onChange={(day) => setTyped({ ...typed, on: day })}
      />
      <TextField
        label="Time"
        hint="For example 10:00; empty where none is given"
        width="short"
        value={time}
        onChange={(to) => setTyped({ ...typed, time: to.trim() })}
      />
      <TextField label="Court" value={court} onChange={(to) => setTyped({ ...typed, court: to })} />
    </StepForm>
  )
}

function Held({ defendant, place: { caseId }, onChanged }: CourtProps) {
  const desk = useDesk()
  const [result, setResult] = useKept(`${caseId} ${defendant.defendant.id} held`, '')
  return (
    <StepForm
      defendant={defendant}
      type="hearingHeld"
      title="Record what happened at the hearing"
      step={() => desk.recordHearing({ caseId, defendant: defendant.defendant.id, result: result.trim() })}
      onDone={(view) => {
        setResult('')
        onChanged(view)
      }}
    >
      <TextArea
        label="What did the court do?"
        hint="Pleas and verdicts are recorded by themselves, before this"
        rows={3}
        value={result}
        onChange={setResult}
      />
    </StepForm>
  )
}

/** The offers recorded under Plea, by which a plea or a stop can be let through. */
function useOffers({ place: { caseId }, defendant }: CourtProps): readonly { value: string; label: string }[] {
  const desk = useDesk()
  const { answer } = useAnswer(() => desk.offers({ caseId }), `${caseId} ${defendant.defendant.id} offers`)
  if (answer.state !== 'here') return []
  return answer.result.offers
    .filter(({ what }) => what.defendant.id === defendant.defendant.id)
    .map(({ offer, kindWords, stateWords, what }) => ({
      value: offer as string,
      label: `${kindWords}${what.to ? `: ${what.to.title}` : ''} (${stateWords.toLowerCase()})`,
    }))
}

const noOffer = { value: 'none', label: 'None' }

function Plea(props: CourtProps) {
  const { view, defendant, place, onChanged } = props
  const desk = useDesk()
  const offers = useOffers(props)
  const [typed, setTyped] = useKept(`${place.caseId} ${defendant.defendant.id} plea`, noPlea)
  const { charge, plea, lesser, accepted, through } = typed
  const guilty = plea === 'guilty' || plea === 'guiltyToLesser'
  return (
    <StepForm
      defendant={defendant}
      type="pleaEntered"
      title="Record a plea"
      problems={[
        charge === '' && 'Choose the charge',
        plea === '' && 'Choose the plea',
        plea === 'guiltyToLesser' && lesser === '' && 'Say what is pleaded to instead',
      ]}
      step={() =>
        desk.recordPlea({
          caseId: place.caseId,
          defendant: defendant.defendant.id,
          charge,
          plea: plea || 'noPlea',
          lesser: plea === 'guiltyToLesser' ? lesser : null,
          accepted: guilty && accepted,
          through: guilty && accepted && through !== '' && through !== 'none' ? through : null,
        })
      }
      onDone={(changed) => {
        setTyped(noPlea)
        onChanged(changed)
      }}
    >
      <Select
        label="Charge pleaded to"
        value={charge}
        choices={chargesAt(props, 'charged', 'notGuiltyPlea')}
        onChange={(to) => setTyped({ ...typed, charge: to })}
      />
      <Radios legend="Plea" inline value={plea} choices={named(pleas, pleaWords)} onChange={(to) => setTyped({ ...typed, plea: to })} />
      {plea === 'guiltyToLesser' && (
        <Select
          label="Pleaded to instead"
          value={lesser}
          choices={view.offences.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(to) => setTyped({ ...typed, lesser: to })}
        />
      )}
      {guilty && (
        <>
          <Checkbox label="The prosecution accepts this plea" checked={accepted} onChange={(to) => setTyped({ ...typed, accepted: to })} />
          {accepted && (
            <Select
              label="Let through by the offer"
              hint="Recorded under Plea, and approved where that is needed"
              value={through || 'none'}
              choices={[noOffer, ...offers]}
              onChange={(to) => setTyped({ ...typed, through: to })}
            />
          )}
        </>
      )}
    </StepForm>
  )
}

function Verdict(props: CourtProps) {
  const { defendant, place, onChanged } = props
  const desk = useDesk()
  const [typed, setTyped] = useKept(`${place.caseId} ${defendant.defendant.id} verdict`, noVerdict)
  const { charge, verdict, alternative } = typed
  return (
    <StepForm
      defendant={defendant}
      type="verdictGiven"
      title="Record a verdict"
      problems={[charge === '' && 'Choose the charge', verdict === '' && 'Choose the verdict']}
      step={() =>
        desk.recordVerdict({
          caseId: place.caseId,
          defendant: defendant.defendant.id,
          charge,
          verdict: verdict || 'noVerdict',
          alternative: verdict === 'guiltyOfAlternative' ? alternative.trim() : '',
        })
      }
      onDone={(changed) => {
        setTyped(noVerdict)
        onChanged(changed)
      }}
    >
      <Select
        label="Charge tried"
        value={charge}
        choices={chargesAt(props, 'charged', 'notGuiltyPlea')}
        onChange={(to) => setTyped({ ...typed, charge: to })}
      />
      <Radios
        legend="Verdict"
        inline
        value={verdict}
        choices={named(verdicts, verdictWords)}
        onChange={(to) => setTyped({ ...typed, verdict: to })}
      />
      {verdict === 'guiltyOfAlternative' && (
        <TextField label="Of which offence" value={alternative} onChange={(to) => setTyped({ ...typed, alternative: to })} />
      )}
    </StepForm>
  )
}

function Stop(props: CourtProps) {
  const { defendant, place, onChanged } = props
  const desk = useDesk()
  const offers = useOffers(props)
  const [typed, setTyped] = useKept(`${place.caseId} ${defendant.defendant.id} stop`, noStop)
  const { charge, stop, reason, through } = typed
  return (
    <StepForm
      defendant={defendant}
      type="chargeStopped"
      title="Record that a charge was stopped"
      problems={[charge === '' && 'Choose the charge', stop === '' && 'Choose how it was stopped']}
      step={() =>
        desk.stopCharge({
          caseId: place.caseId,
          defendant: defendant.defendant.id,
          charge,
          stop: stop || 'discontinued',
          reason: reason.trim(),
          through: through === '' || through === 'none' ? null : through,
        })
      }
      onDone={(changed) => {
        setTyped(noStop)
        onChanged(changed)
      }}
    >
      <Select
        label="Charge stopped"
        value={charge}
        choices={chargesAt(props, 'charged', 'notGuiltyPlea')}
        onChange={(to) => setTyped({ ...typed, charge: to })}
      />
      <Radios legend="How" inline value={stop} choices={named(stops, stopWords)} onChange={(to) => setTyped({ ...typed, stop: to })} />
      <TextArea label="Reason for stopping it" rows={2} value={reason} onChange={(to) => setTyped({ ...typed, reason: to })} />
      <Select
        label="Approved by"
        hint="A proposal approved under Plea and discontinuance"
        value={through || 'none'}
        choices={[noOffer, ...offers]}
        onChange={(to) => setTyped({ ...typed, through: to })}
      />
    </StepForm>
  )
}
