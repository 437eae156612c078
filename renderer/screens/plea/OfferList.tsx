import type { OfferView } from '#api/contract'
import { inWords } from '#case/dates'
import { Table } from '../../parts/Table.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { hrefOf } from '../../route.ts'
import { lastDay } from '../../words/time.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'
import { offerTitle, toneOf } from './offer.ts'

/** What was offered and proposed in this case, the newest first; nothing where there is none. */
export const OfferList = ({ place, offers }: { place: CasePlace; offers: readonly OfferView[] }) =>
  offers.length === 0 ? null : (
    <Table
      caption="Recorded"
      rows={offers}
      keyOf={({ offer }) => offer}
      columns={[
        {
          title: 'Offer',
          heads: true,
          cell: (offer) => (
            <a className="govuk-link" href={hrefOf({ ...place, part: offer.offer })}>
              {offer.what.kind === 'plea' ? `Plea to ${offerTitle(offer)}` : offerTitle(offer)}
            </a>
          ),
        },
        { title: 'Defendant', cell: ({ what }) => what.defendant.name },
        { title: 'Recorded', cell: ({ what }) => `${inWords(what.on)}, ${what.by}` },
        { title: 'Open until', cell: ({ what: { until } }) => (until ? lastDay(until) : '') },
        { title: 'Stands', cell: (offer) => <Tag tone={toneOf(offer)}>{offer.stateWords}</Tag> },
      ]}
    />
  )
