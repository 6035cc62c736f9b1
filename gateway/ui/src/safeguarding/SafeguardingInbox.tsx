import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { readInbox } from '../api/safeguarding'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { lookAgain } from '../page/lookAgain'
import { schoolName, useMe } from '../shell/me'
import { pageAddress } from '../shell/pageAddress'
import { InboxLine } from './InboxLine'
import { NewElsewhere } from './NewElsewhere'
import { Openings } from './Openings'
import { useLeadSchool } from './roles'

const tabs = [
  ['new', 'New', 'fresh'],
  ['looking', 'Being looked at', 'looking'],
  ['waiting', 'Waiting', 'waiting'],
  ['due', 'Due today or overdue', 'due'],
  ['closed', 'Closed', 'closed'],
] as const

const nothing: Record<string, string> = {
  new: 'No new concern. What is raised shows here when you look again.',
  looking: 'You are looking at none.',
  waiting: 'None waits for somebody else.',
  due: 'Nothing is due today, and nothing is overdue.',
  closed: 'None is closed yet.',
}

/** A safeguarding lead's concerns, by where they stand; what was opened in an emergency stands above them. */
export default function SafeguardingInbox() {
  const [address] = useSearchParams()
  const { schools } = useMe()
  const school = useLeadSchool()
  const status = tabs.find(([code]) => code === address.get('status'))?.[0] ?? 'new'
  const after = address.get('after')
  const query = useQuery({
    queryKey: ['safeguarding-inbox', school, status, after],
    queryFn: () => readInbox({ school, status, after }),
    refetchInterval: lookAgain(() => true, { every: 30_000 }),
  })
  return (
    <Page
      title="Safeguarding"
      caption={school ? schoolName(schools, school) : 'All your schools'}
      actions={
        <>
          <Link className="govuk-link" to="/safeguarding/transfers">
            Files to send and receive{query.data && query.data.counts.arriving > 0 ? ` (${query.data.counts.arriving} sent to you)` : ''}
          </Link>
          <Link className="govuk-link" to="/safeguarding/passed-on">
            Concerns passed on
          </Link>
          <Link className="govuk-link" to="/safeguarding/requests">
            Requests to see a file
          </Link>
          <Link className="govuk-link" to="/safeguarding/retention">
            Files to keep or erase
          </Link>
        </>
      }
    >
      <Loaded query={query}>
        {page => (
          <>
            <Openings openings={page.openings} />
            <NewElsewhere school={school} here={page.counts.fresh} />
            <nav className="wm-tabs" aria-label="Concerns by where they stand">
              {tabs.map(([code, name, count]) => (
                <Link key={code} className="wm-tabs__tab" to={pageAddress('/safeguarding', address, { status: code })} aria-current={code === status ? 'page' : undefined}>
                  {name} ({page.counts[count]})
                </Link>
              ))}
            </nav>
            {page.concerns.length === 0 ? (
              <p className="govuk-body">{nothing[status]}</p>
            ) : (
              <ul className="wm-concerns">
                {page.concerns.map(concern => (
                  <InboxLine key={concern.concern} concern={concern} school={!school} />
                ))}
              </ul>
            )}
            {page.next && (
              <Link className="govuk-link" to={pageAddress('/safeguarding', address, { status, after: page.next })}>
                More concerns
              </Link>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
