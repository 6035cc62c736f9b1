import { Link } from 'react-router'
import type { Person, School } from '../api/directory'
import { PersonLine } from './PersonLine'
import { foundWords, writeAsked, type Asked, type Typed } from './peopleAsked'

type Found = { people: Person[]; total: number; next?: string | null }

/** One page of the people who were found, and the ways to the others. */
export function PeopleFound({ page, asked, schools }: { page: Found; asked: Asked; schools: School[] }) {
  const to = (after: string | null) => `/people?${writeAsked({ ...asked, after })}`
  const typed: Typed = { q: asked.q }
  return (
    <>
      <p className="govuk-body" role="status">
        {foundWords(page.total, asked.q)}
      </p>
      {page.people.length > 0 && (
        <table className="wm-table wm-stack">
          <caption className="govuk-visually-hidden">People and their roles, by name</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Signs in as</th>
              <th scope="col">Roles today</th>
            </tr>
          </thead>
          <tbody>
            {page.people.map(person => (
              <PersonLine key={person.person} person={person} schools={schools} />
            ))}
          </tbody>
        </table>
      )}
      <p className="govuk-body wm-row">
        {asked.after && (
          <Link className="govuk-link" to={to(null)} state={typed}>
            First page
          </Link>
        )}
        {page.next && (
          <Link className="govuk-link" to={to(page.next)} state={typed}>
            Next page
          </Link>
        )}
        {asked.q && (
          <Link className="govuk-link" to={to(null)}>
            Show everybody
          </Link>
        )}
      </p>
    </>
  )
}
