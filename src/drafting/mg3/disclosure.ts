import { counterIndications } from '#case/vocabulary'
import { counterIndicationWords } from '#case/words'
import { s3 } from '#law/authorities/criminalProcedureAndInvestigationsAct1996'
import { documentsOf } from '#law/documentsOf'
import type { Block, Sentence } from '../block.ts'
import { fact, gap, heading, joined, list, paragraph, reason, seen } from '../sentence.ts'
import type { DraftView } from '../view.ts'
import { attributed } from './speakers.ts'
import { capital } from './words.ts'

/** Every counter-indication is a disclosure pointer; so are conflicts, what is mentioned and not here, and what a schedule should hold. */
export function disclosure({ reading }: DraftView): Block[] {
  const pointers = counterIndications.filter((name) => reading.counterIndications[name].length > 0)
  return [
    heading('Disclosure actions and issues'),
    ...(pointers.length === 0
      ? paragraph(gap('No passage was read that points away from the allegation; the schedules still have to be checked by a person.'))
      : paragraph(
          reason('These passages might undermine the case or assist the defence, and are to be scheduled and considered for disclosure:', [
            s3,
          ]),
        )),
    ...list(
      pointers.map((name) => {
        const [first] = reading.counterIndications[name]
        return (
          first &&
          seen(
            `${capital(counterIndicationWords[name])}: ${attributed(reading, first.quote, first.quote, 160)}.`,
            reading.counterIndications[name],
          )
        )
      }),
    ),
    ...paragraph(
      reading.contradictions.length > 0 ? reason('The conflicts listed as weaknesses are to be treated in the same way.', [s3]) : undefined,
      schedules(reading),
      missing(reading),
    ),
  ]
}

function schedules(reading: DraftView['reading']): Sentence {
  const held = documentsOf(reading, 'MG6C', 'MG6D', 'MG6E')
  const shown = held.flatMap(({ author, dated }) => [...(author?.from ?? []), ...(dated?.from ?? [])])
  if (held.length === 0) return gap('No MG6C, MG6D or MG6E was recognised among the papers.')
  const kinds = joined([...new Set(held.map(({ kind }) => kind))])
  return (
    fact(`${kinds} ${held.length === 1 ? 'is' : 'are'} in the file and to be read against the points above.`, shown) ??
    reason(`${kinds} to be read against the points above.`)
  )
}

/** What the papers speak of and the file does not hold, each once. */
function missing({ mentions }: DraftView['reading']): Sentence | undefined {
  const absent = mentions.filter(({ attached }) => !attached)
  const what = [...new Set(absent.map(({ what: name }) => name))]
  return fact(
    `Mentioned in the papers and not in the file: ${joined(what)}.`,
    absent.map(({ quote }) => quote),
  )
}
