import { Link } from 'react-router'
import type { Transfer } from '../api/safeguarding'
import { inWords } from '../time/words'

type Parts = {
  transfer: Transfer
  /** Whether the reader works on safeguarding at that school. */
  mine: (school: string) => boolean
}

/** Where a file is, and what the reader does about it: its sender one thing, the school it was sent to another. */
export function WhereItIs({ transfer, mine }: Parts) {
  return (
    <>
      {said(transfer)}{' '}
      {stepsFor(transfer, mine).map(([to, name]) => (
        <Link key={to} className="govuk-link govuk-!-margin-right-2" to={`/safeguarding/children/${transfer.pupil}/${to}`}>
          {name}
        </Link>
      ))}
    </>
  )
}

/** Addresses below the child’s, and what they are called. */
export function stepsFor({ status, open, transfer, fromSchool, toSchool }: Omit<Transfer, 'sentOn' | 'dueBy'>, mine: Parts['mine']): [string, string][] {
  const takeBack: [string, string] = [`transfers/${transfer}/take-back`, 'Take it back']
  const receive: [string, string] = [`receipts/${transfer}`, 'Record the receipt']
  const sender = mine(fromSchool)
  const receiver = !!toSchool && mine(toSchool)
  const send = `send-file?from=${fromSchool}`
  const none: [string, string] = [`no-next-school?from=${fromSchool}`, 'No next school']
  if (sender && status === 'to-send') return toSchool ? [[`${send}&to=${toSchool}`, 'Send it']] : [[send, 'Send it'], none]
  if (sender && status === 'not-joined') return toSchool ? [[`${send}&to=${toSchool}`, 'Return it or send it on']] : [[send, 'Return it or send it on'], none]
  if (sender && status === 'refused' && open) return [[send, 'Send it again'], takeBack]
  if (sender && status === 'no-next-school') return [takeBack]
  if (status !== 'sent') return []
  return [
    ...(receiver || (sender && !toSchool) ? [receive] : []),
    ...(receiver ? [[`transfers/${transfer}/refuse`, 'Refuse it'] as [string, string]] : []),
    ...(sender ? [takeBack] : []),
  ]
}

function said({ status, sentOn, receivedOn }: Transfer): string {
  if (status === 'sent') return `Sent ${inWords(sentOn ?? null)}.`
  if (status === 'received') return `Received ${inWords(receivedOn ?? null)}`
  if (status === 'no-next-school') return `It stays: no next school, ${inWords(sentOn ?? null)}. The child’s chronology says why.`
  if (status === 'not-joined') return 'It came to you, and the child has not joined.'
  if (status === 'refused') return 'Refused. The child’s chronology says why.'
  return status === 'taken-back' ? 'Taken back' : ''
}
