import { LineTaker } from '../lineTaker.ts'
import { readXml } from '../xml.ts'
import { phoneReportReader } from './phoneReport.ts'
import { smsBackupReader } from './smsBackup.ts'

/** XML as text: a phone report message by message, anything else a line for each element that says something. */
export function textOfXml(xml: string, most: number): { text: string; full: boolean } {
  if (/<decodedData|<project[^>]{0,500}\sxmlns="http:\/\/pa\.cellebrite\.com/i.test(xml.slice(0, 200_000))) {
    const report = phoneReportReader(most)
    report.write(xml)
    return report.end()
  }
  const taker = new LineTaker(most)
  const path: { name: string; text: string }[] = []
  const smsLines = smsBackupReader()
  readXml(xml, {
    open(name, attributes) {
      path.push({ name, text: '' })
      const messages = smsLines(name, attributes)
      if (messages) {
        for (const line of messages) taker.add(line)
        return
      }
      const said = Object.entries(attributes).filter(
        ([key, value]) => value.trim() !== '' && !key.startsWith('xmlns') && key !== 'schemaLocation',
      )
      if (said.length > 0) taker.add(`${name}\t${said.map(([key, value]) => `${key}: ${value.replace(/\s+/g, ' ').trim()}`).join('\t')}`)
    },
    text(text) {
      const element = path.at(-1)
      if (element) element.text += text
    },
    close() {
      const { name, text } = path.pop()!
      if (text.trim() !== '') taker.add(`${name}: ${text.replace(/\s+/g, ' ').trim()}`)
    },
  })
  return { text: taker.text(), full: taker.full }
}
