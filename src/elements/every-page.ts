/** What every page loads: one small script. */
import './kb-cite/kb-cite.ts';
import './kb-copied/kb-copied.ts';
import './kb-search-box/kb-search-box.ts';
import './kb-share/kb-share.ts';
import './kb-theme/kb-theme.ts';
