import { FieldMessage } from '../form/FieldFrame'
import { useFieldError } from '../form/FormErrors'
import { fields } from './fields'

export function MappingLine({
  at,
  heading,
  sample,
  hidden,
  value,
  onChange,
}: {
  at: number
  heading: string
  sample: string[]
  /** Whether its values are kept from this person. */
  hidden: boolean
  value: string
  onChange: (field: string) => void
}) {
  const id = `mapping-${at}`
  const error = useFieldError(id)
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{heading || `Column ${at + 1}, no heading`}</label>
      </th>
      <td data-label="First values" className="wm-muted">
        {hidden ? 'Not shown to you: it may be about SEN' : sample.filter(Boolean).join(' · ') || 'Empty'}
      </td>
      <td data-label="What it is">
        <FieldMessage id={id} error={error} />
        <select
          id={id}
          className={`govuk-select wm-select--dense ${error ? 'govuk-select--error' : ''}`}
          value={value === 'ignore' ? '' : value}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={event => onChange(event.target.value)}
        >
          <option value="">Leave it out</option>
          {fields.map(field => (
            <option key={field.value} value={field.value}>
              {field.label}
            </option>
          ))}
        </select>
      </td>
    </tr>
  )
}
