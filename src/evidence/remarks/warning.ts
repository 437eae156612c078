import type { Remark } from '#case/remarks'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import { fieldOf } from '../forms/fields.ts'
import type { RecognisedDocument } from '../passage.ts'
import type { Saying } from './sayings.ts'
import { readTopic, type TopicReader, topic } from './topicReader.ts'

const spoken: TopicReader<'warning'> = topic({
  topic: 'warning',
  about:
    /\b(?:PINs?|police information notice|harassment warning|warned|warning|words of advice|given (?:a |the )?(?:notice|letter|paper|words)|served (?:a |the )?(?:notice|PIN)|notices?|spoken to|spoke to|told (?:him|her|def|suspect|by (?:police|PC|an officer))|advice given|advised (?:him|her|def|suspect))\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'PNC', 'BAIL', 'PIN', 'CUSTODY', 'MG16'],
  rules: [
    {
      says: 'given',
      when: /\b(?:PINs? (?:was |were |has been |had been )?(?:served|issued|given|\d)|(?:two|three|\d|second|first|breached a|after (?:\w+ )?|issued (?:with )?(?:a )?|served (?:with )?(?:a )?|given (?:a )?) ?PINs?|(?:was|were|been|he['’]s|gave (?:him|her)|given) (?:given )?(?:a |the )?(?:police information |harassment )?(?:notice|warning|letter|paper to say)|words of (?:advice|warning) (?:were |was )?(?:given|issued)|given (?:strong )?words(?: of (?:advice|warning))|(?:was|been|has been|were|police|officers?|PC \w+) (?:verbally |formally |previously )?warned|served (?:a|the) (?:notice|PIN|harassment)|(?:gave|issued) (?:him|her|them) (?:a |words|the )|harassment warning (?:issued|given|served)|told by (?:police|PC \w+|an officer)[^.]{0,20}\b(?:to|not)\b|(?:verbal|formal|written|police|strong) warnings? (?:was |were |has been )?(?:given|issued)|advice (?:was )?given to (?:the )?(?:male|female|suspect|him|her|def)|served with (?:a )?[^.]{0,20}(?:letter|notice)|explained (?:she|he|that|IP)\b[^.]{0,30}\b(?:no (?:more )?contact|leave|stop)|(?:police|officer|PC \w+)[^.]{0,20}\btold (?:him|her|def|suspect) (?:to|not)|spoken to (?:at \S+ \S+ )?(?:\S+ )?by (?:PC|PCSO|DC|Sgt|police|officers?|a PC)\b[^.]{0,40}\b(?:told|advised|warned|advice))\b/i,
      unless:
        /\b(?:not (?:yet )?(?:been )?(?:spoken|warned|given|served|issued)|\w+n['’]t (?:been )?(?:spoken|warned|given|served)|never (?:been )?(?:warned|spoken|served)|to (?:be )?(?:serve|issue|warn|speak)\w*|will be|consider\w*|should be|no (?:PIN|warning)|words of reassurance|IP should be|witness(?:es)? (?:should be |to be )?warned|warned (?:me|her|him) (?:that|about|to|off)|threatened)\b|\?$/i,
    },
  ],
})

/** A notice drawn up and not given. */
const isDraft = /\b(?:not (?:issued|served)|draft|unserved|for issue)\b/i

/** Police notices and words about this conduct: the notice itself, and what other papers say of one being given. */
export function warning(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const notices = recognised
    .filter((each) => each.reading.kind === 'PIN' && !isDraft.test(pagesOf(each)[0]?.text.slice(0, 300) ?? ''))
    .flatMap((each): Remark[] => {
      const pages = pagesOf(each)
      const issued = fieldOf(each.document.id, pages, /date(?: and time)? of issue|date (?:issued|served)|issued on|served on|date/i)
      const quote = issued?.from[0] ?? each.reading.dated?.from[0] ?? title(each)
      return quote ? [{ topic: 'warning', says: 'given', quote }] : []
    })
  return [...notices, ...readTopic(sayings, spoken)]
}

function title(recognised: RecognisedDocument) {
  const [page] = pagesOf(recognised)
  const text = page?.text ?? ''
  const start = text.length - text.trimStart().length
  const end = text.indexOf('\n', start)
  return page && quoteAt(recognised.document.id, page, start, end < 0 ? text.length : end)
}
