// The text of an article with its marks.

/** The first mark of each mention and event of the open article. */
let marks = new Map();

/** Returns the text with its marks, nested. A span that crosses another goes on in a second mark behind the other's end. */
function marked(article) {
  const text = article.text;
  const spans = [...hits(article),
    ...article.mentions.map(mention => ({start: mention.start, end: mention.end, item: mention, make: markMention})),
    ...article.events.map(event => ({start: event.trigger.start, end: event.trigger.end, item: event, make: markEvent})),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b);
  const root = make('div', {class: 'text', lang: 'fr', id: 'words'});
  const stack = [];
  const top = () => (stack.length ? stack[stack.length - 1].element : root);
  const push = (span, rest) => {
    const element = span.make(span.item);
    if (rest) element.classList.add('rest');
    else if (span.item) {
      element.tabIndex = -1;
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

/** Where the words searched for stand. What is searched in is the id, a line end and the text. */
function hits(article) {
  const word = fold(state.q.trim());
  const spans = [];
  if (!word) return spans;
  const before = article.id.length + 1;
  for (let at = article.searched.indexOf(word, before); at >= 0; at = article.searched.indexOf(word, at + word.length)) {
    spans.push({start: at - before, end: at - before + word.length, make: () => make('mark', {class: 'hit'})});
  }
  return spans;
}

const markMention = mention => make('mark', {class: 'mention', 'data-id': mention.id, 'data-type': mention.type});

const markEvent = event => make('mark', {class: `event ${event.realis}${passes(event) ? '' : ' off'}`, 'data-id': event.id,
  'data-type': event.type, role: 'button', 'aria-label': `${event.trigger.text}, ${event.type}, ${REALIS[event.realis]}`});

function drawArticle() {
  marks = new Map();
  point(null);
  const article = opened;
  byId('article').hidden = !article;
  byId('none').hidden = Boolean(article);
  byId('cards').replaceChildren();
  if (!article) return;
  const at = listed.indexOf(article);
  byId('title').textContent = article.id;
  byId('place').textContent = articles.length > 1 ? `${number(at + 1)} of ${number(listed.length)}` : '';
  byId('previous').disabled = at === 0;
  byId('next').disabled = at === listed.length - 1;
  byId('published').textContent = article.date ? `published ${article.date}` : 'date of publication not known';
  const text = marked(article);
  const item = event => (event.target.closest('mark.event, mark.mention') || {}).item;
  text.onmouseover = over => point(item(over), {tip: true});
  text.onmouseleave = () => point(null);
  text.addEventListener('focusin', focus => point(item(focus), {tip: true}));
  text.addEventListener('focusout', () => point(null));
  text.onclick = click => { if (item(click) && item(click).trigger) toCard(item(click)); };
  text.onkeydown = key => {
    if ((key.key === 'Enter' || key.key === ' ') && item(key) && item(key).trigger) {
      key.preventDefault();
      toCard(item(key));
    }
  };
  text.classList.toggle('types', byId('types-toggle').getAttribute('aria-pressed') === 'true');
  byId('words').replaceWith(text);
  const first = text.querySelector('mark.event:not(.rest)');
  if (first) first.tabIndex = 0;
  if (marks.size) rove(text, 'mark[tabindex]');
  drawCards(article);
  drawAllArcs();
}

function open(article) {
  if (!article) return;
  opened = article;
  remember();
  showOpened();
  drawArticle();
}

/** Opens the article before or after the open one. */
function step(by) {
  const article = listed[listed.indexOf(opened) + by];
  if (!article) return;
  open(article);
  byId('article').scrollIntoView({block: 'nearest'});
}

/** Goes to the event before or after the one in focus, or to the first or last. */
function stepEvent(by) {
  if (!opened) return;
  const own = opened.events.filter(passes);
  const focus = document.activeElement.item || (document.activeElement.closest('.card') || {}).item;
  const at = own.indexOf(focus);
  const event = own[at < 0 ? (by > 0 ? 0 : own.length - 1) : at + by];
  if (event) reveal(marks.get(event));
}

function toText(event) {
  if (state.view !== 'text') change({view: 'text'});
  if (opened !== event.article) open(event.article);
  reveal(marks.get(event));
}

function reveal(element) {
  element.scrollIntoView({block: 'center'});
  element.focus({preventScroll: true});
}

// The list of articles

function drawList() {
  lazily(byId('list'), listed, article => {
    const n = article.events.filter(passes).length;
    const entry = make('li', {}, make('button', {type: 'button', tabindex: '-1', 'aria-current': String(article === opened),
      onclick: () => open(article)},
    make('span', {class: 'head', lang: 'fr'}, article.text.trim().slice(0, 120).split('\n')[0]),
    make('span', {class: 'soft'}, `${article.date || 'no date'} · ${plural(n, 'event')} · ${article.id}`)));
    entry.article = article;
    return entry;
  });
  rove(byId('list'), 'button');
  showOpened();
}

function showOpened() {
  const list = byId('list');
  const at = listed.indexOf(opened);
  if (at >= list.children.length) list.grow(at + 20);
  for (const entry of list.children) {
    const current = entry.article === opened;
    entry.firstChild.setAttribute('aria-current', String(current));
    if (current && entry.offsetParent) {
      const top = entry.offsetTop;
      if (top < list.scrollTop || top + entry.offsetHeight > list.scrollTop + list.clientHeight) {
        list.scrollTop = top - list.clientHeight / 3;
      }
    }
  }
}
