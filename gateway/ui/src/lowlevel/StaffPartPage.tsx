import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { readStaffPart } from '../api/accessParts'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { ApprovePart } from '../safeguarding/ApprovePart'
import { PartView } from '../safeguarding/PartView'
import { GatherStaffPart } from './GatherStaffPart'

const crumbs = [
  { to: '/low-level', name: 'Low-level concerns' },
  { to: '/low-level/requests', name: 'Requests to see them' },
]

/** A head teacher’s part of an answer: which low-level concerns are held, and what of them is given. */
export default function StaffPartPage() {
  const { request = '', school = '' } = useParams()
  const query = useQuery({ queryKey: ['staff-part', request, school], queryFn: () => readStaffPart(request, school), gcTime: 0 })
  return (
    <Page
      title={query.data?.part.name ?? 'Request to see low-level concerns'}
      tab="Request to see low-level concerns"
      caption={query.data && 'Low-level concerns in the answer about'}
      crumbs={crumbs}
    >
      <p className="govuk-body wm-prose">
        Who told of a concern is never given. Look for their name, and those of children and colleagues, in what was written, and take them out.
      </p>
      <Loaded query={query} wait="Gathering what is held…">
        {shown => <PartView part={shown.part} gather={<GatherStaffPart shown={shown} />} approve={<ApprovePart part={shown.part} another={shown.another} />} />}
      </Loaded>
    </Page>
  )
}
