/** Nouns of kinship, friendship and office: somebody else, unless the cast says otherwise. */
export const kinNouns = new Set(
  'mother father mum dad mam sister brother parent parents grandmother grandfather nan nana gran grandad auntie aunt uncle cousin niece nephew family friend friends mate mates neighbour neighbours flatmate housemate colleague colleagues boyfriend girlfriend husband wife partner fiance fiancé fiancée landlord landlady boss manager employer receptionist supervisor son daughter child children kids boy boys girls baby toddler teacher headteacher midwife doctor gp solicitor usher driver postman customer customers staff pupils security nurse counsellor therapist judge magistrate tenant lodger ex grandson granddaughter stepson stepdaughter lodger reviewer editor sergeant'.split(
    ' ',
  ),
)
