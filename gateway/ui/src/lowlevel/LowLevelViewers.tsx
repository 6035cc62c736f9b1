import { Page } from '../page/Page'
import { WhoViewed } from '../pupil/WhoViewed'
import { schoolName, useMe } from '../shell/me'
import { useSchool } from '../shell/school'

/** For whoever answers for the trust: who looked at head teachers’ low-level concerns, and nothing of what is in them. */
export default function LowLevelViewers() {
  const school = useSchool()
  const { schools } = useMe()
  return (
    <Page title="Who viewed low-level concerns" caption={school ? schoolName(schools, school) : 'All schools'} crumbs={[{ to: '/privacy', name: 'Privacy' }]}>
      <p className="govuk-body wm-prose">
        Low-level concerns about staff are the head teacher’s own. You see who looked at them and when, and not what is in them or whom they are about. That you
        ask is seen too.
      </p>
      <WhoViewed key={school ?? ''} about={school ?? ''} of="list" />
    </Page>
  )
}
