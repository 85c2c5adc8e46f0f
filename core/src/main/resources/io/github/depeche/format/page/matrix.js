// Who to whom: a table of actor codes, shaded by how many events there are.

const FEW = 16;
let shownActors = FEW;

/**
 * Adds up who acts on whom in the events that the other filters leave.
 * Returns the codes, those with most to do with others first, and the cells by "A B".
 */
function relations() {
  const cells = new Map();
  const weights = new Map();
  const add = (code, n) => weights.set(code, (weights.get(code) || 0) + n);
  let counted = 0;
  for (const event of events) {
    if (!passesBut('actor')(event) || !event.pairs.length) continue;
    counted++;
    for (const [a, b] of event.pairs) {
      const key = `${a} ${b}`;
      if (!cells.has(key)) cells.set(key, {a, b, n: 0, types: new Map(), cooperation: 0, conflict: 0, other: 0});
      const cell = cells.get(key);
      cell.n++;
      cell.types.set(event.type, (cell.types.get(event.type) || 0) + 1);
      cell[toneOf(event.type)]++;
      // Dealings within one country say less than those with others.
      add(a, a === b ? 0.01 : 1);
      add(b, a === b ? 0 : 1);
    }
  }
  return {codes: [...weights].sort(byCount).map(([code]) => code), cells, counted};
}

const toneOfCell = cell => (cell.conflict > cell.cooperation ? 'conflict' : cell.cooperation ? 'cooperation' : 'other');

const wordsOf = ({a, b, n, types}) => `${named(a)} → ${named(b)}: ${plural(n, 'event')}: ${[...types].sort(byCount)
    .map(([type, m]) => `${m} ${type}`).join(', ')}`;

const togglePair = (a, b) => change(state.who === a && state.whom === b ? {who: '', whom: ''} : {who: a, whom: b});
const toggleActor = code => change({actor: state.actor === code ? '' : code});

function drawMatrix({codes, cells, counted}) {
  const shown = codes.slice(0, shownActors);
  for (const code of [state.who, state.whom]) if (code && codes.includes(code) && !shown.includes(code)) shown.push(code);
  const most = Math.max(1, ...[...cells.values()].filter(cell => cell.a !== cell.b).map(cell => cell.n));
  const head = (code, scope) => make('th', {scope, class: state.actor === code ? 'asked' : null},
      button(code, () => toggleActor(code), {class: 'code', title: `${named(code)}: only its events`, tabindex: '-1',
        'data-key': `${scope}${code}`, 'aria-label': `${named(code)}: only its events`, 'aria-pressed': String(state.actor === code)}));
  byId('matrix').replaceChildren(
      make('thead', {}, make('tr', {}, make('td', {class: 'corner'}, 'who ↓', make('br'), 'whom →'), ...shown.map(code => head(code, 'col')))),
      make('tbody', {}, ...shown.map(a => make('tr', {}, head(a, 'row'), ...shown.map(b => cellOf(cells.get(`${a} ${b}`), a, b, most))))));
  byId('matrix').hidden = !shown.length;
  if (shown.length) rove(byId('matrix'), 'button', item => item.closest('tr').querySelectorAll('button').length);
  byId('matrix-note').textContent = shown.length
    ? `${number(counted)} of the events have coded actors on both sides. Click a number or a code to see only its events.`
    : 'No event here has coded actors on both sides.';
  byId('more-actors').hidden = codes.length <= FEW;
  byId('more-actors').textContent = shownActors > FEW ? 'fewer actors' : `all ${number(codes.length)} actors`;
}

function cellOf(cell, a, b, most) {
  if (!cell) return make('td', {class: a === b ? 'own' : null});
  const asked = state.who === a && state.whom === b;
  const td = make('td', {class: `${toneOfCell(cell)}${a === b ? ' own' : ''}${asked ? ' asked' : ''}`},
      button(number(cell.n), () => togglePair(a, b), {title: wordsOf(cell), 'aria-label': wordsOf(cell), tabindex: '-1',
        'aria-pressed': String(asked), 'data-key': `cell${a} ${b}`}));
  if (a !== b) td.style.setProperty('--share', `${Math.round(12 + 48 * Math.sqrt(cell.n / most))}%`);
  return td;
}
