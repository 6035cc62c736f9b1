import { useNavigate } from 'react-router'
import { PupilCombobox } from './PupilCombobox'

/** The search at the top of every page: opens the pupil's record. */
export default function PupilSearch() {
  const navigate = useNavigate()
  return <PupilCombobox id="pupil-search" label="Find a pupil by name" onChoose={pupil => void navigate(`/pupils/${pupil.pupil}`)} />
}
