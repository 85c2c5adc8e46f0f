'use strict';

const REALIS = {Actual: 'done', Planned: 'planned', Possible: 'possible', Negated: 'negated'};
const COLUMNS = {who: 'Actor', whom: 'Recipient', theme: 'Theme', where: 'Place', when: 'Time'};
const PAGE = 200;

/** What is asked for: everything, until somebody chooses. */
const state = {type: '', actor: '', text: '', realis: new Set(Object.keys(REALIS)), all: true, open: null, shown: PAGE};

let articles = [];
/** Those of the articles that pass the filters. */
let listed = [];
/** The first mark of each mention and event of the open article, and the row of each event in the table. */
let marks = new Map();
let rows = new Map();

const byId = id => document.getElementById(id);
const lower = text => text.toLowerCase();

/** Makes an element; text is never taken as HTML. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

// Reading: each article is a line of JSON in an element of its own, the same as in the format jsonl.

/** Returns what turns an offset in code points into one in UTF-16 units, which are JavaScript's. */
function toUtf16(text) {
  if (!/[\ud800-\udfff]/.test(text)) return offset => offset;
  const starts = [0];
  for (const point of text) starts.push(starts[starts.length - 1] + point.length);
  return offset => starts[offset];
}

function read(script) {
  const article = JSON.parse(script.textContent);
  const utf16 = toUtf16(article.text);
  const mentions = new Map(article.mentions.map(mention => [mention.id, mention]));
  for (const span of [...article.mentions, ...article.events.map(event => event.trigger)]) {
    span.start = utf16(span.start);
    span.end = utf16(span.end);
  }
  for (const mention of article.mentions) mention.roles = [];
  for (const event of article.events) {
    event.article = article;
    event.speaker = mentions.get(event.speaker);
    for (const argument of event.arguments) {
      argument.mention = mentions.get(argument.mention);
      argument.mention.roles.push({role: argument.role, event});
    }
    event.codes = new Set(event.arguments.filter(argument => argument.role === 'Actor' || argument.role === 'Recipient')
        .flatMap(argument => argument.mention.actors || []));
  }
  for (const link of article.coreference) mentions.get(link.mention).antecedent = mentions.get(link.antecedent);
  article.searched = lower(article.id + '\n' + article.text);
  return article;
}

// Filters

const passes = event => state.realis.has(event.realis) && (!state.type || event.type === state.type)
    && (!state.actor || event.codes.has(state.actor));
const narrowed = () => state.type || state.actor || state.realis.size < Object.keys(REALIS).length;
const find = () => articles.filter(article => article.searched.includes(lower(state.text))
    && (!narrowed() || article.events.some(passes)));

function selectOf(label, facet, values) {
  const counts = new Map();
  for (const article of articles) {
    for (const event of article.events) for (const value of values(event)) counts.set(value, (counts.get(value) || 0) + 1);
  }
  const options = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const select = make('select', {id: facet, 'aria-label': label}, make('option', {value: ''}, label),
      ...options.map(([value, n]) => make('option', {value}, `${value} (${n})`)));
  select.addEventListener('change', () => change({[facet]: select.value}));
  return select;
}

function drawFilters() {
  const search = make('input', {id: 'search', type: 'search', placeholder: 'text of the article ( / )', 'aria-label': 'search'});
  search.addEventListener('input', () => change({text: search.value}));
  byId('filters').append(
      ...Object.entries(REALIS).map(([realis, name]) => make('button', {type: 'button', class: 'chip', 'aria-pressed': 'true',
        id: realis, onclick: click => {
          if (!state.realis.delete(realis)) state.realis.add(realis);
          click.currentTarget.setAttribute('aria-pressed', String(state.realis.has(realis)));
          change({});
        }}, make('span', {class: 'event ' + realis}, name))),
      selectOf('every type', 'type', event => [event.type]),
      selectOf('every actor', 'actor', event => event.codes), search);
}

function change(changes) {
  Object.assign(state, changes, {shown: PAGE});
  listed = find();
  if (!listed.includes(state.open)) state.open = listed[0] || null;
  drawList();
  drawArticle();
  drawEvents();
}

// The list of articles

function drawList() {
  byId('found').textContent = `${listed.length} of ${articles.length}`;
  byId('list').replaceChildren(...listed.map(article => make('li', {}, make('button',
      {type: 'button', 'aria-current': String(article === state.open), onclick: () => open(article)},
      make('span', {}, article.id),
      make('span', {class: 'soft', lang: 'fr'}, article.text.slice(0, 90).trim()),
      make('span', {class: 'soft'}, `${article.date || 'no date'}, ${article.events.filter(passes).length} events`)))));
}

