export type RoleChoice = {
  role: string
  name: string
  whole: boolean
  does: string
  /** Reaches only the classes that the grant names. */
  inClasses?: boolean
}

/** The roles that can be given, as people call them; `whole` ones hold for the whole trust. */
export const roleChoices: RoleChoice[] = [
  { role: 'senco', name: 'SENCO', whole: false, does: 'Keeps the SEN register and imports the roll of their school' },
  { role: 'head-teacher', name: 'Head teacher', whole: false, does: 'Reads the SEN register and pupils’ records of their school' },
  { role: 'data-manager', name: 'Data manager', whole: false, does: 'Imports the roll of their school; sees no SEN information' },
  { role: 'class-teacher', name: 'Class teacher', whole: false, inClasses: true, does: 'Reads the entries and timelines of the pupils in their own classes' },
  { role: 'teaching-assistant', name: 'Teaching assistant', whole: false, inClasses: true, does: 'Reads the entries of the pupils in the groups they lead' },
  { role: 'dsl', name: 'Designated safeguarding lead', whole: false, does: 'Reads pupils’ records of their school' },
  { role: 'deputy-dsl', name: 'Deputy safeguarding lead', whole: false, does: 'Reads pupils’ records of their school' },
  { role: 'governor', name: 'SEND governor', whole: false, does: 'Reads reports without names' },
  { role: 'panel-member', name: 'Interview panel member', whole: false, does: 'Takes part in an interview' },
  { role: 'trust-director', name: 'Trust director of SEND', whole: true, does: 'Reads and keeps every school’s SEN register' },
  { role: 'trustee', name: 'Trustee', whole: true, does: 'Reads reports without names' },
  { role: 'trust-analyst', name: 'Trust analyst', whole: true, does: 'Reads figures without names' },
  { role: 'trust-administrator', name: 'Trust administrator', whole: true, does: 'Keeps schools, people and their roles; sees no pupils' },
]

export function roleName(role: string): string {
  return roleChoices.find(choice => choice.role === role)?.name ?? role
}

export function inClasses(role: string): boolean {
  return roleChoices.find(choice => choice.role === role)?.inClasses === true
}
