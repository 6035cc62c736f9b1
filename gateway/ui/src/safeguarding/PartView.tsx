import type { ReactNode } from 'react'
import { decidePart, partAddress, withdrawPartApproval, type AccessPart } from '../api/accessParts'
import { labelOf, usePolicy } from '../api/policy'
import type { Looked } from '../api/subjectAccess'
import { SummaryList } from '../page/SummaryList'
import { Tag } from '../page/Tag'
import { DraftAnswer } from '../privacy/DraftAnswer'
import { IncludeRest } from '../privacy/IncludeRest'
import { ItemCard } from '../privacy/ItemCard'
import { TakeApprovalBack } from '../privacy/TakeApprovalBack'
import { inWords, momentOf } from '../time/words'
import { GivePart } from './GivePart'
import { partStages } from './partWords'

/**
 * What was asked, what is held, and what of it is given.
 *
 * @param gather the step that fixes the list
 * @param approve the step that ends the looking through
 */
export function PartView({ part, gather, approve }: { part: AccessPart; gather: ReactNode; approve: ReactNode }) {
  const { accessRequesters, accessDelivery } = usePolicy()
  const given = part.how ? `Handed over on ${inWords(part.doneOn ?? null)}: ${labelOf(accessDelivery, part.how).toLowerCase()}` : `Nothing is held, found on ${inWords(part.doneOn ?? null)}`
  const rows = [
    { key: 'Your part', value: partStages[part.stage] },
    {
      key: 'To be answered by',
      value: (
        <>
          {inWords(part.due)} {part.overdue && <Tag tone="red">Overdue</Tag>}
        </>
      ),
    },
    { key: 'Received', value: inWords(part.receivedOn) },
    { key: 'Asked by', value: `${part.asker ?? 'Name not available'} (${labelOf(accessRequesters, part.askedBy).toLowerCase()})` },
    { key: 'Asked for', value: part.asked },
    { key: 'Who is asking', value: part.confirmed ? 'Confirmed' : 'Not confirmed yet: whoever keeps the request does that first' },
    { key: 'Gathered', value: part.knownAt && `${momentOf(part.knownAt)}: ${part.gathered} items, ${part.undecided} still to be looked through` },
    { key: 'Approved', value: part.approvedOn && `On ${inWords(part.approvedOn)} by ${part.approvedByName ?? 'somebody whose name is not available'}` },
    { key: 'Approval taken back', value: part.takenBackOn && `On ${inWords(part.takenBackOn)}: ${part.takenBackWhy ?? ''}` },
    { key: 'Outcome', value: part.doneOn && given },
  ]
  return (
    <>
      <div className="wm-two">
        <div>
          <SummaryList rows={rows.filter(row => row.value)} />
        </div>
        <div>
          {part.confirmed && part.stage === 'to-gather' && gather}
          {part.stage === 'looking-through' && <DraftAnswer href={partAddress(part, 'pdf')} />}
          {part.stage === 'looking-through' && approve}
          {part.stage === 'approved' && <GivePart part={part} />}
          {part.approvedOn && part.items.length > 0 && <Files part={part} />}
          {part.stage === 'approved' && (
            <TakeApprovalBack of={`${part.request}:${part.school}`} seen={part.seq} send={(body, options) => withdrawPartApproval(part, body, options)} />
          )}
        </div>
      </div>
      <Held part={part} />
    </>
  )
}

function Files({ part }: { part: AccessPart }) {
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="govuk-heading-m">
        The answer
      </h2>
      <p className="govuk-body">Made from the record as it was approved. Who opens it is recorded.</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={partAddress(part, 'pdf')} download>
            Open as PDF
          </a>
        </li>
        <li>
          <a className="govuk-link" href={partAddress(part, 'json')} download>
            Open as JSON, for another system
          </a>
        </li>
      </ul>
    </section>
  )
}

function Held({ part }: { part: AccessPart }) {
  const open = part.items.filter(item => !item.decision)
  const deciding = part.stage === 'looking-through'
  const looked: Looked = { request: part.request, seq: part.seq, gathered: deciding, decide: (body, options) => decidePart(part, body, options) }
  if (part.items.length === 0) return null
  return (
    <section aria-labelledby="held">
      <h2 id="held" className="govuk-heading-l govuk-!-margin-top-6">
        What is held
      </h2>
      {deciding && open.length > 0 && <IncludeRest answer={looked} open={open} />}
      {part.items.map((item, at) => (
        <ItemCard key={item.item} answer={looked} item={item} heading={item.section !== part.items[at - 1]?.section} />
      ))}
    </section>
  )
}
