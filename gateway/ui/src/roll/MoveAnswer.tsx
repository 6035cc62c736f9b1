import { Link } from 'react-router'
import type { AwaitedPupil } from '../api/roll'
import { inWords } from '../time/words'
import { AgreeToMove } from './AgreeToMove'

/** What the pupil's own school says, or has said: a no can still become a yes. */
export function MoveAnswer({ pupil }: { pupil: AwaitedPupil }) {
  return (
    <>
      {pupil.declined && (
        <p className="govuk-body-s">
          Not moved, said on {inWords(pupil.declined.on)}: {pupil.declined.reason}
        </p>
      )}
      <div className="wm-answers">
        <AgreeToMove pupil={pupil} />
        {!pupil.declined && (
          <Link className="govuk-link" to={`/roll/departures/${pupil.pupil}/${pupil.to}/decline`}>
            Not moved<span className="govuk-visually-hidden">: {pupil.name}</span>
          </Link>
        )}
      </div>
    </>
  )
}
