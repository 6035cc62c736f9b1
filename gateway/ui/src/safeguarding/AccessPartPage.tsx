import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { readPart } from '../api/accessParts'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { ApprovePart } from './ApprovePart'
import { GatherPart } from './GatherPart'
import { PartView } from './PartView'

/** One part of an answer: what was asked, what is held, and what of it is given. */
export default function AccessPartPage() {
  const { request = '', school = '' } = useParams()
  const query = useQuery({ queryKey: ['access-part', request, school], queryFn: () => readPart(request, school), gcTime: 0 })
  const crumbs = [
    { to: '/safeguarding', name: 'Safeguarding' },
    { to: '/safeguarding/requests', name: 'Requests to see a file' },
  ]
  return (
    <Page title={query.data?.name ?? 'Request to see a file'} tab="Request to see a file" caption={query.data && 'Safeguarding’s part of the answer about'} crumbs={crumbs}>
      <Loaded query={query} wait="Gathering what is held…">
        {part => <PartView part={part} gather={<GatherPart part={part} />} approve={<ApprovePart part={part} another />} />}
      </Loaded>
    </Page>
  )
}
