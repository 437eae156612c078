import { Provisions } from '../../parts/Provisions.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { type Faults, isRed, type Lint } from './useLint.ts'

/** What the linter says of one place: what must be mended first, each with what to do and the law. */
export const FaultList = ({ faults }: { faults: Faults }) =>
  faults.length === 0 ? null : (
    <ul className="faults">
      {faults.map((fault) => (
        <li key={`${fault.rule} ${fault.says}`} className={isRed(fault) ? 'faults__fault faults__fault--red' : 'faults__fault'}>
          <Tag tone={isRed(fault) ? 'bad' : 'unsure'}>{isRed(fault) ? 'Mend' : 'Consider'}</Tag> {fault.says}{' '}
          <span>{fault.suggestion}</span>
          <Provisions law={fault.law} about={fault.says} />
        </li>
      ))}
    </ul>
  )

/** What is only to be considered and is so of three terms or more is said once, not at each. */
export function saidOnce(faults: Faults): Readonly<{ once: Faults; each: Faults }> {
  const many = [...Map.groupBy(faults, ({ gravity, part, says }) => `${gravity} ${part} ${says}`).values()].filter(
    (same) => same.length >= 3 && same[0] !== undefined && !isRed(same[0]) && same[0].term !== undefined,
  )
  const within = new Set(many.flat())
  return {
    once: many.flatMap(([first, ...rest]) =>
      first ? [{ ...first, term: undefined, says: `Of ${rest.length + 1} terms: ${first.says}` }] : [],
    ),
    each: faults.filter((fault) => !within.has(fault)),
  }
}

export function lintInOneLine({ faults, looking }: Lint): string {
  if (looking && faults.length === 0) return 'Looking at the order…'
  const { once, each } = saidOnce(faults)
  const red = each.filter(isRed).length
  const rest = once.length + each.length - red
  if (faults.length === 0) return 'Nothing is wrong with the order as written.'
  return `${red === 0 ? 'Nothing must be mended' : `${red} must be mended`}${rest > 0 ? `, ${rest} to consider` : ''}.`
}
