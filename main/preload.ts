import { contextBridge, ipcRenderer } from 'electron'

/**
 * All the page ever learns of Electron: one function. `desk('listen', listener)` hears the news and returns how to stop;
 * any other method is asked of the desk and answered with `{ answered }` or `{ accident }`.
 */
contextBridge.exposeInMainWorld('desk', (method: string, ask: unknown) => {
  if (method !== 'listen') return ipcRenderer.invoke('desk', method, ask)
  const heard = (_event: unknown, news: unknown) => (ask as (news: unknown) => void)(news)
  ipcRenderer.on('news', heard)
  return () => ipcRenderer.removeListener('news', heard)
})
