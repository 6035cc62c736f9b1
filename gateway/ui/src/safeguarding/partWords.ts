import type { AccessPart } from '../api/accessParts'
import { reopened } from '../privacy/accessWords'

/** How far a part of an answer has come, in words. */
export const partStages: Record<string, string> = {
  'to-gather': 'To be gathered',
  'looking-through': 'Being looked through',
  approved: 'Approved, to be handed over',
  done: 'Done',
}

type Decided = Pick<AccessPart, 'undecided' | 'deciders' | 'reopened' | 'subjectKind'>

/** Why this person may not approve it now; undefined where they may: alone, where nobody else may read it. */
export function whyNotApprovePart(part: Decided, me: string, another: boolean): string | undefined {
  if (part.undecided > 0) return part.undecided === 1 ? '1 item has still to be looked through.' : `${part.undecided} items have still to be looked through.`
  if (part.reopened) return reopened
  const second = part.subjectKind === 'person' ? 'another head teacher of the school' : 'another lead or deputy'
  if (another && part.deciders.includes(me)) return `You decided last about some of it: ${second} has to approve it, or decide about these items again.`
  return undefined
}
