import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { ParcelId } from '#case/ids'
import type { Keeps, Reads, Writes } from './open.ts'
import { parcelPiece } from './schema.ts'

/** Adds the next piece of a file to a parcel. */
export const addPiece = (db: Writes, parcelId: ParcelId, path: string, bytes: Buffer): void =>
  db.transaction(
    (tx) => {
      const piece =
        tx
          .select({ pieces: count() })
          .from(parcelPiece)
          .where(and(eq(parcelPiece.parcelId, parcelId), eq(parcelPiece.path, path)))
          .get()?.pieces ?? 0
      tx.insert(parcelPiece).values({ parcelId, path, piece, bytes }).run()
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

export const emptyParcel = (db: Keeps, parcelId: ParcelId): void =>
  void db.delete(parcelPiece).where(eq(parcelPiece.parcelId, parcelId)).run()
