import type { components } from '../api/generated/pupil-case'

export type PolicyItem = components['schemas']['PolicyValue']

/** How a value is written: as days, as terms from a day to a day, as codes with words, or as a number. */
export type Kind = 'days' | 'terms' | 'codes' | 'number'

const titles: Record<string, string> = {
  'access-delivery': 'Ways to send an answer to a subject access request',
  'access-exemptions': 'Reasons to leave something out of an answer',
  'access-refusal-reasons': 'Reasons to refuse a subject access request',
  'access-requesters': 'Who may ask to see what is held',
  'break-glass-minutes': 'Minutes that an emergency opening lasts',
  'census-need-ranks': 'Needs of a pupil that the census takes',
  'comparator-e-all': 'National share of pupils with an EHC plan, all schools',
  'comparator-e-primary': 'National share of pupils with an EHC plan, primary',
  'comparator-e-secondary': 'National share of pupils with an EHC plan, secondary',
  'comparator-k-all': 'National share of pupils with SEN support, all schools',
  'comparator-k-primary': 'National share of pupils with SEN support, primary',
  'comparator-k-secondary': 'National share of pupils with SEN support, secondary',
  'concern-quiet-working-days': 'Working days after which a concern that nobody writes in is due',
  'file-transfer-school-days': 'School days to send a child protection file',
  'import-leaver-confirmation': 'Share of leavers in an import that has to be confirmed',
  'reads-retention-months': 'Months that it is kept who looked',
  'referral-answer-working-days': 'Working days for children’s social care to answer',
  'retention-candidate-months': 'Months that candidates are kept',
  'retention-child-protection-file-years': 'Age in years until which a child protection file is kept',
  'retention-low-level-years': 'Years that low-level concerns are kept',
  'retention-sen-file-years': 'Age in years until which a SEN file is kept',
  'retention-staff-years': 'Years that staff are kept after their last role',
  'safeguarding-referral-ways': 'Ways to refer to children’s social care',
  'small-number': 'Below this number a report shows no figure',
}

export function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return titles[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

export function kindOf({ name, value }: Pick<PolicyItem, 'name' | 'value'>): Kind {
  if (name === 'term-dates') return 'terms'
  if (name === 'bank-holidays' || name === 'census-dates') return 'days'
  return Array.isArray(value) ? 'codes' : 'number'
}

/** Whether its source says that the trust has to look at it: `(check)`. */
export const toCheck = ({ source }: Pick<PolicyItem, 'source'>) => source.includes('(check')
