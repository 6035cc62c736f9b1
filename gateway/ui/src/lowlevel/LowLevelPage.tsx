import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readLowLevels } from '../api/lowLevel'
import { usePolicy } from '../api/policy'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { WhoViewed } from '../pupil/WhoViewed'
import { useKeepsLowLevel, useLowLevelSchool } from '../safeguarding/roles'
import { inWords } from '../time/words'
import { MovedTable } from './MovedTable'
import { PatternTable } from './PatternTable'
import { StandingTag } from './StandingTag'
import { kindName } from './kindName'
import { nameOf } from './nameOf'

/** A head teacher's low-level concerns about staff, or a trust director's about heads: the patterns first, since they are what one looks for. */
export default function LowLevelPage() {
  const school = useLowLevelSchool()
  const keeps = useKeepsLowLevel()
  const { lowLevelKinds } = usePolicy()
  const query = useQuery({ queryKey: ['low-level', school], queryFn: () => readLowLevels({ school }) })
  return (
    <Page
      title="Low-level concerns"
      caption={keeps ? 'About staff. Only head teachers see this' : 'About head teachers. What is about other staff only their head sees'}
      actions={
        <>
          {keeps && (
            <>
              <Link className="govuk-link" to="/low-level/retention">
                How long they are kept
              </Link>
              <Link className="govuk-link" to="/low-level/requests">
                Requests to see them
              </Link>
            </>
          )}
          <Link className="govuk-button" to="/low-level/record">
            Record a low-level concern
          </Link>
        </>
      }
    >
      <Loaded query={query}>
        {list => (
          <>
            {list.concerns.length === 0 ? (
              <p className="govuk-body wm-prose">
                None is recorded. A low-level concern is behaviour that does not fit the code of conduct and does not meet the harm threshold; what meets it goes
                to the LADO at once.
              </p>
            ) : (
              <>
                <PatternTable people={list.people} />
                <table className="wm-table wm-stack">
                  <caption className="govuk-table__caption govuk-table__caption--m">All concerns</caption>
                  <thead>
                    <tr>
                      <th scope="col">About</th>
                      <th scope="col">Happened</th>
                      <th scope="col">Kind</th>
                      <th scope="col">Stands</th>
                    </tr>
                  </thead>
                  <tbody>
                    {list.concerns.map(concern => (
                      <tr key={concern.concern}>
                        <th scope="row">
                          <Link className="govuk-link" to={`/low-level/${concern.concern}`}>
                            {nameOf(concern)}
                            <span className="govuk-visually-hidden">, {inWords(concern.occurredOn)}</span>
                          </Link>
                        </th>
                        <td data-label="Happened">{inWords(concern.occurredOn)}</td>
                        <td data-label="Kind">{kindName(lowLevelKinds, concern.kind)}</td>
                        <td data-label="Stands">
                          <StandingTag concern={concern} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </>
            )}
            <MovedTable moved={list.moved} />
          </>
        )}
      </Loaded>
      <WhoViewed key={school ?? ''} about={school ?? ''} of="list" />
    </Page>
  )
}
