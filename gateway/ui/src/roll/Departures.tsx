import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readSchools } from '../api/directory'
import { readArrivals, type AwaitedPupil } from '../api/roll'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { yearName } from '../pupil/names'
import { MoveAnswer } from './MoveAnswer'

/** Pupils of this school whom another school of the trust has in its roll: they stay until this school agrees. */
export default function Departures() {
  const awaited = useQuery({ queryKey: ['arrivals'], queryFn: readArrivals })
  const schools = useQuery({ queryKey: ['schools'], queryFn: readSchools })
  const named = (id: string) => schools.data?.schools.find(school => school.id === id)?.name ?? 'Another school of the trust'
  return (
    <Page title="Have these pupils moved?" crumbs={[{ to: '/', name: 'Today' }]}>
      <p className="govuk-body wm-prose">
        Another school of the trust has these pupils in its roll. They stay with their present school, and so does their record, until you agree. If
        one has not moved, say so: the other school is told to check the UPN in its own system.
      </p>
      <Loaded query={awaited}>
        {({ arrivals }) => (arrivals.length === 0 ? <NobodyWaits /> : <AwaitedTable arrivals={arrivals} named={named} />)}
      </Loaded>
    </Page>
  )
}

function NobodyWaits() {
  return (
    <div className="wm-empty">
      <p className="govuk-body">
        <strong>Nobody is waiting for your answer.</strong>
      </p>
      <p className="govuk-body">When another school of the trust imports a roll with one of your pupils in it, you are asked here.</p>
      <Link className="govuk-link" to="/">
        Back to Today
      </Link>
    </div>
  )
}

function AwaitedTable({ arrivals, named }: { arrivals: AwaitedPupil[]; named: (school: string) => string }) {
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Pupils in the roll of another school</caption>
      <thead>
        <tr>
          <th scope="col">Pupil</th>
          <th scope="col">Year</th>
          <th scope="col">School now</th>
          <th scope="col">In the roll of</th>
          <th scope="col">Your answer</th>
        </tr>
      </thead>
      <tbody>
        {arrivals.map(each => (
          <tr key={each.pupil + each.to}>
            <th scope="row">{each.name}</th>
            <td data-label="Year">{yearName(each.yearGroup)}</td>
            <td data-label="School now">{named(each.from)}</td>
            <td data-label="In the roll of">{named(each.to)}</td>
            <td data-label="Your answer">
              <MoveAnswer pupil={each} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
