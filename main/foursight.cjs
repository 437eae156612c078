#!/usr/bin/env node
// Plain CommonJS that any Node can read: the case store's native module needs Node 24, and an older one dies on it without a word.
'use strict'
const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { pathToFileURL } = require('node:url')

const built = join(__dirname, '../out/main/cli.js')
const program = existsSync(built) ? built : join(__dirname, 'cli.ts')

const broughtNode = () => {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return undefined
  }
}

if (Number(process.versions.node.split('.')[0]) >= 24) import(pathToFileURL(program).href)
else {
  const node = broughtNode()
  if (!node) {
    console.error(`Foursight needs Node 24 or later; this is ${process.version}. Install it from nodejs.org, then run the command again.`)
    process.exit(1)
  }
  const child = spawnSync(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(child.status ?? 1)
}
