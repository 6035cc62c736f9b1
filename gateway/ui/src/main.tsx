import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App'
import './styles/app.scss'

createRoot(document.getElementById('waymark')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
