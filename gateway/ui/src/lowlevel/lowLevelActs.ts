import type { LowLevelItem } from '../api/lowLevel'
import type { Act, ActField } from '../safeguarding/concernActs'

const day: ActField = { name: 'occurredOn', kind: 'day', label: 'Date' }

const conclude: Act = {
  name: 'Conclude',
  title: 'Conclude the low-level concern',
  submit: 'Conclude it',
  said: 'Concluded',
  fields: [{ name: 'outcome', kind: 'code', label: 'Outcome', set: 'lowLevelOutcomes' }, { name: 'note', kind: 'words', label: 'What came of it, and why' }, day],
}

const concludeAgain: Act = {
  ...conclude,
  name: 'Record another outcome',
  title: 'Record another outcome of the low-level concern',
  submit: 'Record the outcome',
  said: 'Outcome recorded',
  about: 'The outcome that was recorded before stays in the record.',
}

/** What a head teacher can do with a low-level concern, by the last part of the address. */
export const lowLevelActs: Record<string, Act> = {
  note: {
    name: 'Add a note',
    title: 'Add a note',
    submit: 'Add the note',
    said: 'Note added',
    fields: [{ name: 'note', kind: 'words', label: 'Note', hint: 'Whom you spoke to, what was said' }, day],
  },
  'refer-to-lado': {
    name: 'Refer to the LADO',
    title: 'Refer to the LADO',
    submit: 'Record the referral',
    said: 'Referral to the LADO recorded',
    about:
      'Where somebody may have harmed a child, may have committed an offence against one, or may not be suitable to work with children, the harm threshold is met. Speak to the LADO first; then record it here.',
    fields: [{ name: 'to', kind: 'line', label: 'Whom you spoke to' }, { name: 'reason', kind: 'words', label: 'Reason' }, day],
  },
  conclude,
}

/** The same as they are called for one of them: nothing is the last word, and after an outcome another one may follow. */
export const actsFor = ({ status }: Pick<LowLevelItem, 'status'>): Record<string, Act> =>
  status === 'told' ? {} : status === 'concluded' ? { ...lowLevelActs, conclude: concludeAgain } : lowLevelActs
