import type { Act } from './concernActs'

/** An act about the keeping of a file, and the last part of the address it is sent to. */
export type FileAct = Act & {
  send: (hold: string) => string
  /** The command’s body, where it is not just what was given. */
  body?: (given: Record<string, string>) => Record<string, unknown>
  /** Decided on what the page showed. */
  seen: boolean
  /** Said instead where what was decided is carried out later. */
  later?: string
  warning?: boolean
}

/** What can be decided about the keeping of a file, by the last part of the page’s address. */
export const fileActs: Record<string, FileAct> = {
  'place-hold': {
    name: 'Place a legal hold',
    title: 'Place a legal hold on this file',
    submit: 'Place the hold',
    said: 'Legal hold placed. The file cannot be erased until it is lifted',
    about:
      'While a hold stands the file is kept and cannot be erased, even when its time has come. It keeps this file alone: where the pupil’s SEN record has to be kept too, ask the SENCO to place a hold on that record.',
    send: () => 'holds',
    seen: false,
    fields: [
      { name: 'reason', kind: 'code', label: 'Why does the file have to be kept?', hint: 'The reason stays readable for ever', set: 'holdReasons' },
      { name: 'note', kind: 'words', label: 'Which claim, complaint or inquiry is it? (optional)', hint: 'This is erased with the file', optional: true },
    ],
  },
  'lift-hold': {
    name: 'Lift this hold',
    title: 'Lift the legal hold',
    submit: 'Lift the hold',
    said: 'The legal hold is lifted',
    about: 'Once no hold stands, two people can erase the file again when its time has come.',
    send: hold => `holds/${hold}/lift`,
    seen: true,
    warning: true,
    fields: [{ name: 'note', kind: 'words', label: 'How has what it was placed for ended?', hint: 'This is erased with the file' }],
  },
  propose: {
    name: 'Propose to erase the file',
    title: 'Propose to erase this file',
    submit: 'Propose it',
    said: 'Proposed. Somebody else now agrees or refuses',
    about: 'Look through the file first: what is erased can never be read again. Somebody other than you decides.',
    send: () => 'erasure/propose',
    seen: false,
    fields: [
      { name: 'ground', kind: 'code', label: 'On which ground?', hint: 'The ground stays readable for ever', set: 'erasureReasons' },
      { name: 'note', kind: 'words', label: 'What else should the second person know? (optional)', hint: 'This is erased with the file', optional: true },
    ],
  },
  withdraw: {
    name: 'Withdraw the proposal',
    title: 'Withdraw the proposal to erase this file',
    submit: 'Withdraw it',
    said: 'The proposal is withdrawn. The file is kept',
    send: () => 'erasure/withdraw',
    seen: true,
    fields: [],
  },
  refuse: {
    name: 'Keep the file',
    title: 'Keep this file',
    submit: 'Keep the file',
    said: 'The file is kept',
    send: () => 'erasure/refuse',
    seen: true,
    fields: [{ name: 'note', kind: 'words', label: 'Why is it kept?', hint: 'This is erased with the file, whenever that is' }],
  },
  agree: {
    name: 'Agree to erase the file',
    title: 'Agree to erase this file',
    submit: 'Erase the file for ever',
    said: 'The file is erased',
    later: 'Agreed. The file could not be erased at this moment: it is as soon as it can be, unless something stands against it by then',
    about: 'Everything that was told in this file is then unreadable for ever, in every copy and backup. That it was erased, when and on which ground stays.',
    send: () => 'erasure/agree',
    seen: true,
    warning: true,
    fields: [],
  },
}
