import { useQuery } from '@tanstack/react-query'
import { readStaffRequests } from '../api/subjectAccess'
import { Tile } from './Tile'

/** Answers to members of staff that wait for a trust administrator’s approval. */
export function StaffRequestTiles() {
  const requests = useQuery({ queryKey: ['staff-requests'], queryFn: readStaffRequests })
  const waiting = requests.data?.toApprove ?? 0
  if (waiting === 0 && !requests.isError) return null
  return (
    <section aria-labelledby="staff-requests">
      <h2 id="staff-requests" className="govuk-heading-m">
        Answers to members of staff
      </h2>
      {requests.isError && <p className="govuk-inset-text wm-careful">Whether an answer waits for your approval could not be loaded. Reload the page in a minute.</p>}
      {waiting > 0 && (
        <ul className="wm-tiles">
          <Tile
            number={waiting}
            to="/people/requests"
            name={waiting === 1 ? 'Answer to approve unread' : 'Answers to approve unread'}
            note="All of it was looked through by somebody else"
          />
        </ul>
      )}
    </section>
  )
}
