import { labelOf, usePolicy } from '../api/policy'
import type { FileHold } from '../api/files'
import { inWords } from '../time/words'

/** On the file itself: the legal holds by which it is kept. */
export function HeldUntil({ holds }: { holds: FileHold[] }) {
  const { holdReasons } = usePolicy()
  if (holds.length === 0) return null
  return (
    <section className="govuk-inset-text" aria-labelledby="held">
      <h2 id="held" className="govuk-heading-s">
        This file is kept by a legal hold
      </h2>
      <ul className="govuk-list">
        {holds.map(hold => (
          <li key={hold.hold}>
            {labelOf(holdReasons, hold.reason)}, since {inWords(hold.placedOn)}
          </li>
        ))}
      </ul>
    </section>
  )
}
