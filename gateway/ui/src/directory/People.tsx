import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearchParams } from 'react-router'
import { readPeople, readSchools } from '../api/directory'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { AdministratorCodes } from './AdministratorCodes'
import { PeopleFound } from './PeopleFound'
import { SearchPeople } from './SearchPeople'
import { readAsked, shownPeople, writeAsked, type Typed } from './peopleAsked'

/** Everyone who may use Waymark, and what for: searched by name or sign-in, a page at a time. */
export default function People() {
  const [address, setAddress] = useSearchParams()
  const asked = readAsked(address, useLocation().state as Typed | null)
  const typed: Typed = { q: asked.q }
  const people = useQuery({ queryKey: ['people', asked], queryFn: () => readPeople(asked), placeholderData: keepPreviousData })
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  return (
    <Page
      title="People"
      actions={
        <>
          <Link className="govuk-button govuk-button--secondary" to="/people/requests">
            Subject access
          </Link>
          <Link className="govuk-button govuk-button--secondary" to="/people/retention">
            Due to be erased
          </Link>
          <Link className="govuk-button" to="/people/add">
            Add a person
          </Link>
        </>
      }
    >
      <AdministratorCodes />
      <SearchPeople sought={asked.q} onSearch={q => setAddress(writeAsked({ ...asked, after: null }), { state: { q } satisfies Typed })} />
      <Loaded query={people}>
        {page => (
          <>
            <nav className="wm-tabs" aria-label="Which people">
              {shownPeople.map(({ show, name, count }) => (
                <Link
                  key={show}
                  className="wm-tabs__tab"
                  to={`/people?${writeAsked({ show, after: null })}`}
                  state={typed}
                  aria-current={show === asked.show ? 'page' : undefined}
                >
                  {name} ({page.counts[count]})
                </Link>
              ))}
            </nav>
            <PeopleFound page={page} asked={asked} schools={schools.data?.schools ?? []} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
