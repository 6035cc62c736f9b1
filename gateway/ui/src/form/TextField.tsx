import { FieldMessage, Hint, group, useDescribed } from './FieldFrame'

type Props = {
  id: string
  label: string
  hint?: React.ReactNode
  value: string
  onChange: (value: string) => void
  /** Several lines: how many are shown. */
  rows?: number
  width?: '3' | '5' | '10' | '20'
  heading?: boolean
  autoComplete?: string
}

export function TextField({ id, label, hint, value, onChange, rows, width, heading, autoComplete = 'off' }: Props) {
  const { error, describedBy } = useDescribed(id, hint)
  const shared = { id, name: id, value, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined }
  return (
    <div className={group(error)}>
      <label className={`govuk-label ${heading === false ? '' : 'govuk-label--s'}`} htmlFor={id}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldMessage id={id} error={error} />
      {rows === undefined ? (
        <input
          {...shared}
          type="text"
          autoComplete={autoComplete}
          spellCheck={false}
          onChange={event => onChange(event.target.value)}
          className={`govuk-input ${width ? `govuk-input--width-${width}` : ''} ${error ? 'govuk-input--error' : ''}`}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          onChange={event => onChange(event.target.value)}
          className={`govuk-textarea ${error ? 'govuk-textarea--error' : ''}`}
        />
      )}
    </div>
  )
}
