/** What the site says of itself, in one place. */
export const SITE = {
  name: 'Brokering School Networks',
  tagline: 'a practice library',
  language: 'en-GB',
  /** Empty: the site says that none is given. */
  contact: '',
  edition: '2026-11',
  rights:
    'The text is rewritten from five booklets of the National College for School Leadership (NCSL), which are credited on every page. Rights in the booklets are their holders’.',
} as const;
