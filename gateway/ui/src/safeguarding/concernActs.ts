/** A field of a form about a concern: its name is that of the command's own field. */
export type ActField = {
  name: string
  kind: 'day' | 'future-day' | 'words' | 'line' | 'code' | 'child'
  label: string
  hint?: string
  /** The policy set that a code is chosen from. */
  set?:
    | 'safeguardingDecisions'
    | 'safeguardingOutcomes'
    | 'referralWays'
    | 'lowLevelOutcomes'
    | 'candidateOutcomes'
    | 'holdReasons'
    | 'erasureReasons'
    | 'accessDelivery'
    | 'accessRefusals'
  /** The codes themselves, where they are no policy data. */
  choices?: { code: string; label: string }[]
  optional?: boolean
  /** A day for which nothing is filled in: today’s is seldom right. */
  blank?: boolean
}

export type Act = {
  /** As it stands in the list of what one can do. */
  name: string
  title: string
  submit: string
  said: string
  about?: string
  fields: ActField[]
}

const day: ActField = { name: 'occurredOn', kind: 'day', label: 'Date' }

/** What can be done with a concern, by the last part of the address. */
export const concernActs: Record<string, Act> = {
  decide: {
    name: 'Record a decision',
    title: 'What did you decide, and why?',
    submit: 'Record the decision',
    said: 'Decision recorded',
    fields: [
      { name: 'decision', kind: 'code', label: 'Decision', set: 'safeguardingDecisions' },
      { name: 'rationale', kind: 'words', label: 'Rationale', hint: 'Why this and not something else, so that it can be followed years from now' },
      { name: 'lookAgainOn', kind: 'future-day', label: 'Look again on (optional)', optional: true },
      day,
    ],
  },
  'add-information': {
    name: 'Add information',
    title: 'Add information',
    submit: 'Add this',
    said: 'Information added',
    fields: [{ name: 'information', kind: 'words', label: 'Information', hint: 'Conversations, observations, what parents or agencies said' }, day],
  },
  refer: {
    name: 'Refer to children’s social care',
    title: 'Refer to children’s social care',
    submit: 'Record the referral',
    said: 'Referral recorded. An answer is due within one working day',
    about: 'Make the referral first, by phone if the child may be at risk today. Then record it here.',
    fields: [
      { name: 'to', kind: 'line', label: 'To whom', hint: 'Authority, team and the person you spoke to' },
      { name: 'how', kind: 'code', label: 'How', set: 'referralWays' },
      { name: 'reason', kind: 'words', label: 'Reason for the referral' },
      day,
    ],
  },
  answer: {
    name: 'Record their answer',
    title: 'What did children’s social care answer?',
    submit: 'Record the answer',
    said: 'Answer recorded',
    fields: [{ name: 'answer', kind: 'words', label: 'Answer', hint: 'What they do, who is responsible, and by when' }, { ...day, label: 'Date of the answer' }],
  },
  chase: {
    name: 'Record that you chased it',
    title: 'Record that you chased the referral',
    submit: 'Record it',
    said: 'Recorded',
    fields: [{ name: 'note', kind: 'words', label: 'Whom you spoke to and what they said' }, day],
  },
  'no-answer': {
    name: 'Record that no answer came',
    title: 'Record that children’s social care did not answer',
    submit: 'Record that none came',
    said: 'Recorded. No answer is waited for',
    about: 'Chase and escalate first. If an answer comes after all, record it then.',
    fields: [
      { name: 'instead', kind: 'words', label: 'What was done instead', hint: 'Whom you asked, what you decided without an answer, and why' },
      { ...day, label: 'Since when none is waited for' },
    ],
  },
  'correct-day': {
    name: 'Correct the day',
    title: 'On which day was it?',
    submit: 'Record the right day',
    said: 'Day corrected',
    about: 'The entry stays as it was; the right day stands beside it, and counts from now on.',
    fields: [
      { name: 'rightDay', kind: 'day', label: 'Right day', blank: true },
      { name: 'reason', kind: 'words', label: 'How the mistake was found' },
    ],
  },
  withdraw: {
    name: 'It is of another concern',
    title: 'Withdraw a referral that was recorded on the wrong concern',
    submit: 'Withdraw it here',
    said: 'Withdrawn here. Record it on the right concern',
    about: 'This takes nothing back at children’s social care. The entry stays, and says that it does not belong here. Record the referral on the right concern.',
    fields: [{ name: 'reason', kind: 'words', label: 'To which concern it belongs, and how the mistake was found' }],
  },
  escalate: {
    name: 'Escalate',
    title: 'Escalate the referral',
    submit: 'Record the escalation',
    said: 'Escalation recorded',
    fields: [
      { name: 'to', kind: 'line', label: 'To whom', hint: 'By your local procedure for disagreements' },
      { name: 'reason', kind: 'words', label: 'Reason' },
      day,
    ],
  },
  share: {
    name: 'Record information shared',
    title: 'Record information shared',
    submit: 'Record it',
    said: 'Sharing recorded',
    fields: [
      { name: 'with', kind: 'line', label: 'With whom' },
      { name: 'what', kind: 'words', label: 'What was shared' },
      { name: 'reason', kind: 'words', label: 'Why it was right to share it' },
      day,
    ],
  },
  'decline-to-share': {
    name: 'Record information not shared',
    title: 'Record that information was not shared',
    submit: 'Record it',
    said: 'Recorded',
    fields: [{ name: 'with', kind: 'line', label: 'Who asked' }, { name: 'reason', kind: 'words', label: 'Why it was not shared' }, day],
  },
  close: {
    name: 'Close the concern',
    title: 'Close the concern',
    submit: 'Close the concern',
    said: 'Concern closed',
    fields: [
      { name: 'summary', kind: 'words', label: 'Summary' },
      { name: 'followUp', kind: 'words', label: 'Follow-up', hint: 'Who goes on looking, and at what' },
      { name: 'outcome', kind: 'code', label: 'Outcome', set: 'safeguardingOutcomes' },
    ],
  },
  reopen: {
    name: 'Reopen the concern',
    title: 'Reopen the concern',
    submit: 'Reopen it',
    said: 'Concern reopened',
    fields: [{ name: 'reason', kind: 'words', label: 'Reason' }],
  },
  reattribute: {
    name: 'It is about another child',
    title: 'File it about the right child',
    submit: 'File it about this child',
    said: 'Filed about the right child',
    about:
      'Both children’s records keep that it was moved. The search finds children of your own schools. If the child is at another school of the trust, say who it is and choose that school: its safeguarding leads then have the concern as a new one and file it about the child, and you no longer see it.',
    fields: [
      { name: 'pupil', kind: 'child', label: 'The right child' },
      { name: 'reason', kind: 'words', label: 'How the mistake was found' },
    ],
  },
  correct: {
    name: 'Correct an entry',
    title: 'Correct an entry',
    submit: 'Record the correction',
    said: 'Correction recorded',
    about: 'The entry stays as it was; the correction stands beside it.',
    fields: [{ name: 'correction', kind: 'words', label: 'What is right' }],
  },
}
