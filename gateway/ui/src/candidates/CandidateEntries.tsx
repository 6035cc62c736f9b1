import type { CandidateEntry } from '../api/candidates'
import { usePolicy } from '../api/policy'
import { inWords, momentOf } from '../time/words'
import { entrySays, entryTitle } from './candidateWords'

/** What was recorded about a candidate, in its order. */
export function CandidateEntries({ entries }: { entries: CandidateEntry[] }) {
  const { candidateOutcomes, holdReasons, erasureReasons, accessRefusals, accessDelivery } = usePolicy()
  const codes = [...candidateOutcomes, ...holdReasons, ...erasureReasons, ...accessRefusals, ...accessDelivery]
  return (
    <section aria-labelledby="entries">
      <h2 id="entries" className="govuk-heading-m">
        What was recorded
      </h2>
      <div className="moj-timeline">
        {entries.map(entry => (
          <div key={entry.seq} className="moj-timeline__item">
            <div className="moj-timeline__header">
              <h3 className="moj-timeline__title">{entryTitle(entry.type)}</h3>
            </div>
            <p className="moj-timeline__date wm-dates-both">
              <span>
                <strong>Happened</strong> <time dateTime={entry.occurredOn}>{inWords(entry.occurredOn)}</time>
              </span>
              <span>
                <strong>Recorded</strong> <time dateTime={entry.recordedAt}>{momentOf(entry.recordedAt)}</time> by {entry.by.name ?? 'name not available'}
              </span>
            </p>
            {entrySays(entry, codes).map(said => (
              <p key={said} className="govuk-body wm-said">
                {said}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
