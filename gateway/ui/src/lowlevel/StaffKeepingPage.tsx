import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { readStaffFile } from '../api/lowLevel'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { KeepingDetails } from '../safeguarding/KeepingDetails'
import { nameOf } from './nameOf'
import { keepingCrumbs } from './keepingCrumbs'

/** How long the concerns about one person are kept, all together, and what is decided about that. */
export default function StaffKeepingPage() {
  const { subject = '' } = useParams()
  const query = useQuery({ queryKey: ['staff-file', subject], queryFn: () => readStaffFile(subject) })
  return (
    <Page title="How long these concerns are kept" {...(query.data && !query.data.keeping.erased && { caption: nameOf(query.data) })} crumbs={keepingCrumbs}>
      <Loaded query={query}>
        {({ keeping }) => <KeepingDetails keeping={keeping} at={act => `/low-level/people/${subject}/keeping/${act}`} lifts decides={false} />}
      </Loaded>
    </Page>
  )
}
