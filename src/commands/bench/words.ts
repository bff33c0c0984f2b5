/** The vocabulary of the generated practice examples: varied enough that search has something to tell apart. */
export const WHO = list(`
  cluster heads; deputy heads; a parish federation; three rural primaries; two special schools; an infant partnership;
  a coastal alliance; middle leaders; subject co-ordinators; a town trust; pastoral teams; a nursery group; mentors;
  newly qualified teachers; teaching assistants; a science consortium; librarians; governors; a music hub; bursars;
  a sixth-form circle; advisers; a travel-to-learn group; an island federation; year leaders; a maths forum;
  inclusion managers; lead practitioners; a valley network; catering managers; an arts collective; pupil ambassadors;
  language teachers; a moorland cluster; sports leaders; faith schools; a riverside trust; attendance officers;
  data managers; early-years leaders; a suburban chain; drama teachers; outreach tutors; a harbour partnership`);

export const DID = list(`
  piloted; rotated; pooled; mapped; rehearsed; audited; published; redesigned; shadowed; exchanged; catalogued; hosted;
  moderated; trialled; budgeted; scheduled; recorded; reviewed; merged; sponsored; translated; compared; narrowed;
  widened; celebrated; adopted; postponed; simplified; documented; filmed; tabulated; revived; extended; co-wrote;
  costed; framed; questioned; defended; borrowed; adapted; unpicked; charted; staggered; shortened`);

export const WHAT = list(`
  marking weeks; transition days; reading trails; bus timetables; handwriting clinics; parents’ evenings; numeracy fairs;
  lesson recordings; behaviour rotas; library vans; science kits; choir rehearsals; attendance calls; homework clubs;
  exam moderation; seating plans; induction weeks; spelling ladders; outdoor lessons; mentoring hours; kitchen gardens;
  timetable blocks; assessment grids; phonics groups; coding workshops; theatre visits; swimming slots; revision camps;
  recruitment fairs; cover pools; budget clinics; data surgeries; museum loans; debate leagues; language days;
  safeguarding drills; playground surveys; breakfast tables; peer interviews; poetry slams; careers panels;
  orchestra places; field studies; wellbeing walks; repair workshops; grammar bulletins; teaching portfolios; mock
  interviews; weather stations; story sacks; geometry puzzles; chess ladders; recycling audits; history archives`);

export const WHERE = list(`
  along a bus route; across two boroughs; beside a disused airfield; in a market town; behind a shared boiler house;
  around an estuary; on a new estate; over a county border; near a closed pit; between four villages; within one campus;
  beyond the ring road; under a joint budget; through a harsh winter; before an inspection; after a merger;
  despite falling rolls; without extra money; during a rebuild; against a deadline; for two school years; by video link;
  with a university; from a spare classroom; at weekends; in the summer term; by turns; on trial; in public; by consent`);

export const WHY = list(`
  travel costs had doubled; results had stalled; rooms stood empty; nobody knew who taught what; staff kept leaving;
  parents had asked for it; a grant was about to end; inspectors had praised it elsewhere; small schools felt alone;
  timetables clashed; pupils moved often; the archive was falling apart; expertise sat in one building; trust was thin;
  an earlier scheme had failed; the weather closed roads; supply cover was dear; governors wanted proof; a census showed
  gaps; teachers were planning the same lessons twice; equipment lay unused; older pupils lacked an audience; heads met
  only in crises; the language of reports confused families; a survey found boredom; newcomers felt lost`);

export const NEEDED = list(`
  a minibus; one free afternoon; a shared calendar; ink and patience; a part-time clerk; an honest spreadsheet; spare
  keys; a signed protocol; borrowed cameras; six evenings; a caretaker’s goodwill; a modest levy; a locked cupboard;
  two coordinators; printed cards; a telephone rota; a neutral chair; insured volunteers; a common form; headphones;
  a retired inspector; three laminated maps; a standing agenda; clear minutes; an exit clause; trained stewards`);

export const CAME = list(`
  fewer clashes; steadier attendance; livelier corridors; a thicker archive; two permanent posts; calmer mornings; better
  handwriting; a waiting list; shorter meetings; more visitors; an annual fair; cheaper transport; bolder questions; a
  second cohort; franker reports; earlier referrals; fuller shelves; a printed guide; wider friendships; tidier accounts`);

function list(text: string): readonly string[] {
  return text.split(';').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
