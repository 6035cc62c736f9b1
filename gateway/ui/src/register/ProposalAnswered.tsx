import { Link } from 'react-router'

/** Where a proposal was that is no longer waiting. */
export function ProposalAnswered() {
  return (
    <p className="govuk-inset-text">
      This proposal has been answered.{' '}
      <Link className="govuk-link" to="/register/proposals">
        See those still waiting
      </Link>
    </p>
  )
}
