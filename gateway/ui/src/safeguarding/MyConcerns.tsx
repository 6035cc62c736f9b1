import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { readMyConcerns } from '../api/safeguarding'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { inWords, momentOf } from '../time/words'
import { NoLead } from './NoLead'
import { ToldTable } from './ToldTable'
import { raisedWords } from './words'

/** What the person raised: where each stands, and not what became of it. */
export default function MyConcerns() {
  const noLead = (useLocation().state as { noLead?: string } | null)?.noLead
  const query = useQuery({ queryKey: ['my-concerns'], queryFn: readMyConcerns })
  return (
    <Page
      title="My concerns"
      actions={
        <Link className="govuk-button" to="/concerns/raise">
          Raise a concern
        </Link>
      }
    >
      {noLead && <NoLead school={noLead} sent />}
      <Loaded query={query}>
        {({ concerns, ofStaff }) =>
          concerns.length + ofStaff.length === 0 ? (
            <p className="govuk-body">You have raised no concern yet.</p>
          ) : (
            <>
              <p className="govuk-body wm-prose">
                You see where each concern stands. What is done about it is confidential; if you are still worried, raise it again or speak to the
                safeguarding lead or the head teacher.
              </p>
              {concerns.length > 0 && <table className="wm-table wm-stack">
                <thead>
                  <tr>
                    <th scope="col">Raised</th>
                    <th scope="col">About what happened on</th>
                    <th scope="col">Where it stands</th>
                  </tr>
                </thead>
                <tbody>
                  {concerns.map(concern => (
                    <tr key={concern.concern}>
                      <th scope="row">{momentOf(concern.raisedAt)}</th>
                      <td data-label="Happened">{inWords(concern.occurredOn)}</td>
                      <td data-label="Stands">{raisedWords[concern.status] ?? concern.status}</td>
                    </tr>
                  ))}
                </tbody>
              </table>}
              <ToldTable told={ofStaff} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
