import { usePolicy } from '../api/policy'
import type { Chronology } from '../api/safeguarding'
import { Tag } from '../page/Tag'
import { momentOf } from '../time/words'
import { EntryItem, keyOf } from './EntryList'
import { inOrder } from './inOrder'
import { stateOf } from './words'

/** Which concerns there are, then all that was recorded in the order in which it happened, as a conference needs it. */
export function ChronologyLines({ chronology }: { chronology: Chronology }) {
  const { safeguardingCodes } = usePolicy()
  return (
    <>
      {chronology.concerns.length === 0 && <p className="govuk-body">There is no concern in this file.</p>}
      {chronology.concerns.length > 0 && (
        <ol className="govuk-list govuk-list--number" aria-label="Concerns">
          {chronology.concerns.map(concern => (
            <li key={concern.concern}>
              Concern raised {momentOf(concern.raisedAt)} <Tag tone={stateOf(concern.status).tone}>{stateOf(concern.status).name}</Tag>
            </li>
          ))}
        </ol>
      )}
      <h2 className="govuk-heading-m">In the order in which it happened</h2>
      <div className="moj-timeline">
        {inOrder(chronology).map(({ number, entry, ended }) =>
          entry ? (
            <EntryItem key={keyOf(entry)} entry={entry} codes={safeguardingCodes} {...(number !== undefined && chronology.concerns.length > 1 && { number })} />
          ) : (
            ended && (
              <p key={ended.concern} className="govuk-inset-text">
                A concern that was filed here by mistake was moved on {momentOf(ended.movedAt)} by {ended.movedByName ?? 'somebody whose name is not available'}.
              </p>
            )
          ),
        )}
      </div>
    </>
  )
}
