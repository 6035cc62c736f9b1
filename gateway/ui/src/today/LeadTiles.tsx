import { useQuery } from '@tanstack/react-query'
import { readLeadCover } from '../api/directory'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { needingLeads, schoolsInWords } from './leadCover'
import { Tile } from './Tile'

/** Schools where a concern would find nobody, for whoever gives roles and whoever answers for the trust. */
export function LeadTiles() {
  const query = useQuery({ queryKey: ['lead-cover'], queryFn: readLeadCover })
  const { without, ending } = needingLeads(query.data?.schools ?? [], todayInSchool())
  if (!query.isError && without.length + ending.length === 0) return null
  return (
    <section aria-labelledby="leads">
      <h2 id="leads" className="govuk-heading-m">
        Safeguarding leads
      </h2>
      {query.isError && <p className="govuk-inset-text wm-careful">Whether each school has one could not be loaded. Reload the page in a minute.</p>}
      <ul className="wm-tiles">
        {without.length > 0 && (
          <Tile
            number={without.length}
            to="/schools"
            name={without.length === 1 ? 'School without a safeguarding lead' : 'Schools without a safeguarding lead'}
            note={`${schoolsInWords(without, school => school.name)}. A concern that is raised there finds nobody`}
          />
        )}
        {ending.length > 0 && (
          <Tile
            number={ending.length}
            to="/schools"
            name={ending.length === 1 ? 'School whose safeguarding lead’s role ends' : 'Schools whose safeguarding lead’s role ends'}
            note={schoolsInWords(ending, school => `${school.name} (last day ${inWords(school.until!)})`)}
          />
        )}
      </ul>
    </section>
  )
}
