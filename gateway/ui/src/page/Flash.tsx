import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** What the page before just recorded, said once; a reload does not say it again. */
export function Flash() {
  const location = useLocation()
  const navigate = useNavigate()
  const arrived = (location.state as { done?: string } | null)?.done
  const [done, setDone] = useState(arrived)
  useEffect(() => {
    if (!arrived) return
    setDone(arrived)
    void navigate({ pathname: location.pathname, search: location.search }, { replace: true, state: null })
  }, [arrived, location.pathname, location.search, navigate])
  return done ? <Done>{done}</Done> : null
}

export function Done({ children }: { children: React.ReactNode }) {
  return (
    <div className="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="done-title">
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="done-title">
          Done
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  )
}
