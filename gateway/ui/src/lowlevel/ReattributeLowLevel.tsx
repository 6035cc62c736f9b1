import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { actOnLowLevel, readLowLevel, readStaffOf, type LowLevel } from '../api/lowLevel'
import { CommandPageForm } from '../form/CommandPageForm'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { nameOf } from './nameOf'
import { whoInstead } from './whoInstead'

/** Says of a low-level concern that it is about another person. Whoever does so may find it no more, so the way from here is to the list. */
export default function ReattributeLowLevel() {
  const { concern = '' } = useParams()
  const query = useQuery({ queryKey: ['low-level-concern', concern], queryFn: () => readLowLevel(concern) })
  const crumbs = [
    { to: '/low-level', name: 'Low-level concerns' },
    { to: `/low-level/${concern}`, name: 'Concern' },
  ]
  return (
    <Page title="It is about another person" crumbs={crumbs} caption={query.data && nameOf(query.data.concern)}>
      <div className="wm-form">
        <Loaded query={query}>{found => <WhoseForm found={found} />}</Loaded>
      </div>
    </Page>
  )
}

function WhoseForm({ found: { concern } }: { found: LowLevel }) {
  const navigate = useNavigate()
  const staff = useQuery({ queryKey: ['low-level-staff', concern.concern], queryFn: () => readStaffOf(concern.concern) })
  const form = useCommandForm({
    name: `low-level-reattribute:${concern.concern}`,
    initial: { subject: '', name: '', reason: '' },
    seen: concern.seq,
    check: value =>
      failed(
        ['subject', !value.subject && !value.name.trim() && 'Choose whom it is about, or give their name'],
        ['reason', !value.reason.trim() && 'Say why it is about another person'],
      ),
    send: (value, keyFor, seq) => {
      const body = { ...(value.subject ? { subject: value.subject } : { name: value.name.trim() }), reason: value.reason.trim() }
      return actOnLowLevel(concern.concern, 'reattribute', body, { key: keyFor(body), seq })
    },
    done: () => {
      readAgain()
      void navigate('/low-level', { state: { done: 'Recorded: it is about another person' } })
    },
  })
  const { value, change } = form
  const told = concern.lado || concern.status === 'lado-again'
  return (
    <CommandPageForm form={form} submit="Record whom it is about" cancel={`/low-level/${concern.concern}`}>
      <p className="govuk-body">
        What was told, who told it, its day and the notes go to whom it is about. It leaves the pattern of {nameOf(concern)}, with whom a line stays that
        something was recorded and was about another person. Outcomes stay behind and are no longer shown: add a note first with what has to come along.
      </p>
      {told && <p className="govuk-inset-text">The LADO was told of this. They have to be told again whom it is about; it waits on Today until that is recorded.</p>}
      <SelectField
        id="subject"
        label="Whom is it about?"
        hint="About a head teacher, it becomes the trust director’s. About yourself, you find it no more"
        empty="Somebody else, named below"
        value={value.subject}
        onChange={subject => change({ subject })}
        choices={whoInstead(staff.data?.staff ?? [], concern.subject)}
      />
      {!value.subject && (
        <TextField id="name" label="Name" hint="A volunteer, a contractor, somebody not in the list" value={value.name} onChange={name => change({ name })} />
      )}
      <TextField
        id="reason"
        label={`Why is it not about ${nameOf(concern)}?`}
        hint="This stays with them and is in the answer if they ask what is held. Do not name whom it is about"
        rows={4}
        value={value.reason}
        onChange={reason => change({ reason })}
      />
    </CommandPageForm>
  )
}
