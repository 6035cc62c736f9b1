import { useState } from 'react'
import { noteOpening, type Opening } from '../api/safeguarding'
import { attempt } from '../form/attempt'
import { Refusal } from '../page/Refusal'
import { readAgain } from '../shell/queries'
import { momentOf } from '../time/words'

/** Chronologies that somebody opened in an emergency, until a safeguarding lead has noted each. */
export function Openings({ openings }: { openings: Opening[] }) {
  return (
    <>
      {openings.map(opening => (
        <OneOpening key={opening.opening} opening={opening} />
      ))}
    </>
  )
}

function OneOpening({ opening }: { opening: Opening }) {
  const [failure, setFailure] = useState<Error>()
  const [keys] = useState(() => attempt())
  const note = () =>
    noteOpening(opening.opening, { key: keys.keyFor(opening.opening) })
      .then(readAgain)
      .catch((refused: Error) => setFailure(refused))
  return (
    <section className="govuk-inset-text wm-careful" aria-label="Opened in an emergency">
      <p className="govuk-body">
        <strong>{opening.openedByName ?? 'Somebody whose name is not available'}</strong> opened the chronology of{' '}
        <strong>{opening.childName ?? 'a child whose name is not available'}</strong> on {momentOf(opening.openedAt)},{' '}
        {opening.open ? `and can read it until ${momentOf(opening.until)}` : `until ${momentOf(opening.until)}`}.
      </p>
      <p className="govuk-body wm-said">Reason given: {opening.reason}</p>
      {failure && <Refusal failure={failure} />}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void note()}>
        I have seen this<span className="govuk-visually-hidden"> opening of {opening.childName ?? 'the child'}</span>
      </button>
    </section>
  )
}
