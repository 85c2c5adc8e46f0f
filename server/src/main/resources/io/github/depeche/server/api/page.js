'use strict';

const byId = id => document.getElementById(id);
const FORMATS = {json: 'JSON', csv: 'CSV', plover: 'PLOVER', html: 'page', brat: 'brat'};
const ENDINGS = {json: 'json', csv: 'csv', plover: 'jsonl', html: 'html', brat: 'zip'};
const REALIS = {Actual: 'done', Planned: 'planned', Possible: 'possible', Negated: 'negated'};
const EXAMPLE = 'Hanoï – Le ministre vietnamien de la Défense a signé mercredi à Hanoï un protocole de coopération avec son homologue russe. '
    + 'Les deux parties devraient se réunir de nouveau en mars. Le président n’a pas reçu l’ambassadeur des États-Unis.\n\n'
    + 'La délégation, arrivée mardi, visitera samedi le port de Haïphong, a indiqué le porte-parole du ministère.\n';

/** The number of the last request; an answer to an earlier one is not shown. */
let latest = 0;

/** Makes an element; text is never taken as HTML. */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

const article = () => {
  const sent = {id: 'article', text: byId('text').value};
  if (byId('date').value) sent.date = byId('date').value;
  return sent;
};

/** Asks the server; fails with words for the user. */
async function ask(path, sent) {
  let response;
  try {
    response = await fetch(path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(sent)});
  } catch (failure) {
    throw new Error('The server does not answer; it may have been stopped.');
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({detail: 'the server answers ' + response.status}));
  const wait = response.headers.get('Retry-After');
  throw new Error(problem.detail + (wait ? ` (in ${wait} s)` : '') + '.');
}

async function run() {
  const mine = ++latest;
  const sent = article();
  byId('problem').hidden = true;
  byId('go').disabled = true;
  byId('status').textContent = 'Reading…';
  try {
    const start = performance.now();
    const page = await (await ask('v1/extract?format=html', sent)).text();
    if (mine !== latest) return;
    byId('frame').srcdoc = page;
    byId('sentences').replaceChildren();
    byId('results').hidden = false;
    drawDownloads(sent);
    byId('status').textContent = `Read in ${Math.round(performance.now() - start)} ms.`;
    const explanation = await (await ask('v1/explain', sent)).json();
    if (mine === latest) byId('sentences').replaceChildren(...explanation.sentences.map(drawSentence));
  } catch (failure) {
    if (mine !== latest) return;
    byId('status').textContent = '';
    byId('problem').textContent = failure.message;
    byId('problem').hidden = false;
  } finally {
    if (mine === latest) byId('go').disabled = false;
  }
}

// Downloads

function drawDownloads(sent) {
  byId('downloads').replaceChildren('Save as', ...Object.entries(FORMATS).map(([format, label]) => {
    const button = make('button', {type: 'button', class: 'link', 'data-ending': ENDINGS[format]}, label);
    button.addEventListener('click', () => save(format, sent));
    return button;
  }));
}

async function save(format, sent) {
  try {
    const url = URL.createObjectURL(await (await ask('v1/extract?format=' + format, sent)).blob());
    const link = make('a', {href: url, download: 'depeche.' + ENDINGS[format]});
    link.click();
    URL.revokeObjectURL(url);
  } catch (failure) {
    byId('problem').textContent = failure.message;
    byId('problem').hidden = false;
  }
}

// Explanations

function drawSentence(sentence) {
  const badges = sentence.events.length
      ? sentence.events.map(event => make('span', {class: 'badge'}, `${event.type} · ${REALIS[event.realis]}`))
      : [make('span', {class: 'badge none'}, 'no event')];
  const details = make('details', {}, make('summary', {}, make('span', {lang: 'fr'}, sentence.text), ...badges));
  // Much to draw, and most sentences are never opened.
  details.addEventListener('toggle', () => details.append(drawWhy(sentence)), {once: true});
  return make('li', {}, details);
}

function drawWhy(sentence) {
  const why = make('div', {class: 'why'});
  if (sentence.events.length) {
    why.append(make('ul', {}, ...sentence.events.map(drawEvent)));
  }
  const tried = sentence.predicates.filter(predicate => predicate.rules.length);
  for (const predicate of tried) why.append(...drawPredicate(predicate));
  const unknown = sentence.predicates.filter(predicate => !predicate.rules.length).map(predicate => predicate.lemma);
  if (unknown.length) why.append(make('p', {class: 'hint'}, 'No rule knows: ' + [...new Set(unknown)].join(', ') + '.'));
  if (!sentence.predicates.length) why.append(make('p', {class: 'hint'}, 'There is no verb or noun that could tell of an event.'));
  why.append(drawWords(sentence.words));
  return why;
}

function drawEvent(event) {
  const steps = event.realisSteps.map(step => `${REALIS[step.realis]} by the ${step.by}`);
  return make('li', {}, event.summary + (event.rule ? ', by rule ' + event.rule : ''),
      make('div', {class: 'hint'}, 'realis: ' + steps.join(', ')));
}

function drawPredicate(predicate) {
  const verdicts = predicate.rules.map(rule => rule.fits
      ? make('li', {class: 'fits'}, `fits ${rule.rule} (${rule.type})`)
      : make('li', {class: 'fails'}, `fails ${rule.rule} (${rule.type}): ${rule.failure}`));
  verdicts.sort((a, b) => (b.className === 'fits') - (a.className === 'fits'));
  for (const judged of predicate.verdicts) {
    verdicts.push(make('li', {class: judged.accepted ? 'fits' : 'fails'},
        `judge: ${judged.type} by ${judged.rule}, chance ${judged.chance.toFixed(2)}: ${judged.accepted ? 'an event' : 'no event'}`));
  }
  if (predicate.partOfName) verdicts.unshift(make('li', {}, 'no event: it is part of a name'));
  const carried = predicate.support ? `, carried by “${predicate.support}”` : '';
  return [
    make('h3', {}, `“${predicate.text}” `, make('small', {}, `${predicate.lemma}, ${predicate.kind}${carried}`)),
    make('div', {class: 'hint'}, predicate.functions.length ? predicate.functions.join('; ') : 'no functions'),
    make('ul', {}, ...verdicts)];
}

function drawWords(words) {
  const rows = words.map((word, i) => make('tr', {}, ...[i, word.form, word.lemma, word.upos, word.relation,
    word.head < 0 ? '–' : `${word.head} ${words[word.head].form}`].map(cell => make('td', {}, String(cell)))));
  const head = make('tr', {}, ...['#', 'word', 'lemma', 'class', 'relation', 'head'].map(name => make('th', {scope: 'col'}, name)));
  return make('details', {}, make('summary', {}, 'The words and their tree'),
      make('div', {class: 'scroll'}, make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows))));
}

byId('form').addEventListener('submit', submit => {
  submit.preventDefault();
  run();
});
byId('text').addEventListener('keydown', key => {
  if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) byId('form').requestSubmit();
});
byId('example').addEventListener('click', () => {
  byId('text').value = EXAMPLE;
  byId('date').value = '2025-12-03';
  byId('form').requestSubmit();
});
// A link to the page with its example: /#example
if (location.hash === '#example') byId('example').click();
