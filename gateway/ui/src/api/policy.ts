import { useQuery } from '@tanstack/react-query'
import { todayInSchool } from '../time/schoolDate'
import type { components } from './generated/pupil-case'
import { command, get, type CommandOptions } from './http'

export type Code = { code: string; label: string; area?: string | null; only?: string[] | null }
type Item = components['schemas']['PolicyValue']

const empty: Code[] = []

function codes(items: Item[], set: string): Code[] {
  const value: unknown = items.find(item => item.name === set)?.value
  return Array.isArray(value) ? (value as Code[]) : empty
}

/** A number of the policy data; undefined until it has come, and where there is none. */
function number(items: Item[], name: string): number | undefined {
  const value = Number(items.find(item => item.name === name)?.value ?? NaN)
  return Number.isNaN(value) ? undefined : value
}

/** Every item of policy data as it stands on a date. */
export function usePolicyItems(on: string = todayInSchool()) {
  return useQuery({
    queryKey: ['policy', on],
    queryFn: () => get<components['schemas']['Items']>('/api/directory/policy', { on }),
    staleTime: 600_000,
  })
}

/** What an item is to be from days to come, as trust administrators have entered it. */
export function useComingPolicy(name: string) {
  return useQuery({
    queryKey: ['policy-coming', name],
    queryFn: () => get<components['schemas']['Coming']>(`/api/directory/policy/${name}/coming`),
  })
}

/** Corrects an item from a day on; what held before that day stays. */
export const correctPolicy = (name: string, body: { value: string | Code[] | null; validFrom: string; source: string }, options: CommandOptions) =>
  command<unknown>(`/api/directory/policy/${name}/corrections`, body, options)

/** The code sets in force on a date; empty until they have come. */
export function usePolicy(on: string = todayInSchool()) {
  const answer = usePolicyItems(on)
  const items = answer.data?.items ?? []
  return {
    loaded: answer.isSuccess,
    senFileYears: number(items, 'retention-sen-file-years'),
    provisions: codes(items, 'provisions'),
    needTypes: codes(items, 'need-types'),
    yearGroups: codes(items, 'year-groups'),
    removalReasons: codes(items, 'removal-reasons'),
    erasureReasons: codes(items, 'erasure-reasons'),
    holdReasons: codes(items, 'hold-reasons'),
    safeguardingDecisions: codes(items, 'safeguarding-decisions'),
    safeguardingOutcomes: codes(items, 'safeguarding-outcomes'),
    noNextSchoolReasons: codes(items, 'no-next-school-reasons'),
    referralWays: codes(items, 'safeguarding-referral-ways'),
    safeguardingCodes: ['safeguarding-decisions', 'safeguarding-outcomes', 'safeguarding-referral-ways', 'no-next-school-reasons'].flatMap(set => codes(items, set)),
    candidateOutcomes: codes(items, 'candidate-outcomes'),
    lowLevelKinds: codes(items, 'low-level-kinds'),
    lowLevelOutcomes: codes(items, 'low-level-outcomes'),
    accessExemptions: codes(items, 'access-exemptions'),
    accessRefusals: codes(items, 'access-refusal-reasons'),
    accessRequesters: codes(items, 'access-requesters'),
    accessDelivery: codes(items, 'access-delivery'),
  }
}

export function labelOf(set: Code[], code: string): string {
  return set.find(item => item.code === code)?.label ?? code
}
