// The page: its views, its keys, its start.

/** Draws everything that depends on the filters; of the views only the one that is seen. */
function redraw() {
  const focused = document.activeElement.closest && document.activeElement.closest('[data-key]');
  drawFilters();
  drawTimeline();
  drawView();
  if (!focused || document.contains(focused)) return;
  const again = document.querySelector(`[data-key="${CSS.escape(focused.dataset.key)}"]`) || byId('found');
  again.focus({preventScroll: true});
}

function drawView() {
  hideTip();
  for (const view of VIEWS) {
    const own = view === state.view;
    byId(`view-${view}`).hidden = !own;
    dress(byId(`tab-${view}`), {'aria-selected': String(own), tabindex: own ? '0' : '-1'});
  }
  if (state.view === 'text') {
    drawList();
    drawArticle();
  } else if (state.view === 'actors') {
    const found = relations();
    drawMatrix(found);
    drawGraph(found);
  } else {
    drawTable();
  }
}

/** The most events that are put on paper. */
const PRINTED = 2000;

const THEMES = {'light dark': 'auto', light: 'light', dark: 'dark'};

function makeTheme() {
  let theme = 'light dark';
  byId('theme').onclick = () => {
    const all = Object.keys(THEMES);
    theme = all[(all.indexOf(theme) + 1) % all.length];
    document.documentElement.style.colorScheme = theme;
    byId('theme').textContent = `colours: ${THEMES[theme]}`;
  };
}

const KEYS = {
  '/': () => {
    byId('filters').classList.add('shown');
    byId('q').focus();
  },
  1: () => change({view: 'text'}),
  2: () => change({view: 'actors'}),
  3: () => change({view: 'events'}),
  n: () => step(1),
  p: () => step(-1),
  e: () => stepEvent(1),
  E: () => stepEvent(-1),
  a: () => byId('arcs-toggle').click(),
  m: () => byId('types-toggle').click(),
  x: clearFilters,
  '?': () => byId('help').showModal(),
};

function onKey(key) {
  if (key.key === 'Escape') {
    hideTip();
    if (key.target === byId('q') && state.q) change({q: ''});
    return;
  }
  const typing = key.target.closest && key.target.closest('input, select, dialog');
  if (typing || key.ctrlKey || key.altKey || key.metaKey || !KEYS[key.key]) return;
  key.preventDefault();
  KEYS[key.key]();
}

/** A button that is on or off; the text shows it. */
function toggle(id) {
  byId(id).onclick = () => {
    byId(id).setAttribute('aria-pressed', String(byId(id).getAttribute('aria-pressed') !== 'true'));
    drawArticle();
  };
}

function makePage() {
  makeFilters();
  makeTheme();
  makeTable();
  for (const view of VIEWS) byId(`tab-${view}`).onclick = () => change({view});
  rove(byId('tabs'), '[role=tab]');
  byId('previous').onclick = () => step(-1);
  byId('next').onclick = () => step(1);
  toggle('arcs-toggle');
  toggle('types-toggle');
  byId('more-actors').onclick = () => {
    shownActors = shownActors > FEW ? FEW : Infinity;
    drawView();
  };
  byId('help-open').onclick = () => byId('help').showModal();
  byId('help-close').onclick = () => byId('help').close();
  byId('print').onclick = () => print();
  addEventListener('keydown', onKey);
  addEventListener('hashchange', () => {
    recall();
    redraw();
  });
  // Paper has no scrolling to bring more rows.
  addEventListener('beforeprint', () => {
    if (state.view === 'text') byId('cards').grow(PRINTED);
    if (state.view !== 'events') return;
    byId('rows').grow(PRINTED);
    byId('printed').textContent = selected.length > PRINTED ? `The first ${number(PRINTED)} of ${number(selected.length)}.` : '';
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    drawTimeline();
    drawView();
  });
}

function start() {
  readAll();
  document.body.classList.toggle('single', articles.length < 2);
  // One article within another page, as that of the server, is there to be read.
  document.body.classList.toggle('framed', articles.length < 2 && parent !== window);
  const days = articles.map(article => article.date).filter(Boolean).sort();
  byId('facts').textContent = `${plural(articles.length, 'article')}, ${plural(events.length, 'event')}`
      + (days.length ? `, published ${days[0]}${days[0] === days[days.length - 1] ? '' : ` to ${days[days.length - 1]}`}` : '');
  makePage();
  recall();
  redraw();
}

document.addEventListener('DOMContentLoaded', start);
