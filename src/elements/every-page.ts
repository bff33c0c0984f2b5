/** What every page loads: one small script. */
import './kb-copied/kb-copied.ts';
import './kb-search-box/kb-search-box.ts';
