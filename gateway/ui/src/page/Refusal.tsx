import { Link } from 'react-router'
import { Problem } from '../api/problem'
import { problemWords } from '../api/problemWords'

const worthTrying = (status: number) => status === 0 || status >= 500 || status === 429

/** A read that was refused or failed: what it means, and what to do. */
export function Refusal({ failure, again }: { failure: Error; again?: () => void }) {
  const problem = failure instanceof Problem ? failure : new Problem(500, '', '', '')
  const words = problemWords(problem)
  return (
    <div className="wm-prose wm-refusal" role="alert">
      <h2 className="govuk-heading-m">{words.title}</h2>
      <p className="govuk-body">{words.advice}</p>
      {again && worthTrying(problem.status) ? (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={again}>
          Try again
        </button>
      ) : (
        <p className="govuk-body">
          <Link className="govuk-link" to="/">
            Go to Today
          </Link>
        </p>
      )}
    </div>
  )
}
