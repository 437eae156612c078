import { LineTaker } from '../lineTaker.ts'
import { xmlReader } from '../xml.ts'
import { ukTime } from './ukTime.ts'

/** One thing in a phone report: a chat, a message, a call, a person. */
type Model = { type: string; isDeleted: boolean; fields: Record<string, string>; inner: Record<string, Model[]> }

/** Things that become a line, the kinds of Cellebrite's XML. */
const lineKinds = new Set('InstantMessage SMS MMS Email Call Voicemail ChatActivity'.split(' '))
/** Things listed after the lines, one each. */
const listed: Readonly<Record<string, readonly string[]>> = {
  Contact: ['Name', 'Source'],
  Location: ['TimeStamp', 'Name', 'Description'],
  SearchedItem: ['TimeStamp', 'Source', 'Value'],
  VisitedPage: ['LastVisited', 'Title', 'Url'],
  UserAccount: ['Source', 'Name', 'Username'],
  InstalledApplication: ['Name', 'Identifier'],
}
const heading = 'Time (UK)\tFrom\tTo\tPlatform\tText'

/** Reads a phone report piece by piece: messages and calls as lines `time, from, to, platform, text`, in the order of the report. */
export function phoneReportReader(most: number): { write: (piece: string) => void; end: () => { text: string; full: boolean } } {
  const taker = new LineTaker(most)
  const models: Model[] = []
  const fields: string[] = []
  let value = ''
  let inValue = false
  let started = false
  const line = (text: string) => {
    if (!started) taker.add(heading)
    started = true
    taker.add(text)
  }
  const reader = xmlReader({
    open(name, { type = '', name: field = '', deleted_state = '' }) {
      if (name === 'model') models.push({ type, isDeleted: /^deleted/i.test(deleted_state), fields: {}, inner: {} })
      else if (/^(field|modelField|multiModelField|multiField|nodeField)$/.test(name)) fields.push(field)
      else if (name === 'value') {
        value = ''
        inValue = true
      }
    },
    text(text) {
      if (inValue) value += text
    },
    close(name) {
      if (name === 'value') {
        inValue = false
        const model = models.at(-1)
        const field = fields.at(-1)
        if (model && field !== undefined && value.trim() !== '') model.fields[field] = value.replace(/\s+/g, ' ').trim()
      } else if (/^(field|modelField|multiModelField|multiField|nodeField)$/.test(name)) fields.pop()
      else if (name === 'model') {
        const model = models.pop()!
        const parent = models.at(-1)
        if (lineKinds.has(model.type)) line(lineOf(model, models))
        else if (Object.hasOwn(listed, model.type))
          line(`${model.type}\t${listed[model.type]!.map((field) => ukTime(model.fields[field])).join('\t')}${entries(model)}`)
        else if (parent) keep(parent, fields.at(-1) ?? '', model)
      }
    },
  })
  return {
    write: (piece) => reader.write(piece),
    end() {
      reader.end()
      return { text: taker.text(), full: taker.full }
    },
  }
}

function keep(parent: Model, field: string, model: Model) {
  parent.inner[field] ??= []
  parent.inner[field].push(model)
}

function lineOf(model: Model, around: readonly Model[]): string {
  const chat = around.findLast((one) => one.type === 'Chat')
  const parties = [...(model.inner.Parties ?? []), ...(model.inner.Participants ?? [])]
  const inRole = (role: RegExp) => parties.filter((party) => role.test(party.fields.Role ?? '')).map(personOf)
  const from = [...(model.inner.From ?? []).map(personOf), ...inRole(/from|sender/i)]
  const to = [...(model.inner.To ?? []).map(personOf), ...inRole(/^to|recipient|general/i)]
  const others = (chat?.inner.Participants ?? []).map(personOf).filter((person) => !from.includes(person))
  const {
    TimeStamp = model.fields.Date ?? '',
    Source = chat?.fields.Source ?? chat?.fields.ServiceType ?? '',
    Body,
    Subject,
    Type,
    Duration,
    Status,
  } = model.fields
  const text =
    model.type === 'Call'
      ? ['Call', Type, Status, Duration].filter(Boolean).join(' ')
      : [Subject, Body, attachments(model)].filter(Boolean).join(' ')
  const said = model.isDeleted ? `${text} [deleted on the telephone]` : text
  return [ukTime(TimeStamp), from.join('; '), (to.length > 0 ? to : others).join('; '), Source || model.type, said].join('\t')
}

const attachments = ({ inner }: Model): string =>
  [...(inner.Attachments ?? []), ...(inner.Attachment ?? [])]
    .map(({ fields }) => `[attachment ${fields.Filename ?? fields.Title ?? fields.ContentType ?? ''}]`.replace(' ]', ']'))
    .join(' ')

const personOf = ({ fields }: Model): string =>
  [fields.Name, fields.Identifier].filter((part, at, all) => part && all.indexOf(part) === at).join(' ')

const entries = ({ inner }: Model): string => {
  const values = (inner.Entries ?? []).map(({ fields }) => fields.Value ?? '').filter((entry) => entry !== '')
  return values.length > 0 ? `\t${values.join('; ')}` : ''
}
