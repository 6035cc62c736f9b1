import { Component, type ReactNode } from 'react'
import { ErrorPage } from './ErrorPage'

/** Shows a page in words when a screen itself fails, instead of nothing. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <ErrorPage title="Sorry, there is a problem with Waymark">
        <p className="govuk-body">What you typed is kept on this computer.</p>
        <p className="govuk-body">
          <a className="govuk-link" href={window.location.href}>
            Open this page again
          </a>{' '}
          or{' '}
          <a className="govuk-link" href="/">
            go to Today
          </a>
          .
        </p>
      </ErrorPage>
    )
  }
}
