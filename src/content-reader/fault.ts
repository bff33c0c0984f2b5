/** Something in the content, or on the built site, that must be mended before the site is published. */
export type Fault = {
  file: string;
  /** First line is 1; 0 where no line can be named. */
  line: number;
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  mend: string;
};
