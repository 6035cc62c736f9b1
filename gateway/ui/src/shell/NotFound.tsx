import { Link } from 'react-router'
import { Page } from '../page/Page'

export function NotFound() {
  return (
    <Page title="Page not found">
      <div className="wm-prose">
        <p className="govuk-body">
          If you typed the address, check it is right. If you followed a link, the pupil or import may belong to a school you do not work with.
        </p>
        <p className="govuk-body">
          Look for a pupil by name at the top of the page, or{' '}
          <Link className="govuk-link" to="/">
            go to Today
          </Link>
          .
        </p>
      </div>
    </Page>
  )
}
