import { distinct, type Quote, quotesOf } from '#case/quote'
import { pagesOf } from '../../documents/pagesOf.ts'
import { quoteAt } from '../../documents/quoting.ts'
import type { RecognisedDocument } from '../../passage.ts'
import { readBailNotice } from '../bailNotice.ts'
import { readOrder } from '../order.ts'
import type { Asked, FormTable } from './table.ts'

const box = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label, holds: 'lines' })
const one = (quote: Quote | undefined): readonly Quote[] => (quote ? [quote] : [])

/** A name, and no sentence. */
const named = /^(?!if\b|you\b|this\b)[^.]{2,70}$/iu

const order =
  (part: 'title' | 'court' | 'until') =>
  (recognised: RecognisedDocument): readonly Quote[] =>
    one(readOrder(recognised)[part])

/** An order of a court. */
export const courtOrder: FormTable = {
  asked: [
    { id: 'title', asks: 'What order it is', found: order('title') },
    { id: 'court', asks: 'Which court made it', found: order('court') },
    {
      id: 'against',
      asks: 'Against whom',
      label: /respondent|defendant|(?:name of )?subject|to/,
      fits: named,
      otherwise: (recognised) => one(readOrder(recognised).against),
    },
    {
      id: 'protects',
      asks: 'Whom it protects',
      label: /applicant|person(?:s)?(?: to be)? protected|protected person|for the protection of/,
      fits: named,
      otherwise: (recognised) => one(readOrder(recognised).protects),
    },
    {
      id: 'made',
      asks: 'When made',
      gives: 'day',
      label: /date(?: of order| made)?|(?:order )?made(?: on)?|dated|ordered on/,
      fits: /\d/,
      found: (recognised) => quotesOf(readOrder(recognised).made),
    },
    {
      id: 'until',
      asks: 'Until when it runs',
      gives: 'day',
      label: /until|expir(?:es|y)(?: date| on)?|duration|(?:order )?(?:lasts|ends|in force) (?:until|on)|end date/,
      found: order('until'),
    },
    { id: 'terms', asks: 'What it forbids or requires', found: (recognised) => readOrder(recognised).terms },
    {
      id: 'served',
      asks: 'Whether and how it was served',
      label: /(?:statement of |proof of |personal )?service|served(?: (?:on|by|upon))?/,
      holds: 'lines',
      found: (recognised) => one(readOrder(recognised).served),
    },
  ],
  others: /case no\.?|before|address|legal representatives?|date of birth|convicted(?: of)?|penal notice|notice/,
}

/** What running words say it is about; that notices of this kind are given where harassment is alleged is printed on them. */
const alleging =
  /\b(?:(?:it is (?:said|alleged)|the allegation is|it has been (?:alleged|reported))(?: that)? (?:(?:since|between|in|from|on)\b[^.]{3,60}?)?you (?!(?:have )?behaved in a way)|that (?:(?:since|between|in|from)\b[^.]{3,60}?)you )[^.]{8,300}\./i
function alleged(recognised: RecognisedDocument): readonly Quote[] {
  for (const page of pagesOf(recognised)) {
    const found = alleging.exec(page.text)
    if (found) return one(quoteAt(recognised.document.id, page, found.index, found.index + found[0].length))
  }
  return []
}

