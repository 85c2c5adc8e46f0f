// Reading: each article is a line of JSON in an element of its own, the same as in the format jsonl.

const REALIS = {Actual: 'done', Planned: 'planned', Possible: 'possible', Negated: 'negated'};
const GLYPHS = {Actual: '●', Planned: '◐', Possible: '○', Negated: '✕'};
const COLUMNS = {who: 'Actor', whom: 'Recipient', theme: 'Theme', where: 'Place', when: 'Time'};

const CONFLICT = new Set(['Accuse', 'Reject', 'Threaten', 'Protest', 'Sanction', 'Mobilize', 'Coerce', 'Assault']);
const NEUTRAL = new Set(['State', 'Request', 'Office']);
/** What two sides do with each other: several actors without a recipient did it to one another. */
const MUTUAL = new Set(['Consult-Meet', 'Consult-Call', 'Consult-Negotiate', 'Agree-Sign', 'Agree-Accord', 'Agree-Ratify',
  'Support-Relations', 'Cooperate']);

let articles = [];
let events = [];
/** What each code is called in the articles: its most frequent name. */
let names = new Map();

const familyOf = type => type.split('-')[0];
const toneOf = type => CONFLICT.has(type) ? 'conflict' : NEUTRAL.has(familyOf(type)) ? 'other' : 'cooperation';

/** Returns what turns an offset in code points into one in UTF-16 units, which are JavaScript's. */
function toUtf16(text) {
  if (!/[\ud800-\udfff]/.test(text)) return offset => offset;
  const starts = [0];
  for (const point of text) starts.push(starts[starts.length - 1] + point.length);
  return offset => starts[offset];
}

const FOLDED = new Map([['’', "'"], ['\u00a0', ' '], ['\u202f', ' ']]);

/** Returns text without case and accents, as long as it was, so that offsets stay. */
function fold(text) {
  return text.replace(/[^\x00-\x60\x7b-\x7f]|[A-Z]/g, unit => {
    let folded = FOLDED.get(unit);
    if (folded === undefined) {
      folded = unit.normalize('NFD')[0].toLowerCase();
      if (folded.length !== 1) folded = unit;
      FOLDED.set(unit, folded);
    }
    return folded;
  });
}

const codesOf = (event, role) => [...new Set(event.arguments.filter(argument => argument.role === role)
    .flatMap(argument => argument.mention.actors || []))];

/** Who acts on whom, as pairs of codes. */
function pairsOf(event) {
  if (!event.whom.length) {
    return MUTUAL.has(event.type) ? event.who.flatMap(a => event.who.filter(b => b !== a).map(b => [a, b])) : [];
  }
  return event.who.flatMap(a => event.whom.map(b => [a, b]));
}

function read(script) {
  const article = JSON.parse(script.textContent);
  const utf16 = toUtf16(article.text);
  const mentions = new Map(article.mentions.map(mention => [mention.id, mention]));
  for (const span of [...article.mentions, ...article.events.map(event => event.trigger)]) {
    span.start = utf16(span.start);
    span.end = utf16(span.end);
  }
  for (const mention of article.mentions) mention.roles = [];
  for (const event of article.events) {
    event.article = article;
    event.speaker = mentions.get(event.speaker);
    for (const argument of event.arguments) {
      argument.mention = mentions.get(argument.mention);
      argument.mention.roles.push({role: argument.role, event});
    }
    event.who = codesOf(event, 'Actor');
    event.whom = codesOf(event, 'Recipient');
    event.codes = new Set([...event.who, ...event.whom]);
    event.pairs = pairsOf(event);
    event.when = whenOf(event, article.date);
  }
  for (const link of article.coreference) mentions.get(link.mention).antecedent = mentions.get(link.antecedent);
  for (const mention of article.mentions) {
    // A chain ends at what has no antecedent; a faulty file may go round in circles.
    let end = mention;
    for (let n = 0; end.antecedent && n < article.mentions.length; n++) end = end.antecedent;
    mention.chain = end;
  }
  article.events.sort((a, b) => a.trigger.start - b.trigger.start);
  article.searched = fold(article.id + '\n' + article.text);
  return article;
}

/** Names each code after the names that stand for it alone, best those of countries and organisations. */
function nameCodes() {
  const counts = new Map();
  for (const article of articles) {
    for (const mention of article.mentions) {
      if (mention.form !== 'Name' || !mention.actors || mention.actors.length !== 1) continue;
      const [code] = mention.actors;
      if (!counts.has(code)) counts.set(code, new Map());
      const weight = mention.type === 'GPE' ? 10 : mention.type === 'Organization' ? 3 : 1;
      const own = counts.get(code);
      own.set(mention.text, (own.get(mention.text) || 0) + weight);
    }
  }
  names = new Map([...counts].map(([code, own]) => [code, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

const named = code => (names.has(code) && names.get(code) !== code ? `${code} (${names.get(code)})` : code);

function readAll() {
  articles = [...document.querySelectorAll('script.article')].map(read);
  events = articles.flatMap(article => article.events);
  nameCodes();
}
