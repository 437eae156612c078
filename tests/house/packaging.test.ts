import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const config = readFileSync('electron-builder.yml', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** Electron's fuses as a release must set them: no Node, no debugger, only our own verified archive. */
test.each([
  ['runAsNode', false],
  ['enableCookieEncryption', true],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['grantFileProtocolExtraPrivileges', false],
])('fuse %s is %s', (fuse, value) => {
  expect(config).toMatch(new RegExp(`^  ${fuse}: ${value}$`, 'm'))
})

test.each(['win', 'mac', 'linux'])('%s has a target', (system) => {
  expect(config).toMatch(new RegExp(`^${system}:\\n  target:`, 'm'))
})

describe('dependencies', () => {
  const all: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }

  test('are pinned exactly', () => {
    expect(Object.entries(all).filter(([, version]) => !/^(npm:[a-z0-9@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('run no install script', () => {
    const scripted = Object.entries<{ hasInstallScript?: boolean }>(lock.packages).filter(([, entry]) => entry.hasInstallScript)
    const denied = Object.keys(manifest.allowScripts)
    expect(
      scripted
        .map(([path]) => path.replace(/^.*node_modules\//, ''))
        .filter((name) => !denied.includes(name) || manifest.allowScripts[name]),
    ).toEqual([])
  })

  test('carry no licence that binds the whole program', () => {
    const binding = Object.entries<{ license?: string }>(lock.packages).filter(
      ([, { license = '' }]) => /AGPL|(?<!L)GPL-3|SSPL/.test(license) && !/ OR | or |MIT/.test(license),
    )
    expect(binding.map(([path]) => path)).toEqual([])
  })
})
