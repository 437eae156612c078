import './strictPage.ts'
import './styles.scss'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { connect } from './connect.ts'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App connection={connect()} />
    </StrictMode>,
  )
