// The page's security policy forbids code made from text. zod would try it once and be refused, noisily; this says not to try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
