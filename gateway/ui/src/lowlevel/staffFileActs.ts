import { fileActs, type FileAct } from '../safeguarding/fileActs'

const { reason, note, lifted, ground } = fields()

/** What a head teacher decides about how long the concerns about somebody are kept, by the last part of the page’s address. */
export const staffFileActs: Record<string, FileAct> = {
  'place-hold': {
    ...fileActs['place-hold']!,
    title: 'Place a legal hold on these concerns',
    said: 'Legal hold placed. Nothing about this person can be erased until it is lifted',
    about: 'While a hold stands, all that is recorded about this person is kept and cannot be erased, even when its time has come.',
    fields: [reason, note],
  },
  'lift-hold': {
    ...fileActs['lift-hold']!,
    about: 'Once no hold stands, these concerns can be erased by two people when their time has come.',
    fields: [lifted],
  },
  propose: {
    ...fileActs['propose']!,
    name: 'Propose to erase these concerns',
    title: 'Propose to erase these concerns',
    said: 'Proposed. The trust director now agrees or refuses',
    about:
      'Look through them first: what is erased can never be read again. All concerns about this person go together. The trust director decides, and is told how many there are and at which school, but not whom they are about.',
    fields: [ground, { ...note, label: 'What else should the trust director know? (optional)', hint: 'Name nobody. This is erased with the concerns' }],
  },
  withdraw: {
    ...fileActs['withdraw']!,
    title: 'Withdraw the proposal to erase these concerns',
    said: 'The proposal is withdrawn. The concerns are kept',
  },
}

/** The fields of a file’s acts, said of concerns. */
function fields() {
  const of = (act: string, at: number) => fileActs[act]!.fields[at]!
  const erased = 'This is erased with the concerns'
  return {
    reason: { ...of('place-hold', 0), label: 'Why do they have to be kept?' },
    note: { ...of('place-hold', 1), hint: erased },
    lifted: { ...of('lift-hold', 0), hint: erased },
    ground: of('propose', 0),
  }
}
