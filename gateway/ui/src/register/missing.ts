import type { ProposalRow } from '../api/reports'

/** What a proposed entry lacks before it can be confirmed as it stands. */
export function missing(row: Pick<ProposalRow, 'provision' | 'needs' | 'start'>): string[] {
  return [
    row.provision ? '' : 'provision',
    row.provision === 'E' ? 'plan reference' : '',
    row.needs.some(need => need.rank === 1) ? '' : 'primary need',
    row.start ? '' : 'start date',
  ].filter(Boolean)
}
