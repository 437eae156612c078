/**
 * Something that could lead to a person: where she lives or works, how she is reached. `suspectMayKnow` is said by a person only;
 * until then it is kept from whoever is on the suspect's side.
 */
export type ProtectedDetail = Readonly<{
  whose: string
  kind: 'address' | 'telephone' | 'email' | 'workplace' | 'school' | 'vehicle' | 'name'
  value: string
  suspectMayKnow: boolean
}>

export const detailWords: Readonly<Record<ProtectedDetail['kind'], string>> = {
  address: 'an address',
  telephone: 'a telephone number',
  email: 'an e-mail address',
  workplace: 'a place of work',
  school: 'a school',
  vehicle: 'a vehicle',
  name: 'a name',
}
