import type { DateParts } from '../time/schoolDate'
import { FieldMessage, Hint, group, useDescribed } from './FieldFrame'

const boxes = [
  ['day', 'Day', '2'],
  ['month', 'Month', '2'],
  ['year', 'Year', '4'],
] as const

/** A date in three boxes, as on GOV.UK. */
export function DateField({
  id,
  legend,
  hint,
  value,
  onChange,
  size = 's',
}: {
  id: string
  legend: string
  hint?: React.ReactNode
  value: DateParts
  onChange: (value: DateParts) => void
  size?: 's' | 'small'
}) {
  const { error, describedBy } = useDescribed(id, hint)
  return (
    <div className={group(error)}>
      <fieldset className="govuk-fieldset" role="group" aria-describedby={describedBy}>
        <legend className={`govuk-fieldset__legend ${size === 's' ? 'govuk-fieldset__legend--s' : ''}`}>{legend}</legend>
        <Hint id={id}>{hint}</Hint>
        <FieldMessage id={id} error={error} />
        <div className="govuk-date-input" id={id}>
          {boxes.map(([part, label, width]) => (
            <div className="govuk-date-input__item" key={part}>
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                  {label}
                </label>
                <input
                  className={`govuk-input govuk-date-input__input govuk-input--width-${width} ${error ? 'govuk-input--error' : ''}`}
                  id={`${id}-${part}`}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  value={value[part]}
                  onChange={event => onChange({ ...value, [part]: event.target.value })}
                />
              </div>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
