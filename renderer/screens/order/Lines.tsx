import { TextArea } from '../../parts/Fields.tsx'

type Props = { label: string; hint: string; value: readonly string[]; onChange: (lines: string[]) => void }

/** Several short texts, one a line. An empty line at the end is the one being written. */
export const Lines = ({ label, hint, value, onChange }: Props) => (
  <TextArea
    label={label}
    hint={hint}
    rows={Math.max(2, value.length + 1)}
    value={value.join('\n')}
    onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
  />
)

/** The lines that say something. */
export const written = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter((line) => line !== '')
