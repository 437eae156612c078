import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes, Radios } from '../../parts/Choices.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { ClockInFull, ClockLine } from '../../parts/Clock.tsx'
import { type Opener, OpenerProvider } from '../../parts/citations.ts'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField, Select, TextArea, TextField } from '../../parts/Fields.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Progress } from '../../parts/Progress.tsx'
import { SummaryList } from '../../parts/SummaryList.tsx'
import { Table } from '../../parts/Table.tsx'
import { Tag, type Tone } from '../../parts/Tag.tsx'
import { reachable } from '../../parts/viewer/reachable.ts'
import { CoursePicture } from '../chronology/picture/CoursePicture.tsx'
import { wholeSpan } from '../chronology/picture/time.ts'
import { clocks, course, passage } from './examples.ts'

const nowhere: Opener = { current: null, hrefOf: () => '#/parts', opening: () => {} }
const tones: readonly [Tone, string][] = [
  ['bad', 'Not met'],
  ['partly', 'Partly met'],
  ['unsure', 'Cannot tell'],
  ['good', 'Met'],
  ['plain', 'Does not apply'],
]

/** Our own parts, each with what it is for. In no menu: for whoever builds the screens, and looked at by the browser tests in every colour. */
export function PartsScreen() {
  return (
    <OpenerProvider value={nowhere}>
      <main className="wide" id="main" tabIndex={-1}>
        <Heading title="Parts">Parts</Heading>
        <Part
          name="Citation link"
          use="Words of the file, with where they stand. It opens the page with them marked. Past the first few the rest are counted."
        >
          <Citations citations={[passage, { ...passage, start: 9, page: 3 }]} first={1} />
        </Part>
        <Part name="Tag" use="A state in words; the colour repeats the words. Four outcomes, never two.">
          <p className="buttons">
            {tones.map(([tone, words]) => (
              <Tag key={tone} tone={tone}>
                {words}
              </Tag>
            ))}
          </p>
        </Part>
        <Part
          name="Button, and a bar with its reason"
          use="What cannot be done stays in view, says why, and takes the focus so that the reason is heard."
        >
          <div className="buttons">
            <Button look="primary">Sign the review</Button>
            <Button>Ask the police</Button>
            <Button look="warning">Delete the case</Button>
          </div>
          <Button barredBecause={['There is no decision yet on Dean Frome.', 'Two documents have not been opened.']}>
            Sign the review
          </Button>
        </Part>
        <Part
          name="Clock"
          use="What runs out and when, in words; opened, its rule, what started it and where that is written. Not known is said, with what would tell it."
        >
          {clocks.map((clock) => (
            <div key={clock.name}>
              <p className="govuk-body">
                <ClockLine clock={clock} />
              </p>
              <ClockInFull clock={clock} />
            </div>
          ))}
        </Part>
        <Part
          name="Chronology picture"
          use="Incidents over time by behaviour and severity, with warnings, orders, bail and breaches. A table beside it says the same."
        >
          <Picture />
        </Part>
        <Part name="Notice" use="Something to know before going on. A warning is for danger to somebody, not for housekeeping.">
          <Notice title="The VPS has arrived" level={3}>
            <p className="govuk-body">2 requests answered. The MG3 is out of date.</p>
          </Notice>
          <Notice title="The request was sent" look="success" level={3} />
          <Notice title="Stalking is indicated" look="warning" level={3}>
            <p className="govuk-body">A plea to harassment would lose the record of what was done.</p>
          </Notice>
        </Part>
        <Part name="Problems" use="Everything that stops a form, at its head, in the words of the form.">
          <ErrorSummary problems={['Give your reasons', 'Choose the charge this decision is about']} />
        </Part>
        <Part name="Progress" use="How far long work has come and about how long it still takes.">
          <Progress doing="Recognising text in scan0007.pdf" done={3} total={8} secondsLeft={95} />
        </Part>
        <Part name="Fields" use="One label each, a hint where it helps, nothing pre-chosen that decides anything.">
          <Fields />
        </Part>
        <Part name="Summary and table" use="A table becomes cards where the screen is narrow.">
          <SummaryList rows={[['URN', '42AB1234526']]} />
          <Table
            caption="Charges"
            rows={[{ charge: 'Stalking', stands: 'Waiting for police to charge' }]}
            keyOf={({ charge }) => charge}
            columns={[
              { title: 'Charge', heads: true, cell: ({ charge }) => charge },
              { title: 'Stands', cell: ({ stands }) => stands },
            ]}
          />
        </Part>
      </main>
    </OpenerProvider>
  )
}

const Part = ({ name, use, children }: { name: string; use: string; children: ReactNode }) => (
  <section className="part">
    <h2 className="govuk-heading-m">{name}</h2>
    <p className="govuk-body quiet">{use}</p>
    {children}
  </section>
)

function Picture() {
  const whole = wholeSpan(course)
  const [span, setSpan] = useState(whole)
  const picture = useRef<SVGSVGElement>(null)
  if (!whole || !span) return null
  return (
    <section className="course__frame" aria-label="Picture of the course of conduct" ref={reachable}>
      <CoursePicture course={course} span={span} whole={whole} onSpan={setSpan} picture={picture} />
    </section>
  )
}

function Fields() {
  const [name, setName] = useState('')
  const [words, setWords] = useState('')
  const [reasons, setReasons] = useState('')
  const [test, setTest] = useState<'fullCode' | 'threshold' | ''>('')
  const [roles, setRoles] = useState<readonly string[]>([])
  const [force, setForce] = useState<string>('')
  return (
    <form>
      <TextField label="Court" hint="As it is called on the notice" value={name} onChange={setName} />
      <PassphraseField label="Passphrase" value={words} onChange={setWords} autoComplete="off" />
      <TextArea label="Reasons" error="Give your reasons" value={reasons} onChange={setReasons} rows={2} />
      <Radios
        legend="Test"
        inline
        value={test}
        onChange={setTest}
        choices={[
          { value: 'fullCode', label: 'Full Code Test' },
          { value: 'threshold', label: 'Threshold Test' },
        ]}
      />
      <Checkboxes legend="Flags" values={roles} onChange={setRoles} choices={[{ value: 'STK', label: 'STK: stalking' }]} />
      <Select label="Force" value={force} onChange={setForce} choices={[{ value: '42', label: 'Force 42' }]} />
    </form>
  )
}
