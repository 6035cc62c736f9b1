import type { ReactNode } from 'react'

export type SummaryRow = { key: string; value: ReactNode; action?: ReactNode }

export function SummaryList({ rows, tight }: { rows: SummaryRow[]; tight?: boolean }) {
  return (
    <dl className={`govuk-summary-list ${tight ? 'wm-summary--tight' : ''}`}>
      {rows.map(row => (
        <div key={row.key} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.action && <dd className="govuk-summary-list__actions">{row.action}</dd>}
        </div>
      ))}
    </dl>
  )
}
