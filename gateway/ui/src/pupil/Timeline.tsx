import { useState } from 'react'
import type { Pupil, TimelineEntry } from '../api/reports'
import { Loaded } from '../page/Loaded'
import { TimelineItem } from './TimelineItem'
import { useTimeline } from './usePupil'

type Order = 'happened' | 'recorded'

/** Everything that was recorded of this pupil, each with both dates. */
export function Timeline({ pupil }: { pupil: Pupil }) {
  const timeline = useTimeline(pupil.pupil)
  const [order, setOrder] = useState<Order>('happened')
  return (
    <section aria-labelledby="timeline">
      <div className="wm-title">
        <h2 id="timeline" className="govuk-heading-m">
          Timeline
        </h2>
        <div className="wm-inline-field wm-no-print">
          <label className="govuk-label" htmlFor="order">
            Newest first by
          </label>
          <select id="order" className="govuk-select" value={order} onChange={event => setOrder(event.target.value as Order)}>
            <option value="happened">date it happened</option>
            <option value="recorded">date it was recorded</option>
          </select>
        </div>
      </div>
      <Loaded query={timeline}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className="govuk-body">Nothing has been recorded yet.</p>
          ) : (
            <div className="moj-timeline">
              {sorted(entries, order).map(entry => (
                <TimelineItem key={entry.seq} entry={entry} all={entries} pupil={pupil} />
              ))}
            </div>
          )
        }
      </Loaded>
    </section>
  )
}

export function sorted(entries: TimelineEntry[], order: Order): TimelineEntry[] {
  const happened = (a: TimelineEntry, b: TimelineEntry) => b.occurredOn.localeCompare(a.occurredOn) || b.seq - a.seq
  return [...entries].sort(order === 'happened' ? happened : (a, b) => b.seq - a.seq)
}
