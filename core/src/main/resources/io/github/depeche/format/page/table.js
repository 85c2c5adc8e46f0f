// The table of events, and the same as a file for a spreadsheet.

let sorting = {by: 'when', down: false};

const textsOf = (event, role) => event.arguments.filter(argument => argument.role === role).map(argument => argument.mention.text);

const SORTS = {
  when: event => (event.when ? event.when.start : Infinity),
  event: event => event.type,
  realis: event => Object.keys(REALIS).indexOf(event.realis),
  who: event => event.who.join() || '~' + (textsOf(event, 'Actor')[0] || '~'),
  whom: event => event.whom.join() || '~' + (textsOf(event, 'Recipient')[0] || '~'),
  article: event => articles.indexOf(event.article),
};

function sorted() {
  const key = new Map(selected.map(event => [event, SORTS[sorting.by](event)]));
  const order = [...selected].sort((a, b) => (key.get(a) < key.get(b) ? -1 : key.get(a) > key.get(b) ? 1 : 0));
  return sorting.down ? order.reverse() : order;
}

function drawTable() {
  for (const head of document.querySelectorAll('#table th[data-by]')) {
    const own = head.dataset.by === sorting.by;
    if (own) head.setAttribute('aria-sort', sorting.down ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
  lazily(byId('rows'), sorted(), rowOf, 100);
  if (selected.length) rove(byId('rows'), 'button', item => item.closest('tr').querySelectorAll('button').length);
  byId('download').disabled = !selected.length;
}

function rowOf(event) {
  const cells = role => {
    const mentions = event.arguments.filter(argument => argument.role === role).map(argument => argument.mention);
    return make('td', {'data-role': Object.keys(COLUMNS).find(name => COLUMNS[name] === role)}, ...withCodes(mentions));
  };
  const when = event.when ? event.when.label : '–';
  return make('tr', {},
      make('td', {class: event.when && !event.when.said ? 'soft date' : 'date',
        title: event.when && !event.when.said ? 'the day of publication' : null}, when),
      make('td', {}, make('span', {class: `event ${event.realis}`}, REALIS[event.realis])),
      make('td', {}, make('span', {class: 'type'}, event.type), ' ',
          button(event.trigger.text, () => toText(event), {class: 'trigger', lang: 'fr', tabindex: '-1',
            'aria-label': `${event.trigger.text}: show in the text`})),
      ...['Actor', 'Recipient', 'Theme', 'Place'].map(cells),
      make('td', {class: 'soft', 'data-role': 'article'}, event.article.id));
}

function makeTable() {
  for (const head of document.querySelectorAll('#table th[data-by]')) {
    head.replaceChildren(button(head.dataset.by, () => {
      sorting = {by: head.dataset.by, down: sorting.by === head.dataset.by && !sorting.down};
      drawTable();
    }));
  }
  byId('download').onclick = download;
}

/** A cell of CSV by RFC 4180 that no spreadsheet takes for a formula. */
function csvCell(text) {
  const line = String(text).replace(/\r\n|[\r\n]/g, ' ');
  const safe = /^[=+\-@\t＝＋－＠]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function csv() {
  const lines = sorted().map(event => [event.article.id, event.article.date || '', event.id, event.type, event.realis,
    event.trigger.text, textsOf(event, 'Actor').join('; '), event.who.join('; '), textsOf(event, 'Recipient').join('; '),
    event.whom.join('; '), textsOf(event, 'Theme').join('; '), textsOf(event, 'Place').join('; '),
    event.when ? event.when.label : '', event.rule || '']);
  const head = ['document', 'published', 'event', 'type', 'realis', 'trigger', 'actors', 'actor_codes', 'recipients',
    'recipient_codes', 'themes', 'places', 'date', 'rule'];
  return [head, ...lines].map(line => line.map(csvCell).join(',') + '\r\n').join('');
}

/** The byte order mark is for the one spreadsheet that takes UTF-8 for something else without it. */
function download() {
  const link = make('a', {href: URL.createObjectURL(new Blob(['\ufeff', csv()], {type: 'text/csv'})), download: 'events.csv'});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
