import { Heading } from '../../parts/Heading.tsx'
import { hrefOf } from '../../route.ts'
import { About } from './About.tsx'
import { Backups } from './Backups.tsx'
import { Retention } from './Retention.tsx'

/** This installation: its backups, the cases that may have been kept too long, and what it is. */
export const InstallationScreen = () => (
  <main className="wide" id="main" tabIndex={-1}>
    <p className="govuk-body">
      <a className="govuk-link" href={hrefOf({ screen: 'account' })}>
        Your account
      </a>
    </p>
    <Heading title="This installation">This installation</Heading>
    <div className="columns">
      <Backups />
      <Retention />
    </div>
    <About />
  </main>
)
