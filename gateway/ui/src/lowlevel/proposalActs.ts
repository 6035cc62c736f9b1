import type { StaffProposal } from '../api/lowLevel'
import { fileActs, type FileAct } from '../safeguarding/fileActs'

/** What the trust director decides about a proposal to erase low-level concerns, by the last part of the page’s address. */
export const proposalActs: Record<string, FileAct> = {
  agree: {
    ...fileActs['agree']!,
    name: 'Agree to erase them',
    title: 'Agree to erase these concerns',
    submit: 'Erase them for ever',
    said: 'The concerns are erased',
    later: 'Agreed. They could not be erased at this moment: they are as soon as they can be, unless something stands against it by then',
    about:
      'Everything that was told in these concerns is then unreadable for ever, in every copy and backup. That they were erased, when and on which ground stays. You are not told whom they are about: the head teacher has looked through them.',
    send: () => 'agree',
  },
  refuse: {
    ...fileActs['refuse']!,
    name: 'Keep them',
    title: 'Keep these concerns',
    submit: 'Keep them',
    said: 'The concerns are kept',
    send: () => 'refuse',
    fields: [{ ...fileActs['refuse']!.fields[0]!, label: 'Why are they kept?', hint: 'The head teacher reads this. It is erased with the concerns, whenever that is' }],
  },
}

/** Said where it cannot be agreed to; what stands against it, the director is not told. */
export const heldWords = 'Something stands against erasing these concerns for now, such as a legal hold. You are not told what it is. You can agree once it has ended, or keep them.'

/** The decisions that can be made about it now. */
export const actsFor = ({ held }: Pick<StaffProposal, 'held'>) => Object.entries(proposalActs).filter(([what]) => !held || what !== 'agree')
