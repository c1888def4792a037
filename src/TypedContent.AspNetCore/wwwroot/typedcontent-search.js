// Lists hits below a search box while the user types. Asks the server or, if there is none (an exported site), searches the parts of the index. Words, index,
// and weights are the same as in the TypedContent library (SearchTokenizer, SearchFormat, SearchRun).

const special = { "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ĳ": "ij", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ð": "d", "ħ": "h", "ŧ": "t", "ſ": "s", "ς": "σ", "ё": "е" };
const narrow = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
const unspaced = /[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3005-\u3007\u3041-\u3096\u309d-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9d]/;
const word = /[\p{L}\p{Nd}]/u;
const mark = /[\u00ad\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0652\u0670\u200c\u200d]/;
const upper = /[A-Z]/, lower = /[a-z]/, digit = /[0-9]/, letter = /[A-Za-z]/;

const widen = c => c >= "\uff01" && c <= "\uff5e" ? String.fromCharCode(c.charCodeAt(0) - 0xfee0)
  : c >= "\uff66" && c <= "\uff9d" ? narrow[c.charCodeAt(0) - 0xff66] : c;

const fold = c => {
  const small = c.toLowerCase();
  if (special[small]) { return special[small]; }
  return /[\u00c0-\u024f\u0386-\u03ce\u1e00-\u1eff]/.test(c) ? small.normalize("NFD").replace(/\p{M}/gu, "") : c < "\u0600" ? small : c;
};

const isPair = (text, i) => text[i] >= "\ud840" && text[i] <= "\ud88f" && text[i + 1] >= "\udc00" && text[i + 1] <= "\udfff";
const isUnspaced = (text, i) => unspaced.test(text[i]) || isPair(text, i);
const isWord = (text, i) => i < text.length && word.test(widen(text[i])) && !isUnspaced(text, i);

/** The words of a text, each with its position and kind: word, part, whole, pair, last. */
const tokenize = text => {
  const tokens = [];
  for (let at = 0; at < text.length;) {
    if (isUnspaced(text, at)) {
      let before = "", beforeStart = 0;
      while (at < text.length && isUnspaced(text, at)) {
        const start = at;
        let c = isPair(text, at) ? text.substr(at, 2) : widen(text[at]);
        at += c.length;
        if (c >= "カ" && c <= "ホ" && (text[at] === "\uff9e" || text[at] === "\uff9f")) {
          c = String.fromCharCode(c.charCodeAt(0) + (text[at++] === "\uff9e" ? 1 : 2));
        }
        if (before) { tokens.push({ term: before + c, start: beforeStart, end: at, kind: "pair" }); }
        before = c;
        beforeStart = start;
      }
      tokens.push({ term: before, start: beforeStart, end: at, kind: "last" });
    } else if (isWord(text, at)) {
      const start = at, parts = [{ from: 0, start: at }];
      let all = "";
      const begin = place => { if (parts.at(-1).from < all.length) { parts.push({ from: all.length, start: place }); } };
      for (; at < text.length; at++) {
        const c = text[at], b = text[at - 1] ?? "";
        if (mark.test(c) || (/['’]/.test(c) && /\p{L}/u.test(b) && /\p{L}/u.test(text[at + 1] ?? ""))) { continue; }
        if ((c === "-" || c === "_") && isWord(text, at + 1)) { begin(at + 1); continue; }
        if (!isWord(text, at)) { break; }
        if (at > start && (upper.test(c)
          ? lower.test(b) || digit.test(b) || (upper.test(b) && lower.test(text[at + 1] ?? "") && upper.test(text[at - 2] ?? ""))
          : digit.test(c) && letter.test(b) && letter.test(text[at - 2] ?? ""))) { begin(at); }
        if (all.length < 64) { all += fold(widen(c)); }
      }
      if (all.length === 1 && lower.test(all)) {
        if (text[at] === "#" && !isWord(text, at + 1)) { all += "#"; at++; }
        else if (text.substr(at, 2) === "++") { all += "++"; at += 2; }
      }
      if (all.length < 64) {
        tokens.push({ term: all, start, end: at, kind: parts.length > 1 ? "whole" : "word" });
        for (let i = 0; parts.length > 1 && i < parts.length; i++) {
          const next = parts[i + 1], term = all.slice(parts[i].from, next?.from);
          if (term) { tokens.push({ term, start: parts[i].start, end: next?.start ?? at, kind: "part" }); }
        }
      }
    } else {
      at++;
    }
  }
  return tokens;
};

const endings = ["s", "es", "en", "n", "e", "er", "ed", "d", "ing", "x"];
const inflect = term => {
  if (!/^[a-z]{3,}$/.test(term)) { return []; }
  const forms = endings.map(ending => term + ending);
  forms.push(...endings.filter(ending => term.endsWith(ending) && term.length >= ending.length + 3).map(ending => term.slice(0, -ending.length)));
  if (term.endsWith("e")) { forms.push(term.slice(0, -1) + "ing"); }
  if (term.endsWith("ing") && term.length > 5) { forms.push(term.slice(0, -3) + "e"); }
  if (term.endsWith("y")) { forms.push(term.slice(0, -1) + "ies"); }
  if (term.endsWith("ies") && term.length > 4) { forms.push(term.slice(0, -3) + "y"); }
  return forms;
};

/** Whether two words differ by one edit. */
const isNear = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) { return false; }
  let i = 0;
  while (i < a.length && a[i] === b[i]) { i++; }
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)
    || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
};

/** The order of the index: by UTF-8 bytes, which is the order of code points. */
const compare = (a, b) => {
  const left = [...a], right = [...b];
  for (let i = 0; i < left.length && i < right.length; i++) {
    if (left[i] !== right[i]) { return left[i].codePointAt(0) - right[i].codePointAt(0); }
  }
  return left.length - right.length;
};

class Index {
  constructor(folder) {
    this.folder = folder;
    this.parts = new Map();
  }

  get(name) {
    if (!this.parts.has(name)) {
      this.parts.set(name, fetch(this.folder + name).then(response => response.ok ? (name.endsWith(".json") ? response.json() : response.arrayBuffer()) : null));
    }
    return this.parts.get(name);
  }

  async open() {
    const [about, head] = await Promise.all([this.get("index.json"), this.get("head.bin")]);
    if (!about || !head) { return false; }
    const starts = (about.articles + 1) * 4, view = new DataView(head);
    this.about = about;
    this.starts = Array.from({ length: about.articles + 1 }, (_, i) => view.getUint32(4 * i, true));
    this.lengths = new Uint8Array(head, starts, about.sections);
    this.languages = new Uint8Array(head, starts + about.sections, about.articles);
    this.versions = about.versions && new Uint8Array(head, starts + about.sections + about.articles, about.articles);
    return true;
  }

  /** The words of a part with their postings. */
  async words(part) {
    const buffer = await this.get(`words-${part}.bin`);
    if (!buffer || buffer.words) { return buffer?.words ?? []; }
    const bytes = new Uint8Array(buffer), text = new TextDecoder();
    let at = 4, postings = 4 + new DataView(buffer).getUint32(0, true), term = new Uint8Array(256), words = [];
    const end = postings, count = () => { let value = 0; for (let shift = 0; ; shift += 7) { const b = bytes[at++]; value |= (b & 127) << shift; if (b < 128) { return value; } } };
    while (at < end) {
      let shared = bytes[at] >> 4, rest = bytes[at] & 15;
      if (bytes[at++] === 255) { shared = count(); rest = count(); }
      term.set(bytes.subarray(at, at + rest), shared);
      at += rest;
      const tag = count(), sections = tag & 1 ? 1 : count();
      words.push({ term: text.decode(term.subarray(0, shared + rest)), sections, from: postings, to: postings += tag >> 1, bytes });
    }
    buffer.words = words;
    return words;
  }

  partOf(term) {
    const firsts = this.about.words;
    let low = 0, high = firsts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (compare(firsts[middle], term) <= 0) { low = middle; } else { high = middle; }
    }
    return low;
  }

  async find(token, isOpen) {
    const found = new Map(), own = await this.words(this.partOf(token.term));
    const add = (entry, share) => { if (entry && !found.has(entry.term)) { found.set(entry.term, { ...entry, share }); } };
    add(own.find(entry => entry.term === token.term), 1);
    if (isOpen) {
      const begun = [];
      for (let part = this.partOf(token.term), more = true; more && part < this.about.words.length; part++) {
        const words = await this.words(part);
        begun.push(...words.filter(entry => entry.term.startsWith(token.term) && entry.term !== token.term));
        more = words.length > 0 && (words.at(-1).term.startsWith(token.term) || compare(words.at(-1).term, token.term) < 0) && begun.length < 4000;
      }
      begun.sort((a, b) => b.sections - a.sections).slice(0, 48).forEach(entry => add(entry, 0.55));
    }
    if (token.kind === "word" || token.kind === "part") {
      for (const form of inflect(token.term)) {
        add((await this.words(this.partOf(form))).find(entry => entry.term === form), 0.75);
      }
      if (found.size === 0 && token.term.length > 4) { own.filter(entry => isNear(entry.term, token.term)).forEach(entry => add(entry, 0.5)); }
    }
    return [...found.values()];
  }

  async search(query, language, version, take) {
    this.opened ??= this.open();
    if (!await this.opened) { return []; }
    const { sections, articles, average, languages, pages } = this.about;
    const tokens = [], terms = new Set(), scores = new Float32Array(sections), matched = new Int32Array(sections);
    const read = tokenize(query.slice(0, 400));
    read.forEach((token, i) => {
      const isInPair = token.kind === "last" && read[i - 1]?.kind === "pair" && read[i - 1].end === token.end;
      if (!isInPair && tokens.length < 16 && !tokens.some(({ term }) => term === token.term)) {
        const isOpen = token.end === query.length && token.kind !== "pair" && !read.slice(i + 1).some(({ kind }) => kind !== "part" && kind !== "last");
        tokens.push({ ...token, isOpen });
      }
    });
    if (tokens.length === 0) { return []; }
    const weights = [];
    for (const [i, token] of tokens.entries()) {
      const entries = await this.find(token, token.isOpen);
      const count = Math.min(sections, entries.reduce((sum, entry) => sum + entry.sections, 0));
      const weight = Math.log(1 + (sections - count + 0.5) / (count + 0.5));
      weights.push(token.kind === "whole" ? 0 : weight);
      for (const { term, from, to, bytes, share } of entries) {
        terms.add(term);
        let at = from, section = 0;
        const number = () => { let value = 0; for (let shift = 0; ; shift += 7) { const b = bytes[at++]; value |= (b & 127) << shift; if (b < 128) { return value; } } };
        const factor = weight * share * 2.2 * (token.kind === "whole" ? 0.6 : 1);
        while (at < to) {
          const gap = number();
          section += gap >> 1;
          const frequency = gap & 1 ? 1 : number();
          const length = 0.4 + 0.6 * (2 ** (this.lengths[section] / 8) - 1) / average;
          scores[section] += factor * frequency / (frequency + 1.2 * length);
          matched[section] |= 1 << i;
        }
      }
    }
    const all = weights.reduce((a, b) => a + b, 0);
    const cover = mask => weights.reduce((sum, weight, i) => sum + (mask & (1 << i) ? weight : 0), 0) / all;
    const wanted = language ? languages.flatMap((tag, i) => tag === language || tag.startsWith(language + "-") ? [i + 1] : []) : null;
    // A page without a version is part of all of them.
    const edition = version ? (this.about.versions ?? []).findIndex(name => name.toLowerCase() === version.toLowerCase()) + 1 : 1;
    const hits = [];
    for (let article = 0; article < articles; article++) {
      const own = this.languages[article];
      if (own === 255 || (wanted && !wanted.includes(own)) || (this.versions?.[article] && this.versions[article] !== edition)) { continue; }
      let of = 0, best = null;
      for (let section = this.starts[article]; section < this.starts[article + 1]; section++) { of |= matched[section]; }
      for (let section = this.starts[article]; of && section < this.starts[article + 1]; section++) {
        const coverage = cover(matched[section]), score = scores[section] * coverage * (0.5 + 0.5 * cover(of));
        if (matched[section] && (!best || score > best.score)) { best = { article, section: section - this.starts[article], score, coverage }; }
      }
      if (best) { hits.push(best); }
    }
    hits.sort((a, b) => b.score - a.score || a.article - b.article);
    const first = hits.slice(0, take), most = Math.max(0, ...first.map(({ coverage }) => coverage));
    return (await Promise.all(first.filter(({ coverage }) => coverage >= 0.4 * most).map(async hit => {
      const page = (await this.get(`pages-${Math.floor(hit.article / pages)}.json`))?.[hit.article % pages];
      const [id, heading, text] = page?.sections[hit.section] ?? [];
      return page && { url: new URL(page.url, location.href).pathname + (id ? "#" + encodeURIComponent(id) : ""), title: page.title, heading: id ? heading : undefined, parts: snippet(text ?? "", terms) };
    }))).filter(Boolean);
  }
}

