import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { readImports, type RollImport } from '../api/roll'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { useRollSchool } from '../shell/roles'
import { useWhere } from '../shell/school'
import { ImportLine } from './ImportLine'

/** The imports of a school's roll, newest first, a page at a time. */
export default function RollImports() {
  const school = useRollSchool()
  const [address] = useSearchParams()
  const after = address.get('after')
  const query = useQuery({ queryKey: ['imports', school, after], queryFn: () => readImports(school, after) })
  return (
    <Page
      title="Roll imports"
      caption={useWhere(school)}
      actions={
        <Link className="govuk-button" to="/roll/new">
          Import a roll
        </Link>
      }
    >
      <Loaded query={query}>
        {({ imports, next }) => (
          <>
            {imports.length === 0 && !after ? <NoImports /> : <Imports imports={imports} school={school === null} />}
            {next && (
              <Link className="govuk-link" to={`/roll?${olderThan(next, address)}`}>
                Older imports
              </Link>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function olderThan(after: string, address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address)
  next.set('after', after)
  return next
}

function Imports({ imports, school }: { imports: RollImport[]; school: boolean }) {
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Imports, newest first</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          {school && <th scope="col">School</th>}
          <th scope="col">Started</th>
          <th scope="col">By</th>
          <th scope="col">State</th>
          <th scope="col">Pupils in it</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(each => (
          <ImportLine key={each.id} each={each} school={school} />
        ))}
      </tbody>
    </table>
  )
}

function NoImports() {
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>No roll has been imported for this school yet.</strong>
      </p>
      <p className="govuk-body">
        Export the roll from your management information system as a Common Transfer File or CSV, and bring it in. Nobody types pupils in.
      </p>
      <Link className="govuk-button" to="/roll/new">
        Import a roll
      </Link>
    </div>
  )
}
