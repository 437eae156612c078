import { Button } from '../Button.tsx'

type Props = Readonly<{ title: string; busy: boolean; barredBecause?: readonly string[] | undefined; onLeave: () => void }>

/** The end of a form on chosen words: do it, or leave it. */
export function FormEnd({ title, busy, barredBecause, onLeave }: Props) {
  return (
    <div className="buttons">
      <Button type="submit" look="primary" busy={busy} barredBecause={barredBecause}>
        {title}
      </Button>
      <Button onClick={onLeave}>Leave it</Button>
    </div>
  )
}
