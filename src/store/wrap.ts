import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto'

/** What deriving a key from words costs. N doubles the work and the memory (128 × N × r bytes). */
export type Cost = Readonly<{ N: number; r: number; p: number }>
/** About half a second and 128 MiB on an office laptop: OWASP's scrypt setting. */
export const usualCost: Cost = { N: 2 ** 17, r: 8, p: 1 }

/** The store key locked under words: scrypt's parameters and salt, and the AES-256-GCM output; all base64. */
export type Wrapped = Readonly<{ cost: Cost; salt: string; iv: string; data: string; tag: string }>

/** The same words typed on another keyboard or system are the same passphrase: Unicode NFKC. */
const bytesOf = (words: string) => Buffer.from(words.normalize('NFKC'), 'utf8')

const derive = (words: string, salt: Buffer, cost: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r }
    scrypt(bytesOf(words), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })

/** `bound` ties the lock to its place (store and user), so that one user's lock cannot be moved to another's name. */
export async function wrap(key: Buffer, words: string, bound: string, cost: Cost): Promise<Wrapped> {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await derive(words, salt, cost), iv).setAAD(Buffer.from(bound))
  const data = Buffer.concat([cipher.update(key), cipher.final()])
  const [saltText, ivText, dataText, tag] = [salt, iv, data, cipher.getAuthTag()].map((part) => part.toString('base64')) as [
    string,
    string,
    string,
    string,
  ]
  return { cost, salt: saltText, iv: ivText, data: dataText, tag }
}

/** The key, or undefined where the words are wrong. */
export async function unwrap(wrapped: Wrapped, words: string, bound: string): Promise<Buffer | undefined> {
  const [salt, iv, data, tag] = [wrapped.salt, wrapped.iv, wrapped.data, wrapped.tag].map((part) => Buffer.from(part, 'base64')) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ]
  const decipher = createDecipheriv('aes-256-gcm', await derive(words, salt, wrapped.cost), iv, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(bound)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(data), decipher.final()])
  } catch {
    return undefined
  }
}
