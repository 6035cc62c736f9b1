import { FieldMessage, Hint, group, useDescribed } from './FieldFrame'

export type Choice = { value: string; label: string; hint?: string | undefined }

export function SelectField({
  id,
  label,
  hint,
  value,
  onChange,
  choices,
  empty,
  small,
}: {
  id: string
  label: string
  hint?: React.ReactNode
  value: string
  onChange: (value: string) => void
  choices: Choice[]
  /** What the empty choice says, where there is one. */
  empty?: string
  /** For filters and tables, where the label need not stand out. */
  small?: boolean
}) {
  const { error, describedBy } = useDescribed(id, hint)
  return (
    <div className={group(error)}>
      <label className={`govuk-label ${small ? '' : 'govuk-label--s'}`} htmlFor={id}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldMessage id={id} error={error} />
      <select
        id={id}
        className={`govuk-select ${error ? 'govuk-select--error' : ''}`}
        value={value}
        aria-describedby={describedBy}
        onChange={event => onChange(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
