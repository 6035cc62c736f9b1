import type { Code } from '../api/policy'

const ranks = ['Primary need', 'Secondary need', 'Third need', 'Fourth need', 'Fifth need', 'Sixth need']

export function NeedLine({
  at,
  code,
  choices,
  onChoose,
  onRaise,
  onDrop,
}: {
  at: number
  code: string
  choices: [area: string, needs: Code[]][]
  onChoose: (code: string) => void
  onRaise?: (() => void) | undefined
  onDrop?: (() => void) | undefined
}) {
  const name = ranks[at] ?? `Need ${at + 1}`
  const id = `needs-${at}-code`
  return (
    <div className="wm-needs__line">
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={id}>
          {name}
        </label>
        <select id={id} className="govuk-select" value={code} autoFocus={at > 0 && code === ''} onChange={event => onChoose(event.target.value)}>
          <option value="">Choose a need</option>
          {choices.map(([area, needs]) => (
            <optgroup key={area} label={area}>
              {needs.map(need => (
                <option key={need.code} value={need.code}>
                  {need.label} ({need.code})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {onRaise && (
        <button type="button" className="wm-link" onClick={onRaise}>
          Move up<span className="govuk-visually-hidden"> the {name.toLowerCase()}</span>
        </button>
      )}
      {onDrop && (
        <button type="button" className="wm-link" onClick={onDrop}>
          Remove<span className="govuk-visually-hidden"> the {name.toLowerCase()}</span>
        </button>
      )}
    </div>
  )
}
