// The filters above all views.

/** Counts what the events would give for each value of one filter, with the other filters as they are. */
function counts(filter, values) {
  const found = new Map();
  for (const event of events.filter(passesBut(filter))) {
    for (const value of values(event)) found.set(value, (found.get(value) || 0) + 1);
  }
  return found;
}

const byCount = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

/** Fills a select; the value asked for stays among the options, be it with nothing behind it. */
function fill(select, every, value, options) {
  const known = options.flatMap(option => option.options || [option]);
  if (value && !known.some(option => option.value === value)) options.push({value, label: `${value} (0)`});
  const element = ({value, label, options: inner}) => inner
    ? make('optgroup', {label}, ...inner.map(element)) : make('option', {value}, label);
  select.replaceChildren(make('option', {value: ''}, every), ...options.map(element));
  select.value = value;
}

function typeOptions() {
  const families = new Map();
  for (const [type, n] of [...counts('type', event => [event.type])].sort(byCount)) {
    const family = familyOf(type);
    if (!families.has(family)) families.set(family, []);
    families.get(family).push([type, n]);
  }
  return [...families].map(([family, types]) => {
    const options = types.map(([type, n]) => ({value: type, label: `${type} (${number(n)})`}));
    if (types.every(([type]) => type === family)) return options[0];
    const all = types.reduce((sum, [, n]) => sum + n, 0);
    return {label: family, options: [{value: `${family}-*`, label: `${family}: all (${number(all)})`}, ...options]};
  });
}

function drawFilters() {
  const asked = realisSet();
  const realis = counts('realis', event => [event.realis]);
  for (const chip of byId('realis').children) {
    chip.setAttribute('aria-pressed', String(asked.has(chip.id)));
    chip.lastElementChild.textContent = number(realis.get(chip.id) || 0);
  }
  fill(byId('type'), 'every type', state.type, typeOptions());
  fill(byId('actor'), 'every actor', state.actor, [...counts('actor', event => event.codes)].sort(byCount)
      .map(([code, n]) => ({value: code, label: `${named(code)} ${number(n)}`})));
  for (const name of ['from', 'to', 'q']) if (byId(name).value !== state[name]) byId(name).value = state[name];
  drawAsked();
}

/** The filters in words, each with a cross to take it away. */
function drawAsked() {
  const chips = [
    [state.type, `type ${state.type}`, {type: ''}],
    [state.actor, `actor ${named(state.actor)}`, {actor: ''}],
    [state.who && !state.whom, `who ${named(state.who)}`, {who: ''}],
    [state.whom && !state.who, `whom ${named(state.whom)}`, {whom: ''}],
    [state.who && state.whom, `${named(state.who)} → ${named(state.whom)}`, {who: '', whom: ''}],
    [state.from || state.to, `${state.from || '…'} to ${state.to || '…'}`, {from: '', to: ''}],
    [state.q, `“${state.q}”`, {q: ''}],
    [state.realis !== EMPTY.realis, `only ${[...realisSet()].map(value => REALIS[value]).join(', ') || 'nothing'}`,
      {realis: EMPTY.realis}],
  ].filter(([asked]) => asked);
  byId('asked').replaceChildren(...chips.map(([, words, without]) => button(`${words} ×`, () => change(without),
      {class: 'chip small', 'aria-label': `take away the filter: ${words}`})),
      ...(chips.length ? [button('clear all', clearFilters, {class: 'link', id: 'clear'})] : []));
  byId('found').textContent = `${plural(listed.length, 'article')}, ${plural(selected.length, 'event')}`;
  byId('filter-toggle').textContent = chips.length ? `Filters (${chips.length})` : 'Filters';
}

function makeFilters() {
  byId('realis').replaceChildren(...Object.entries(REALIS).map(([value, name]) => button('', () => {
    const asked = realisSet();
    if (!asked.delete(value)) asked.add(value);
    change({realis: Object.keys(REALIS).filter(one => asked.has(one)).join()});
  }, {class: 'chip', id: value})));
  for (const chip of byId('realis').children) {
    chip.append(make('span', {class: `event ${chip.id}`}, REALIS[chip.id]), ' ', make('span', {class: 'soft'}));
  }
  for (const name of ['type', 'actor']) byId(name).onchange = event => change({[name]: event.target.value});
  for (const name of ['from', 'to']) {
    byId(name).onchange = event => {
      if (!event.target.value || /^\d{4}-\d\d-\d\d$/.test(event.target.value)) change({[name]: event.target.value});
    };
  }
  let typed;
  byId('q').oninput = event => {
    clearTimeout(typed);
    const later = () => change({q: event.target.value});
    if (articles.length > 100) typed = setTimeout(later, 120);
    else later();
  };
  byId('filter-toggle').onclick = click => {
    const shown = byId('filters').classList.toggle('shown');
    click.currentTarget.setAttribute('aria-expanded', String(shown));
  };
}
