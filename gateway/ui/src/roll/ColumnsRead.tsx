import { Link } from 'react-router'
import type { RollImport } from '../api/roll'
import { fieldName, speaksOfSen } from './fields'

/** How the columns of a CSV were read, by their headings or as somebody said of a file like it; and the way to say otherwise. */
export function ColumnsRead({ roll }: { roll: RollImport }) {
  const headings = roll.headings ?? []
  if (headings.length === 0) return null
  const read = headings.filter(heading => (roll.mapping?.[heading] ?? 'ignore') !== 'ignore')
  const left = headings.filter(heading => !read.includes(heading))
  const sen = left.filter(speaksOfSen)
  return (
    <>
      {sen.length > 0 && (
        <p className="govuk-inset-text wm-careful">
          <strong>{sen.length === 1 ? 'This column was left out:' : 'These columns were left out:'}</strong> {sen.join(', ')}. What they say of SEN
          is not proposed for the register.{' '}
          <Link className="govuk-link" to="?columns=other">
            {sen.length === 1 ? 'Say what it is' : 'Say what they are'}
          </Link>
        </p>
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">How the columns were read</span>
        </summary>
        <div className="govuk-details__text">
          <ul className="govuk-list">
            {read.map(heading => (
              <li key={heading}>
                <strong>{fieldName(roll.mapping?.[heading] ?? '')}:</strong> {heading}
              </li>
            ))}
          </ul>
          {left.length > 0 && <p className="govuk-body">Left out: {left.join(', ')}</p>}
          <Link className="govuk-link" to="?columns=other">
            Change what the columns are
          </Link>
        </div>
      </details>
    </>
  )
}
