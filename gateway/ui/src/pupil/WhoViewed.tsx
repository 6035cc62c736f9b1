import { useState } from 'react'
import { Refusal } from '../page/Refusal'
import { roleName } from '../directory/roleNames'
import { clockOf } from '../time/words'
import { useViews, type Viewed } from './useViews'
import { byDay, type Viewing } from './views'

/** Codes of reasons that had to be given, in words. */
const reasons: Record<string, string> = { 'emergency-opening': 'opened in an emergency' }

/** Who looked at this record, safeguarding file or list, when, and at what of it. */
export function WhoViewed({ about, of = 'record' }: { about: string; of?: Viewed }) {
  const [open, setOpen] = useState(false)
  const { views, error, again, more, loading } = useViews(about, of, open)
  return (
    <section aria-labelledby="who-viewed" className="wm-no-print">
      <h2 id="who-viewed" className="govuk-heading-m">
        Who viewed this {of}
      </h2>
      <details className="govuk-details" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Show who viewed it</span>
        </summary>
        <div className="govuk-details__text">
          {error && <Refusal failure={error} again={again} />}
          {!error && !views && (
            <p className="govuk-body wm-loading" role="status">
              Loading…
            </p>
          )}
          {views && <ViewTable viewings={byDay(views)} />}
          {more && (
            <button type="button" className="govuk-button govuk-button--secondary" aria-disabled={loading} onClick={more}>
              {loading ? 'Loading…' : 'Show earlier views'}
            </button>
          )}
        </div>
      </details>
    </section>
  )
}

function ViewTable({ viewings }: { viewings: Viewing[] }) {
  if (viewings.length === 0) return <p className="govuk-body">Nobody has viewed it yet.</p>
  return (
    <div className="wm-scroll" tabIndex={0} role="region" aria-label="Who viewed it">
      <table className="wm-table">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">When</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {viewings.map(viewing => (
            <tr key={viewing.key}>
              <th scope="row">
                {viewing.name ?? 'Name not available'}
                <br />
                <span className="govuk-hint">{viewing.roles.map(roleName).join(', ')}</span>
              </th>
              <td>
                {viewing.day} at {clockOf(viewing.at)}
                {viewing.times > 1 && `, the last of ${viewing.times} times that day`}
              </td>
              <td>
                {viewing.what}
                {viewing.reason && ` (${reasons[viewing.reason] ?? `reason: ${viewing.reason}`})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
