import type { MenuItemConstructorOptions } from 'electron'

/** Standard roles only: the work is on the page, where it can be reached by keyboard and read aloud. */
export const menuFor = (platform: NodeJS.Platform): MenuItemConstructorOptions[] => [
  ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
  { label: 'File', submenu: [{ role: platform === 'darwin' ? 'close' : 'quit' }] },
  { role: 'editMenu' },
  {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }],
  },
  { role: 'windowMenu' },
]