function open(article) {
  state.open = article;
  [...byId('list').querySelectorAll('button')].forEach((button, i) =>
    button.setAttribute('aria-current', String(listed[i] === article)));
  drawArticle();
  drawEvents();
}

// The text

/** Returns the text with its marks, nested. A span that crosses another goes on in a second mark behind the other's end. */
function marked(article) {
  const text = article.text;
  const spans = [...hits(text),
    ...article.mentions.map(mention => ({start: mention.start, end: mention.end, item: mention, make: markMention})),
    ...article.events.map(event => ({start: event.trigger.start, end: event.trigger.end, item: event, make: markEvent})),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b);
  const root = make('div', {class: 'text', lang: 'fr'});
  const stack = [];
  const top = () => stack.length ? stack[stack.length - 1].element : root;
  const push = (span, rest) => {
    const element = span.make(span.item);
    if (rest) element.classList.add('rest');
    else if (span.item) {
      element.tabIndex = 0;
      marks.set(span.item, element);
    }
    element.item = span.item;
    top().append(element);
    stack.push({span, element});
  };
  let next = 0;
  cuts.forEach((from, i) => {
    const ended = stack.findIndex(open => open.span.end <= from);
    if (ended >= 0) stack.splice(ended).filter(open => open.span.end > from).forEach(open => push(open.span, true));
    while (next < spans.length && spans[next].start === from) push(spans[next++], false);
    top().append(text.slice(from, cuts[i + 1]));
  });
  return root;
}

function hits(text) {
  const word = lower(state.text);
  const hay = lower(text);
  const spans = [];
  // Where lower case is longer than the text, its offsets are not the text's.
  if (!word || hay.length !== text.length) return spans;
  for (let at = hay.indexOf(word); at >= 0; at = hay.indexOf(word, at + word.length)) {
    spans.push({start: at, end: at + word.length, make: () => make('mark', {class: 'hit'})});
  }
  return spans;
}

const markMention = mention => make('mark', {class: 'mention', 'data-id': mention.id});

const markEvent = event => make('mark', {class: `event ${event.realis}${passes(event) ? '' : ' off'}`, 'data-id': event.id,
  'data-type': event.type, onclick: click => { click.stopPropagation(); toRow(event); },
  onkeydown: key => { if (key.key === 'Enter' && key.target === key.currentTarget) toRow(event); }});

function drawArticle() {
  marks = new Map();
  hideTip();
  const article = state.open;
  if (!article) {
    byId('article').replaceChildren(make('p', {class: 'hint'}, 'No article passes the filters.'));
    return;
  }
  const text = marked(article);
  text.addEventListener('mouseover', over => showTip(over.target.closest('mark.mention, mark.event')));
  text.addEventListener('mouseleave', hideTip);
  text.addEventListener('focusin', focus => showTip(focus.target));
  text.addEventListener('focusout', hideTip);
  byId('article').replaceChildren(make('h2', {}, article.id),
      make('p', {class: 'hint'}, article.date ? `published ${article.date}` : 'date of publication not known'), text);
}

// What is behind a mark

const value = mention => [...(mention.actors || []), ...(mention.wikidata || []), mention.timex].filter(Boolean).join(', ');
const withValue = mention => mention.text + (value(mention) ? ` [${value(mention)}]` : '');

function factsOf(item) {
  if (item.trigger) {
    return [['event', item.type], ['realis', REALIS[item.realis]], ['trigger', item.trigger.text],
      ...item.arguments.map(argument => [argument.role, withValue(argument.mention)]),
      ['says', item.speaker && withValue(item.speaker)], ['happening', item.happening], ['rule', item.rule]];
  }
  return [[item.type, item.text], ['form', lower(item.form)], ['value', value(item)],
    ['same as', item.antecedent && withValue(item.antecedent)],
    ...item.roles.map(({role, event}) => [role, `of ${event.type} “${event.trigger.text}”, ${REALIS[event.realis]}`])];
}

