import { useQuery } from '@tanstack/react-query'
import { readStaffToKeep } from '../api/lowLevel'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { ErasedFiles } from '../safeguarding/ErasedFiles'
import { useHeadSchool } from '../safeguarding/roles'
import { schoolName, useMe } from '../shell/me'
import { StaffToKeepTable } from './StaffToKeepTable'

/** Until when a head teacher keeps the concerns about each person, and what of them was erased. */
export default function StaffToKeepPage() {
  const school = useHeadSchool()
  const { schools } = useMe()
  const query = useQuery({ queryKey: ['staff-to-keep', school], queryFn: () => readStaffToKeep({ school }) })
  return (
    <Page
      title="How long low-level concerns are kept"
      caption={school ? schoolName(schools, school) : 'All your schools'}
      crumbs={[{ to: '/low-level', name: 'Low-level concerns' }]}
    >
      <p className="govuk-body wm-prose">
        Concerns about somebody are kept together, at least until they leave. When their time has come, look through them: then keep them, or propose to erase them. The
        trust director decides, without learning whom they are about.
      </p>
      <Loaded query={query}>
        {({ people, erased }) => (
          <>
            {people.length === 0 ? <p className="govuk-body">None is recorded.</p> : <StaffToKeepTable people={people} />}
            <ErasedFiles erased={erased} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
