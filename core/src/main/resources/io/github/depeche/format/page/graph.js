// Who to whom: a graph of actor codes, laid out by forces between them.

const MOST_NODES = {wide: 36, narrow: 18};

function drawGraph({codes, cells}) {
  const svg = byId('graph');
  const wide = byId('graph-box').clientWidth;
  const most = wide < 500 ? MOST_NODES.narrow : MOST_NODES.wide;
  const linked = [...cells.values()].filter(cell => cell.a !== cell.b);
  const kept = new Set(codes.filter(code => linked.some(cell => cell.a === code || cell.b === code)).slice(0, most));
  const cellsKept = linked.filter(cell => kept.has(cell.a) && kept.has(cell.b)).sort((p, q) => p.n - q.n);
  const nodes = new Map();
  for (const {a, b, n} of cellsKept) {
    for (const id of [a, b]) nodes.set(id, {id, n: n + (nodes.has(id) ? nodes.get(id).n : 0)});
  }
  byId('graph-box').hidden = !kept.size;
  const high = Math.round(Math.min(520, 130 + 66 * Math.sqrt(kept.size)));
  dress(svg, {width: wide, height: high, viewBox: `0 0 ${wide} ${high}`});
  if (!kept.size) return;
  const links = cellsKept.map(cell => ({source: cell.a, target: cell.b, cell}));
  const placed = [...nodes.values()].sort((p, q) => q.n - p.n || (p.id < q.id ? -1 : 1));
  layOut(placed, links, wide, high);
  const lines = links.map(link => drawLink(link));
  const circles = placed.map(node => drawNode(node, links, lines, wide, high));
  svg.replaceChildren(svg.querySelector('defs'), ...lines, ...circles);
  rove(svg, '.node');
  byId('graph-note').textContent = codes.length > kept.size && kept.size === most
    ? `The ${most} actors with most to do with others. A thicker arrow is more events; nodes can be dragged.` : '';
}

const radius = node => 9 + Math.min(15, 1.6 * Math.sqrt(node.n));

/** Finds places for the nodes; always the same ones for the same links. */
function layOut(nodes, links, wide, high) {
  const force = d3.forceSimulation(nodes)
      .force('link', d3.forceLink(links).id(node => node.id).distance(64).strength(link => Math.min(0.9, 0.15 + link.cell.n / 20)))
      .force('charge', d3.forceManyBody().strength(-260).distanceMax(320))
      .force('x', d3.forceX(wide / 2).strength(0.07 * high / wide))
      .force('y', d3.forceY(high / 2).strength(0.1))
      .force('collide', d3.forceCollide(node => radius(node) + 7))
      .stop();
  force.tick(320);
  // What is drawn fills the place there is.
  const [left, right] = d3.extent(nodes, node => node.x);
  const [top, bottom] = d3.extent(nodes, node => node.y);
  const across = Math.min(1.6, (wide - 64) / Math.max(1, right - left));
  const down = Math.min(1.3, (high - 56) / Math.max(1, bottom - top));
  for (const node of nodes) {
    node.x = wide / 2 + (node.x - (left + right) / 2) * across;
    node.y = high / 2 + (node.y - (top + bottom) / 2) * down;
  }
}

/** A line bends to its left, so that there and back are two. */
function pathOf({source, target}) {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(26, length * 0.16);
  const middle = {x: (source.x + target.x) / 2 + dy / length * bend, y: (source.y + target.y) / 2 - dx / length * bend};
  const towards = (from, to, by) => {
    const way = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return `${from.x + (to.x - from.x) / way * by},${from.y + (to.y - from.y) / way * by}`;
  };
  return `M${towards(source, middle, radius(source))}Q${middle.x},${middle.y} ${towards(target, middle, radius(target) + 4)}`;
}

function drawLink(link) {
  const {cell} = link;
  const asked = state.who === cell.a && state.whom === cell.b;
  const tone = toneOfCell(cell);
  return draw('g', {class: `link ${tone}${asked ? ' asked' : ''}`, onclick: () => togglePair(cell.a, cell.b)},
      draw('title', {}, wordsOf(cell)),
      draw('path', {class: 'reach', d: pathOf(link)}),
      draw('path', {class: 'line', d: pathOf(link), 'stroke-width': (1 + Math.min(5, Math.sqrt(cell.n) * 0.8)).toFixed(1),
        'marker-end': `url(#to-${tone})`}));
}

function drawNode(node, links, lines, wide, high) {
  const pressed = state.actor === node.id;
  const own = links.filter(link => link.source === node || link.target === node);
  const words = `${named(node.id)}: in ${plural(node.n, 'event')} with others`;
  const circle = draw('circle', {r: radius(node)});
  const group = draw('g', {class: `node${pressed ? ' asked' : ''}`, role: 'button', tabindex: '-1', 'aria-label': words,
    'aria-pressed': String(pressed), 'data-key': `node${node.id}`, transform: `translate(${node.x},${node.y})`,
    onclick: () => toggleActor(node.id),
    onkeydown: key => {
      if (key.key === 'Enter' || key.key === ' ') {
        key.preventDefault();
        toggleActor(node.id);
      }
    },
    onmouseenter: () => near(true), onmouseleave: () => near(false), onfocus: () => near(true), onblur: () => near(false)},
  draw('title', {}, words), circle, draw('text', {dy: '.35em'}, node.id));
  const near = on => {
    byId('graph').classList.toggle('near', on);
    links.forEach((link, i) => lines[i].classList.toggle('own', on && own.includes(link)));
  };
  d3.select(group).call(d3.drag().clickDistance(4).on('drag', event => {
    node.x = Math.max(12, Math.min(wide - 12, event.x));
    node.y = Math.max(12, Math.min(high - 12, event.y));
    group.setAttribute('transform', `translate(${node.x},${node.y})`);
    links.forEach((link, i) => {
      if (own.includes(link)) for (const path of lines[i].querySelectorAll('path')) path.setAttribute('d', pathOf(link));
    });
  }).subject(() => node));
  return group;
}
