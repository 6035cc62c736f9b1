import type { AccessPart } from '../api/accessParts'

/** How far a part of an answer has come, in words. */
export const partStages: Record<string, string> = {
  'to-gather': 'To be gathered',
  'looking-through': 'Being looked through',
  approved: 'Approved, to be handed over',
  done: 'Done',
}

/** Why nobody but somebody else may approve it now; undefined where this person may. */
export function whyNotApprovePart(part: Pick<AccessPart, 'undecided' | 'deciders'>, me: string): string | undefined {
  if (part.undecided > 0) return part.undecided === 1 ? '1 item has still to be looked through.' : `${part.undecided} items have still to be looked through.`
  if (part.deciders.includes(me)) return 'You decided about some of it yourself: another lead or deputy has to approve it.'
  return undefined
}
