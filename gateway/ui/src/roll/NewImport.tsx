import { useState } from 'react'
import { useNavigate } from 'react-router'
import { startImport } from '../api/roll'
import { CommandPageForm } from '../form/CommandPageForm'
import { SelectField } from '../form/SelectField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { useMe, workSchools } from '../shell/me'
import { useRollSchool } from '../shell/roles'
import { FileField } from './FileField'
import { HowToExport } from './HowToExport'

/** The first step of an import: which school, which file. */
export default function NewImport() {
  const schools = workSchools(useMe())
  const here = useRollSchool()
  const navigate = useNavigate()
  const [file, setFile] = useState<File>()
  const form = useCommandForm({
    name: 'new-import',
    initial: { school: here ?? '', chosen: '' },
    check: value =>
      failed(
        ['school', !value.school && 'Choose the school whose roll this is'],
        ['file', !file && 'Choose the file with the roll'],
        ['file', file?.size === 0 && 'The file is empty. Export the roll again and choose the new file'],
      ),
    send: (value, keyFor) => startImport(value.school, file!, { key: keyFor([value.school, file!.name, file!.size, file!.lastModified]) }),
    done: answer => {
      readAgain()
      void navigate(`/roll/${answer.import}`)
    },
  })
  return (
    <Page title="Import a roll" crumbs={[{ to: '/roll', name: 'Roll imports' }]}>
      <div className="wm-two">
        <CommandPageForm form={form} submit="Read the file">
          <p className="govuk-body">Nothing changes yet: you first see what the file would do.</p>
          {schools.length > 1 && (
            <SelectField
              id="school"
              label="Which school’s roll is it?"
              empty="Choose a school"
              value={form.value.school}
              onChange={school => form.change({ school })}
              choices={schools.map(school => ({ value: school.id, label: school.name }))}
            />
          )}
          <FileField
            id="file"
            label="File with the roll"
            hint="Common Transfer File (.xml) or CSV, as your system exports it"
            accept=".xml,.csv,.txt"
            file={file}
            chosenBefore={form.value.chosen}
            onChange={chosen => {
              setFile(chosen)
              form.change({ chosen: chosen?.name ?? '' })
            }}
          />
          {form.sending && file && (
            <p className="govuk-body" role="status">
              Sending {file.name}…
            </p>
          )}
        </CommandPageForm>
        <HowToExport />
      </div>
    </Page>
  )
}
