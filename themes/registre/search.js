// Search, in the reader's own browser: which words a text has (as src/search/words.rs finds them), which passages hold
// them, and the results with their context. Nothing is asked of any other host, and nothing is told to anybody.
// docs/search.md has the format of the index.

const JOINT = "[-\\u2010-\\u2013/.]", LETTER = "[\\p{Alphabetic}\\p{N}\\p{M}]";
const TOKEN = new RegExp(`[0-9]{1,3}(?:[\\u00a0\\u202f][0-9]{3}(?!${LETTER}))+|${LETTER}+(?:${JOINT}${LETTER}+)*`, "gu");
const MARKS = /\p{M}/gu, NO_LETTER = /[^\p{Alphabetic}\p{N}]/u, DIGIT = /[0-9]/, GROUPED = /[\u00a0\u202f]/;
const PARTS = 6, LONGEST = 40;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const WEIGHTS = [1, 1.4, 1.8, 4];

/** The stretches of a text that are one word to the eye: each with its place. */
export const tokens = (text) => [...text.matchAll(TOKEN)].map((found) => ({ text: found[0], at: found.index }));

/** A part of a word as it is compared. */
export function fold(part, rules) {
  let folded = "";
  for (const letter of part.normalize("NFKD").toLowerCase().replace(MARKS, "")) {
    folded += rules.letters[letter] ?? (NO_LETTER.test(letter) ? "" : letter);
  }
  return folded;
}

const length = (word) => [...word].length;
const endingsOf = (word, rules) => (/^[\u0600-\u06ff]/.test(word) ? rules.arabic : rules.latin);

function withoutPrefix(word, endings, least = Infinity) {
  return endings.prefixes.reduce((word, step) => {
    const fits = step.find(([prefix, left]) => word.startsWith(prefix) && length(word) - length(prefix) >= Math.min(left, least));
    return fits ? word.slice(fits[0].length) : word;
  }, word);
}

/** The stem of a folded word; nothing if nobody looks for it. */
export function stem(word, rules) {
  if (DIGIT.test(word)) return word;
  const endings = endingsOf(word, rules);
  if (length(word) < 2 || ` ${endings.stop} `.includes(` ${word} `)) return null;
  if (Object.hasOwn(endings.words, word)) return endings.words[word];
  let stem = withoutPrefix(word, endings);
  for (const step of endings.suffixes) {
    const letters = length(stem);
    const fits = step.find(([ending, , least]) => letters >= least && stem.endsWith(ending));
    if (fits) stem = stem.slice(0, stem.length - fits[0].length) + fits[1];
  }
  return stem;
}

const parts = (token, rules) =>
  GROUPED.test(token) ? [fold(token, rules)] : token.split(new RegExp(JOINT, "u")).map((part) => fold(part, rules));

/** The words that the index has for a token: its parts, and where there is a digit the parts joined. */
export function words(token, rules) {
  let own = parts(token, rules);
  const found = own.map((part) => stem(part, rules)).filter((word) => word && length(word) <= LONGEST);
  own = own.slice(0, PARTS);
  own.forEach((first, start) => {
    for (let end = start + 1; end < own.length; end++) {
      if (DIGIT.test(first) || DIGIT.test(own[end])) found.push(own.slice(start, end + 1).join("-"));
    }
  });
  return found;
}

/** What is looked for: words as the index has them, and what the last one may be the beginning of. */
export function wanted(query, rules) {
  const text = query.trim().replace(/(^|[^0-9])([0-9]{1,3}(?: [0-9]{3})+)(?![0-9])/g, (all) => all.replace(/([0-9]) /g, "$1\u202f"));
  const found = tokens(text);
  const asked = [];
  found.forEach((token, place) => {
    const own = parts(token.text, rules);
    const number = own.length > 1 && DIGIT.test(token.text.normalize("NFKD")) && own.slice(0, PARTS).join("-");
    for (const part of number ? [number] : own) {
      const word = number || stem(part, rules);
      const last = place === found.length - 1 && part === (number || own[own.length - 1]) && !/\s$/.test(query);
      const beginnings = last && length(part) > 1 ? [...new Set([part, number || DIGIT.test(part) ? part : withoutPrefix(part, endingsOf(part, rules), 2)])] : [];
      if (word || (beginnings.length && found.length === 1 && length(part) > 2)) asked.push({ word, beginnings });
    }
  });
  return asked;
}

/** Numbers as the index writes them, five bits a letter. */
export function numbers(text) {
  const found = [];
  let value = 0, shift = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    value |= (digit & 31) << shift;
    if (digit > 31) shift += 5;
    else { found.push(value); value = shift = 0; }
  }
  return found;
}

