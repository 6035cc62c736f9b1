import { useSyncExternalStore } from 'react'
import { onUnverified, unverifiedSince } from '../api/unverified'
import { momentOf } from '../time/words'

/** Said, on paper too, while the record that a page is read from did not pass its check. */
export function Unverified({ of }: { of: 'reports' | 'safeguarding' }) {
  const since = useSyncExternalStore(onUnverified, () => unverifiedSince(of))
  return (
    <div role="status">
      {since && (
        <div className="govuk-warning-text">
          <span className="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <strong className="govuk-warning-text__text">
            <span className="govuk-visually-hidden">Warning</span>
            Unverified since {momentOf(since)}: something in the record is not as it was recorded. Ask your administrator before you rely on what is shown here.
          </strong>
        </div>
      )}
    </div>
  )
}
