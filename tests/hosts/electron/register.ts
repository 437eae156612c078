import { registerHooks } from 'node:module'

// Run with `--import`: the word 'electron' then means the stand-in beside this file.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: new URL('./standIn.ts', import.meta.url).href, shortCircuit: true } : next(specifier, context),
})