/** An excerpt around the found words: an array of texts, every second of which was found. */
const snippet = (text, terms) => {
  const marks = [];
  for (const { start, end, kind, term } of tokenize(text)) {
    if (!terms.has(term)) { continue; }
    const last = marks.at(-1);
    if (last && (start < last[1] || (start === last[1] && (kind === "pair" || kind === "last")))) { last[1] = Math.max(last[1], end); } else { marks.push([start, end]); }
  }
  let best = 0, most = 0;
  marks.forEach(([start], i) => {
    const inside = marks.slice(i).filter(([, end]) => end < start + 140).length;
    if (inside > most) { [best, most] = [start, inside]; }
  });
  let from = best > 40 ? best - 40 : 0;
  const blank = from > 0 ? text.indexOf(" ", from) : -1;
  if (blank >= 0 && blank < best) { from = blank + 1; }
  const to = Math.min(text.length, from + (unspaced.test(text.slice(from, from + 20)) ? 90 : 180)), parts = [(from > 0 ? "… " : "")];
  let at = from;
  for (const [start, end] of marks) {
    if (start >= from && end <= to) {
      parts[parts.length - 1] += text.slice(at, start);
      parts.push(text.slice(start, end), "");
      at = end;
    }
  }
  parts[parts.length - 1] += text.slice(at, to) + (to < text.length ? " …" : "");
  return parts;
};

