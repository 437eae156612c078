import { type Asked, chargingWords, orderOutcomes, whyBack } from '#api/contract'
import { Radios } from '../../parts/Choices.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import type { CourtProps } from './CourtPage.tsx'
import { StepForm } from './StepForm.tsx'

const { orderWords, whyBackWords } = chargingWords
const named = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: words[value] }))

const nothing = {
  sentences: {} as Readonly<Record<string, string>>,
  order: '' as Asked<'settleRestrainingOrder'>['outcome'] | '',
  ordered: '',
  close: '',
  why: '' as Asked<'reopenCase'>['why'] | '',
  reopen: '',
  stage: '' as Asked<'askVictimsReview'>['stage'] | '',
  askedBy: '',
  asked: '',
  upheld: '' as 'yes' | 'no' | '',
  decided: '',
}

/** How a case ends, and how it comes back: sentence, restraining order, closing, reopening, and the victim's right to review. */
export function EndForms({ defendant, place: { caseId }, onChanged }: CourtProps) {
  const desk = useDesk()
  const who = { caseId, defendant: defendant.defendant.id }
  const [typed, setTyped] = useKept(`${caseId} ${who.defendant} end`, nothing)
  const set = (change: Partial<typeof nothing>) => setTyped({ ...typed, ...change })
  const form = (type: Parameters<typeof StepForm>[0]['type'], title: string) => ({
    defendant,
    type,
    title,
    onDone: (view: Parameters<typeof onChanged>[0]) => {
      setTyped(nothing)
      onChanged(view)
    },
  })
  const convicted = defendant.charges.filter(({ stage }) => stage === 'convicted')
  const whyReopened = (
    <>
      <Radios legend="Why" inline value={typed.why} choices={named(whyBack, whyBackWords)} onChange={(why) => set({ why })} />
      <TextArea label="Reason for reopening" rows={2} value={typed.reopen} onChange={(reopen) => set({ reopen })} />
    </>
  )
  const whyProblem = [typed.why === '' && 'Choose why it is reopened']
  return (
    <>
      <StepForm
        {...form('sentencePassed', 'Record the sentence')}
        step={() =>
          desk.recordSentence({
            ...who,
            sentences: convicted.map(({ key }) => ({ charge: key, sentence: (typed.sentences[key] ?? '').trim() })),
          })
        }
      >
        {convicted.map(({ key, title }) => (
          <TextField
            key={key}
            label={`Sentence: ${title}`}
            width="full"
            value={typed.sentences[key] ?? ''}
            onChange={(sentence) => set({ sentences: { ...typed.sentences, [key]: sentence } })}
          />
        ))}
      </StepForm>
      <StepForm
        {...form('restrainingOrderSettled', 'Record the restraining order')}
        problems={[typed.order === '' && 'Choose what became of the order']}
        step={() => desk.settleRestrainingOrder({ ...who, outcome: typed.order || 'notSought', reason: typed.ordered.trim() })}
      >
        <Radios
          legend="Restraining order"
          inline
          value={typed.order}
          choices={named(orderOutcomes, orderWords)}
          onChange={(order) => set({ order })}
        />
        <TextArea label="What was ordered, or why nothing was" rows={3} value={typed.ordered} onChange={(ordered) => set({ ordered })} />
      </StepForm>
      <StepForm {...form('caseClosed', 'Close the case')} step={() => desk.closeCase({ ...who, reason: typed.close.trim() })}>
        <TextArea label="Why is it closed?" rows={2} value={typed.close} onChange={(close) => set({ close })} />
      </StepForm>
      <StepForm
        {...form('reviewReopened', 'Reopen the review')}
        problems={whyProblem}
        step={() => desk.reopenReview({ ...who, why: typed.why || 'furtherReview', reason: typed.reopen.trim() })}
      >
        {whyReopened}
      </StepForm>
      <StepForm
        {...form('caseReopened', 'Reopen the case')}
        problems={whyProblem}
        step={() => desk.reopenCase({ ...who, why: typed.why || 'furtherReview', reason: typed.reopen.trim() })}
      >
        {whyReopened}
      </StepForm>
      <StepForm
        {...form('victimsReviewAsked', 'Record a request under the Victims’ Right to Review')}
        problems={[typed.stage === '' && 'Choose the stage']}
        step={() =>
          desk.askVictimsReview({ ...who, stage: typed.stage || 'local', askedBy: typed.askedBy.trim(), words: typed.asked.trim() })
        }
      >
        <Radios
          legend="Stage"
          inline
          value={typed.stage}
          choices={[
            { value: 'local', label: 'First request' },
            { value: 'appeal', label: 'Appeal' },
          ]}
          onChange={(stage) => set({ stage })}
        />
        <TextField label="Who asked" value={typed.askedBy} onChange={(askedBy) => set({ askedBy })} />
        <TextArea label="What was asked, in their words" rows={2} value={typed.asked} onChange={(asked) => set({ asked })} />
      </StepForm>
      <StepForm
        {...form('victimsReviewDecided', 'Decide the victim’s request for a review')}
        problems={[typed.upheld === '' && 'Choose whether the decision stands']}
        step={() => desk.decideVictimsReview({ ...who, upheld: typed.upheld === 'yes', reason: typed.decided.trim() })}
      >
        <Radios
          legend="The decision"
          inline
          value={typed.upheld}
          choices={[
            { value: 'yes', label: 'Stands' },
            { value: 'no', label: 'Was wrong and is made again' },
          ]}
          onChange={(upheld) => set({ upheld })}
        />
        <TextArea label="Reasons for this" rows={3} value={typed.decided} onChange={(decided) => set({ decided })} />
      </StepForm>
    </>
  )
}
