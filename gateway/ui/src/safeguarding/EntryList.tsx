import { Link } from 'react-router'
import type { Code } from '../api/policy'
import type { ConcernEntry } from '../api/safeguarding'
import { inWords, momentOf } from '../time/words'
import { BodyOutline } from './BodyOutline'
import { MarkNotes } from './MarkNotes'
import { detailsOf, titleOf } from './words'

/** What was recorded, in its order, each with both dates and by whom. */
export function EntryList({ entries, codes, correct }: { entries: ConcernEntry[]; codes: Code[]; correct?: (entry: ConcernEntry) => string }) {
  return (
    <div className="moj-timeline">
      {entries.map(entry => (
        <EntryItem key={keyOf(entry)} entry={entry} codes={codes} {...(correct && { correct })} />
      ))}
    </div>
  )
}

export const keyOf = (entry: ConcernEntry) => `${entry.concern ?? ''}-${entry.kind}-${entry.seq}-${entry.recordedAt}`

/** One entry; its number where it stands among those of other concerns. */
export function EntryItem({ entry, codes, correct, number }: { entry: ConcernEntry; codes: Code[]; correct?: (entry: ConcernEntry) => string; number?: number }) {
  return (
    <div className="moj-timeline__item">
      <div className="moj-timeline__header">
        <h3 className="moj-timeline__title">
          {titleOf(entry.kind)}
          {number !== undefined && <span className="wm-chronology__of">Concern {number}</span>}
        </h3>
      </div>
      <p className="moj-timeline__date wm-dates-both">
        <span>
          <strong>Happened</strong> <time dateTime={entry.occurredOn}>{inWords(entry.occurredOn)}</time>
        </span>
        <span>
          <strong>Recorded</strong> <time dateTime={entry.recordedAt}>{momentOf(entry.recordedAt)}</time> by {entry.byName ?? 'name not available'}
        </span>
      </p>
      <dl className="wm-details">
        {detailsOf(entry, codes).map(detail => (
          <div key={detail.label}>
            <dt>{detail.label}</dt>
            <dd>{detail.value}</dd>
          </div>
        ))}
      </dl>
      {entry.bodyMap.length > 0 && (
        <>
          <div className="wm-body-map">
            <BodyOutline view="front" marks={entry.bodyMap} />
            <BodyOutline view="back" marks={entry.bodyMap} />
          </div>
          <MarkNotes marks={entry.bodyMap} />
        </>
      )}
      {correct && Object.keys(entry.texts).length > 0 && (
        <p className="govuk-body-s wm-tight wm-no-print">
          <Link className="govuk-link" to={correct(entry)}>
            Correct this
            <span className="govuk-visually-hidden">
              : {titleOf(entry.kind)}, {inWords(entry.occurredOn)}
            </span>
          </Link>
        </p>
      )}
    </div>
  )
}
