'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const PAGE = 60;

/** Makes an element; text is never taken as HTML. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'onclick') element.addEventListener('click', value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

const byId = id => document.getElementById(id);
const figure = x => x === null || x === undefined ? 'undef.' : x.toFixed(3);
const count = x => Number.isInteger(x) ? String(x) : x.toFixed(1);

function drawHead() {
  const meta = data.meta;
  byId('head').append(
      make('h1', {}, 'Dépêche: evaluation'),
      make('dl', {class: 'facts'},
          make('dt', {}, 'gold'), make('dd', {}, `${meta.gold}: ${meta.documents} documents, ${meta.events} events`),
          make('dt', {}, 'gold hash'), make('dd', {}, meta.hash),
          make('dt', {}, 'predicted'), make('dd', {}, meta.predicted),
          make('dt', {}, 'intervals'),
          make('dd', {}, `95% of F1, ${meta.samples} bootstrap samples of documents, seed ${meta.seed}`)));
  for (const notice of meta.notices) byId('head').append(make('p', {class: 'notice'}, notice));
}

function plot(row) {
  const axis = make('div', {class: 'axis', title: row.f1 === null ? 'undefined'
      : `F1 ${figure(row.f1)}, 95% interval ${figure(row.low)} to ${figure(row.high)}`});
  if (row.f1 !== null) {
    axis.append(
        make('div', {class: 'interval', style: `left:${row.low * 100}%;width:${(row.high - row.low) * 100}%`}),
        make('div', {class: 'point', style: `left:${row.f1 * 100}%`}));
  }
  return axis;
}

/** A box in which a wide table scrolls, also by keys. */
function scrolling(label, table) {
  return make('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label}, table);
}

function scoreTable(rows, first, label) {
  const head = [first, 'P', 'R', 'F1', '95% interval', '', 'right', 'gold', 'predicted', 'macro F1'];
  return scrolling(label, make('table', {},
      make('thead', {}, make('tr', {}, ...head.map(name => name ? make('th', {scope: 'col'}, name)
          : make('th', {class: 'scale'}, make('div', {}, make('span', {}, '0'), make('span', {}, 'F1'), make('span', {}, '1')))))),
      make('tbody', {}, ...rows.map(row => make('tr', {class: row.headline === false ? 'more' : null},
          make('th', {scope: 'row', title: row.meaning}, row.name),
          make('td', {}, figure(row.p)), make('td', {}, figure(row.r)), make('td', {}, figure(row.f1)),
          make('td', {class: 'soft'}, row.f1 === null ? '' : `${figure(row.low)}–${figure(row.high)}`),
          make('td', {class: 'plot'}, plot(row)),
          make('td', {}, count(row.correct)), make('td', {}, count(row.gold)), make('td', {}, count(row.predicted)),
          make('td', {}, figure(row.macro)))))));
}

function drawScores() {
  byId('scores').append(scoreTable(data.scores, 'score', 'scores'),
      make('p', {class: 'hint'}, 'Micro average over all documents; macro is the mean F1 over documents. The lower rows'
          + ' go beyond the guidelines: arguments by identical span, by head word and with right realis; coreference.'));
  data.parts.forEach((part, index) => byId('parts').append(
      make('details', index === 0 ? {open: ''} : {}, make('summary', {}, part.title), scoreTable(part.rows, part.first, part.title))));
}

function drawConfusion() {
  const {rows, columns, counts} = data.confusion;
  const section = byId('confusion');
  section.append(make('p', {class: 'hint'}, 'Rows are gold types, columns predicted ones; the depth of a cell is its share'
      + ' of the row. Choose a cell to see its events below.'));
  section.append(scrolling('confusion of types', make('table', {class: 'heat'},
      make('thead', {}, make('tr', {}, make('td', {}),
          ...columns.map(name => make('th', {scope: 'col'}, make('span', {}, name))))),
      make('tbody', {}, ...rows.map((row, r) => {
        const sum = counts[r].reduce((a, b) => a + b, 0);
        return make('tr', {}, make('th', {scope: 'row'}, row), ...columns.map((column, c) => {
          const n = counts[r][c];
          if (n === 0) return make('td', {});
          // Not deeper: the number must be read on it.
          const depth = 0.1 + 0.4 * n / sum;
          const tone = row === column ? 'right' : 'wrong';
          return make('td', {}, make('button', {type: 'button', title: `${row} → ${column}: ${n} of ${sum}`,
            style: `background:rgba(var(--${tone}),${depth.toFixed(2)})`,
            onclick: () => showCell(row, column)}, String(n)));
        }));
      })))));
}

function drawDocuments() {
  const names = data.perDocument.scores;
  byId('documents').append(make('details', {}, make('summary', {}, `F1 of each of ${data.meta.documents} documents`),
      scrolling('documents', make('table', {},
          make('thead', {}, make('tr', {}, ...['document', 'events', ...names].map(n => make('th', {scope: 'col'}, n)))),
          make('tbody', {}, ...data.perDocument.rows.map(row => make('tr', {},
              make('th', {scope: 'row'}, make('a', {class: 'doc', href: '#errors',
                onclick: () => choose({subject: 'all', document: row.id})}, row.id)),
              make('td', {}, String(row.events)), ...row.f1.map(f1 => make('td', {}, figure(f1))))))))));
}

// Errors: a filter of every kind narrows the list; each offers only what the others leave.

const NO_RULE = '(no rule)';
const FACETS = {
  subject: finding => [finding.subject],
  kind: finding => [finding.kind],
  type: finding => [...new Set([finding.gold, finding.predicted].filter(Boolean).map(side => side.type).filter(Boolean))],
  label: finding => [[finding.gold, finding.predicted].filter(Boolean).map(side => side.label).join(' → ')],
  document: finding => [data.documents[finding.document].id],
  cell: finding => finding.subject !== 'event' ? []
    : [`${finding.gold ? finding.gold.type : 'spurious'} → ${finding.predicted ? finding.predicted.type : 'missed'}`],
  rule: finding => finding.predicted ? [finding.rule || NO_RULE] : [],
};
const EMPTY = {subject: 'event', kind: 'errors', type: '', label: '', cell: '', document: '', rule: '', text: ''};
let state = Object.assign({}, EMPTY);
let shown = PAGE;

const accepts = {
  subject: (finding, value) => value === 'all' || finding.subject === value,
  kind: (finding, value) => value === 'errors' ? finding.kind !== 'right' : finding.kind === value,
};

function passes(finding, except) {
  for (const facet of Object.keys(FACETS)) {
    if (facet === except || !state[facet]) continue;
    const test = accepts[facet];
    if (test ? !test(finding, state[facet]) : !FACETS[facet](finding).includes(state[facet])) return false;
  }
  return !state.text || textOf(finding).includes(state.text.toLowerCase());
}

function textOf(finding) {
  const sentence = data.documents[finding.document].text.slice(finding.from, finding.to);
  return [sentence, finding.gold && finding.gold.all, finding.predicted && finding.predicted.all].join(' ').toLowerCase();
}

function choose(changes) {
  state = Object.assign({}, EMPTY, changes);
  redraw();
}

function showCell(row, column) {
  choose({kind: '', cell: `${row} → ${column}`});
  byId('errors').scrollIntoView();
}

function tally(facet) {
  const counts = new Map();
  for (const finding of data.findings) {
    if (passes(finding, facet)) for (const value of FACETS[facet](finding)) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return [...counts].sort((a, b) => facet === 'document' ? a[0].localeCompare(b[0]) : b[1] - a[1]);
}

function selectFor(facet, every) {
  const select = make('select', {'aria-label': facet}, make('option', {value: ''}, every));
  const options = tally(facet);
  if (state[facet] && !options.some(([value]) => value === state[facet])) options.unshift([state[facet], 0]);
  for (const [value, n] of options) select.append(make('option', {value}, `${value} (${n})`));
  select.value = state[facet];
  select.addEventListener('change', () => { state[facet] = select.value; shown = PAGE; redraw(); });
  return select;
}

function chips(facet, values) {
  const counts = new Map(tally(facet));
  const sum = test => [...counts].filter(([key]) => test(key)).reduce((a, b) => a + b[1], 0);
  return values.map(([value, name]) => {
    const n = value === 'errors' ? sum(key => key !== 'right') : value === 'all' || value === '' ? sum(() => true)
      : counts.get(value) || 0;
    if (n === 0 && state[facet] !== value) return null;
    return make('button', {type: 'button', class: 'chip', 'aria-pressed': String(state[facet] === value),
      onclick: () => { state[facet] = value; shown = PAGE; redraw(); }}, `${name} ${n}`);
  });
}

/** Returns the sentence with its marks; spans may cross, so it is cut at every end. */
function marked(finding) {
  const text = data.documents[finding.document].text;
  const spans = [];
  const add = (kind, span) => { if (span) spans.push({kind, from: Math.max(span[0], finding.from), to: Math.min(span[1], finding.to)}); };
  add('t', finding.trigger);
  add('g', finding.gold && finding.gold.span);
  add('p', finding.predicted && finding.predicted.span);
  const cuts = [...new Set([finding.from, finding.to, ...spans.flatMap(span => [span.from, span.to])])].sort((a, b) => a - b);
  const paragraph = make('p', {lang: 'fr'});
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = text.slice(cuts[i], cuts[i + 1]).replace(/\s+/g, ' ');
    const kinds = [...new Set(spans.filter(span => span.from <= cuts[i] && cuts[i + 1] <= span.to).map(span => span.kind))];
    const names = {g: 'gold', p: 'predicted', t: 'trigger'};
    paragraph.append(kinds.length
      ? make('mark', {class: kinds.join(' '), title: kinds.map(kind => names[kind]).join(' and ')}, piece) : piece);
  }
  return paragraph;
}

function card(finding) {
  const doc = data.documents[finding.document];
  const label = [finding.gold, finding.predicted].filter(Boolean).map(side => side.label).join(' → ');
  const sides = make('dl', {class: 'sides'});
  if (finding.gold) sides.append(make('dt', {}, 'gold'), make('dd', {}, finding.gold.all));
  if (finding.predicted) {
    sides.append(make('dt', {}, 'predicted'), make('dd', {}, finding.predicted.all, ...(finding.rule
      ? [' by rule ', make('code', {}, finding.rule)] : [])));
  }
  return make('article', {class: 'card ' + finding.kind},
      make('h3', {}, make('span', {class: 'kind'}, finding.kind), make('span', {}, label),
          make('span', {class: 'place'}, `${doc.id}, character ${finding.offset}`)),
      marked(finding), sides);
}

function redraw() {
  const section = byId('errors');
  const focused = document.activeElement && document.activeElement.id === 'search';
  section.replaceChildren(make('h2', {}, 'Errors'));
  const found = data.findings.filter(finding => passes(finding));
  const search = make('input', {id: 'search', type: 'search', placeholder: 'word in the sentence', 'aria-label': 'search'});
  search.value = state.text;
  search.addEventListener('input', () => { state.text = search.value; shown = PAGE; redraw(); });
  section.append(
      make('div', {class: 'filters'}, ...chips('subject',
          [['event', 'events'], ['argument', 'arguments'], ['code', 'codes'], ['mention', 'mentions'], ['date', 'dates'], ['all', 'all']])),
      make('div', {class: 'filters'}, ...chips('kind', [['errors', 'all errors'],
        ...['missed', 'spurious', 'wrong type', 'wrong realis', 'wrong role', 'wrong span', 'wrong value', 'right'].map(kind => [kind, kind]), ['', 'errors and right']])),
      make('div', {class: 'filters'}, selectFor('type', 'every event type'), selectFor('label', 'every label'),
          selectFor('document', 'every document'), selectFor('rule', 'every rule'), search,
          state.cell ? make('button', {type: 'button', class: 'chip', 'aria-pressed': 'true', title: 'show all',
            onclick: () => { state.cell = ''; redraw(); }}, `${state.cell} ×`) : null,
          make('button', {type: 'button', class: 'chip', onclick: () => choose({})}, 'reset')),
      make('div', {class: 'legend'}, make('span', {}, make('mark', {class: 'g'}, 'gold')),
          make('span', {}, make('mark', {class: 'p'}, 'predicted')), make('span', {}, make('mark', {class: 'g p'}, 'both')),
          make('span', {}, make('mark', {class: 't'}, 'trigger'), ' of an argument’s event'),
          make('span', {}, `${found.length} found${data.meta.left ? `; ${data.meta.left} more are not in this page` : ''}`)));
  for (const finding of found.slice(0, shown)) section.append(card(finding));
  if (found.length > shown) {
    section.append(make('button', {type: 'button', class: 'chip', onclick: () => { shown += PAGE; redraw(); }},
        `show more (${found.length - shown} left)`));
  }
  if (focused) {
    byId('search').focus();
    byId('search').setSelectionRange(state.text.length, state.text.length);
  }
}

drawHead();
drawScores();
drawConfusion();
drawDocuments();
redraw();
