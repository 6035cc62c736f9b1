import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readInbox } from '../api/safeguarding'
import { lookAgain } from '../page/lookAgain'
import { useMe } from '../shell/me'
import { allSchools } from '../shell/school'

/** For a lead of several schools who looks at one: that something new waits at another. */
export function NewElsewhere({ school, here }: { school: string | null; here: number }) {
  const { grants } = useMe()
  const others = school !== null && grants.some(grant => ['dsl', 'deputy-dsl'].includes(grant.role) && grant.school !== school)
  const query = useQuery({
    queryKey: ['safeguarding-inbox', null, 'new', null],
    queryFn: () => readInbox({ status: 'new' }),
    enabled: others,
    refetchInterval: lookAgain(() => true, { every: 30_000 }),
  })
  const elsewhere = others && query.data ? query.data.counts.fresh - here : 0
  if (elsewhere <= 0) return null
  return (
    <p className="govuk-inset-text wm-careful">
      {elsewhere === 1 ? 'A new concern waits' : `${elsewhere} new concerns wait`} at another of your schools.{' '}
      <Link className="govuk-link" to={`/safeguarding?school=${allSchools}`}>
        Look at all your schools
      </Link>
    </p>
  )
}
