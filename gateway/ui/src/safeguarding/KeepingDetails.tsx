import type { Keeping } from '../api/files'
import { SummaryList } from '../page/SummaryList'
import { FileActLink } from './FileActLink'
import { FileErased } from './FileErased'
import { FileProposed } from './FileProposed'
import { StandingFileHold } from './StandingFileHold'
import { untilWhen } from './keepingWords'

type Parts = {
  keeping: Keeping
  /** Where an act is decided: the address of its page. */
  at: (act: string) => string
  /** Whether this person lifts holds. */
  lifts: boolean
  /** Whether another one of those who may propose it decides, and not somebody elsewhere. */
  decides: boolean
}

/** Until when a file is kept, what holds it, and who proposes to erase it. */
export function KeepingDetails({ keeping, at, lifts, decides }: Parts) {
  if (keeping.erased) return <FileErased erased={keeping.erased} />
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Kept', value: untilWhen(keeping) },
          { key: 'Still open', value: keeping.open ? 'Something in it is not closed' : 'Nothing' },
          { key: 'Person’s own record', value: keeping.heldWithRecord ? 'A legal hold or a subject access request stands on it' : 'Nothing stands on it' },
        ]}
      />
      <section aria-labelledby="holds">
        <h2 id="holds" className="govuk-heading-m">
          Legal holds
        </h2>
        {keeping.holds.length === 0 && <p className="govuk-body">None stands.</p>}
        {keeping.holds.map(hold => (
          <StandingFileHold key={hold.hold} hold={hold} {...(lifts && { lift: `${at('lift-hold')}?hold=${hold.hold}` })} />
        ))}
        <p className="govuk-body">
          <FileActLink act="place-hold" at={at} />
        </p>
      </section>
      <section aria-labelledby="erasure">
        <h2 id="erasure" className="govuk-heading-m">
          Erasure
        </h2>
        <FileProposed keeping={keeping} at={at} decides={decides} />
      </section>
    </>
  )
}
