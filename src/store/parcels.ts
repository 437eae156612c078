import { and, asc, count, eq, lt, notInArray, sql } from 'drizzle-orm'
import type { ParcelId } from '#case/ids'
import type { Keeps, Reads, Writes } from './open.ts'
import { arrival, parcelPiece } from './schema.ts'

/** Adds the next piece of a file to a parcel. */
export const addPiece = (db: Writes, parcelId: ParcelId, path: string, bytes: Buffer, at: Date): void =>
  db.transaction(
    (tx) => {
      const piece =
        tx
          .select({ pieces: count() })
          .from(parcelPiece)
          .where(and(eq(parcelPiece.parcelId, parcelId), eq(parcelPiece.path, path)))
          .get()?.pieces ?? 0
      tx.insert(parcelPiece).values({ parcelId, path, piece, bytes, addedAt: at.toISOString() }).run()
    },
    { behavior: 'immediate' },
  )

/** How much a parcel holds. */
export const parcelHolds = (db: Reads, parcelId: ParcelId): Readonly<{ files: number; bytes: number }> =>
  db
    .select({
      files: sql<number>`count(distinct ${parcelPiece.path})`,
      bytes: sql<number>`coalesce(sum(length(${parcelPiece.bytes})), 0)`,
    })
    .from(parcelPiece)
    .where(eq(parcelPiece.parcelId, parcelId))
    .get() ?? { files: 0, bytes: 0 }

/** The paths of a parcel's files in order. */
export const parcelPaths = (db: Reads, parcelId: ParcelId): readonly string[] =>
  db
    .selectDistinct({ path: parcelPiece.path })
    .from(parcelPiece)
    .where(eq(parcelPiece.parcelId, parcelId))
    .orderBy(asc(parcelPiece.path))
    .all()
    .map(({ path }) => path)

export const parcelFile = (db: Reads, parcelId: ParcelId, path: string): Buffer =>
  Buffer.concat(
    db
      .select({ bytes: parcelPiece.bytes })
      .from(parcelPiece)
      .where(and(eq(parcelPiece.parcelId, parcelId), eq(parcelPiece.path, path)))
      .orderBy(asc(parcelPiece.piece))
      .all()
      .map(({ bytes }) => bytes),
  )

/** Parcels left over from before a moment, whose import was never asked for or has ended. */
export const forgottenParcels = (db: Reads, before: Date): readonly ParcelId[] =>
  db
    .selectDistinct({ parcelId: parcelPiece.parcelId })
    .from(parcelPiece)
    .where(
      and(
        lt(parcelPiece.addedAt, before.toISOString()),
        notInArray(parcelPiece.parcelId, db.select({ place: arrival.place }).from(arrival).where(eq(arrival.listed, false))),
      ),
    )
    .all()
    .map(({ parcelId }) => parcelId)

export const emptyParcel = (db: Keeps, parcelId: ParcelId): void =>
  void db.delete(parcelPiece).where(eq(parcelPiece.parcelId, parcelId)).run()
