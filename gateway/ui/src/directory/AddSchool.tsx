import { useNavigate } from 'react-router'
import { listSchool } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { SchoolFields } from './SchoolFields'
import { checkSchool, noSchool, schoolBody } from './newSchool'

export default function AddSchool() {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: 'add-school',
    initial: noSchool,
    check: checkSchool,
    send: (value, keyFor) => listSchool(schoolBody(value), { key: keyFor(schoolBody(value)) }),
    done: (_, value) => {
      readAgain()
      void navigate('/schools', { state: { done: `${value.name.trim()} is listed` } })
    },
  })
  const { value, change } = form
  return (
    <Page title="Add a school" crumbs={[{ to: '/schools', name: 'Schools' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit="Add the school" cancel="/schools">
          <p className="govuk-body">Copy these from the public register of schools.</p>
          <SchoolFields
            value={value}
            change={change}
            urn={<TextField id="urn" label="URN" hint="Unique reference number, 6 numbers" width="10" value={value.urn} onChange={urn => change({ urn })} />}
          />
        </CommandPageForm>
      </div>
    </Page>
  )
}
