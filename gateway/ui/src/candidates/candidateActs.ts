import { fileActs, type FileAct } from '../safeguarding/fileActs'
import { candidateAccessActs } from './candidateAccessActs'

const { reason, ground } = { reason: fileActs['place-hold']!.fields[0]!, ground: fileActs['propose']!.fields[0]! }
const seen = true

/** What a head teacher or trust director does about a candidate, by the last part of the page’s address. */
export const candidateActs: Record<string, FileAct> = {
  ...candidateAccessActs,
  note: {
    name: 'Add a note',
    title: 'Add a note',
    submit: 'Add the note',
    said: 'Note added',
    about: 'The candidate may ask to see what is written about them.',
    send: () => 'note',
    seen,
    fields: [{ name: 'note', kind: 'words', label: 'Note' }],
  },
  outcome: {
    name: 'Record how it ended',
    title: 'How did the application end?',
    submit: 'Record it',
    said: 'Recorded',
    send: () => 'outcome',
    seen,
    fields: [
      { name: 'outcome', kind: 'code', label: 'Outcome', set: 'candidateOutcomes' },
      { name: 'on', kind: 'day', label: 'Date' },
    ],
  },
  'place-hold': {
    ...fileActs['place-hold']!,
    title: 'Place a legal hold on this candidate',
    said: 'Legal hold placed. Nothing about the candidate is erased until it is lifted',
    about: 'While a hold stands, what is kept about the candidate cannot be erased, even when its time has come.',
    seen,
    fields: [{ ...reason, label: 'Why does it have to be kept?' }],
  },
  'lift-hold': {
    ...fileActs['lift-hold']!,
    about: 'Once no hold stands, two people can erase the candidate again when the time has come.',
    fields: [],
  },
  propose: {
    ...fileActs['propose']!,
    name: 'Propose to erase the candidate',
    title: 'Propose to erase this candidate',
    about: 'Name, address and everything written about the candidate are then unreadable for ever. Somebody other than you decides.',
    seen,
    fields: [ground],
  },
  withdraw: { ...fileActs['withdraw']!, title: 'Withdraw the proposal to erase this candidate', said: 'The proposal is withdrawn. The candidate is kept' },
  refuse: {
    ...fileActs['refuse']!,
    name: 'Keep the candidate',
    title: 'Keep this candidate',
    submit: 'Keep the candidate',
    said: 'The candidate is kept',
    fields: [{ name: 'note', kind: 'words', label: 'Why?', hint: 'This is erased with the candidate, whenever that is' }],
  },
  approve: {
    ...fileActs['agree']!,
    name: 'Agree to erase the candidate',
    title: 'Agree to erase this candidate',
    submit: 'Erase the candidate for ever',
    said: 'The candidate is erased',
    later: 'Agreed. The candidate is erased within minutes',
    about: 'Name, address and everything written about the candidate are then unreadable for ever, in every copy and backup. That somebody was erased, when and on which ground stays.',
    send: () => 'erasure/approve',
  },
}
