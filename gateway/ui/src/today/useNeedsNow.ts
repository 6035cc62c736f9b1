import { useQuery } from '@tanstack/react-query'
import { readProposals, readRegister } from '../api/reports'
import { readArrivals, readImports } from '../api/roll'
import { unfinished } from '../roll/states'
import { useCasesSchool, useRollSchool } from '../shell/roles'

type Who = { keeps: boolean; imports: boolean; reads: boolean; answers: boolean }

/** How much waits of each kind. What a person may not see is not asked for. */
export function useNeedsNow({ keeps, imports, reads, answers }: Who) {
  const school = useCasesSchool()
  const rollSchool = useRollSchool()
  const proposals = useQuery({
    queryKey: ['proposals-count', school ?? ''],
    queryFn: () => readProposals({ school, limit: 1 }),
    enabled: keeps,
  })
  const notTold = useQuery({
    queryKey: ['register-count', school, 'parents-not-told'],
    queryFn: ({ signal }) => readRegister({ school, flag: 'parents-not-told', limit: 1 }, signal),
    enabled: reads,
  })
  const register = useQuery({
    queryKey: ['register-count', school, ''],
    queryFn: ({ signal }) => readRegister({ school, limit: 1 }, signal),
    enabled: reads,
  })
  const roll = useQuery({ queryKey: ['imports', rollSchool], queryFn: () => readImports(rollSchool), enabled: imports })
  const arrivals = useQuery({ queryKey: ['arrivals'], queryFn: readArrivals, enabled: answers })
  const asked = [proposals, notTold, register, roll, arrivals].filter(query => query.isEnabled)
  return {
    loading: asked.some(query => query.isPending),
    failed: asked.some(query => query.isError),
    proposals: proposals.data?.total,
    moving: arrivals.data?.arrivals.filter(each => !each.declined && (school === null || each.from === school)).length,
    notTold: notTold.data?.total,
    onRegister: register.data?.total ?? 0,
    imported: roll.data === undefined || roll.data.imports.some(each => each.state === 'finished'),
    unfinished: (roll.data?.imports ?? []).filter(each => unfinished(each.state)),
  }
}
