import { Page } from '../page/Page'
import { SummaryList } from '../page/SummaryList'
import { schoolName, useMe } from '../shell/me'
import { roleName } from '../directory/roleNames'
import { signOut } from '../shell/session'

export default function Account() {
  const me = useMe()
  const where = (school: string | null | undefined) => (!school ? 'the whole trust' : schoolName(me.schools, school))
  return (
    <Page title="Your account">
      <div className="wm-prose">
        <SummaryList
          rows={[
            { key: 'Name', value: me.name },
            {
              key: 'What you may do',
              value: (
                <ul className="govuk-list">
                  {me.grants.map(grant => (
                    <li key={grant.role + grant.school}>
                      {roleName(grant.role)}, {where(grant.school)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        <p className="govuk-body">If this is not right, ask your trust administrator. They can give and withdraw roles.</p>
        <p className="govuk-body">
          On a computer that others use, sign out when you leave. That signs you out in every browser and on every device where you are signed in, and takes away
          answers that you have not sent yet in the tabs of this browser.
        </p>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={signOut}>
          Sign out everywhere
        </button>
      </div>
    </Page>
  )
}
