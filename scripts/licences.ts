// Lists what Foursight is built with, and under which licence, as the lock file has it; shown in the settings. Run after a dependency changes.
import { readFileSync, writeFileSync } from 'node:fs'

type Locked = Readonly<{ version?: string; license?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }>
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
/** Built into the screens or wrapped round the program, though npm calls them development. */
const builtIn =
  /^node_modules\/(react|react-dom|react-pdf|pdfjs-dist|scheduler|govuk-frontend|@ministryofjustice\/frontend|electron|diff|prosemirror-[a-z]+|orderedmap|rope-sequence|w3c-keyname)$/

/** A package that names no licence in the lock says it in its licence file. */
const saidIn = (path: string): string => {
  const text = readFileSync(`${path}/LICENSE`, 'utf8')
  return /MIT/.test(text) || /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'see its licence file'
}

/** Everything, in the order of the names. */
export const licences = (): string => `${JSON.stringify(listed, null, 2)}\n`

const listed = Object.entries(packages)
  .filter(
    ([path, { dev, devOptional }]) => path !== '' && !/^node_modules\/node-/.test(path) && ((!dev && !devOptional) || builtIn.test(path)),
  )
  .map(([path, { version = '', license }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, licence: license ?? saidIn(path) }))
  .sort((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version))

if (import.meta.main) writeFileSync('src/api/house/licences.json', licences())
