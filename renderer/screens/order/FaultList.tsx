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

export function lintInOneLine({ faults, looking }: Lint): string {
  if (looking && faults.length === 0) return 'Looking at the order…'
  const red = faults.filter(isRed).length
  const rest = faults.length - red
  if (faults.length === 0) return 'Nothing is wrong with the order as written.'
  return `${red === 0 ? 'Nothing must be mended' : `${red} must be mended`}${rest > 0 ? `, ${rest} to consider` : ''}.`
}
