import type { Me, PersonView } from '#api/contract'
import { inWords } from '#case/dates'
import { Answered } from '../../parts/Answered.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { hrefOf } from '../../route.ts'
import { listed, roleWords } from '../../words/people.ts'
import { ChangePerson } from './ChangePerson.tsx'
import { Invite } from './Invite.tsx'

/** Everyone who may use this store, what each may do, and how someone is let in or leaves. */
export function PeopleScreen({ me }: { me: Me }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.people({}), 'people')
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf({ screen: 'account' })}>
          Your account
        </a>
      </p>
      <Heading title="People">People</Heading>
      <Answered asked={asked} waiting="Looking up who may use this store…">
        {(people) => (
          <>
            <Table
              caption="Who may use this store"
              captionHidden
              rows={people}
              keyOf={({ id }) => id}
              columns={[
                { title: 'Name', heads: true, cell: ({ name, id }) => (id === me.id ? `${name} (you)` : name) },
                { title: 'May act as', cell: ({ roles }) => listed(roles.map((role) => roleWords[role].words)) },
                { title: 'Since', narrow: true, cell: ({ since }) => inWords(since) },
                { title: 'Now', narrow: true, cell: stands },
              ]}
            />
            <div className="columns">
              <ChangePerson me={me} people={people} onChanged={asked.put} />
              <Invite me={me} onInvited={asked.again} />
            </div>
          </>
        )}
      </Answered>
    </main>
  )
}

const stands = ({ left, invited }: PersonView): string =>
  left !== null ? `Removed on ${inWords(left)}` : invited ? 'Invited, has not come in yet' : 'May sign in'
