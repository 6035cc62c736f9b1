import { Link } from 'react-router'
import { Page } from '../page/Page'
import { useHas } from '../shell/me'

/** What the trust owes people about their data: seeing it, and having it kept no longer than needed. */
export default function Privacy() {
  const answersForTrust = useHas('trust-director')
  return (
    <Page title="Privacy">
      <ul className="govuk-list govuk-list--spaced wm-prose">
        <li>
          <Link className="govuk-link" to="/privacy/requests">
            Subject access requests
          </Link>
          <br />
          What somebody has asked to see of a record, and by when it has to be answered
        </li>
        <li>
          <Link className="govuk-link" to="/privacy/retention">
            Records due to be erased
          </Link>
          <br />
          Pupils whose records need not be kept any more, with legal holds
        </li>
        {answersForTrust && (
          <>
            <li>
              <Link className="govuk-link" to="/low-level/erasures">
                Low-level concerns to erase
              </Link>
              <br />
              What head teachers propose to erase. Whom it is about is not said
            </li>
            <li>
              <Link className="govuk-link" to="/low-level/viewers">
                Who viewed low-level concerns
              </Link>
              <br />
              Who looked at head teachers’ lists about staff, and when
            </li>
          </>
        )}
      </ul>
    </Page>
  )
}
