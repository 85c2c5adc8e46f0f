// Dates: TIMEX3 values as stretches of days. A day is a number, counted from 1970-01-01.

const DAY = 86400000;
const dayOf = (year, month, day) => Date.UTC(year, month - 1, day) / DAY;
const iso = day => new Date(day * DAY).toISOString().slice(0, 10);
const dayOfIso = text => (text ? Date.parse(text) / DAY : NaN);

const SEASONS = {SP: 3, SU: 6, FA: 9, WI: 12};

/** From the first day of a month, `months` long. */
const months = (year, month, n) => ({start: dayOf(year, month, 1), end: dayOf(year, month + n, 1) - 1});

/** Returns {start, end}, days included, or null where the value is none of the calendar (P3D, XXXX-08-22). */
function stretch(timex) {
  const ends = (timex || '').split('/');
  if (ends.length === 2) {
    const [from, to] = ends.map(stretch);
    return from && to && from.start <= to.end ? {start: from.start, end: to.end} : null;
  }
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(timex) || [];
  if (!year) return /^\d{3}$/.test(timex) ? months(timex * 10, 1, 120) : null;
  if (!rest) return months(+year, 1, 12);
  const day = /^(\d\d)-(\d\d)(?:T.*)?$/.exec(rest);
  if (day) {
    const at = dayOf(+year, +day[1], +day[2]);
    return {start: at, end: at};
  }
  if (/^\d\d$/.test(rest)) return months(+year, +rest, 1);
  if (/^Q[1-4]$/.test(rest)) return months(+year, 3 * rest[1] - 2, 3);
  if (/^H[12]$/.test(rest)) return months(+year, 6 * rest[1] - 5, 6);
  if (SEASONS[rest]) return months(+year, SEASONS[rest], 3);
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  if (!week) return null;
  // The week of January 4th is the first.
  const fourth = dayOf(+year, 1, 4);
  const monday = fourth - weekday(fourth) + 7 * (week[1] - 1);
  return {start: monday + (week[2] ? 5 : 0), end: monday + 6};
}

/** 195 is the fifties. */
const labelOf = timex => (/^\d{3}$/.test(timex) ? `${timex}0s` : timex.replace(/T.*$/, ''));

/** Monday is 0. */
const weekday = day => (((day + 3) % 7) + 7) % 7;

/**
 * When an event is: as its time says, or else when its article was published.
 * Returns {start, end, label, said}, or null.
 */
function whenOf(event, published) {
  for (const {role, mention} of event.arguments) {
    const found = role === 'Time' && stretch(mention.timex);
    if (found) return {...found, label: labelOf(mention.timex), said: true};
  }
  const found = stretch(published);
  return found && {...found, label: published, said: false};
}

/** The lengths of the timeline's bars, from short to long: the most days they serve for, and their first day. */
const STEPS = [
  {name: 'day', most: 75, first: day => day, next: day => day + 1},
  {name: 'week', most: 1000, first: day => day - weekday(day), next: day => day + 7},
  {name: 'month', most: 3700, first: day => startOf(day, 1), next: day => after(day, 1)},
  {name: 'quarter', most: 9000, first: day => startOf(day, 3), next: day => after(day, 3)},
  {name: 'year', most: 36000, first: day => startOf(day, 12), next: day => after(day, 12)},
  {name: 'decade', most: Infinity, first: day => startOf(day, 120), next: day => after(day, 120)},
];

function startOf(day, n) {
  const date = new Date(day * DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const start = month - month % n;
  return dayOf(Math.floor(start / 12), start % 12 + 1, 1);
}

function after(day, n) {
  const date = new Date(day * DAY);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + n, 1);
}

const stepFor = (days, wide) => STEPS.find(step => days <= step.most * (wide ? 1 : 0.5));

/** Names a bar: its day, week, month, quarter, year or decade. */
function nameOf(step, day) {
  const text = iso(day);
  switch (step.name) {
    case 'day': return text;
    case 'week': return `week of ${text}`;
    case 'month': return text.slice(0, 7);
    case 'quarter': return `${text.slice(0, 4)}-Q${(+text.slice(5, 7) + 2) / 3}`;
    case 'year': return text.slice(0, 4);
    default: return `${text.slice(0, 3)}0s`;
  }
}