/** Parses the server's snippet, whose only elements are mark. */
const partsOf = html => {
  const template = document.createElement("template");
  template.innerHTML = html;
  const parts = [""];
  for (const node of template.content.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) { parts[parts.length - 1] += node.data; } else { parts.push(node.textContent, ""); }
  }
  return parts;
};

const isStatic = new Set();
const indexes = new Map();
const search = async (box, query, take) => {
  const { json, lang: language, version } = box.dataset, index = box.querySelector("a[hidden]").href.replace(/index\.json$/, "");
  if (json && !isStatic.has(json)) {
    const response = await fetch(`${json}?q=${encodeURIComponent(query)}&take=${take}${language ? `&lang=${encodeURIComponent(language)}` : ""}${version ? `&version=${encodeURIComponent(version)}` : ""}`).catch(() => null);
    if (response?.ok && response.headers.get("content-type")?.includes("json")) {
      return (await response.json()).hits.map(hit => ({ ...hit, parts: partsOf(hit.snippet) }));
    }
    isStatic.add(json);
  }
  if (!indexes.has(index)) { indexes.set(index, new Index(index)); }
  return indexes.get(index).search(query, language?.toLowerCase(), version, take);
};

const show = (hit, tag) => {
  const title = document.createElement(tag);
  title.append(hit.title);
  if (hit.heading) {
    const heading = document.createElement("span");
    heading.append(` › ${hit.heading}`);
    title.append(heading);
  }
  const text = document.createElement(tag === "a" ? "p" : "small");
  hit.parts.forEach((part, i) => {
    if (i % 2) {
      const found = document.createElement("mark");
      found.append(part);
      text.append(found);
    } else {
      text.append(part);
    }
  });
  return [title, text];
};