/** The name of the file of words that begins so. */
const nameOf = (start) =>
  `t${[...start].map((c) => (/[a-z0-9]/.test(c) ? `-${c}` : `-u${c.codePointAt(0).toString(16)}`)).join("")}.json`;

/** The index in a folder; `get` fetches one of its files as JSON. */
export class Index {
  constructor(get) {
    this.get = get;
  }

  async open() {
    const table = await this.get("table.json", "");
    const size = Math.max(0, ...table.months.map(([month]) => month + 1)) * table.stride;
    this.first = new Int32Array(size).fill(-1);
    this.owner = new Int32Array(size);
    this.versions = new Map();
    this.entries = 0;
    for (const [month, version, written] of table.months) {
      this.versions.set(month, version);
      let number = month * table.stride, first = number;
      for (const value of numbers(written)) {
        if (value & 1) { first = number; this.entries += 1; }
        this.first[number] = first;
        this.owner[number] = value >> 1;
        number += 1;
      }
    }
    this.table = table;
    return this;
  }

  /** The place of the file that a word would be in. */
  place(word) {
    const { starts } = this.table;
    let low = 0, high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  file(place) {
    const { starts, versions } = this.table;
    return place < starts.length ? this.get(nameOf(starts[place]), versions.slice(6 * place, 6 * place + 6)) : Promise.resolve({});
  }

  /** Where a word stands: for each passage how much it weighs. What it may begin counts for less than the word itself. */
  async find({ word, beginnings }) {
    const weights = new Map();
    const note = (written, share) => {
      let number = 0;
      const values = numbers(written);
      const rarity = share * Math.log(1 + this.entries / values.length);
      for (const value of values) {
        number += value >> 2;
        const weight = rarity * WEIGHTS[value & 3];
        if (weight > (weights.get(number) ?? 0)) weights.set(number, weight);
      }
    };
    const own = word === null ? {} : await this.file(this.place(word));
    if (word !== null && Object.hasOwn(own, word)) note(own[word], 1);
    for (const beginning of beginnings) {
      const [from, to] = [this.place(beginning), this.place(`${beginning}\uffff`)];
      // So little typed may begin half of all words: those are not fetched.
      if (to - from > 1) continue;
      for (let place = from; place <= to; place++) {
        for (const [other, written] of Object.entries(await this.file(place))) {
          if (other.startsWith(beginning) && other !== word) note(written, 0.5);
        }
      }
    }
    return weights;
  }

  /** Entries that have the words, the best first; where none has all of them, those that have most. */
  async search(query) {
    const asked = wanted(query, this.table.rules);
    const found = new Map();
    for (const weights of await Promise.all(asked.map((word) => this.find(word)))) {
      const own = new Map();
      for (const [number, weight] of weights) {
        const first = this.first[number];
        if (first === undefined || first < 0) continue;
        let entry = found.get(first);
        if (!entry) found.set(first, (entry = { first, words: 0, score: 0, passages: new Map() }));
        entry.passages.set(number, (entry.passages.get(number) ?? 0) + weight);
        if (weight > (own.get(first) ?? 0)) own.set(first, weight);
      }
      for (const [first, weight] of own) {
        const entry = found.get(first);
        entry.words += 1;
        entry.score += weight;
      }
    }
    let entries = [...found.values()];
    const most = entries.reduce((most, entry) => Math.max(most, entry.words), 0);
    entries = entries.filter((entry) => entry.words === most);
    const last = this.first.length || 1;
    for (const entry of entries) {
      // The newer of two alike comes first; an institution or page of that name before both.
      entry.score *= entry.first < this.table.stride ? 1.3 : 1 + (0.25 * entry.first) / last;
      entry.passage = [...entry.passages].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
      [entry.kind, ...entry.institutions] = this.table.owners[this.owner[entry.first]];
      entry.year = entry.first < this.table.stride ? 0 : this.table.base + Math.floor((Math.floor(entry.first / this.table.stride) - 1) / 12);
    }
    entries.sort((a, b) => b.score - a.score || b.first - a.first);
    return { asked, entries, whole: most === asked.length };
  }

  /** The text of a passage, and how its entry is shown. */
  async text(number) {
    const { stride, few } = this.table;
    const month = Math.floor(number / stride), place = number % stride;
    const texts = await this.get(`d${month}-${Math.floor(place / few)}.json`, this.versions.get(month));
    return texts[place % few];
  }
}

/** A text cut where words that are looked for stand: `[text, whether it is one]`. */
export function marked(text, asked, rules) {
  const pieces = [];
  let from = 0;
  for (const { text: token, at } of tokens(text)) {
    if (which(token, asked, rules) < 0) continue;
    pieces.push([text.slice(from, at), false], [token, true]);
    from = at + token.length;
  }
  pieces.push([text.slice(from), false]);
  return pieces.filter(([piece]) => piece);
}

function which(token, asked, rules) {
  const own = words(token, rules);
  return asked.findIndex(({ word, beginnings }) => own.some((one) => one === word || beginnings.some((start) => one.startsWith(start))));
}

/** The stretch of a text in which most of the words stand together. */
export function context(text, asked, rules, size = 220) {
  const line = text.replace(/([.:;!?…،؛؟])?\s*\n(?:• )?/g, (_, end) => (end ? `${end} ` : " · ")).replace(/^• /, "");
  const hits = tokens(line).map(({ text: token, at }) => ({ at, end: at + token.length, word: which(token, asked, rules) })).filter((hit) => hit.word >= 0);
  let best = { at: 0, worth: 0 };
  hits.forEach((hit, place) => {
    const near = hits.slice(place).filter((other) => other.end - hit.at <= size * 0.75);
    const worth = 10 * new Set(near.map((other) => other.word)).size + Math.min(near.length, 9);
    if (worth > best.worth) best = { at: hit.at, worth };
  });
  let start = Math.max(0, best.at - size / 4);
  if (start > 0) start = line.indexOf(" ", start) + 1;
  let end = Math.min(line.length, start + size);
  if (end < line.length) end = Math.max(line.lastIndexOf(" ", end), start + size / 2);
  const cut = line.slice(start, end).trim();
  return `${start > 0 ? "… " : ""}${cut}${end < line.length ? " …" : ""}`;
}

/** The page: its form, its filters, its results. */
class Page {
  constructor(form) {
    this.form = form;
    this.shown = 10;
    this.turn = 0;
    this.visible = [];
    this.files = new Map();
    this.box = document.getElementById("_results");
    this.list = this.box.querySelector("ol");
    this.status = this.box.querySelector("[role=status]");
    this.selects = ["kind", "institution", "year"].map((name) => form.elements[name]);
    const base = new URL(form.dataset.index, location.href);
    this.get = (name, version) => {
      const address = `${name}${version && `?v=${version}`}`;
      if (!this.files.has(address)) {
        const file = fetch(new URL(address, base), version ? {} : { cache: "no-cache" }).then((answer) => {
          if (!answer.ok) throw new Error(`${answer.status} ${address}`);
          return answer.json();
        });
        file.catch(() => this.files.delete(address));
        this.files.set(address, file);
      }
      return this.files.get(address);
    };
    this.listen();
    this.read();
  }

