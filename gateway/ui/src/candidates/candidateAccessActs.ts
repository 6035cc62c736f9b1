import type { FileAct } from '../safeguarding/fileActs'

const seen = true

/** Where what is done about a request is sent: the page knows which request it is. */
const to = (what: string) => () => `subject-access/{request}/${what}`

/** What is done about a candidate’s request to see what is held about them, by the last part of the page’s address. */
export const candidateAccessActs: Record<string, FileAct> = {
  ask: {
    name: 'Record a request to see what is held',
    title: 'Record a request to see what is held',
    submit: 'Record the request',
    said: 'Request recorded. The answer is due within one month',
    about: 'Whoever applied can ask anybody, in any words. The month runs from the day it was received, or from the day who is asking was confirmed.',
    send: () => 'subject-access',
    seen,
    fields: [
      { name: 'receivedOn', kind: 'day', label: 'When was it received?' },
      { name: 'asked', kind: 'words', label: 'What do they ask for?', hint: 'In their words' },
      { name: 'identityCheckedOn', kind: 'day', label: 'When was it confirmed who is asking? (optional)', optional: true },
    ],
  },
  identity: {
    name: 'Confirm who is asking',
    title: 'Confirm who is asking',
    submit: 'Confirm',
    said: 'Who is asking is confirmed. The month runs from that day',
    about: 'Ask for no more proof than is needed: of somebody you know well, none.',
    send: to('identity'),
    seen,
    fields: [{ name: 'on', kind: 'day', label: 'When was it confirmed?' }],
  },
  gather: {
    name: 'Gather what is held',
    title: 'Gather what is held',
    submit: 'Fix the list',
    said: 'What is held is gathered. Look through each item now',
    about: 'All that is recorded about the candidate, and who looked at it. The list is then fixed: what is recorded later is no part of this answer.',
    send: to('gather'),
    seen,
    fields: [],
  },
  extend: {
    name: 'Take longer for the answer',
    title: 'Take longer for the answer',
    submit: 'Put off the answer',
    said: 'The answer takes longer',
    about: 'Only where the request is complex, or the same person has made several. Tell the candidate within the first month, and why; then record it here.',
    send: to('extend'),
    body: ({ months, ...rest }) => ({ ...rest, months: Number(months) }),
    seen,
    fields: [
      { name: 'toldOn', kind: 'day', label: 'When were they told?' },
      {
        name: 'months',
        kind: 'code',
        label: 'By how long beyond the first month?',
        choices: [
          { code: '1', label: 'One month' },
          { code: '2', label: 'Two months' },
        ],
      },
      { name: 'reason', kind: 'words', label: 'Why does it take longer?' },
    ],
  },
  'approve-answer': {
    name: 'Approve the answer',
    title: 'Approve the answer',
    submit: 'Approve the answer',
    said: 'The answer is approved and can be given',
    about: 'Look through the items first: what is approved can go out.',
    send: to('approve'),
    seen,
    fields: [],
  },
  'withdraw-approval': {
    name: 'Take the approval back',
    title: 'Take the approval back',
    submit: 'Take the approval back',
    said: 'The approval is taken back. Decide again about what is wrong',
    about: 'Only while no copy has gone out: what was given stays as it was approved, so record that it was given instead. What was decided stays. Decide again about what is wrong; then the answer is approved again.',
    send: to('withdraw-approval'),
    seen,
    fields: [{ name: 'why', kind: 'words', label: 'What is wrong with it?' }],
  },
  sent: {
    name: 'Record that the answer was given',
    title: 'Record that the answer was given',
    submit: 'Record it',
    said: 'The answer was given',
    send: to('send'),
    seen,
    fields: [
      { name: 'on', kind: 'day', label: 'When was it given?' },
      { name: 'how', kind: 'code', label: 'How?', set: 'accessDelivery' },
    ],
  },
  'refuse-request': {
    name: 'Refuse the request',
    title: 'Refuse the request',
    submit: 'Refuse the request',
    said: 'The request is refused',
    about: 'The candidate has to be told why within one month, and that they can complain to the Information Commissioner or go to court.',
    send: to('refuse'),
    seen,
    warning: true,
    fields: [
      { name: 'reason', kind: 'code', label: 'Why is it refused?', set: 'accessRefusals' },
      { name: 'note', kind: 'words', label: 'What were they told?' },
    ],
  },
  'withdraw-request': {
    name: 'The candidate takes the request back',
    title: 'The candidate takes the request back',
    submit: 'Record it',
    said: 'The request is withdrawn',
    send: to('withdraw'),
    seen,
    fields: [{ name: 'on', kind: 'day', label: 'When did they say so?' }],
  },
}
