import { useQuery } from '@tanstack/react-query'
import { readAdministratorCodes } from '../api/directory'
import { dayOf, momentOf } from '../time/words'

/** What an operator of the machine did past the trust administrators: each of them sees it, and asks if nobody told them of it. */
export function AdministratorCodes() {
  const made = useQuery({ queryKey: ['administrator-codes'], queryFn: readAdministratorCodes }).data?.codes ?? []
  if (made.length === 0) return null
  return (
    <section aria-labelledby="administrator-codes">
      <h2 id="administrator-codes" className="govuk-heading-s">
        Made trust administrator by an operator’s code
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {made.map(({ code, until, reason, usedBy, name }) => (
          <li key={code}>
            {dayOf(until)}, because “{reason}”: {usedBy ? `used by ${name ?? 'somebody who is erased'}` : `not used; its time ends on ${momentOf(until)}`}
          </li>
        ))}
      </ul>
      <p className="govuk-body">If you know nothing of it, ask whoever runs the machine that Waymark is on.</p>
    </section>
  )
}
