import { useQuery } from '@tanstack/react-query'
import { readRetention } from '../api/retention'
import { readRequests } from '../api/subjectAccess'
import { Tile } from './Tile'
import { accessDue } from './accessDue'

/** Requests to see a record that run against their month, and records that need not be kept any more. */
export function PrivacyTiles({ school }: { school: string | null }) {
  const requests = useQuery({ queryKey: ['subject-access'], queryFn: readRequests })
  const retention = useQuery({ queryKey: ['retention-total', school], queryFn: () => readRetention({ school, limit: 1 }) })
  const access = accessDue(requests.data?.requests ?? [])
  const waiting = requests.data?.toApprove ?? 0
  const records = retention.data?.total ?? 0
  const failed = requests.isError || retention.isError
  if (!access && records === 0 && !failed) return null
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy" className="govuk-heading-m">
        Privacy
      </h2>
      {failed && <p className="govuk-inset-text wm-careful">This could not be loaded in full. Reload the page in a minute to be sure that nothing is missing.</p>}
      {(access || records > 0) && (
        <ul className="wm-tiles">
          {access && (
            <Tile
              number={access.open}
              to="/privacy/requests"
              name={access.open === 1 ? 'Subject access request to answer' : 'Subject access requests to answer'}
              note={access.note}
            />
          )}
          {waiting > 0 && (
            <Tile
              number={waiting}
              to="/privacy/requests"
              name={waiting === 1 ? 'Answer to approve' : 'Answers to approve'}
              note="All of it was looked through by somebody else"
            />
          )}
          {records > 0 && (
            <Tile
              number={records}
              to="/privacy/retention"
              name={records === 1 ? 'Record due to be erased' : 'Records due to be erased'}
              note="The time for which they are kept has ended"
            />
          )}
        </ul>
      )}
    </section>
  )
}
