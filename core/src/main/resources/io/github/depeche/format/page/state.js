// What is asked for, and what passes. Each event knows which filters it fails, so that each filter can show what it
// would give with the others as they are.

const VIEWS = ['text', 'actors', 'events'];
const EMPTY = {realis: Object.keys(REALIS).join(), type: '', actor: '', who: '', whom: '', from: '', to: '', q: '', article: '', view: 'text'};

/** What is asked for: everything, until somebody chooses. A plain text each, as in the address of the page. */
let state = {...EMPTY};
/** The events that pass all filters, and the articles to list. */
let selected = [];
let listed = [];
/** The article that is open. */
let opened = null;

const FAILS = {realis: 1, type: 2, actor: 4, date: 8, text: 16};

const passes = event => event.fails === 0;
const passesBut = filter => event => (event.fails & ~FAILS[filter]) === 0;
const eventFilters = () => state.type || state.actor || state.who || state.whom || state.from || state.to
    || state.realis !== EMPTY.realis;

function applyFilters() {
  const realis = new Set(state.realis.split(','));
  const from = state.from ? dayOfIso(state.from) : -Infinity;
  const to = state.to ? dayOfIso(state.to) : Infinity;
  const ranged = state.from || state.to;
  const q = fold(state.q.trim());
  for (const article of articles) article.found = article.searched.includes(q);
  for (const event of events) {
    event.fails = (realis.has(event.realis) ? 0 : FAILS.realis)
        | (!state.type || event.type === state.type || familyOf(event.type) + '-*' === state.type ? 0 : FAILS.type)
        | (inRoles(event) ? 0 : FAILS.actor)
        | (!ranged || (event.when && event.when.start <= to && event.when.end >= from) ? 0 : FAILS.date)
        | (event.article.found ? 0 : FAILS.text);
  }
  selected = events.filter(passes);
  const withEvents = new Set(selected.map(event => event.article));
  listed = articles.filter(article => article.found && (!eventFilters() || withEvents.has(article)));
  if (!opened || !listed.includes(opened)) opened = listed[0] || null;
}

function inRoles(event) {
  if (state.actor && !event.codes.has(state.actor)) return false;
  if (state.who && state.whom) return event.pairs.some(([a, b]) => a === state.who && b === state.whom);
  return (!state.who || event.who.includes(state.who)) && (!state.whom || event.whom.includes(state.whom));
}

/** Changes what is asked for, and draws everything anew. */
function change(changes) {
  state = {...state, ...changes};
  applyFilters();
  remember();
  redraw();
}

function clearFilters() {
  change({...EMPTY, view: state.view});
}

// The address keeps what is asked for, so that it can be kept, sent and gone back to.

function remember() {
  if (!/^(file|https?):$/.test(location.protocol)) return;
  const kept = {...state, article: articles.length > 1 && opened ? opened.id : ''};
  const asked = Object.entries(kept).filter(([name, value]) => value !== EMPTY[name]);
  history.replaceState(null, '', '#' + new URLSearchParams(asked));
}

function recall() {
  const asked = new URLSearchParams(location.hash.slice(1));
  state = {...EMPTY};
  for (const [name, value] of asked) if (name in EMPTY) state[name] = value;
  if (!VIEWS.includes(state.view)) state.view = EMPTY.view;
  for (const end of ['from', 'to']) if (!/^\d{4}-\d\d-\d\d$/.test(state[end])) state[end] = '';
  opened = articles.find(article => article.id === state.article) || null;
  applyFilters();
}

const realisSet = () => new Set(state.realis.split(',').filter(Boolean));
