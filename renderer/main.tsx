import './strictPage.ts'
import './styles.scss'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { connect } from './connect.ts'

// A file dropped beside the place for it would otherwise be opened by the browser instead of the program.
for (const dragging of ['dragover', 'drop'] as const) addEventListener(dragging, (event) => event.preventDefault())

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App connection={connect()} />
    </StrictMode>,
  )
