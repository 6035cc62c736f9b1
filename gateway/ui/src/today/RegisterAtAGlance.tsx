import { useQuery } from '@tanstack/react-query'
import { readRegister } from '../api/reports'
import { Loaded } from '../page/Loaded'
import { Tile } from './Tile'

/** The register in three numbers, each a way into it. */
export function RegisterAtAGlance({ school }: { school: string | null }) {
  const query = useQuery({ queryKey: ['register-count', school, ''], queryFn: ({ signal }) => readRegister({ school, limit: 1 }, signal) })
  return (
    <section aria-labelledby="glance">
      <h2 id="glance" className="govuk-heading-m">
        SEN register
      </h2>
      <Loaded query={query}>
        {({ total, counts }) => (
          <ul className="wm-tiles">
            <Tile quiet number={total} to="/register" name={total === 1 ? 'Pupil on the register' : 'Pupils on the register'} />
            <Tile quiet number={counts.K} to="/register?provision=K" name="SEN support (K)" />
            <Tile quiet number={counts.E} to="/register?provision=E" name="EHC plan (E)" />
          </ul>
        )}
      </Loaded>
    </section>
  )
}
