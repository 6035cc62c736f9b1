import { Link } from 'react-router'
import type { Pupil, TimelineEntry } from '../api/reports'
import { Tag } from '../page/Tag'
import { useKeepsRegisterAt } from '../shell/roles'
import { inWords, momentOf } from '../time/words'
import { correctable } from './correctable'

export function TimelineItem({ entry, all, pupil }: { entry: TimelineEntry; all: TimelineEntry[]; pupil: Pupil }) {
  const keeps = useKeepsRegisterAt(pupil.school)
  const corrected = all.find(other => other.seq === entry.corrects)
  const superseded = entry.correctedBy !== null && entry.correctedBy !== undefined
  return (
    <div className={`moj-timeline__item ${superseded ? 'wm-superseded' : ''}`} id={`event-${entry.seq}`}>
      <div className="moj-timeline__header">
        <h3 className="moj-timeline__title">{entry.title}</h3> {superseded && <Tag tone="orange">Corrected since</Tag>}
        {entry.corrects !== null && entry.corrects !== undefined && <Tag tone="green">Correction</Tag>}
      </div>
      <p className="moj-timeline__date wm-dates-both">
        <span>
          <strong>Happened</strong> <time dateTime={entry.occurredOn}>{inWords(entry.occurredOn)}</time>
        </span>
        <span>
          <strong>Recorded</strong> <time dateTime={entry.recordedAt}>{momentOf(entry.recordedAt)}</time> by {entry.by}
        </span>
      </p>
      {corrected && (
        <p className="govuk-body-s wm-tight">
          Corrects{' '}
          <a className="govuk-link" href={`#event-${corrected.seq}`}>
            “{corrected.title}” of {inWords(corrected.occurredOn)}
          </a>
        </p>
      )}
      {entry.details.length > 0 && (
        <dl className="wm-details">
          {entry.details.map(detail => (
            <div key={detail.label}>
              <dt>{detail.label}</dt>
              <dd>{detail.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {keeps && correctable(entry, all) && (
        <p className="govuk-body-s wm-tight wm-no-print">
          <Link className="govuk-link" to={`/pupils/${pupil.pupil}/correct/${entry.seq}`}>
            Correct this
            <span className="govuk-visually-hidden">
              : {entry.title}, {inWords(entry.occurredOn)}
            </span>
          </Link>
        </p>
      )}
    </div>
  )
}
