import type { Candidate, CandidateEntry } from '../api/candidates'
import { labelOf, type Code } from '../api/policy'
import { inWords } from '../time/words'

export const candidateName = (about: Candidate['about']) => about?.name ?? 'Name not available'

const titles: Record<string, string> = {
  'application-received': 'Application received',
  'candidate-corrected': 'Application corrected',
  'note-recorded': 'Note',
  'outcome-recorded': 'Outcome',
  'candidate-hold-placed': 'Legal hold placed',
  'candidate-hold-lifted': 'Legal hold lifted',
  'candidate-erasure-proposed': 'Erasure proposed',
  'candidate-erasure-withdrawn': 'Proposal to erase withdrawn',
  'candidate-erasure-refused': 'Kept',
  'candidate-erasure-approved': 'Erasure agreed',
  'candidate-erased': 'Erased',
  'candidate-access-received': 'Asked to see what is held',
  'candidate-identity-confirmed': 'Who is asking confirmed',
  'candidate-access-extended': 'Answer put off',
  'candidate-access-gathered': 'What is held gathered',
  'candidate-items-decided': 'What is held looked through',
  'candidate-access-approved': 'Answer approved',
  'candidate-approval-withdrawn': 'Approval taken back',
  'candidate-access-sent': 'Answer given',
  'candidate-access-refused': 'Request refused',
  'candidate-access-withdrawn': 'Request taken back',
}

export const entryTitle = (type: string) => titles[type] ?? type.replaceAll('-', ' ')

/** What an entry says beyond its title. */
export function entrySays(entry: CandidateEntry, codes: Code[]): string[] {
  const about = entry.about ? [entry.about.name, entry.about.post, entry.about.email, entry.about.phone] : []
  return [entry.code && labelOf(codes, entry.code), entry.words, ...about].filter((said): said is string => Boolean(said))
}

/** Until when somebody is kept, and why. */
export function keptInWords({ keeping, outcome }: Pick<Candidate, 'keeping' | 'outcome'>): string {
  if (keeping.appointed) return 'As a member of staff: appointed'
  if (!outcome) return keeping.waiting ? 'No end is known: say how the application ended' : 'Until it is known how the application ended'
  if (!keeping.dueOn) return 'The trust has set no period'
  return keeping.due ? `Its time ended on ${inWords(keeping.dueOn)}: look through it, then keep or erase it` : `Until ${inWords(keeping.dueOn)}`
}
