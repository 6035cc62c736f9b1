import { FieldMessage, Hint, group, useDescribed } from './FieldFrame'
import type { Choice } from './SelectField'

/** One of a few. `reveal` gives, for a choice, the fields that belong to it. */
export function RadioField({
  id,
  legend,
  hint,
  value,
  onChange,
  choices,
  reveal,
  inline,
  size = 's',
}: {
  id: string
  legend: string
  hint?: React.ReactNode
  value: string
  onChange: (value: string) => void
  choices: Choice[]
  reveal?: (value: string) => React.ReactNode
  inline?: boolean
  size?: 's' | 'm'
}) {
  const { error, describedBy } = useDescribed(id, hint)
  return (
    <div className={group(error)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>{legend}</legend>
        <Hint id={id}>{hint}</Hint>
        <FieldMessage id={id} error={error} />
        <div className={`govuk-radios ${inline ? 'govuk-radios--inline' : ''}`}>
          {choices.map((choice, at) => (
            <RadioItem
              key={choice.value}
              id={at === 0 ? id : `${id}-${at + 1}`}
              name={id}
              choice={choice}
              checked={value === choice.value}
              onChoose={() => onChange(choice.value)}
              more={reveal?.(choice.value)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

function RadioItem({
  id,
  name,
  choice,
  checked,
  onChoose,
  more,
}: {
  id: string
  name: string
  choice: Choice
  checked: boolean
  onChoose: () => void
  more: React.ReactNode
}) {
  return (
    <>
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={choice.value}
          checked={checked}
          onChange={onChoose}
          aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {choice.label}
        </label>
        {choice.hint && (
          <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
            {choice.hint}
          </div>
        )}
      </div>
      {checked && more && <div className="govuk-radios__conditional">{more}</div>}
    </>
  )
}
