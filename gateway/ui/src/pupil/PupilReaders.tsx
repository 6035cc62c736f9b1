import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { type Readers, readReaders } from '../api/reports'
import { roleName } from '../directory/roleNames'
import { DateField } from '../form/DateField'
import { ErrorSummary } from '../form/ErrorSummary'
import { FormErrors } from '../form/FormErrors'
import { failed } from '../form/errors'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { Updating } from '../page/Updating'
import { schoolName, useMe } from '../shell/me'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { spokenName } from './names'
import { usePupil } from './usePupil'

/** Who could open this pupil's record on a day: by the roles and classes that were in force then. */
export default function PupilReaders() {
  const { pupil = '' } = useParams()
  const [address, go] = useSearchParams()
  const on = address.get('on') ?? todayInSchool()
  const record = usePupil(pupil)
  const readers = useQuery({ queryKey: ['readers', pupil, on], queryFn: () => readReaders(pupil, on) })
  const name = record.data ? spokenName(record.data.name, record.data.nameState) : 'Pupil'
  return (
    <Page title="Who can read this record" caption={name} crumbs={[{ to: `/pupils/${pupil}`, name }]}>
      <OnDay key={on} on={on} onChange={day => go({ on: day })} />
      <Loaded query={readers}>{answer => <ReaderTable answer={answer} />}</Loaded>
    </Page>
  )
}

function OnDay({ on, onChange }: { on: string; onChange: (day: string) => void }) {
  const [day, setDay] = useState(partsOf(on))
  const [round, setRound] = useState(0)
  const [errors, setErrors] = useState(failed())
  const show = (event: FormEvent) => {
    event.preventDefault()
    const found = failed(['on', checkDate('Day', day)])
    setErrors(found)
    setRound(round + 1)
    if (found.length === 0) onChange(dateOf(day)!)
  }
  return (
    <FormErrors value={errors}>
      <form noValidate onSubmit={show} className="wm-form">
        <ErrorSummary errors={errors} title="There is a problem" round={round} />
        <DateField id="on" legend="On which day" hint="Today or an earlier day" value={day} onChange={setDay} />
        <button type="submit" className="govuk-button govuk-button--secondary">
          Show who could read it
        </button>
      </form>
    </FormErrors>
  )
}

function ReaderTable({ answer }: { answer: Readers }) {
  const { schools } = useMe()
  const places = answer.places.map(place => [schoolName(schools, place.school), place.className && `class ${place.className}`].filter(Boolean).join(', '))
  return (
    <section aria-labelledby="readers">
      <h2 id="readers" className="govuk-heading-m">
        On {inWords(answer.on)}
      </h2>
      <Updating shown={answer.updating} />
      <p className="govuk-body">
        {places.length === 0 ? 'The trust did not know this pupil yet.' : `The pupil was at ${places.join(', then at ')}.`} These members of staff could
        open the record, or a part of it; who did is recorded with each reading.
      </p>
      {answer.readers.length > 0 && (
        <table className="wm-table wm-stack">
          <caption className="govuk-visually-hidden">Who could read the record</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Where</th>
              <th scope="col">From</th>
              <th scope="col">Until</th>
            </tr>
          </thead>
          <tbody>
            {answer.readers.map(reader => (
              <tr key={`${reader.person} ${reader.role} ${reader.school} ${reader.from}`}>
                <th scope="row">{reader.name ?? 'Name not available'}</th>
                <td data-label="Role">
                  {roleName(reader.role)}
                  {reader.part === 'roll' && ' (the roll only)'}
                </td>
                <td data-label="Where">
                  {reader.school ? schoolName(schools, reader.school) : 'Whole trust'}
                  {reader.classes.length > 0 && `, ${reader.classes.join(', ')}`}
                </td>
                <td data-label="From">{inWords(reader.from)}</td>
                <td data-label="Until">{reader.until ? inWords(reader.until) : 'No end'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
