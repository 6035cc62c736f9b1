import { useQuery } from '@tanstack/react-query'
import { readParts } from '../api/accessParts'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { schoolName, useMe } from '../shell/me'
import { PartTable } from './PartTable'
import { useLeadSchool } from './roles'

/** Requests to see what is held about a child, each with the part that safeguarding answers. */
export default function AccessPartsPage() {
  const school = useLeadSchool()
  const { schools } = useMe()
  const query = useQuery({ queryKey: ['access-parts', school], queryFn: () => readParts({ school }) })
  return (
    <Page
      title="Requests to see a file"
      caption={school ? schoolName(schools, school) : 'All your schools'}
      crumbs={[{ to: '/safeguarding', name: 'Safeguarding' }]}
    >
      <p className="govuk-body wm-prose">
        Somebody asked to see what is held about a child of your school. You answer for safeguarding, whether or not there is a file, within the same month. Whoever keeps
        the request learns that your part is done, and nothing else.
      </p>
      <Loaded query={query}>
        {({ parts }) => (parts.length === 0 ? <p className="govuk-body">Nobody asks to see anything at the moment.</p> : <PartTable parts={parts} below="/safeguarding/requests" />)}
      </Loaded>
    </Page>
  )
}
