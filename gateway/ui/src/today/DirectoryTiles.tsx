import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { isErased, readPeople, readSchools } from '../api/directory'
import { holds } from '../directory/grants'
import { Loaded } from '../page/Loaded'
import { useMe } from '../shell/me'
import { todayInSchool } from '../time/schoolDate'
import { Tile } from './Tile'

/** What the trust administrator has still to do: schools, people, roles. */
export function DirectoryTiles() {
  const { person: me } = useMe()
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const people = useQuery({ queryKey: ['people'], queryFn: readPeople })
  return (
    <section aria-labelledby="directory">
      <h2 id="directory" className="govuk-heading-m">
        Schools and people
      </h2>
      <Loaded query={schools}>
        {({ schools: listed }) => (
          <Loaded query={people}>
            {({ people }) => {
              const all = people.filter(person => !isErased(person))
              const toErase = all.filter(person => person.erasure && person.erasure.requestedBy !== me)
              const idle = all.filter(person => !person.erasure && !person.grants.some(grant => holds(grant, todayInSchool()))).length
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
                  {idle + toErase.length > 0 && (
                    <ul className="wm-tiles">
                      {toErase.length > 0 && (
                        <Tile
                          number={toErase.length}
                          to={toErase.length === 1 ? `/people/${toErase[0]!.person}` : '/people'}
                          name={toErase.length === 1 ? 'Erasure to approve or decline' : 'Erasures to approve or decline'}
                          note="Somebody else has asked for it"
                        />
                      )}
                      {idle > 0 && (
                        <Tile
                          number={idle}
                          to="/people"
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
                      {all.length === 1 ? '1 person' : `${all.length} people`}
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
