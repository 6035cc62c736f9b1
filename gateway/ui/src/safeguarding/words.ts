import type { Tone } from '../page/Tag'
import type { Code } from '../api/policy'
import { labelOf } from '../api/policy'
import { inWords, momentOf } from '../time/words'

const states: Record<string, { name: string; tone: Tone }> = {
  new: { name: 'New', tone: 'red' },
  looking: { name: 'Being looked at', tone: 'blue' },
  waiting: { name: 'Waiting', tone: 'yellow' },
  closed: { name: 'Closed', tone: 'grey' },
  erased: { name: 'Erased', tone: 'grey' },
}

export const stateOf = (status: string) => states[status] ?? { name: status, tone: 'grey' as const }

/** What is said of a concern to somebody who raised it, and nothing more. */
export const raisedWords: Record<string, string> = {
  new: 'Received. The safeguarding lead has not taken it up yet',
  looking: 'The safeguarding lead is looking at it',
  waiting: 'The safeguarding lead is dealing with it',
  closed: 'Dealt with and closed',
  erased: 'Dealt with and closed. What was told has been erased since',
}

/** The same of what was told of an adult who works there. */
export const toldWords: Record<string, string> = {
  told: 'Told. Nobody has taken it up yet',
  'taken-up': 'Taken up',
  'dealt-with': 'Dealt with',
}

const titles: Record<string, string> = {
  'concern-raised': 'Concern raised',
  'concern-acknowledged': 'Acknowledged',
  'decision-made': 'Decision',
  'information-added': 'Information added',
  'entry-corrected': 'Correction',
  'referred-to-social-care': 'Referred to children’s social care',
  'social-care-answered': 'Children’s social care answered',
  'referral-chased': 'Referral chased',
  'referral-escalated': 'Referral escalated',
  'no-answer-came': 'Children’s social care did not answer',
  'referral-day-corrected': 'Day of a referral, or of its answer, corrected',
  'referral-withdrawn': 'Referral withdrawn: it was recorded on the wrong concern',
  'information-shared': 'Information shared',
  'sharing-declined': 'Information not shared',
  'concern-closed': 'Closed',
  'concern-reopened': 'Reopened',
  'concern-reattributed': 'Filed about the right child',
  'glass-broken': 'Opened in an emergency',
  'glass-acknowledged': 'Emergency opening noted',
  'file-sent': 'File sent to the next school',
  'receipt-recorded': 'Receipt recorded',
  'file-taken-back': 'Sending taken back',
  'file-refused': 'File refused by the school it was sent to',
  'no-next-school-recorded': 'No next school; the file stays',
  'no-next-school-taken-back': 'No next school: recorded by mistake, taken back',
  'low-level-told': 'Told',
  'low-level-recorded': 'Recorded',
  'trust-told': 'The trust’s directors were told',
  'low-level-noted': 'Note',
  'referred-to-lado': 'Referred to the LADO',
  'low-level-concluded': 'Concluded',
}

export const titleOf = (kind: string) => titles[kind] ?? kind.replaceAll('-', ' ')

const labels: Record<string, string> = {
  seen: 'Seen and heard',
  childsWords: 'Child’s own words',
  childAsTold: 'Child, as told',
  place: 'Where',
  occurredAt: 'Time',
  immediateDanger: 'Immediate danger',
  decision: 'Decision',
  rationale: 'Rationale',
  lookAgainOn: 'Look again on',
  information: 'Information',
  correction: 'What is right',
  corrects: 'Corrects entry',
  rightDay: 'Right day',
  instead: 'Done instead',
  to: 'To',
  how: 'How',
  reason: 'Reason',
  dueBy: 'Answer due by',
  answer: 'Answer',
  note: 'Note',
  why: 'Why',
  with: 'With whom',
  what: 'What',
  summary: 'Summary',
  followUp: 'Follow-up',
  outcome: 'Outcome',
  until: 'Until',
  startsOn: 'First day at the next school',
  toOther: 'Next school',
  receivedBy: 'Received by',
  kind: 'Kind',
  name: 'Name',
  sharedBy: 'Told by',
}

/** Ids and what the page says elsewhere. */
const unsaid = new Set(['referral', 'school', 'opening', 'transfer', 'fromSchool', 'toSchool', 'from', 'pupil', 'subject'])

/** The facts and texts of an entry as pairs of a label and a value, in the order they came. */
export function detailsOf(entry: { facts: Record<string, string>; texts: Record<string, string> }, codes: Code[]): { label: string; value: string }[] {
  return [...Object.entries(entry.facts), ...Object.entries(entry.texts)]
    .filter(([name, value]) => !unsaid.has(name) && !(name === 'immediateDanger' && value === 'false'))
    .map(([name, value]) => ({ label: labels[name] ?? name, value: said(name, value, codes) }))
}

function said(name: string, value: string, codes: Code[]): string {
  if (name === 'immediateDanger') return 'Yes'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return inWords(value)
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return momentOf(value)
  return ['decision', 'outcome', 'how', 'kind', 'why'].includes(name) ? labelOf(codes, value) : value
}
