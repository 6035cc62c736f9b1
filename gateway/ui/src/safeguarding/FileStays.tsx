import { useNavigate, useParams } from 'react-router'
import { keepFile } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'

const acts = {
  'take-back': {
    title: 'Take it back',
    text: 'The file stays with you, and stands to be sent again. A sending goes from the list of the school it was sent to: where something has left the building, see to it that it comes back.',
    label: 'Why is it taken back?',
    submit: 'Take it back',
    said: 'Taken back. The file is still yours',
  },
  refuse: {
    title: 'Refuse a file',
    text: 'Its sender keeps the file, and sees that you do not take it and why. It goes from your list. Where something has come with it, give it back unread.',
    label: 'Why do you not take it?',
    submit: 'Refuse the file',
    said: 'Refused. Its sender sees so',
  },
}

/** A file was sent to the wrong school, and stays with the one that sent it. */
export default function FileStays({ act }: { act: keyof typeof acts }) {
  const { pupil = '', transfer = '' } = useParams()
  const navigate = useNavigate()
  const { title, text, label, submit, said } = acts[act]
  const form = useCommandForm({
    name: `${act}:${transfer}`,
    initial: { reason: '' },
    check: value => failed(['reason', !value.reason.trim() && 'Give the reason']),
    send: (value, keyFor) => {
      const reason = value.reason.trim()
      return keepFile(pupil, transfer, act, reason, { key: keyFor({ reason }) })
    },
    done: () => {
      readAgain()
      void navigate('/safeguarding/transfers', { state: { done: said } })
    },
  })
  return (
    <Page title={title} crumbs={[{ to: '/safeguarding/transfers', name: 'Files to send and receive' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit={submit} warning cancel="/safeguarding/transfers">
          <p className="govuk-body">{text}</p>
          <TextField id="reason" label={label} rows={2} value={form.value.reason} onChange={reason => form.change({ reason })} />
        </CommandPageForm>
      </div>
    </Page>
  )
}