const say = (element, hits) => hits.length === 0 ? element.dataset.nothing : element.dataset.count?.replace("{0}", hits.length);

document.querySelectorAll("form[data-content-search]").forEach((form, number) => {
  const input = form.querySelector("input[type=search]"), list = document.createElement("ul"), status = document.createElement("p"), key = form.querySelector("kbd");
  list.id = `content-search-${number}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  list.hidden = true;
  status.setAttribute("role", "status");
  status.className = "content-search-status";
  form.append(list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) { input.setAttribute(name, value); }
  if (key && number === 0) { key.hidden = false; }

  // The query whose hits are in the list.
  let asked = 0, active = -1, timer = 0, listed = null;
  // A response that is still on its way must not open or change the list.
  const cancel = () => {
    asked++;
    clearTimeout(timer);
  };
  const select = to => {
    const options = [...list.children];
    active = to;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    if (active < 0) { input.removeAttribute("aria-activedescendant"); return; }
    input.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  };
  const expand = isExpanded => {
    list.hidden = !isExpanded;
    input.setAttribute("aria-expanded", String(isExpanded));
  };
  const close = () => {
    cancel();
    expand(false);
    select(-1);
  };
  const move = step => {
    const count = list.children.length, from = active < 0 && step < 0 ? 0 : active;
    if (count > 0) { select((from + step + count) % count); }
  };
  const update = async () => {
    const query = input.value.trimStart();
    cancel();
    if (query.trim() === "") { close(); listed = null; status.textContent = ""; return; }
    // If the list already has the hits of this query, show it again with its selection.
    if (query === listed) { expand(list.children.length > 0); return; }
    const mine = asked, hits = await search(form, query, 8);
    if (mine !== asked) { return; }
    const chosen = list.children[active]?.dataset.url;
    list.replaceChildren(...hits.map((hit, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.dataset.url = hit.url;
      option.append(...show(hit, "b"));
      return option;
    }));
    listed = query;
    expand(hits.length > 0);
    // A hit that was selected before the response came stays selected if it is still in the list.
    select(hits.findIndex(hit => hit.url === chosen));
    status.textContent = say(form, hits);
    status.classList.toggle("is-shown", hits.length === 0);
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(update, 80); });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) { update(); } else { move(event.key === "ArrowDown" ? 1 : -1); }
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      cancel();
      location.assign(list.children[active].dataset.url);
    } else if (event.key === "Escape") {
      if (!list.hidden) { event.preventDefault(); }
      close();
    }
  });
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) { location.assign(option.dataset.url); }
  });
  form.addEventListener("focusout", event => { if (!form.contains(event.relatedTarget)) { close(); } });
  if (number === 0) {
    addEventListener("keydown", event => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest?.("input, textarea, select, [contenteditable]")) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });
  }
});

// The page of an exported site was rendered without a query.
const results = document.querySelector("[data-content-results]"), box = document.querySelector("form[data-content-search]");
const question = new URLSearchParams(location.search).get("q")?.trim(), release = new URLSearchParams(location.search).get("version");
if (results && box && question) {
  box.querySelector("input[type=search]").value = question;
  if (release) { box.dataset.version = release; }
  if (results.dataset.query !== question) {
    const hits = await search(box, question, 20);
    const status = document.createElement("p"), list = document.createElement("ol");
    status.setAttribute("role", "status");
    status.textContent = say(results, hits);
    list.append(...hits.map(hit => {
      const item = document.createElement("li"), [title, text] = show(hit, "a");
      title.href = hit.url;
      item.append(title, text);
      return item;
    }));
    results.replaceChildren(status, list);
  }
}
