import { ukTime } from './ukTime.ts'

type Attributes = Readonly<Record<string, string>>

const heading = 'Time (UK)\tFrom\tTo\tPlatform\tText'
const owner = 'Owner of the telephone'
const calls: Readonly<Record<string, string>> = {
  '1': 'incoming',
  '2': 'outgoing',
  '3': 'missed',
  '4': 'voicemail',
  '5': 'rejected',
  '6': 'blocked',
}

const frames = new Set(['smses', 'calls', 'parts', 'addrs', 'addr', 'part'])

/** Reads the texts and calls that Android telephones save as XML, element by element; undefined for an element that is none of them. */
export function smsBackupReader(): (name: string, attributes: Attributes) => readonly string[] | undefined {
  let started = false
  let open: { time: string; from: string; to: string } | undefined
  const line = (...cells: readonly string[]): readonly string[] => {
    const lines = [...(started ? [] : [heading]), cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t')]
    started = true
    return lines
  }
  return (name, attributes) => {
    const { date = '', address = attributes.number ?? '', contact_name: contact = '', type = '', body, duration } = attributes
    const other = [contact === '(Unknown)' || contact === 'null' ? '' : contact, address].filter((one) => one !== '').join(' ')
    const isOwn = type === '2' || attributes.msg_box === '2'
    const [from, to] = isOwn ? [owner, other] : [other, owner]
    if (name === 'sms' && body !== undefined && date !== '') return line(ukTime(date), from, to, 'SMS', body)
    if (name === 'call' && duration !== undefined && date !== '')
      return line(ukTime(date), from, to, 'Call', `Call ${calls[type] ?? ''} ${duration} seconds`)
    if (name === 'mms' && date !== '') {
      open = { time: ukTime(date), from, to }
      return []
    }
    if (name === 'part' && open && attributes.ct === 'text/plain') return line(open.time, open.from, open.to, 'MMS', attributes.text ?? '')
    if (name === 'part' && open && /^(?:image|video|audio)\//.test(attributes.ct ?? ''))
      return line(open.time, open.from, open.to, 'MMS', `[attachment ${attributes.name ?? attributes.ct}]`)
    return frames.has(name) ? [] : undefined
  }
}
