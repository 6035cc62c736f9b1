import type { BodyMark } from '../api/safeguarding'
import { BodyOutline } from './BodyOutline'
import { MarkByName } from './MarkByName'
import { regionOf } from './bodyRegions'

/** Marks on the outline of a body, by a click or, without a mouse, by the name of the part; each with a note. */
export function BodyMapField({ marks, onChange }: { marks: BodyMark[]; onChange: (marks: BodyMark[]) => void }) {
  const add = (view: string, x: number, y: number) => onChange([...marks, { view, x, y, note: '' }])
  return (
    <div className="govuk-form-group">
      <p className="govuk-hint">Draw what you saw, not what you think caused it. Never photograph a child’s injury or ask the child to undress.</p>
      <div className="wm-body-map">
        <BodyOutline view="front" marks={marks} onPoint={(x, y) => add('front', x, y)} />
        <BodyOutline view="back" marks={marks} onPoint={(x, y) => add('back', x, y)} />
      </div>
      <MarkByName onAdd={add} />
      <ol className="govuk-list wm-body-map__notes">
        {marks.map((mark, at) => (
          <li key={at}>
            <label className="govuk-label" htmlFor={`mark-${at}`}>
              Mark {at + 1}: {regionOf(mark)}, {mark.view}
            </label>
            <input
              id={`mark-${at}`}
              className="govuk-input"
              autoComplete="off"
              value={mark.note ?? ''}
              placeholder="Size, colour, shape"
              onChange={event => onChange(marks.map((each, place) => (place === at ? { ...each, note: event.target.value } : each)))}
            />
            <button type="button" className="wm-link" onClick={() => onChange(marks.filter((_, place) => place !== at))}>
              Remove<span className="govuk-visually-hidden"> mark {at + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
