import { CheckField } from '../form/CheckField'
import { LeadsNamed } from './LeadsNamed'

/** What comes before any form: the telephone. */
export function ImmediateDanger({ checked, school, onChange }: { checked: boolean; school: string; onChange: (checked: boolean) => void }) {
  return (
    <>
      <CheckField
        id="immediateDanger"
        label="The child is in immediate danger"
        hint="Injured, at risk of harm today, or afraid to go home"
        checked={checked}
        onChange={onChange}
      />
      {checked && (
        <div className="govuk-warning-text" role="alert">
          <span className="govuk-warning-text__icon" aria-hidden="true">
            !
          </span>
          <strong className="govuk-warning-text__text">
            Phone first: 999 if the child is in danger now, then the safeguarding lead or whoever stands in for them. Stay with the child. Fill this in
            afterwards. <LeadsNamed school={school} />
          </strong>
        </div>
      )}
    </>
  )
}
