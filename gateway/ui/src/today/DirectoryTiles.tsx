import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readPeople, readSchools } from '../api/directory'
import { AdministratorCodes } from '../directory/AdministratorCodes'
import { Loaded } from '../page/Loaded'
import { CalendarTiles } from './CalendarTiles'
import { Tile } from './Tile'

/** What the trust administrator has still to do: schools, people, roles. */
export function DirectoryTiles() {
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const people = useQuery({ queryKey: ['people', 'counts'], queryFn: () => readPeople({ limit: 1 }) })
  return (
    <section aria-labelledby="directory">
      <h2 id="directory" className="govuk-heading-m">
        Schools and people
      </h2>
      <AdministratorCodes />
      <Loaded query={schools}>
        {({ schools: listed }) => (
          <Loaded query={people}>
            {({ counts }) => {
              const { all, withoutRole: idle, signInProposed: toConfirm, erasureAsked: toErase } = counts
              if (listed.length === 0)
                return (
                  <div className="wm-empty">
                    <p className="govuk-body">
                      <strong>Start by listing your schools.</strong> Then add people and give them their roles.
                    </p>
                    <Link className="govuk-button" to="/schools/import">
                      Import schools
                    </Link>
                  </div>
                )
              return (
                <>
                  <CalendarTiles />
                  {idle + toConfirm + toErase > 0 && (
                    <ul className="wm-tiles">
                      {toConfirm > 0 && (
                        <Tile
                          number={toConfirm}
                          to="/people?show=sign-in-proposed"
                          name={toConfirm === 1 ? 'Sign-in to confirm or refuse' : 'Sign-ins to confirm or refuse'}
                          note="Somebody else has proposed it"
                        />
                      )}
                      {toErase > 0 && (
                        <Tile
                          number={toErase}
                          to="/people?show=erasure-asked"
                          name={toErase === 1 ? 'Erasure to approve or decline' : 'Erasures to approve or decline'}
                          note="Somebody else has asked for it"
                        />
                      )}
                      {idle > 0 && (
                        <Tile
                          number={idle}
                          to="/people?show=without-role"
                          name={idle === 1 ? 'Person without a role' : 'People without a role'}
                          note="They can sign in, but see nothing"
                        />
                      )}
                    </ul>
                  )}
                  <p className="govuk-body">
                    <Link className="govuk-link" to="/schools">
                      {listed.length === 1 ? '1 school' : `${listed.length} schools`}
                    </Link>{' '}
                    and{' '}
                    <Link className="govuk-link" to="/people">
                      {all === 1 ? '1 person' : `${all} people`}
                    </Link>{' '}
                    are listed.{' '}
                    <Link className="govuk-link" to="/people/add">
                      Add a person
                    </Link>
                  </p>
                </>
              )
            }}
          </Loaded>
        )}
      </Loaded>
    </section>
  )
}
