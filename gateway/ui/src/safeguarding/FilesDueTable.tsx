import { Link } from 'react-router'
import type { FileLine } from '../api/files'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'

export function FilesDueTable({ files }: { files: FileLine[] }) {
  const { schools } = useMe()
  return (
    <table className="wm-table wm-stack">
      <caption className="govuk-visually-hidden">Files to keep or erase</caption>
      <thead>
        <tr>
          <th scope="col">Child</th>
          <th scope="col">School</th>
          <th scope="col">Kept until</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {files.map(file => (
          <tr key={file.pupil}>
            <th scope="row">
              <Link className="govuk-link" to={`/safeguarding/children/${file.pupil}/keeping`}>
                {file.childName ?? 'Name not available'}
              </Link>
            </th>
            <td data-label="School">{schoolName(schools, file.school)}</td>
            <td data-label="Kept until">{file.dueOn ? inWords(file.dueOn) : 'Not known yet'}</td>
            <td data-label="State">
              <State file={file} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ file }: { file: FileLine }) {
  return (
    <>
      {file.holds > 0 && <Tag tone="purple">{file.holds === 1 ? 'Legal hold' : `${file.holds} legal holds`}</Tag>}{' '}
      {file.open && <Tag tone="orange">Something is open</Tag>} {file.stage === 'proposed' && <Tag tone="blue">Erasure proposed</Tag>}{' '}
      {file.stage === 'agreed' && <Tag tone="blue">Erasure agreed</Tag>} {file.due && file.stage === 'none' && <Tag tone="yellow">Due</Tag>}
    </>
  )
}