function showTip(mark) {
  hideTip();
  if (!mark || !mark.item) return;
  const tip = byId('tip');
  tip.replaceChildren(make('dl', {}, ...factsOf(mark.item).filter(([, fact]) => fact)
      .flatMap(([name, fact]) => [make('dt', {}, name), make('dd', {}, fact)])));
  tip.hidden = false;
  const at = mark.getClientRects()[0];
  const wide = document.documentElement.clientWidth;
  tip.style.left = `${Math.max(8, Math.min(at.left, wide - tip.offsetWidth - 8)) + scrollX}px`;
  tip.style.top = `${mark.getBoundingClientRect().bottom + scrollY + 6}px`;
  mark.setAttribute('aria-describedby', 'tip');
  for (const {role, mention} of mark.item.arguments || []) {
    marks.get(mention).classList.add('role');
    marks.get(mention).dataset.role = role;
  }
}

function hideTip() {
  byId('tip').hidden = true;
  for (const mark of marks.values()) {
    mark.classList.remove('role');
    mark.removeAttribute('aria-describedby');
  }
}

// The table

function rowOf(event) {
  const cells = Object.values(COLUMNS).map(role => {
    const mentions = event.arguments.filter(argument => argument.role === role).map(argument => argument.mention);
    return make('td', {}, ...mentions.flatMap((mention, i) => {
      const code = [...(mention.actors || []), mention.timex].filter(Boolean).join(', ');
      return [i ? '; ' : '', make('span', {lang: 'fr'}, mention.text), code ? make('span', {class: 'code'}, ` ${code}`) : ''];
    }));
  });
  const trigger = make('button', {type: 'button', lang: 'fr', onclick: () => toText(event)}, event.trigger.text);
  rows.set(event, trigger);
  return make('tr', {}, make('td', {}, event.type), make('td', {}, trigger), ...cells,
      make('td', {}, make('span', {class: 'event ' + event.realis}, REALIS[event.realis])),
      make('td', {class: 'soft'}, event.rule || ''), state.all ? make('td', {class: 'soft'}, event.article.id) : null);
}

function drawEvents() {
  rows = new Map();
  const every = listed.flatMap(article => article.events.filter(passes));
  const own = state.open ? state.open.events.filter(passes) : [];
  const shown = state.all ? every : own;
  const choice = (all, name, n) => make('button', {type: 'button', class: 'chip choice', 'aria-pressed': String(state.all === all),
    onclick: () => { state.all = all; state.shown = PAGE; drawEvents(); }}, `${name} ${n}`);
  const head = ['type', 'trigger', ...Object.keys(COLUMNS), 'realis', 'rule', ...(state.all ? ['article'] : [])];
  byId('events').replaceChildren(make('h2', {}, 'Events'),
      make('div', {class: 'bar'}, choice(true, 'all listed articles', every.length), choice(false, 'this article', own.length)),
      make('div', {class: 'scroll'}, make('table', {},
          make('thead', {}, make('tr', {}, ...head.map(name => make('th', {scope: 'col'}, name)))),
          make('tbody', {}, ...shown.slice(0, state.shown).map(rowOf)))));
  if (shown.length > state.shown) {
    byId('events').append(make('button', {type: 'button', class: 'chip', id: 'more', onclick: () => {
      state.shown += PAGE;
      drawEvents();
    }}, `show more (${shown.length - state.shown} left)`));
  }
}

function toText(event) {
  if (state.open !== event.article) open(event.article);
  reveal(marks.get(event));
}

function toRow(event) {
  if (!passes(event)) return;
  if (!rows.has(event)) {
    state.all = false;
    state.shown = Math.max(state.shown, event.article.events.length);
    drawEvents();
  }
  reveal(rows.get(event));
}

function reveal(element) {
  element.scrollIntoView({block: 'center'});
  element.focus({preventScroll: true});
}

// The page

function start() {
  articles = [...document.querySelectorAll('script.article')].map(read);
  const events = articles.reduce((sum, article) => sum + article.events.length, 0);
  byId('facts').append(`${articles.length} articles, `, make('a', {href: '#events'}, `${events} events`));
  byId('legend').append(...Object.entries(REALIS).map(([realis, name]) => make('span', {class: 'event ' + realis}, name)),
      make('span', {}, make('mark', {class: 'mention'}, 'mention')));
  drawFilters();
  change({});
}

document.addEventListener('DOMContentLoaded', start);
document.addEventListener('keydown', key => {
  const typing = key.target.closest('input, select');
  if (key.key === 'Escape') hideTip();
  if (key.key === '/' && !typing) {
    key.preventDefault();
    byId('search').focus();
  }
  const item = key.target.closest('#list li');
  const step = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[key.key];
  if (item && step) {
    key.preventDefault();
    if (item[step]) item[step].firstChild.focus();
  }
});
