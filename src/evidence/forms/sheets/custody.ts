import { type Quote, quotesOf } from '#case/quote'
import type { RecognisedDocument } from '../../passage.ts'
import { readCustodyRecord } from '../custodyRecord.ts'
import { readInterview } from '../interview.ts'
import { readPnc } from '../pnc.ts'
import type { Asked, FormTable } from './table.ts'

const entry =
  (part: 'arrested' | 'arrived' | 'relevantTime' | 'detentionAuthorised' | 'interviewed' | 'charged') =>
  (recognised: RecognisedDocument): readonly Quote[] => {
    const quote = readCustodyRecord(recognised)[part]
    return quote ? [quote] : []
  }

/** What the custody clock and bail turn on. */
export const custodyRecord: FormTable = {
  asked: [
    {
      id: 'person',
      asks: 'Who was detained',
      label: /detained person|detainee(?: name)?|person detained|name(?: of (?:detained person|detainee))?|DP/,
      fits: /\p{L}{2}/u,
    },
    {
      id: 'arrestedFor',
      asks: 'Arrested for',
      label: /arrested for|offence(?:s|\(s\))?|reason(?: for arrest)?|for|grounds for (?:arrest|detention)/,
      holds: 'lines',
      found: (recognised) => quotesOf(readCustodyRecord(recognised).arrestedFor),
    },
    {
      id: 'arrested',
      asks: 'When arrested',
      label: /(?:date(?: and time| ?\/ ?time)?|time) of arrest|arrest(?:ed)?(?: at)?/,
      gives: 'day',
      fits: /\d/,
      found: entry('arrested'),
    },
    {
      id: 'arrived',
      asks: 'When brought to the station',
      label: /(?:time |date and time )?(?:of )?arriv(?:al|ed)(?: at station)?/,
      gives: 'day',
      found: entry('arrived'),
    },
    { id: 'relevantTime', asks: 'Relevant time', label: /relevant time/, gives: 'day', found: entry('relevantTime') },
    {
      id: 'detentionAuthorised',
      asks: 'Detention authorised',
      label: /detention authorised(?: (?:by|at))?/,
      gives: 'day',
      found: entry('detentionAuthorised'),
    },
    {
      id: 'reviews',
      asks: 'Reviews of detention',
      label: /(?:detention )?reviews?(?: (?:due|of detention))?/,
      found: (recognised) => readCustodyRecord(recognised).reviews,
    },
    { id: 'interviewed', asks: 'Interview', label: /interview(?:ed)?/, found: entry('interviewed') },
    { id: 'charged', asks: 'Charge', label: /charged?/, found: entry('charged') },
    {
      id: 'released',
      asks: 'Release, bail or remand',
      label: /(?:time |date )?(?:of )?release(?:d)?|disposal/,
      found: (recognised) => readCustodyRecord(recognised).released,
    },
  ],
}

export const interview: FormTable = {
  asked: [
    {
      id: 'interviewed',
      asks: 'Who was interviewed',
      label: /(?:name of )?(?:person|suspect) interviewed|interviewee|(?:record of (?:\w+ )?)?interview (?:of|with)|suspect|name|defendant/,
      fits: /\p{L}{2}/u,
    },
    { id: 'place', asks: 'Where', label: /place(?: of interview)?|location|station|where(?: ?\/ ?when)?|at/, fits: /\p{L}{2}/u },
    {
      id: 'when',
      asks: 'When',
      gives: 'day',
      label: /dates?(?: ?(?:\/|and|&) ?times?)?(?: of interview)?|time (?:commenced|started)|when|start(?:ed)?/,
      fits: /\d/,
      otherwise: ({ reading }) => quotesOf(reading.dated),
    },
    {
      id: 'officers',
      asks: 'Who asked the questions',
      label: /interview(?:ing|er)(?: officers?)?(?:\(s\)|s)?|officers?(?:\(s\))?(?: present)?|by|conducted by/,
      fits: /\p{L}{2}|\d/u,
    },
    {
      id: 'present',
      asks: 'Who else was there',
      label:
        /others?(?: persons?)? present|persons? present|present|solicitor(?: ?\/ ?(?:AA|legal rep))?(?: present)?|legal (?:rep(?:resentative)?|adviser?|advice)|solr|appropriate adult|AA|interpreter/,
      fits: /\p{L}{2}/u,
    },
    {
      id: 'caution',
      asks: 'Cautioned',
      label: /caution(?:ed)?(?: ?(?:\+|and|&) ?rights)?(?: given)?/,
      found: (recognised) => {
        const { cautioned } = readInterview(recognised)
        return cautioned ? [cautioned] : []
      },
    },
  ],
  others: /exhibit(?: ref)?|summary|tape|disc(?: no)?|duration|start|end|urn|date of birth/,
  also: (recognised) =>
    readInterview(recognised).exchanges.map(({ asked, answered }, nth) => ({
      id: `question.${nth + 1}`,
      asks: asked.words,
      says: [answered],
    })),
}

const line = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label })
export const pncPrint: FormTable = {
  asked: [
    { id: 'person', asks: 'Whose record it is', label: /(?:file )?name|surname|subject/, fits: /\p{L}{2}/u },
    { id: 'printed', asks: 'When printed', gives: 'day', label: /(?:date )?printed(?: on)?|date(?: of print)?/, fits: /\d/ },
    {
      id: 'convictions',
      asks: 'Convictions',
      label: /(?:summary of )?convictions?(?:\(s\))?/,
      found: (recognised) => {
        const { convictions, none, summary } = readPnc(recognised)
        const entries = convictions.map(({ quote }) => quote)
        return entries.length > 0 ? entries : summary ? [summary] : none ? [none] : []
      },
    },
    {
      id: 'cautions',
      asks: 'Cautions, reprimands and warnings',
      label: /(?:reprimands?(?: ?\/ ?warnings?)?(?: ?\/ ?cautions?)?|cautions?(?: ?\/ ?(?:reprimands|warnings))?)/,
      found: (recognised) => readPnc(recognised).cautions.map(({ quote }) => quote),
    },
    line('impending', 'Prosecutions pending', /(?:impending|pending)(?: prosecutions?)?/),
    line('orders', 'Orders in force', /(?:current )?orders?(?: in force| current)?/),
    line('warnings', 'Warning signals', /warning (?:signals?|markers?)|markers?/),
  ],
  others:
    /forenames?|restraining orders?|alias(?:es)?|offences?|disposals?|firearms?(?: cert)?|bail|wanted(?: ?\/ ?missing)?|reason|requested by|MO|note/,
}
