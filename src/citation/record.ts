/** What a reference needs to know: a page of this library, and the booklets that it rests on. */
export type CitationRecord = {
  /** Unique key: `practice-triads`. */
  key: string;
  title: string;
  /** The library and its edition. */
  site: string;
  edition: string;
  /** Absolute where the site's address is known. */
  address: string;
  basedOn: readonly Booklet[];
};

/** A booklet, and the places in it that the page cites. */
export type Booklet = {
  /** Its locator prefix, such as S2. */
  prefix: string;
  title: string;
  /** As stated: `Matthew Horne (Demos)`. */
  authors: readonly string[];
  editors: readonly string[];
  /** No booklet prints a year: what is inferred, in words. */
  inferred: string;
  place: string;
  publisher: string;
  /** In words: `S2-§5.19, S2-§8.3` or `sections 4 to 8`. */
  where: string;
};
