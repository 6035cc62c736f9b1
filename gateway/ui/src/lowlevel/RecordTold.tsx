import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { actOnLowLevel, readLowLevel, readStaffOf, type LowLevel } from '../api/lowLevel'
import { usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { whoInstead } from './whoInstead'
import { nameOf } from './nameOf'

/** Takes up what somebody told: whom it is about, and what kind of concern it is. */
export default function RecordTold() {
  const { concern = '' } = useParams()
  const query = useQuery({ queryKey: ['low-level-concern', concern], queryFn: () => readLowLevel(concern) })
  const staff = useQuery({ queryKey: ['low-level-staff', concern], queryFn: () => readStaffOf(concern) })
  const crumbs = [
    { to: '/low-level', name: 'Low-level concerns' },
    { to: `/low-level/${concern}`, name: 'Concern' },
  ]
  return (
    <Page title="Take up what was told" crumbs={crumbs} caption={query.data && nameOf(query.data.concern)}>
      <div className="wm-form">
        <Loaded query={query}>{found => <Loaded query={staff}>{all => <TakeUpForm found={found} choices={whoInstead(all.staff, '')} />}</Loaded>}</Loaded>
      </div>
    </Page>
  )
}

function TakeUpForm({ found: { concern }, choices }: { found: LowLevel; choices: { value: string; label: string }[] }) {
  const navigate = useNavigate()
  const { lowLevelKinds } = usePolicy()
  const known = choices.some(({ value }) => value === concern.subject)
  const form = useCommandForm({
    name: `low-level-record:${concern.concern}`,
    initial: { subject: known ? concern.subject : '', name: known ? '' : (concern.name ?? ''), kind: '' },
    seen: concern.seq,
    check: value =>
      failed(
        ['subject', !value.subject && !value.name.trim() && 'Choose whom it is about, or give their name'],
        ['kind', !value.kind && 'Choose what kind of concern it is'],
      ),
    send: (value, keyFor, seq) => {
      const body = { ...(value.subject ? { subject: value.subject } : { name: value.name.trim() }), kind: value.kind }
      return actOnLowLevel(concern.concern, 'record', body, { key: keyFor(body), seq })
    },
    done: () => {
      readAgain()
      void navigate('/low-level', { state: { done: 'Recorded' } })
    },
  })
  const { value, change } = form
  return (
    <CommandPageForm form={form} submit="Record it" cancel={`/low-level/${concern.concern}`}>
      <p className="govuk-body">What was told, its day and who told it come along. Whoever told it sees that it was taken up.</p>
      <SelectField
        id="subject"
        label="Whom is it about?"
        hint="About a head teacher, it becomes the trust director’s. About yourself, you find it no more"
        empty="Somebody else, named below"
        value={value.subject}
        onChange={subject => change({ subject })}
        choices={choices}
      />
      {!value.subject && (
        <TextField id="name" label="Name" hint="A volunteer, a contractor, somebody not in the list" value={value.name} onChange={name => change({ name })} />
      )}
      <RadioField
        id="kind"
        legend="What kind of concern?"
        value={value.kind}
        onChange={kind => change({ kind })}
        choices={lowLevelKinds.map(({ code, label }) => ({ value: code, label }))}
      />
    </CommandPageForm>
  )
}
