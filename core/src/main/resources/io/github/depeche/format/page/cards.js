// What is behind a mark: the tip beside it, the arcs to its roles, and the cards of the article's events.

const value = mention => [...(mention.actors || []), mention.timex].filter(Boolean).join(', ');
const withValue = mention => mention.text + (value(mention) ? ` [${value(mention)}]` : '');

function factsOf(item) {
  if (item.trigger) {
    return [['event', `${item.type}, ${REALIS[item.realis]}`],
      ...item.arguments.map(argument => [argument.role, withValue(argument.mention)]),
      ['says so', item.speaker && withValue(item.speaker)], ['rule', item.rule]];
  }
  return [[item.type, item.text], ['form', item.form.toLowerCase()], ['value', value(item)],
    ['Wikidata', (item.wikidata || []).join(', ')],
    ['same as', item.antecedent && withValue(item.antecedent)],
    ...item.roles.map(({role, event}) => [role, `of ${event.type} “${event.trigger.text}”, ${REALIS[event.realis]}`])];
}

/** What is dressed as pointed at, or as having to do with it. */
let touched = [];
let described = null;

function touch(element, name) {
  element.classList.add(name);
  touched.push(element);
}

/** Shows what is behind a mention or event of the open article: roles, arcs, its card, and a tip if asked for; null hides. */
function point(item, {tip = false} = {}) {
  hideTip();
  for (const element of touched) element.classList.remove('role', 'pointed', 'same');
  touched = [];
  byId('arcs').replaceChildren();
  const mark = marks.get(item);
  if (!mark) return;
  touch(mark, 'pointed');
  for (const [other, its] of marks) if (other !== item && isSame(item, other)) touch(its, 'same');
  const own = item.trigger ? [item] : item.roles.map(role => role.event);
  const fillers = new Map();
  for (const event of own) {
    for (const {role, mention} of event.arguments) {
      const filler = marks.get(mention);
      touch(filler, 'role');
      if (!fillers.has(filler)) fillers.set(filler, new Set());
      fillers.get(filler).add(role);
      drawArc(byId('arcs'), marks.get(event), filler);
    }
    const card = cardOf(event);
    if (card) {
      touch(card, 'pointed');
      if (tip && event === own[0]) scrollCards(card);
    }
  }
  for (const [filler, roles] of fillers) drawRole(filler, [...roles].join(', '));
  // Where the card of an event stands beside the text, it says the same.
  if (tip && !(item.trigger && besideText.matches)) showTip(mark);
}

/** Whether two mentions are of one thing, or two events of one happening. */
const isSame = (a, b) => (a.trigger ? a.happening && a.happening === b.happening : a.chain === b.chain);

const besideText = matchMedia('(min-width: 76.01rem)');

function showTip(mark) {
  const tip = byId('tip');
  tip.replaceChildren(make('dl', {}, ...factsOf(mark.item).filter(([, fact]) => fact)
      .flatMap(([name, fact]) => [make('dt', {}, name), make('dd', {}, fact)])));
  tip.hidden = false;
  const at = mark.getClientRects()[0];
  const wide = document.documentElement.clientWidth;
  const below = mark.getBoundingClientRect().bottom + 8;
  const top = below + tip.offsetHeight > innerHeight ? at.top - tip.offsetHeight - 26 : below;
  tip.style.left = `${Math.max(8, Math.min(at.left, wide - tip.offsetWidth - 8)) + scrollX}px`;
  tip.style.top = `${Math.max(0, top + scrollY)}px`;
  mark.setAttribute('aria-describedby', 'tip');
  described = mark;
}

function hideTip() {
  byId('tip').hidden = true;
  if (described) described.removeAttribute('aria-describedby');
}

// Arcs

/** Draws from the trigger to the mention: an arc above where they stand on one line, else a curve between the lines. */
function drawArc(svg, trigger, mention) {
  const origin = svg.getBoundingClientRect();
  const [a, b] = [trigger, mention].map(mark => {
    const box = mark.getClientRects()[0];
    return {x: box.left + box.width / 2 - origin.left, top: box.top - origin.top, bottom: box.bottom - origin.top};
  });
  const apart = Math.abs(a.x - b.x);
  let path;
  if (Math.abs(a.top - b.top) < 12) {
    const y = Math.min(a.top, b.top) - 3;
    const high = y - Math.min(17, 8 + apart / 30);
    path = `M${a.x},${y}C${a.x},${high} ${b.x},${high} ${b.x},${y}`;
  } else {
    const [from, to] = a.top < b.top ? [a.bottom + 1, b.top - 3] : [a.top - 3, b.bottom + 3];
    const bend = (to - from) * 0.55;
    path = `M${a.x},${from}C${a.x},${from + bend} ${b.x},${to - bend} ${b.x},${to}`;
  }
  svg.append(draw('path', {d: path, class: trigger.item.realis, 'marker-end': 'url(#arrow)'}));
}

