import type { NonEmpty, Quote } from '#case/quote'
import type { Annex } from '#orders/annex'

/**
 * A sentence of a draft. `fact`: something the file says, tied to its passages · `reason`: the lawyer's or the law's reasoning, tied to authorities ·
 * `gap`: what is missing or not known · `form`: fixed words of the form itself.
 */
export type Sentence =
  | Readonly<{ kind: 'fact'; text: string; from: NonEmpty<Quote> }>
  | Readonly<{ kind: 'reason'; text: string; law: readonly string[] }>
  | Readonly<{ kind: 'gap'; text: string }>
  | Readonly<{ kind: 'form'; text: string }>

/** A document as plain data; writers turn it into Word, PDF, HTML and text. */
export type Block =
  | Readonly<{ block: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ block: 'paragraph'; sentences: NonEmpty<Sentence> }>
  | Readonly<{ block: 'list'; numbered: boolean; items: NonEmpty<NonEmpty<Sentence>> }>
  /** `widths` are shares of the line, one a column; equal where not said. */
  | Readonly<{
      block: 'table'
      caption: string
      head: NonEmpty<string>
      widths?: readonly number[]
      rows: readonly (readonly (readonly Sentence[])[])[]
    }>
  | Readonly<{ block: 'term'; number: number; sentences: NonEmpty<Sentence>; why: readonly Sentence[] }>
  | Readonly<{ block: 'signature'; lines: NonEmpty<string> }>

/**
 * What stands on every page. `documentNames` gives each cited document the name a note uses.
 * `reader`: a draft that leaves the Crown's side says where a passage stands and never prints its words, since words carry addresses.
 */
export type Draft = Readonly<{
  title: string
  /** One page to stand with: small type, each place cited where it is relied on, no list of sources. */
  sheet?: true
  reader: 'crown' | 'defence' | 'victim'
  marking: 'OFFICIAL-SENSITIVE'
  urn: string | undefined
  /** `Version 2 (draft)` */
  version: string
  /** The day it was made, in words. */
  made: string
  blocks: readonly Block[]
  /** A map, on a page of its own after the rest; `alt` says in words what it shows. */
  annex?: Readonly<{ map: Annex; caption: string; alt: string }>
  documentNames: Readonly<Record<string, string>>
}>