/** A police information notice, or another written warning. */
export const informationNotice: FormTable = {
  asked: [
    {
      id: 'servedOn',
      asks: 'To whom it was given',
      label: /(?:issued |given |served )?(?:to|on)|name of (?:recipient|subject)|subject|name|given to/,
      fits: /\p{L}{2}/u,
    },
    {
      id: 'servedBy',
      asks: 'Who gave it',
      label: /(?:issued|served|given|delivered)(?: and explained)? by|issuing officer|serving officer|officer(?: serving| issuing)?|by/,
      fits: /\p{L}{2}|\d/u,
    },
    {
      id: 'servedOnDay',
      asks: 'When it was given',
      gives: 'day',
      label:
        /date(?: and time| ?\/ ?time|,? time)?(?: (?:of )?(?:issued?|service|served))?|(?:place, )?date,? (?:and )?time|served on|issued on|when(?: served)?|(?:place, date, time)/,
      fits: /\d/,
    },
    { id: 'complainant', asks: 'Whose complaint it was', label: /complainant|(?:made )?on behalf of|victim/, fits: /\p{L}{2}/u },
    {
      id: 'allegation',
      asks: 'What was alleged',
      holds: 'lines',
      otherwise: alleged,
      label:
        /(?:nature of (?:the )?(?:complaint|allegation)|allegations?(?: in brief| \(brief\))?|details of (?:the )?(?:allegation|complaint|behaviour)|(?:brief )?(?:details|circumstances)|why you have been given this notice|it is alleged that[^:.\n]{0,20}|complaint)/,
    },
    {
      id: 'signed',
      asks: 'Signed by the person warned',
      label:
        /(?:recipient(?:['’]s)? |subject )?signature(?: of (?:recipient|person|subject))?|signed(?: by recipient)?|received(?: and explained)?|acknowledged/,
      fits: /^(?!\W*(?:PCs?|PS|DC|DS|DI|PCSO|Sgt|Insp)\b).*\p{L}{2}/iu,
    },
    box('explained', 'Explained to the person warned', /recipient|explained(?: (?:via|to|by)[^:.\n]{0,20})?|contents explained/),
    box(
      'reply',
      'What the person warned said',
      /(?:recipient['’]s )?(?:reply|response)|comments?|remarks?|officer['’]s note(?: on reverse)?|endorse(?:d|ment)/,
    ),
  ],
  others:
    /information printed[^:.\n]{0,40}|notes? printed[^:.\n]{0,40}|what the law says|signature of officer|delivery|copy (?:left|given)[^:.\n]{0,20}|section \d\w*|protection from harassment act 1997|of|place|address/,
}

/** Where, then when, each once. */
function surrender(recognised: RecognisedDocument): readonly Quote[] {
  const { surrenderAt, surrenderOn } = readBailNotice(recognised)
  return distinct([...(surrenderAt?.from ?? []), ...(surrenderOn?.from ?? [])])
}

/** Police bail, or bail from court. */
export const bailNotice: FormTable = {
  asked: [
    { id: 'person', asks: 'Who is bailed', label: /name|person(?: bailed| charged)?|defendant|detained person|suspect/, fits: /\p{L}{2}/u },
    box('offence', 'For what', /offence(?:\(s\)|s)?(?: under investigation)?(?: ?\/ ?charge)?|charges?(?:\(s\)|d with)?|arrested for|for/),
    {
      id: 'granted',
      asks: 'When bail was granted',
      gives: 'day',
      label: /(?:bail )?granted|released(?: on)?|date(?:(?: and| ?\/) ?time)?(?: of (?:release|bail))?|dated|charged/,
      fits: /\d/,
    },
    {
      id: 'conditions',
      asks: 'Conditions',
      label: /(?:bail )?conditions?(?: of bail)?/,
      holds: 'lines',
      found: (recognised) => {
        const { conditions, unconditional } = readBailNotice(recognised)
        return conditions.length > 0 ? conditions : one(unconditional)
      },
    },
    box(
      'reasons',
      'Why conditions are needed',
      /reasons?(?: for (?:the )?conditions?)?|grounds(?: for conditions)?|(?:the )?conditions are (?:necessary|imposed)/,
    ),
    {
      id: 'surrender',
      asks: 'Where and when to surrender',
      gives: 'day',
      label:
        /(?:bailed |duty )?to (?:appear|return|surrender|answer(?: to)?(?: bail)?|attend)(?: (?:at|to|on|before))?|bailed to|surrender (?:to|at|on)|return(?: date)?|next hearing|(?:date|place) to surrender/,
      found: surrender,
    },
    box(
      'victim',
      'What the victim was asked or told',
      /(?:views of )?victims?(?: views)?(?: (?:informed|consulted|sought|told)[^:.\n]{0,30})?|views of (?:the )?victim[^:.\n]{0,30}|IP (?:informed|consulted)[^:.\n]{0,20}|copy to victim/,
    ),
    {
      id: 'signed',
      asks: 'Signed by the person bailed',
      label:
        /signature(?: of (?:the )?(?:person bailed|defendant|detained person))?|signed(?: (?:by (?:the )?(?:person bailed|defendant)|\(detained person\)))?/,
      fits: /\p{L}{2}/u,
    },
    {
      id: 'officer',
      asks: 'Officer who gave it',
      label: /custody (?:officer|sgt|sergeant|ps)|(?:authoris|bail)ing officer|authorised by|granted by|officer/,
      fits: /\p{L}{2}|\d/u,
    },
  ],
  others:
    /breach(?:es)?(?: check)?|endorsement|charging officer|court memorandum|reply(?: on release)?|custody (?:no|ref|record)[^:.\n]{0,10}|address|on|arrested|risk assessment|search|solicitor|failing to[^:.\n]{0,20}|custody comments/,
}
