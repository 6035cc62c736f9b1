import { useNavigate } from 'react-router'
import { declineProposal } from '../api/register'
import type { Proposal, Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { PupilFormPage } from '../pupil/PupilFormPage'
import { spokenName } from '../pupil/names'
import { readAgain } from '../shell/queries'
import { ProposalAnswered } from './ProposalAnswered'
import { ProposalSummary } from './ProposalSummary'

/** A proposed entry that is not to stand, and why. */
export default function DeclineProposal() {
  return (
    <PupilFormPage title="Decline the proposed entry">
      {pupil => (pupil.proposal ? <DeclineForm pupil={pupil} proposal={pupil.proposal} /> : <ProposalAnswered />)}
    </PupilFormPage>
  )
}

function DeclineForm({ pupil, proposal }: { pupil: Pupil; proposal: Proposal }) {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `decline:${pupil.pupil}`,
    initial: { reason: '' },
    seen: pupil.seq,
    check: value => failed(['reason', !value.reason.trim() && 'Say why the entry is declined']),
    send: (value, keyFor, seq) => declineProposal(pupil.pupil, value.reason.trim(), { key: keyFor(value), seq }),
    done: () => {
      readAgain()
      void navigate('/register/proposals', { state: { done: `Proposed entry for ${spokenName(pupil.name, pupil.nameState)} declined` } })
    },
  })
  return (
    <CommandPageForm form={form} submit="Decline this entry" cancel="/register/proposals">
      <ProposalSummary proposal={proposal} />
      <p className="govuk-body">The pupil is not placed on the register. You can still place them later.</p>
      <TextField
        id="reason"
        label="Why is it declined?"
        hint="For example, SEN support ended before the pupil came to this school"
        rows={4}
        value={form.value.reason}
        onChange={reason => form.change({ reason })}
      />
    </CommandPageForm>
  )
}