  listen() {
    const { form } = this;
    let later;
    form.elements.q.addEventListener("focus", () => this.index().catch(() => {}), { once: true });
    form.elements.q.addEventListener("input", () => {
      clearTimeout(later);
      later = setTimeout(() => this.ask("replaceState"), 200);
    });
    form.addEventListener("change", (event) => event.target.matches("select") && this.ask("replaceState"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(later);
      this.ask("pushState");
    });
    this.box.addEventListener("click", ({ target }) => {
      if (target.matches("[data-more]")) this.more();
      if (target.matches("[data-again]")) this.ask("replaceState");
      if (target.matches("[data-all]")) {
        for (const select of this.selects) select.value = "";
        this.ask("replaceState");
        form.elements.q.focus();
      }
    });
    addEventListener("popstate", () => this.read());
  }

  index() {
    this.opened = this.opened ?? new Index(this.get).open();
    this.opened.catch(() => (this.opened = undefined));
    return this.opened;
  }

  /** Takes the question from the address. */
  read() {
    const address = new URLSearchParams(location.search);
    this.form.elements.q.value = address.get("q") ?? "";
    for (const select of this.selects) this.choose(select, address.get(select.name) ?? "");
    this.ask();
  }

  choose(select, value) {
    if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
  }

  async ask(remember) {
    const turn = ++this.turn;
    const query = this.form.elements.q.value;
    if (remember) {
      const fields = [["q", query.trim()], ...this.selects.map((select) => [select.name, select.value])];
      const address = String(new URLSearchParams(fields.filter(([, value]) => value)));
      const url = location.pathname + (address && `?${address}`);
      if (url !== location.pathname + location.search) history[remember](null, "", url);
    }
    this.shown = 10;
    if (!query.trim()) return this.say("", []);
    try {
      const wait = setTimeout(() => turn === this.turn && this.say("wait", this.visible), 300);
      const found = await this.find(query).finally(() => clearTimeout(wait));
      if (turn !== this.turn) return;
      this.found = found;
      await this.show(turn);
    } catch (error) {
      if (turn === this.turn) this.say("failed", ["again"]);
      console.warn(error);
    }
  }

