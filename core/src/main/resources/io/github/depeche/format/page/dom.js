'use strict';

// Elements, and moving among them by keys.

const byId = id => document.getElementById(id);

/** Sets attributes; a name such as onclick adds a listener, null and undefined set nothing. */
function dress(element, attributes) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  return element;
}

/** Makes an element of HTML; text is never taken as HTML, and null children are left out. */
function make(tag, attributes, ...children) {
  const element = dress(document.createElement(tag), attributes);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/** Makes an element of SVG. */
function draw(tag, attributes, ...children) {
  const element = dress(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

const button = (label, onclick, attributes) => make('button', {type: 'button', onclick, ...attributes}, label);

const number = n => n.toLocaleString('en');
const plural = (n, one) => `${number(n)} ${one}${n === 1 ? '' : 's'}`;

/**
 * Makes one tab stop of many elements: arrow keys go from one to the next, Home and End to the ends.
 * Up and down go by `across` elements, which is 1 for a list.
 */
function rove(container, selector, across = () => 1) {
  const items = () => [...container.querySelectorAll(selector)];
  const stop = element => {
    if (container.stop) container.stop.tabIndex = -1;
    container.stop = element;
    if (element) element.tabIndex = 0;
  };
  stop(container.querySelector(`${selector}[tabindex="0"]`) || container.querySelector(selector));
  if (container.roves) return;
  container.roves = true;
  container.addEventListener('focusin', focus => {
    const item = focus.target.closest(selector);
    if (item) stop(item);
  });
  container.addEventListener('keydown', key => {
    const item = key.target.closest(selector);
    if (!item || key.ctrlKey || key.altKey || key.metaKey) return;
    const all = items();
    const at = all.indexOf(item);
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + across(item), ArrowUp: at - across(item),
      Home: 0, End: all.length - 1}[key.key];
    if (to === undefined || !all[to]) return;
    key.preventDefault();
    all[to].focus();
  });
}

/** Appends the elements of `items` to a container, a page of them at a time as they come into view. */
function lazily(container, items, element, page = 60) {
  container.scrollTop = 0;
  container.replaceChildren();
  if (container.more) container.more.disconnect();
  let next = 0;
  const grow = (until = next + page) => {
    const from = next;
    next = Math.min(items.length, Math.max(next, until));
    container.append(...items.slice(from, next).map(element));
    if (container.more) container.more.disconnect();
    if (next < items.length) container.more.observe(container.lastElementChild);
  };
  container.more = new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting)) grow(); }, {rootMargin: '600px'});
  container.grow = grow;
  grow();
}
