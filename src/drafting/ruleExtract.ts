import { type Day, inWords } from '#case/dates'
import type { Authority, Verified } from '#law/authority'
import type { Check } from '#law/check'
import { edition } from '#law/edition'
import { rulebook } from '#law/rulebook'
import type { Draft } from './block.ts'
import { openOf } from './mg3/placed.ts'
import { form, gap, heading, paragraph, reason, stopped } from './sentence.ts'
import type { DraftView } from './view.ts'

const verifiedWords: Readonly<Record<Verified, string>> = {
  read: 'the text was read',
  secondary: 'read in a secondary source only',
  inspection: 'a dated finding of the 2017 inspection',
  published: 'another public document',
  checkSource: 'from general knowledge of the source, to be checked there',
  unverified: 'doubtful, and nothing rests on it',
}

/** One check of the rulebook as it stands, to go with a question to a policy team: the one asked for, else the first that this file leaves open. Nothing of the case is in it. */
export function ruleExtract({ about, assessment, today }: DraftView): Draft {
  const [open] = openOf(assessment)
  const wanted = rulebook.find(({ id }) => id === about) ?? rulebook.find(({ id }) => id === open?.check) ?? rulebook[0]
  return extractOf(wanted, today)
}

const extractOf = ({ id, title, asks, authorities, bars }: Check, today: Day): Draft => ({
  title: `Rulebook extract: ${title}`,
  reader: 'crown',
  marking: 'OFFICIAL-SENSITIVE',
  urn: undefined,
  version: edition,
  made: inWords(today),
  documentNames: {},
  blocks: [
    ...paragraph(
      form(`Check ${id}.`),
      reason(stopped(asks)),
      reason(bars === 'charge' ? 'It is to be answered before charge, or overruled with a reason.' : 'It does not hold up a charge.'),
    ),
    heading('What it stands on'),
    {
      block: 'table',
      caption: 'Authorities, in our own words',
      head: ['Authority', 'What it says', 'In force', 'How it was verified'],
      widths: [26, 44, 12, 18],
      rows: authorities.map((authority) => [
        [form(`${authority.cite}, ${authority.where}. ${authority.url}`)],
        [form(authority.words)],
        [form(inForce(authority))],
        [form(`${verifiedWords[authority.verified]}; looked at on ${inWords(authority.readOn)}`)],
      ]),
    },
    heading('How it answers'),
    ...paragraph(
      reason(
        'It is met, partly met or not met by what the file says; it does not apply where the file gives no ground for it; and it cannot be told where a document that could hold the answer was not readable.',
      ),
      reason('It finds and does not decide: a lawyer may overrule it with a reason, which is kept.'),
    ),
    heading('The question'),
    ...paragraph(gap('To be written by the person who sends this.')),
    { block: 'signature', lines: ['From:', 'To:', 'Answer wanted by:'] },
  ],
})

const inForce = ({ from, until }: Authority): string =>
  `${from ? `from ${inWords(from)}` : 'start not recorded'}${until ? ` until ${inWords(until)}` : ''}`
