import { useState } from 'react'
import { Link } from 'react-router'
import { importSchools, type ListedSchools } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Done } from '../page/Flash'
import { Page } from '../page/Page'
import { TextField } from '../form/TextField'
import { FileField } from '../roll/FileField'
import { readAgain } from '../shell/queries'

/** Schools out of the public register's own CSV. */
export default function ImportSchools() {
  const [file, setFile] = useState<File>()
  const [answer, setAnswer] = useState<ListedSchools>()
  const form = useCommandForm({
    name: 'import-schools',
    initial: { trust: '', chosen: '' },
    check: () => failed(['file', !file && 'Choose the CSV file'], ['file', file?.size === 0 && 'The file is empty. Export it again']),
    send: ({ trust }, keyFor) => importSchools(file!, trust.trim(), { key: keyFor([trust, file!.name, file!.size, file!.lastModified]) }),
    done: listed => {
      setAnswer(listed)
      readAgain()
    },
  })
  return (
    <Page title="Import schools" crumbs={[{ to: '/schools', name: 'Schools' }]}>
      {answer && <Listed answer={answer} />}
      <div className="wm-form">
        <CommandPageForm
          form={form}
          submit="Import the schools"
          also={
            <Link className="govuk-link" to="/schools">
              {answer ? 'Go to Schools' : 'Cancel'}
            </Link>
          }
        >
          <p className="govuk-body">
            Search for your trust in the public register of schools, and download the results as CSV. Schools already listed are brought up to date,
            not listed twice. Closed schools are passed over.
          </p>
          <FileField
            id="file"
            label="CSV file"
            hint="As downloaded: with the columns URN, LA (code), EstablishmentNumber and EstablishmentName"
            accept=".csv"
            file={file}
            chosenBefore={form.value.chosen}
            onChange={chosen => {
              setFile(chosen)
              form.change({ chosen: chosen?.name ?? '' })
            }}
          />
          <TextField
            id="trust"
            label="Your trust, where the file has schools of others too (optional)"
            hint="Its name or number, as the file has it under Trusts (name) or Trusts (code)"
            value={form.value.trust}
            onChange={trust => form.change({ trust })}
          />
        </CommandPageForm>
      </div>
    </Page>
  )
}

function Listed({ answer }: { answer: ListedSchools }) {
  return (
    <>
      <Done>
        {answer.listed === 1 ? '1 school listed' : `${answer.listed} schools listed`}
        {answer.unchanged > 0 && `, ${answer.unchanged} unchanged`}
        {answer.closed > 0 && `, ${answer.closed} passed over because ${answer.closed === 1 ? 'it is' : 'they are'} closed`}
        {answer.others > 0 && `, ${answer.others} because ${answer.others === 1 ? 'it is' : 'they are'} not your trust’s`}.
      </Done>
      {answer.problems.length > 0 && (
        <div className="govuk-inset-text wm-careful">
          <p className="govuk-body">
            <strong>{answer.problems.length === 1 ? '1 line was left out' : `${answer.problems.length} lines were left out`}</strong>
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {answer.problems.map(problem => (
              <li key={problem.line}>
                Line {problem.line}: {problem.detail}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
