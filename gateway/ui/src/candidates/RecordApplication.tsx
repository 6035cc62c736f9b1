import { useNavigate } from 'react-router'
import { recordApplication } from '../api/candidates'
import { CommandPageForm } from '../form/CommandPageForm'
import { SelectField } from '../form/SelectField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { useCandidatesSchool } from '../shell/roles'
import { partsOf, todayInSchool } from '../time/schoolDate'
import { ApplicationFields, applicationBody, checkApplication } from './ApplicationFields'

/** Records that somebody applied for a post. */
export default function RecordApplication() {
  const navigate = useNavigate()
  const { grants, schools } = useMe()
  const looked = useCandidatesSchool()
  const may = (role: string, at: string | null) => grants.some(grant => grant.role === role && (grant.school ?? null) === at)
  const mine = schools.filter(school => may('trust-director', null) || may('head-teacher', school.id))
  const form = useCommandForm({
    name: 'record-application',
    initial: { school: looked ?? (mine.length === 1 ? mine[0]!.id : ''), name: '', post: '', receivedOn: partsOf(todayInSchool()), email: '', phone: '' },
    check: value => [...failed(['school', !value.school && 'Choose the school']), ...checkApplication(value)],
    send: (value, keyFor) => {
      const body = { school: value.school, ...applicationBody(value) }
      return recordApplication(body, { key: keyFor(body) })
    },
    done: answer => {
      readAgain()
      void navigate(`/candidates/${answer.candidate}`, { state: { done: 'Application recorded' } })
    },
  })
  return (
    <Page title="Record an application" crumbs={[{ to: '/candidates', name: 'Candidates' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit="Record it" cancel="/candidates">
          {mine.length > 1 && (
            <SelectField
              id="school"
              label="School"
              empty="Choose a school"
              value={form.value.school}
              onChange={school => form.change({ school })}
              choices={mine.map(school => ({ value: school.id, label: school.name }))}
            />
          )}
          <ApplicationFields value={form.value} change={form.change} />
        </CommandPageForm>
      </div>
    </Page>
  )
}
