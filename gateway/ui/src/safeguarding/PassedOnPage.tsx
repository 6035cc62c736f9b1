import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { readPassedOn, type PassedOnConcern } from '../api/safeguarding'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { pageAddress } from '../shell/pageAddress'
import { inWords, momentOf } from '../time/words'
import { useLeadSchool } from './roles'

/** What a school keeps of a concern that it passed on to another: that, when, by whom and the receipt. */
export default function PassedOnPage() {
  const [address] = useSearchParams()
  const school = useLeadSchool()
  const after = address.get('after')
  const query = useQuery({ queryKey: ['passed-on', school, after], queryFn: () => readPassedOn({ school, after }) })
  return (
    <Page title="Concerns passed on" crumbs={[{ to: pageAddress('/safeguarding', address), name: 'Safeguarding' }]}>
      <p className="govuk-body">A concern that turned out to be about a child of another school of the trust is theirs from then on. What they do with it is not shown here.</p>
      <Loaded query={query}>
        {({ concerns, next }) => (
          <>
            {concerns.length === 0 ? <p className="govuk-body">None was passed on to another school.</p> : <Table concerns={concerns} />}
            {next && (
              <Link className="govuk-link" to={pageAddress('/safeguarding/passed-on', address, { after: next })}>
                Earlier ones
              </Link>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Table({ concerns }: { concerns: PassedOnConcern[] }) {
  return (
    <table className="wm-table wm-stack">
      <thead>
        <tr>
          <th scope="col">Filed until then about</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Passed on</th>
          <th scope="col">Receipt</th>
        </tr>
      </thead>
      <tbody>
        {concerns.map(concern => (
          <Line key={`${concern.concern}-${concern.passedOnAt}`} concern={concern} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ concern }: { concern: PassedOnConcern }) {
  const { schools } = useMe()
  return (
    <tr>
      <th scope="row">
        {concern.childName ?? (concern.pupil ? 'Name not available' : 'Child not found on the roll')}
        <p className="govuk-body-s wm-tight">
          Happened {inWords(concern.occurredOn)} · Raised {momentOf(concern.raisedAt)}
        </p>
      </th>
      <td data-label="From">{schoolName(schools, concern.fromSchool)}</td>
      <td data-label="To">{schoolName(schools, concern.toSchool)}</td>
      <td data-label="Passed on">
        {momentOf(concern.passedOnAt)} by {concern.passedOnByName ?? 'somebody whose name is not available'}
      </td>
      <td data-label="Receipt">{concern.takenUpAt ? `Taken up there ${momentOf(concern.takenUpAt)}` : <Tag tone="orange">Not taken up yet</Tag>}</td>
    </tr>
  )
}
