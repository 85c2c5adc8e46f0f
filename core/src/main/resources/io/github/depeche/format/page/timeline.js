// The timeline: bars of events by day, week, month …, and below them the stretches that are vaguer than a bar.

const CHART = {height: 96, left: 34, right: 22, top: 8, lane: 9};
const FEWEST_BARS = 15;
/** Whether the whole span is drawn, with the few events long before and after the others. */
let wholeSpan = false;

/**
 * Returns the days to draw: all, or the shortest stretch with nine of ten events and all days of publication. A mention
 * of 1789 in the news of today must not make one bar of today.
 */
function spanOf(dated) {
  const starts = dated.map(event => event.when.start).sort((a, b) => a - b);
  const ends = dated.map(event => event.when.end).sort((a, b) => a - b);
  const all = {start: starts[0], end: ends[ends.length - 1]};
  if (wholeSpan || dated.length < 4) return all;
  const most = Math.floor(dated.length * 0.9);
  let from = 0;
  for (let i = 0; i + most <= starts.length; i++) {
    if (starts[i + most - 1] - starts[i] < starts[from + most - 1] - starts[from]) from = i;
  }
  const published = dated.filter(event => !event.when.said).map(event => event.when);
  const start = Math.min(starts[from], ...published.map(when => when.start));
  const end = Math.max(starts[from + most - 1], ...published.map(when => when.end));
  const slack = Math.max(7, (end - start) * 0.15);
  // What lies near is drawn as well, and cutting must pay.
  const core = {start: starts.find(day => day >= start - slack), end: ends.findLast(day => day <= end + slack) ?? end};
  return (core.end - core.start + 1) * 3 < all.end - all.start + 1 ? core : all;
}

function bars(dated, span, step) {
  const found = new Map();
  const vague = new Map();
  for (const event of dated) {
    const {start, end} = event.when;
    const first = step.first(start);
    if (end < step.next(first)) {
      if (first < step.first(span.start) || start > span.end) continue;
      if (!found.has(first)) found.set(first, {first, next: step.next(first), Actual: 0, Planned: 0, Possible: 0, Negated: 0, n: 0});
      found.get(first)[event.realis]++;
      found.get(first).n++;
    } else if (end >= span.start && start <= span.end) {
      const key = `${start}/${end}`;
      if (!vague.has(key)) vague.set(key, {first: start, next: end + 1, label: event.when.label, n: 0});
      vague.get(key).n++;
    }
  }
  return {bars: [...found.values()].sort((a, b) => a.first - b.first), vague: [...vague.values()].sort((a, b) => b.n - a.n)};
}

/** Puts stretches on lanes on which they do not overlap, the most frequent first; what finds no lane is left out. */
function lanes(stretches, most) {
  const taken = [];
  for (const one of stretches) {
    const free = lane => taken[lane].every(other => other.next <= one.first || other.first >= one.next);
    let lane = 0;
    while (lane < taken.length && !free(lane)) lane++;
    if (lane === most) continue;
    (taken[lane] = taken[lane] || []).push(one);
    one.lane = lane;
  }
  // The fuller a line, the more events.
  for (const one of stretches) one.weight = 0.25 + 0.75 * Math.sqrt(one.n / stretches[0].n);
  return stretches.filter(one => one.lane !== undefined);
}

/** From the first day of the first bar to that of the one behind the last; a few bars do not fill the whole width. */
function domainOf(step, span) {
  let from = step.first(span.start);
  let to = step.next(step.first(span.end));
  for (let n = 1, day = from; n < FEWEST_BARS; n++) {
    day = step.next(day);
    if (day < to) continue;
    if (n % 2) to = step.next(to);
    else from = step.first(from - 1);
  }
  return [from, to];
}

function drawTimeline() {
  const box = byId('timeline');
  const shown = events.filter(passesBut('date'));
  const dated = shown.filter(event => event.when);
  box.hidden = !dated.length;
  if (!dated.length) return;
  const span = spanOf(dated);
  const wide = byId('chart').clientWidth;
  const step = stepFor(span.end - span.start + 1, wide > 620);
  const domain = domainOf(step, span);
  const found = bars(dated, span, step);
  const vague = lanes(found.vague, 3);
  const lanesHigh = vague.length ? 4 + CHART.lane * (1 + Math.max(...vague.map(one => one.lane))) : 0;
  const x = d3.scaleUtc(domain.map(day => new Date(day * DAY)), [CHART.left, wide - CHART.right]);
  const at = day => x(new Date(day * DAY));
  const y = d3.scaleLinear([0, Math.max(1, d3.max(found.bars, bar => bar.n) || 1)], [CHART.height, CHART.top]).nice(3);
  const high = CHART.height + lanesHigh + 24;
  const svg = draw('svg', {width: wide, height: high, viewBox: `0 0 ${wide} ${high}`, role: 'group', 'aria-label': `events by ${step.name}`});
  const axis = (name, make, shift) => d3.select(svg.appendChild(draw('g', {class: `axis ${name}`, 'aria-hidden': 'true',
    transform: shift}))).call(make);
  axis('y', d3.axisLeft(y).ticks(3, 'd').tickSize(-(wide - CHART.left - CHART.right)), `translate(${CHART.left},0)`);
  const days = Math.ceil((domain[1] - domain[0]) * 95 / wide);
  const dates = step.name === 'day' && days < 15 ? d3.axisBottom(x).ticks(d3.utcDay.every(days), d3.utcFormat('%-d %b'))
    : d3.axisBottom(x).ticks(Math.max(2, wide / 95));
  axis('x', dates.tickSizeOuter(0), `translate(0,${CHART.height + lanesHigh})`);
  const brush = addBrush(svg, x, step, found.bars, [[CHART.left, 0], [wide - CHART.right, CHART.height + lanesHigh]]);
  for (const bar of found.bars) svg.append(drawBar(bar, step, at, y));
  for (const one of vague) svg.append(drawVague(one, at, domain));
  byId('chart').replaceChildren(svg);
  if (found.bars.length) rove(byId('chart'), '.bar');
  moveBrush(brush, at, domain);
  describeTimeline({shown, dated, span, step, vague});
}

