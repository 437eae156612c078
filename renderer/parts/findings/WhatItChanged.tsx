import { counted } from '../../words/documents.ts'
import { Button } from '../Button.tsx'
import { useReadings } from './useReadings.tsx'

/** What the last correction changed in the case, until it is put away. */
export function WhatItChanged() {
  const { changed, putAway } = useReadings()
  return (
    <div role="status">
      {changed && (
        <div className="changed">
          <p>
            <strong>This changed {counted(changed.changes.length, 'thing')}:</strong>
          </p>
          <ul>
            {changed.changes.slice(0, 6).map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          {changed.changes.length > 6 && <p>and {changed.changes.length - 6} more.</p>}
          <Button onClick={putAway} about="what changed">
            Put away
          </Button>
        </div>
      )}
    </div>
  )
}
