import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Radios } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import type { Annex, Built } from './built.ts'
import { MapDrawing } from './MapDrawing.tsx'
import { type Point, pointsText, pointsTyped } from './mapPoints.ts'

type Props = { built: Built; onChange: (built: Built) => void }
type Sketch = Extract<Annex, { kind: 'sketch' }>

const emptySketch: Sketch = {
  kind: 'sketch',
  title: 'The area the defendant may not enter',
  streets: [],
  zone: [],
  note: 'A plan, not to scale.',
}
const square: Point[] = [
  [25, 20],
  [75, 20],
  [75, 80],
  [25, 80],
]

/** The map annex: a plan drawn here from named streets and the zone's edge, or a picture brought in. */
export function MapPage({ built, onChange }: Props) {
  const set = (annex: Annex | null) => onChange({ ...built, annex })
  const { annex } = built
  return (
    <section aria-labelledby="map">
      <h2 className="govuk-heading-m" id="map">
        The map
      </h2>
      {annex === null ? (
        <>
          <p className="govuk-body">
            An order may name streets alone. Where an area is meant, its edge must be clear: draw a plan of the named streets, or bring in a
            picture with the edge drawn on it.
          </p>
          <div className="buttons">
            <Button look="primary" onClick={() => set(emptySketch)}>
              Draw a plan
            </Button>
          </div>
          <BringIn onPicture={set} />
        </>
      ) : (
        <>
          <TextField label="Title of the map" width="full" value={annex.title} onChange={(title) => set({ ...annex, title })} />
          {annex.kind === 'sketch' ? <Drawing sketch={annex} onChange={set} /> : <Picture annex={annex} onChange={set} />}
          <TextArea label="Words under the map" rows={1} value={annex.note} onChange={(note) => set({ ...annex, note })} />
          <Button look="warning" onClick={() => set(null)}>
            Take the map out of the order
          </Button>
        </>
      )}
    </section>
  )
}

function Drawing({ sketch, onChange }: { sketch: Sketch; onChange: (annex: Annex) => void }) {
  const [drawing, setDrawing] = useState('zone')
  const { streets, zone } = sketch
  const at = streets.findIndex((_, index) => `street ${index + 1}` === drawing)
  const setLine = (index: number, line: Point[]) =>
    onChange({ ...sketch, streets: streets.map((street, place) => (place === index ? { ...street, line } : street)) })
  const points = at < 0 ? zone : (streets[at]?.line ?? [])
  const setPoints = (next: Point[]) => (at < 0 ? onChange({ ...sketch, zone: next }) : setLine(at, next))
  return (
    <>
      <Radios
        legend="Draw"
        inline
        value={at < 0 ? 'zone' : drawing}
        choices={[
          { value: 'zone', label: 'The edge of the zone' },
          ...streets.map(({ name }, index) => ({ value: `street ${index + 1}`, label: `${index + 1} ${name || 'Street without a name'}` })),
        ]}
        onChange={setDrawing}
      />
      <MapDrawing
        streets={streets}
        zone={zone}
        drawing={at < 0 ? 'the edge of the zone' : `street ${at + 1}`}
        onPoint={(point) => setPoints([...points, point])}
        onUndo={() => setPoints(points.slice(0, -1))}
      />
      <div className="buttons">
        <Button
          onClick={() => setPoints(points.slice(0, -1))}
          barredBecause={points.length === 0 ? ['No point is drawn yet.'] : []}
          reasonsAbove
        >
          Take back the last point
        </Button>
        <Button onClick={() => setPoints([])} barredBecause={points.length === 0 ? ['No point is drawn yet.'] : []} reasonsAbove>
          Begin this line again
        </Button>
        {at < 0 && zone.length === 0 && <Button onClick={() => onChange({ ...sketch, zone: square })}>Start from a square</Button>}
        <Button
          onClick={() => {
            onChange({ ...sketch, streets: [...streets, { name: '', line: [] }] })
            setDrawing(`street ${streets.length + 1}`)
          }}
        >
          Add a street
        </Button>
      </div>
      <h3 className="govuk-heading-s">Streets and points</h3>
      <p className="govuk-hint">
        Points are across and down in hundredths of the map, for example 5,50 95,45. The number of a street is its number on the map.
      </p>
      {streets.map((street, index) => (
        <div className="order-fields" key={`street ${index + 1}`}>
          <TextField
            label={`Name of street ${index + 1}`}
            value={street.name}
            onChange={(name) =>
              onChange({ ...sketch, streets: streets.map((each, place) => (place === index ? { ...each, name } : each)) })
            }
          />
          <Points label={`Points of street ${index + 1}`} value={street.line} onChange={(line) => setLine(index, line)} />
          <Button
            about={`street ${index + 1}`}
            onClick={() => {
              setDrawing('zone')
              onChange({ ...sketch, streets: streets.filter((_, place) => place !== index) })
            }}
          >
            Remove
          </Button>
        </div>
      ))}
      <Points label="Points of the edge of the zone" value={zone} onChange={(next) => onChange({ ...sketch, zone: next })} />
    </>
  )
}

