import { useNavigate } from 'react-router'
import { mapColumns, type RollImport } from '../api/roll'
import { CommandPageForm } from '../form/CommandPageForm'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { Discard } from './Discard'
import { MappingLine } from './MappingLine'
import { lacking } from './fields'

/** Which column is what: where the headings alone do not say it, or were read wrongly. */
export function Mapping({ roll }: { roll: RollImport }) {
  const navigate = useNavigate()
  const headings = roll.headings ?? []
  const before = roll.state === 'preview' ? `/roll/${roll.id}` : undefined
  const form = useCommandForm({
    name: `mapping:${roll.id}`,
    initial: { mapping: Object.fromEntries(headings.map(heading => [heading, roll.mapping?.[heading] ?? ''])) },
    check: value => failed(['mapping-0', lacking(value.mapping)]),
    send: (value, keyFor) => {
      const mapping = Object.fromEntries(headings.map(heading => [heading, value.mapping[heading] || 'ignore']))
      return mapColumns(roll.id, mapping, { key: keyFor(mapping) })
    },
    done: () => {
      readAgain()
      void navigate(`/roll/${roll.id}`, { replace: true })
    },
  })
  return (
    <>
      <p className="govuk-body wm-prose">
        {roll.state === 'preview' ? 'This is how the columns were read.' : 'Waymark could not tell what every column is.'} Say which is which; leave the
        others out. It is remembered for this school’s next file like this one.
      </p>
      <CommandPageForm form={form} submit="Continue" cancel={before} also={<Discard roll={roll} />}>
        <table className="wm-table wm-stack">
          <caption className="govuk-visually-hidden">Columns of the file</caption>
          <thead>
            <tr>
              <th scope="col">Column in the file</th>
              <th scope="col">First values</th>
              <th scope="col">What it is</th>
            </tr>
          </thead>
          <tbody>
            {headings.map((heading, at) => (
              <MappingLine
                key={heading}
                at={at}
                heading={heading}
                sample={(roll.sample ?? []).slice(0, 3).map(row => row[at] ?? '')}
                hidden={roll.hidden.includes(heading)}
                value={form.value.mapping[heading] ?? ''}
                onChange={field => form.change({ mapping: { ...form.value.mapping, [heading]: field } })}
              />
            ))}
          </tbody>
        </table>
      </CommandPageForm>
    </>
  )
}