  /** Once more with a new table where a file is gone: the site was published in between. */
  async find(query) {
    try {
      return await (await this.index()).search(query);
    } catch {
      this.opened = undefined;
      this.files.clear();
      return (await this.index()).search(query);
    }
  }

  /** The entries that the filters let through, all of them or all but one. */
  through(without) {
    const { kinds, institutions } = this.table;
    const [kind, institution, year] = this.selects.map((select) => (select === without ? "" : select.value));
    return this.found.entries.filter(
      (entry) =>
        (!kind || kinds[entry.kind][0] === kind) &&
        (!institution || entry.institutions.some((place) => institutions[place][0] === institution)) &&
        (!year || String(entry.year) === year),
    );
  }

  async show(turn) {
    const index = await this.index();
    this.table = index.table;
    const { asked, entries, whole } = this.found;
    if (!asked.length) return this.say("short", []);
    if (!entries.length) return this.say("none", ["help"]);
    this.fill();
    const left = this.through();
    if (!left.length) return this.say("filtered", ["filters", "all"]);
    const few = left.slice(0, this.shown);
    const texts = await Promise.all(few.map((entry) => index.text(entry.passage)));
    if (turn !== this.turn) return;
    this.list.replaceChildren(...few.map((entry, place) => this.row(entry, texts[place])));
    const parts = ["filters", "list"];
    if (left.length > few.length) parts.push("more");
    this.say(whole ? "found" : "partial", parts, left.length);
  }

  async more() {
    const from = this.shown;
    this.shown += 10;
    await this.show(this.turn).catch(() => this.say("failed", ["again"]));
    this.list.children[from]?.querySelector("a").focus();
  }

  /** What the filters offer: only what is among the results, with how many there are. */
  fill() {
    const { kinds, institutions } = this.table;
    const [kind, institution, year] = this.selects;
    const offer = (select, values, names) => {
      const counts = new Map();
      for (const entry of this.through(select)) for (const value of values(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
      const chosen = select.value;
      const options = names(counts).filter(([value]) => counts.has(value) || value === chosen);
      select.length = 1;
      for (const [value, name] of options) select.add(new Option(`${name} (${counts.get(value) ?? 0})`, value));
      select.value = chosen;
    };
    const sorted = [...institutions].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang));
    offer(kind, (entry) => [kinds[entry.kind][0]], () => kinds);
    offer(institution, (entry) => entry.institutions.map((place) => institutions[place][0]), () => sorted);
    offer(year, (entry) => (entry.year ? [String(entry.year)] : []), (counts) => {
      const years = [...counts.keys(), year.value].filter(Boolean);
      return [...new Set(years)].sort().reverse().map((value) => [value, value]);
    });
  }

  row(entry, text) {
    const { rules } = this.table;
    const { asked } = this.found;
    const make = (name, properties, ...children) => {
      const element = Object.assign(document.createElement(name), properties);
      element.append(...children.filter(Boolean));
      return element;
    };
    const marks = (words) => marked(words, asked, rules).map(([piece, is]) => (is ? make("mark", {}, piece) : piece));
    const tongue = { ...(text.l && { lang: text.l }), ...(text.r && { dir: text.r }) };
    const words = context(text.x, asked, rules);
    const heading = text.h && make("a", { href: `${text.u}#${text.a}` }, ...marks(text.h));
    const { institutions } = this.table;
    const who = entry.institutions.map((place) => institutions[place][1]).filter((name) => name !== text.t);
    return make("li", {},
      make("p", { className: "when" }, text.d && make("time", { dateTime: text.d[0] }, text.d[1])),
      make("div", {},
        make("p", { className: "what" }, make("a", { href: text.u, ...(text.l && { hreflang: text.l }), ...tongue }, ...marks(text.t))),
        (heading || words) && make("p", { className: "sum", ...tongue }, heading, heading && words && " — ", ...marks(words)),
        make("p", { className: "meta" },
          text.s && make("span", { className: `tag ${text.s[0]}` }, text.s[1]), text.s && " ",
          ...[text.k, ...who].filter(Boolean).flatMap((name, place) => [place > 0 && " · ", make("span", {}, name)]))));
  }

  /** Shows parts of the page and says one sentence: what came of it, to the eye and to a screen reader. */
  say(sentence, parts, count) {
    this.visible = parts;
    for (const part of document.querySelectorAll("[data-part]")) part.hidden = !parts.includes(part.dataset.part);
    const words = this.form.dataset[sentence] ?? "";
    this.status.textContent = words.replace("{n}", String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, this.form.dataset.group));
  }
}

const form = globalThis.document?.querySelector("form[data-index]");
if (form) new Page(form);