/** Points as text; what is not yet points is kept as typed and said so. */
function Points({ label, value, onChange }: { label: string; value: Point[]; onChange: (points: Point[]) => void }) {
  const [typed, setTyped] = useState(pointsText(value))
  const same = JSON.stringify(pointsTyped(typed)) === JSON.stringify(value)
  const wrong = pointsTyped(typed) === undefined
  const shown = same || wrong ? typed : pointsText(value)
  return (
    <TextField
      label={label}
      width="full"
      value={shown}
      error={
        pointsTyped(shown) === undefined ? 'Write each point as two numbers from 0 to 100 with a comma between: 5,50 95,45' : undefined
      }
      onChange={(text) => {
        setTyped(text)
        const points = pointsTyped(text)
        if (points) onChange(points)
      }}
    />
  )
}

function Picture({ annex, onChange }: { annex: Extract<Annex, { kind: 'picture' }>; onChange: (annex: Annex) => void }) {
  return (
    <>
      <Notice title="Look at the picture yourself" look="warning" level={3}>
        <p className="govuk-body">
          Foursight cannot read what is drawn on it. It must show the edge of the zone, and no address the defendant may not know.
        </p>
      </Notice>
      <img className="map-picture" src={`data:${annex.mediaType};base64,${annex.base64}`} alt={`The map brought in: ${annex.title}`} />
      <TextArea
        label="Streets it shows"
        hint="One a line; at least those that make the edge."
        rows={Math.max(3, annex.streets.length + 1)}
        value={annex.streets.map(({ name }) => name).join('\n')}
        onChange={(text) => onChange({ ...annex, streets: text === '' ? [] : text.split('\n').map((name) => ({ name, line: [] })) })}
      />
    </>
  )
}

function BringIn({ onPicture }: { onPicture: (annex: Annex) => void }) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  async function chosen(file: File | undefined) {
    if (!file) return
    if (file.size > 2_900_000) return refuse(['The picture is larger than 1 MB. Save it smaller and choose it again.'])
    const bytes = new Uint8Array(await file.arrayBuffer())
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    await take(
      () => desk.mapPicture({ base64: btoa(text) }),
      (picture) => onPicture({ kind: 'picture', title: emptySketch.title, streets: [], note: '', ...picture }),
    )
  }
  return (
    <>
      <ErrorSummary problems={refused} />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="map-picture">
          Bring in a picture (PNG or JPEG)
        </label>
        <p className="govuk-hint" id="map-picture-hint">
          Everything in the file but the picture is taken out: a photograph may hold the place where it was taken.
        </p>
        <input
          id="map-picture"
          type="file"
          accept="image/png,image/jpeg"
          aria-describedby="map-picture-hint"
          disabled={busy}
          onChange={(event) => void chosen(event.target.files?.[0])}
        />
      </div>
    </>
  )
}
