import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readSchools, type ListedSchool } from '../api/directory'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { useKeepsDirectory } from '../shell/roles'

/** The schools of the trust. */
export default function Schools() {
  const keeps = useKeepsDirectory()
  const query = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const actions = keeps && (
    <>
      <Link className="govuk-button" to="/schools/import">
        Import schools
      </Link>
      <Link className="govuk-button govuk-button--secondary" to="/schools/add">
        Add a school
      </Link>
      <Link className="govuk-link" to="/schools/roll-imports">
        Roll imports
      </Link>
    </>
  )
  return (
    <Page title="Schools" actions={actions}>
      <Loaded query={query}>{({ schools }) => (schools.length === 0 ? <NoSchools keeps={keeps} /> : <SchoolTable schools={schools} keeps={keeps} />)}</Loaded>
    </Page>
  )
}

function SchoolTable({ schools, keeps }: { schools: ListedSchool[]; keeps: boolean }) {
  const sorted = [...schools].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Schools of the trust</caption>
      <thead>
        <tr>
          <th scope="col">School</th>
          <th scope="col">URN</th>
          <th scope="col">LA and establishment</th>
          <th scope="col">Phase</th>
          <th scope="col">Type</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(school => (
          <tr key={school.id}>
            <th scope="row">
              {keeps ? (
                <Link className="govuk-link" to={`/schools/${school.id}`}>
                  {school.name}
                </Link>
              ) : (
                school.name
              )}
            </th>
            <td data-label="URN">{school.urn}</td>
            <td data-label="LA number">{[school.laCode, school.establishment].filter(Boolean).join('/')}</td>
            <td data-label="Phase">{school.phase}</td>
            <td data-label="Type">{school.type}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NoSchools({ keeps }: { keeps: boolean }) {
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>No schools are listed yet.</strong>
      </p>
      {keeps ? (
        <p className="govuk-body">
          Start with{' '}
          <Link className="govuk-link" to="/schools/import">
            a CSV of the public register of schools
          </Link>
          , or{' '}
          <Link className="govuk-link" to="/schools/add">
            add one by hand
          </Link>
          . Then add people and give them their roles.
        </p>
      ) : (
        <p className="govuk-body">Your trust administrator lists them.</p>
      )}
    </div>
  )
}
