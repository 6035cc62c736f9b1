import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { onUnverified, pageOpened, unverified } from '../api/unverified'
import { momentOf } from '../time/words'

/** Said once on every page, on paper too, while a record that the page was read from is not as it was recorded. */
export function Unverified() {
  const { pathname } = useLocation()
  useEffect(pageOpened, [pathname])
  const parts = useSyncExternalStore(onUnverified, unverified)
  const [since] = parts.map(part => part.since).sort()
  const records = [...new Set(parts.map(({ part }) => recordOf(part)))].sort()
  return (
    <div role="status" className="wm-unverified">
      {since && (
        <div className="govuk-warning-text">
          <span className="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <strong className="govuk-warning-text__text">
            <span className="govuk-visually-hidden">Warning</span>
            Unverified since {momentOf(since)}: something in {records.join(' and in ')} is not as it was recorded. Ask your administrator before you rely on
            what is shown here.
          </strong>
        </div>
      )}
    </div>
  )
}

/** Reports are made from pupils' and the directory's record together, and do not say which of the two is in doubt. */
function recordOf(part: string): string {
  return part === 'safeguarding' ? 'the safeguarding record' : 'the record of pupils, schools and staff'
}