function drawBar(bar, step, at, y) {
  const [left, right] = [at(bar.first), at(bar.next)];
  const gap = right - left > 4 ? 1 : 0;
  const words = Object.keys(REALIS).filter(realis => bar[realis]).map(realis => `${bar[realis]} ${REALIS[realis]}`).join(', ');
  const name = nameOf(step, bar.first);
  const group = draw('g', {class: 'bar', role: 'button', tabindex: '-1', 'data-key': `bar${bar.first}`,
    'aria-label': `${name}: ${plural(bar.n, 'event')}, ${words}`,
    onkeydown: key => {
      if (key.key === 'Enter' || key.key === ' ') {
        key.preventDefault();
        toggleRange(bar);
      }
    }}, draw('title', {}, `${name}: ${plural(bar.n, 'event')}, ${words}`));
  let below = 0;
  for (const realis of Object.keys(REALIS)) {
    if (!bar[realis]) continue;
    group.append(draw('rect', {class: realis, x: left + gap / 2, width: Math.max(1.5, right - left - gap),
      y: y(below + bar[realis]), height: Math.max(0.5, y(below) - y(below + bar[realis]))}));
    below += bar[realis];
  }
  return group;
}

function drawVague(one, at, domain) {
  const left = at(Math.max(one.first, domain[0]));
  const right = at(Math.min(one.next, domain[1]));
  const name = `${one.label}: ${plural(one.n, 'event')}`;
  return draw('rect', {class: 'vague', x: left + 1, width: Math.max(2, right - left - 2), height: CHART.lane - 4, rx: 2,
    y: CHART.height + 5 + one.lane * CHART.lane, 'fill-opacity': one.weight.toFixed(2), onclick: () => toggleRange(one)}, draw('title', {}, name));
}

const toggleRange = ({first, next}) => {
  const range = {from: iso(first), to: iso(next - 1)};
  change(state.from === range.from && state.to === range.to ? {from: '', to: ''} : range);
};

/** Dragging chooses days; a click chooses the bar below it, or nothing. */
function addBrush(svg, x, step, bars, extent) {
  const group = d3.select(svg).append('g').attr('class', 'brush').attr('aria-hidden', 'true');
  const dayAt = px => Math.floor(x.invert(px) / DAY);
  const brush = d3.brushX().extent(extent).on('end', event => {
    if (!event.sourceEvent) return;
    if (event.selection) {
      const [from, to] = event.selection.map(dayAt);
      change({from: iso(step.first(from)), to: iso(step.next(step.first(to)) - 1)});
      return;
    }
    const [px] = d3.pointer(event.sourceEvent.changedTouches ? event.sourceEvent.changedTouches[0] : event.sourceEvent, svg);
    const bar = bars.find(one => one.first <= dayAt(px) && dayAt(px) < one.next);
    if (bar && !(state.from && state.to)) toggleRange(bar);
    else change({from: '', to: ''});
  });
  group.call(brush);
  return {brush, group};
}

function moveBrush({brush, group}, at, domain) {
  if (!state.from && !state.to) return;
  const inside = day => Math.max(domain[0], Math.min(domain[1], day));
  const from = inside(state.from ? dayOfIso(state.from) : -Infinity);
  const to = inside(state.to ? dayOfIso(state.to) + 1 : Infinity);
  if (from < to) group.call(brush.move, [at(from), at(to)]);
}

function describeTimeline({shown, dated, span, step, vague}) {
  const before = dated.filter(event => event.when.end < span.start).length;
  const later = dated.filter(event => event.when.start > span.end).length;
  const undated = shown.length - dated.length;
  const words = [`Events by ${step.name}, ${iso(span.start)} to ${iso(span.end)}`,
    vague.length && 'lines below: dated only to a longer stretch',
    undated && `${number(undated)} without a date`].filter(Boolean).join('; ');
  const toggle = text => button(text, () => {
    wholeSpan = !wholeSpan;
    drawTimeline();
  }, {class: 'link', id: 'span'});
  byId('timeline-note').replaceChildren(words, ...(before || later
    ? ['; ', toggle(`${[before && `${number(before)} before`, later && `${number(later)} after`].filter(Boolean).join(', ')}: show`)]
    : wholeSpan ? ['; ', toggle('show the main span')] : []));
}
