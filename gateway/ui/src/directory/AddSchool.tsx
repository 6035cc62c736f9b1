import { useNavigate } from 'react-router'
import { listSchool } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { checkSchool, noSchool, phases, schoolBody } from './newSchool'

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
          <TextField id="name" label="Name" value={value.name} onChange={name => change({ name })} />
          <TextField id="urn" label="URN" hint="Unique reference number, 6 numbers" width="10" value={value.urn} onChange={urn => change({ urn })} />
          <TextField
            id="laCode"
            label="Local authority code"
            hint="3 numbers"
            width="3"
            value={value.laCode}
            onChange={laCode => change({ laCode })}
          />
          <TextField
            id="establishment"
            label="Establishment number"
            hint="4 numbers"
            width="5"
            value={value.establishment}
            onChange={establishment => change({ establishment })}
          />
          <SelectField
            id="phase"
            label="Phase"
            empty="Choose a phase"
            value={value.phase}
            onChange={phase => change({ phase })}
            choices={phases.map(phase => ({ value: phase, label: phase }))}
          />
          <TextField id="type" label="Type" hint="For example, Academy converter" value={value.type} onChange={type => change({ type })} />
        </CommandPageForm>
      </div>
    </Page>
  )
}
