import { useNavigate } from 'react-router'
import { Link } from 'react-router'
import { confirmProposals } from '../api/register'
import { Problem } from '../api/problem'
import type { Proposal, Pupil } from '../api/reports'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { PupilFormPage } from '../pupil/PupilFormPage'
import { spokenName } from '../pupil/names'
import { readAgain } from '../shell/queries'
import { partsOf } from '../time/schoolDate'
import { EntryFields } from './EntryFields'
import { ProposalAnswered } from './ProposalAnswered'
import { authorityAt, rememberAuthority } from './authority'
import { checkEntry, codesOf, entryBody, noAnswers } from './entryAnswers'

/** One proposed entry, checked and completed before it is confirmed. */
export default function EditProposal() {
  return (
    <PupilFormPage title="Check the proposed entry">
      {pupil =>
        pupil.proposal ? (
          <EditForm pupil={pupil} proposal={pupil.proposal} />
        ) : (
          <ProposalAnswered />
        )
      }
    </PupilFormPage>
  )
}

function EditForm({ pupil, proposal }: { pupil: Pupil; proposal: Proposal }) {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `proposal:${pupil.pupil}`,
    initial: {
      ...noAnswers,
      provision: proposal.provision ?? '',
      planAuthority: authorityAt(pupil.school),
      needs: codesOf(proposal.needs),
      occurredOn: partsOf(proposal.start),
      triedBefore: '',
    },
    seen: pupil.seq,
    check: value => checkEntry(value, false),
    send: async (value, keyFor, seen) => {
      rememberAuthority(pupil.school, value)
      const { triedBefore, ...rest } = entryBody(value)
      const pupils = [{ pupil: pupil.pupil, seq: seen ?? pupil.seq, entry: triedBefore ? { ...rest, triedBefore } : rest }]
      const answer = await confirmProposals(pupils, { key: keyFor(pupils) })
      const refused = answer.results.find(result => result.outcome === 'refused')
      if (refused) throw new Problem(refused.rule === 'changed-meanwhile' ? 412 : 409, refused.rule ?? '', '', refused.detail ?? 'The entry was not recorded.', refused.rule ?? undefined)
      return answer
    },
    done: () => {
      readAgain()
      void navigate('/register/proposals', { state: { done: `${spokenName(pupil.name, pupil.nameState)} is on the SEN register` } })
    },
  })
  return (
    <CommandPageForm
      form={form}
      submit="Confirm this entry"
      also={
        <Link className="govuk-link" to={`/register/proposals/${pupil.pupil}/decline`}>
          Decline it instead
        </Link>
      }
    >
      <p className="govuk-body">Filled in from the imported roll. Change what is not right, and add what the file did not say.</p>
      <EntryFields tried={false} value={form.value} change={form.change} startLegend="When did this provision begin?" />
    </CommandPageForm>
  )
}
