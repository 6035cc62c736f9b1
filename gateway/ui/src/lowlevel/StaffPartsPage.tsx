import { useQuery } from '@tanstack/react-query'
import { readStaffParts } from '../api/accessParts'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { PartTable } from '../safeguarding/PartTable'
import { useHeadSchool } from '../safeguarding/roles'
import { schoolName, useMe } from '../shell/me'

/** Requests to see what is held about a member of staff, each with the part that the head teacher answers. */
export default function StaffPartsPage() {
  const school = useHeadSchool()
  const { schools } = useMe()
  const query = useQuery({ queryKey: ['staff-parts', school], queryFn: () => readStaffParts({ school }) })
  return (
    <Page
      title="Requests to see low-level concerns"
      caption={school ? schoolName(schools, school) : 'All your schools'}
      crumbs={[{ to: '/low-level', name: 'Low-level concerns' }]}
    >
      <p className="govuk-body wm-prose">
        Somebody who works or worked at your school asked to see what is held about them. You answer for low-level concerns, whether or not there is one, within the same
        month. Whoever keeps the request learns that your part is done, and nothing else.
      </p>
      <Loaded query={query}>
        {({ parts }) =>
          parts.length === 0 ? <p className="govuk-body">Nobody asks to see anything at the moment.</p> : <PartTable parts={parts} below="/low-level/requests" />
        }
      </Loaded>
    </Page>
  )
}
