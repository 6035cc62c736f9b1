import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { readChildFile } from '../api/files'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { useHas } from '../shell/me'
import { KeepingDetails } from './KeepingDetails'

/** How long a child’s file is kept, and what is decided about that. */
export default function KeepingPage() {
  const { pupil = '' } = useParams()
  const lifts = useHas('dsl')
  const query = useQuery({ queryKey: ['child-file', pupil], queryFn: () => readChildFile(pupil) })
  const crumbs = [
    { to: '/safeguarding', name: 'Safeguarding' },
    { to: `/safeguarding/children/${pupil}`, name: 'Chronology' },
  ]
  return (
    <Page title="How long this file is kept" {...(query.data?.childName && { caption: query.data.childName })} crumbs={crumbs}>
      <Loaded query={query}>
        {file => <KeepingDetails keeping={file.keeping} at={act => `/safeguarding/children/${pupil}/keeping/${act}`} lifts={lifts} decides />}
      </Loaded>
    </Page>
  )
}
