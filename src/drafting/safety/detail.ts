/**
 * Something that could lead to a person: where she lives or works, how she is reached. `suspectMayKnow` is said by a person only;
 * until then it is kept from whoever is on the suspect's side.
 */
export type ProtectedDetail = Readonly<{
  whose: string
  kind: 'address' | 'phone' | 'email' | 'workplace' | 'other'
  value: string
  suspectMayKnow: boolean
}>

export const detailWords: Readonly<Record<ProtectedDetail['kind'], string>> = {
  address: 'an address',
  phone: 'a telephone number',
  email: 'an e-mail address',
  workplace: 'a place of work',
  other: 'something',
}