/** Writes a role below the beginning of a mention. */
function drawRole(mark, role) {
  mark.dataset.role = role;
  const svg = byId('arcs');
  const origin = svg.getBoundingClientRect();
  const box = mark.getClientRects()[0];
  const text = draw('text', {x: box.left - origin.left + 4, y: box.bottom - origin.top + 11}, role);
  svg.append(text);
  const size = text.getBBox();
  text.before(draw('rect', {x: size.x - 3, y: size.y, width: size.width + 6, height: size.height, rx: 3}));
}

/** Draws the arcs of every event that passes, if that is asked for. */
function drawAllArcs() {
  const svg = byId('all-arcs');
  svg.replaceChildren();
  if (byId('arcs-toggle').getAttribute('aria-pressed') !== 'true' || !opened) return;
  for (const event of opened.events.filter(passes)) {
    for (const {mention} of event.arguments) drawArc(svg, marks.get(event), marks.get(mention));
  }
}

// Cards

/** The events that have cards, of which those further down are not drawn yet. */
let carded = [];

const cardOf = event => byId('cards').children[carded.indexOf(event)];

function drawCards(article) {
  carded = article.events.filter(passes);
  byId('cards-head').textContent = carded.length === article.events.length ? plural(carded.length, 'event')
    : `${number(carded.length)} of ${plural(article.events.length, 'event')}`;
  lazily(byId('cards'), carded, cardFor);
  if (carded.length) rove(byId('cards'), 'button', item => item.closest('.card').querySelectorAll('button').length);
}

function cardFor(event) {
  const roles = Object.entries(COLUMNS).flatMap(([name, role]) => {
    const mentions = event.arguments.filter(argument => argument.role === role).map(argument => argument.mention);
    return mentions.length ? [make('dt', {}, name), make('dd', {}, ...withCodes(mentions))] : [];
  });
  const speaker = event.speaker ? [make('dt', {}, 'says'), make('dd', {}, ...withCodes([event.speaker]))] : [];
  const card = make('li', {class: 'card'},
      make('p', {class: 'kind'}, make('span', {class: `event ${event.realis}`}, REALIS[event.realis]), ' ',
          make('span', {class: 'type'}, event.type),
          event.rule ? make('span', {class: 'soft rule', title: 'the rule that found it'}, event.rule) : null),
      button(event.trigger.text, () => reveal(marks.get(event)), {class: 'trigger', lang: 'fr', tabindex: '-1',
        'aria-label': `${event.trigger.text}, ${event.type}, ${REALIS[event.realis]}: show in the text`}),
      make('dl', {}, ...roles, ...speaker));
  card.item = event;
  card.onmouseenter = () => point(event);
  card.onmouseleave = () => point(null);
  card.addEventListener('focusin', () => point(event));
  card.addEventListener('focusout', () => point(null));
  return card;
}

/** Mentions with their codes, which filter when clicked. */
function withCodes(mentions) {
  return mentions.flatMap((mention, i) => [i ? ', ' : '', make('span', {lang: 'fr'}, mention.text),
    ...(mention.actors || []).flatMap(code => [' ', codeButton(code)]),
    mention.timex ? make('span', {class: 'soft'}, ` ${mention.timex}`) : null]);
}

const codeButton = code => button(code, () => change({actor: state.actor === code ? '' : code}),
    {class: 'code', tabindex: '-1', title: `${named(code)}: only its events`, 'aria-label': `${named(code)}: only its events`});

function toCard(event) {
  byId('cards').grow(carded.indexOf(event) + 1);
  const card = cardOf(event);
  if (card) reveal(card.querySelector('.trigger'));
}

/** Brings a card into view within its own column, where that scrolls by itself. */
function scrollCards(card) {
  const column = byId('cards');
  if (column.scrollHeight <= column.clientHeight + 1) return;
  const top = card.offsetTop;
  if (top < column.scrollTop || top + card.offsetHeight > column.scrollTop + column.clientHeight) {
    column.scrollTop = top - 20;
  }
}
