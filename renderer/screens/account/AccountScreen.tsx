import { type FormEvent, useState } from 'react'
import type { DoorView, Me } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { PassphraseField } from '../../parts/Fields.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { SummaryList } from '../../parts/SummaryList.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { hrefOf } from '../../route.ts'
import { listed, roleWords } from '../../words/people.ts'
import { AppearanceForm } from './AppearanceForm.tsx'
import { StandardParagraphs } from './StandardParagraphs.tsx'

/** Who is signed in, how it looks to her, her standard paragraphs and her passphrase. */
export const AccountScreen = ({ me, door }: { me: Me; door: DoorView }) => (
  <main className="narrow" id="main" tabIndex={-1}>
    <Heading title="Your account">{me.name}</Heading>
    <SummaryList
      rows={[
        ['Roles', listed(me.roles.map((role) => roleWords[role].words))],
        ['Case store', <code key="home">{door.home}</code>],
        ['Locks itself', `after ${door.lockAfterMinutes} minutes without work`],
        ['Version', door.version],
      ]}
    />
    <p className="govuk-body">
      <a className="govuk-link" href={hrefOf({ screen: 'checkSettings' })}>
        The team’s checks
      </a>
      : which are used, and in what order
    </p>
    <p className="govuk-body">
      <a className="govuk-link" href={hrefOf({ screen: 'people' })}>
        People
      </a>
      : who may use this store, and as what
    </p>
    <p className="govuk-body">
      <a className="govuk-link" href={hrefOf({ screen: 'installation' })}>
        This installation
      </a>
      : backups, what may have been kept too long, licences
    </p>
    <AppearanceForm />
    <StandardParagraphs />
    <ChangePassphrase />
  </main>
)

function ChangePassphrase() {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [passphrase, setPassphrase] = useState('')
  const [newPassphrase, setNewPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [done, setDone] = useState(false)

  function change(event: FormEvent) {
    event.preventDefault()
    setDone(false)
    const problems = [
      passphrase === '' && 'Enter your passphrase as it is now',
      newPassphrase === '' && 'Enter a new passphrase',
      newPassphrase !== again && 'The two new passphrases are not the same',
    ].filter((problem) => problem !== false)
    if (problems.length > 0) return refuse(problems)
    void take(
      () => desk.changePassphrase({ passphrase, newPassphrase }),
      () => {
        setPassphrase('')
        setNewPassphrase('')
        setAgain('')
        setDone(true)
      },
    )
  }

  return (
    <form onSubmit={change} noValidate>
      <h2 className="govuk-heading-m">Change your passphrase</h2>
      <ErrorSummary problems={refused} />
      <div role="status">{done && <Notice title="Your passphrase was changed" look="success" level={3} />}</div>
      <PassphraseField label="Passphrase now" value={passphrase} onChange={setPassphrase} />
      <PassphraseField label="New passphrase" value={newPassphrase} onChange={setNewPassphrase} autoComplete="new-password" />
      <PassphraseField label="New passphrase again" value={again} onChange={setAgain} autoComplete="new-password" />
      <Button type="submit" busy={busy}>
        Change the passphrase
      </Button>
    </form>
  )
}
