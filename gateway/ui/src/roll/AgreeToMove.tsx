import { useState } from 'react'
import { Problem } from '../api/problem'
import { problemWords } from '../api/problemWords'
import { agreeToMove, type AwaitedPupil } from '../api/roll'
import { attempt } from '../form/attempt'
import { readAgain } from '../shell/queries'

/** One pupil's own school says that they have moved; record and register go with them. */
export function AgreeToMove({ pupil }: { pupil: AwaitedPupil }) {
  const [keys] = useState(() => attempt())
  const [failure, setFailure] = useState('')
  const agree = async () => {
    try {
      await agreeToMove(pupil.pupil, pupil.to, { key: keys.keyFor({ to: pupil.to }) })
      readAgain()
    } catch (problem) {
      setFailure(problem instanceof Problem ? problemWords(problem).advice : 'Try again in a minute.')
    }
  }
  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary wm-tight" onClick={() => void agree()}>
        Agree<span className="govuk-visually-hidden"> that {pupil.name} has moved</span>
      </button>
      {failure && (
        <span className="govuk-error-message wm-tight" role="alert">
          {failure}
        </span>
      )}
    </>
  )
}
