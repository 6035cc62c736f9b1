import type { Tone } from '../page/Tag'
import type { AccessDetail, AccessLine } from '../api/subjectAccess'

export const stages: Record<AccessLine['stage'], string> = {
  received: 'Waiting for proof of identity',
  gathering: 'To be gathered',
  'in-redaction': 'Being looked through',
  approved: 'Approved, to be sent',
  sent: 'Sent',
  refused: 'Refused',
}

export const clocks: Record<AccessLine['clock'], { tone: Tone; name: string }> = {
  'on-time': { tone: 'green', name: 'In time' },
  'due-soon': { tone: 'yellow', name: 'Due within a week' },
  overdue: { tone: 'red', name: 'Overdue' },
  closed: { tone: 'grey', name: 'Closed' },
}

/** What the person it is about is called; a member of staff is said to be one. */
export function subjectName({ name, subjectKind }: Pick<AccessLine, 'name' | 'subjectKind'>): string {
  return `${name ?? 'Name not available'}${subjectKind === 'person' ? ' (member of staff)' : ''}`
}

export const isAbout = ({ subject, subjectKind }: Pick<AccessLine, 'subject' | 'subjectKind'>, person: string) => subjectKind === 'person' && subject === person

/** Why an answer whose approval was taken back waits. */
export const reopened = 'The approval was taken back, and nothing was decided since. Decide again about what is wrong, then somebody approves it.'

/** Why nobody but somebody else may approve it now; undefined where this person may. */
export function whyNotApprove(request: Pick<AccessDetail, 'deciders' | 'undecided' | 'reopened' | 'stage' | 'subject' | 'subjectKind'>, me: string): string | undefined {
  if (isAbout(request, me)) return 'This request is about you: somebody else has to approve it.'
  if (request.stage !== 'in-redaction') return 'Gather first what is held.'
  if (request.undecided > 0) return request.undecided === 1 ? '1 item has still to be looked through.' : `${request.undecided} items have still to be looked through.`
  if (request.reopened) return reopened
  if (request.deciders.includes(me)) return `You decided last about some of it: another trust director${request.subjectKind === 'person' ? ', or a trust administrator,' : ''} has to approve it, or somebody else decides about these items again.`
  return undefined
}
