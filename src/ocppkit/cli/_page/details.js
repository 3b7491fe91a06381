// One message in full: what it is, what is wrong with it, and its payload line by line.

const MOST_LINES = 4000;
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** @typedef {{depth: number, pointer: string, words: {type: string, text: string}[]}} Line */

/**
 * Breaks JSON into lines without changing a character of its values, which parsing would.
 * @param {string} text
 * @returns {Line[]} each with the JSON pointer of what it shows
 */
function lines(text) {
  /** @type {Line[]} */ const found = [];
  /** @type {{list: boolean, count: number, pointer: string, begun: boolean}[]} */ const open = [];
  let line = { depth: 0, pointer: "", words: [] };
  const say = (type, word) => line.words.push({ type, text: word });
  const next = (depth, pointer) => found.push((line = { depth, pointer, words: [] }));
  const inner = () => {
    const top = open.at(-1);
    return top.list ? `${top.pointer}/${top.count}` : top.pointer;
  };
  found.push(line);
  for (const [token] of text.matchAll(TOKENS)) {
    const top = open.at(-1);
    if (top && token !== "]" && token !== "}" && !top.begun) {
      top.begun = true;
      next(open.length, inner());
    }
    if (token === "{" || token === "[") {
      say("mark", token);
      open.push({ list: token === "[", count: 0, pointer: line.pointer, begun: false });
    } else if (token === "}" || token === "]") {
      const { pointer, begun } = open.pop() ?? { pointer: "", begun: true };
      if (begun) next(open.length, pointer);
      say("mark", token);
    } else if (token === ",") {
      say("mark", token);
      if (top) top.count++, next(open.length, inner());
    } else if (token === ":") {
      say("mark", ": ");
    } else if (top && !top.list && !line.words.length) {
      line.pointer = `${top.pointer}/${escaped(token)}`;
      say("key", token);
    } else {
      say(/^"/.test(token) ? "text" : /^[-\d]/.test(token) ? "number" : "word", token);
    }
    if (found.length > MOST_LINES) break;
  }
  return found;
}

/** A key as it stands in a JSON pointer. */
function escaped(token) {
  let key = token.slice(1, -1);
  try {
    key = JSON.parse(token);
  } catch { /* it is broken, and shown as it is */ }
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

class Details {
  /**
   * @param {Log} log
   * @param {(row: number) => void} select called to go to another row
   */
  constructor(log, select) {
    Object.assign(this, { log, select });
    this.panel = document.getElementById("details");
    this.close();
  }

  close() {
    this.row = NO_ROW;
    this.panel.classList.remove("open");
    this.panel.replaceChildren();
  }

  /** @param {number} row */
  async show(row) {
    if (row === this.row) return;
    this.row = row;
    const { text, findings, note } = await this.log.details(row);
    if (row !== this.row) return; // another one was selected meanwhile
    this.panel.replaceChildren(this.head(row), this.facts(row), ...this.problems(row, findings, note), this.payload(row, text, findings));
    this.panel.classList.add("open");
    this.panel.scrollTop = 0;
  }

  head(row) {
    const { log } = this;
    const title = log.names.actions[log.action[row]] || KINDS[log.kind[row]];
    const close = make("button", { class: "plain close", "aria-label": "Close", click: () => this.select(NO_ROW) }, "✕");
    return make("div", { class: "heading" }, make("h2", {}, title), make("span", { class: `badge kind-${log.kind[row]}` }, KINDS[log.kind[row]]), close);
  }

  facts(row) {
    const { log } = this;
    const { stations, versions } = log.names;
    const partner = log.partner[row];
    const facts = {
      Station: stations[log.station[row]],
      From: { [STATION]: "Station", [CSMS]: "CSMS" }[log.sender[row]],
      Time: Number.isNaN(log.time[row]) ? "" : `${day(log.time[row])} ${clock(log.time[row])} UTC`,
      Id: log.ids[row],
      Version: versions[log.version[row]],
    };
    const list = make("dl", { class: "facts" });
    for (const [name, value] of Object.entries(facts)) if (value) list.append(make("dt", {}, name), make("dd", {}, value));
    if (partner !== NO_ROW) {
      const later = partner > row;
      const waited = log.waited[later ? partner : row];
      const words = `${waited >= 0 ? `${duration(waited)} ${later ? "later" : "earlier"}` : "Show"} →`;
      list.append(make("dt", {}, later ? "Answer" : "Call"), make("dd", {}, make("button", { class: "link", click: () => this.select(partner) }, words)));
    }
    return list;
  }

  problems(row, findings, note) {
    const { log } = this;
    const problems = log.problems(row);
    const notes = [note, ...(log.notes.get(row) ?? [])].filter(Boolean).join("; ");
    const items = findings.map(([pointer, rule, text, treatment]) =>
      make(
        "li",
        { class: "finding" },
        make("button", { class: "link", click: () => this.point(pointer) }, text),
        make("span", { class: "tags" }, make("code", {}, rule), treatment),
      ),
    );
    if (problems.length) items.unshift(make("li", { class: "problem" }, make("b", {}, problems.join(", ")), notes ? `: ${notes}` : ""));
    return items.length ? [make("ul", { class: "problems", "aria-label": "What is wrong" }, ...items)] : [];
  }

  /** Shows the payload; of what has none, the whole text. */
  payload(row, text, findings) {
    const kind = this.log.kind[row];
    const base = { 2: "/3", 3: "/2", 6: "/3" }[kind];
    const all = kind === BROKEN_FRAME || kind === BROKEN_LINE ? [] : lines(text);
    const body = base ? all.filter(({ pointer }) => pointer === base || pointer.startsWith(`${base}/`)) : all;
    const shown = make("pre", { class: "payload", tabindex: 0, "aria-label": "Payload" });
    if (!body.length) shown.append(text.slice(0, 200_000));
    const wrong = findings.map(([pointer]) => this.nearest(body, (base ?? "") + pointer));
    for (const line of body) {
      const words = line.words.map(({ type, text: word }) => make("span", { class: type }, word));
      const made = make("div", { class: wrong.includes(line) ? "line wrong" : "line", "data-pointer": line.pointer.slice(base?.length ?? 0) }, ...words);
      made.style.paddingLeft = `${(line.depth - (base ? 1 : 0)) * 16 + 10}px`;
      shown.append(made);
    }
    if (all.length > MOST_LINES) shown.append(make("div", { class: "line" }, "… and more"));
    return shown;
  }

  /** The line of a place or, where that is missing, of what should hold it. */
  nearest(body, pointer) {
    const line = body.find((one) => one.pointer === pointer);
    return line ?? (pointer ? this.nearest(body, pointer.slice(0, pointer.lastIndexOf("/"))) : undefined);
  }

  /** Brings the line of a finding into sight. */
  point(pointer) {
    const all = [...this.panel.querySelectorAll(".line")];
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const line = all.find((one) => one.dataset.pointer === at);
      if (line) return line.scrollIntoView({ block: "center" });
      if (!at) return undefined;
    }
  }
}
