// The sequence diagram: one lane for each station and one for the CSMS. Only the rows in sight are in the document.

const ROW = 34, HEAD = 36, LETTER = 9, TALLEST = 8_000_000; // px; browsers give up on elements beyond some 17 million
/** How the width of a row is dealt out, by the width that it must have; a lane is given between `lane` and `widest`. */
const SIZES = [
  { from: 760, time: 98, end: 140, label: 186, lane: 72, widest: 140 },
  { from: 520, time: 94, end: 118, label: 168, lane: 54, widest: 110 },
  { from: 0, time: 62, end: 40, label: 140, lane: 56, widest: 60, short: true },
];

/**
 * Makes an element. Texts become text, never markup.
 * @param {string} tag
 * @param {Record<string, any>} attributes `class` and the like; functions become listeners; undefined is left out
 * @param {...(Node | string)} children
 */
function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** Places an element: px from the left of its row, and px of width. */
function place(element, left, width) {
  element.style.left = `${left}px`;
  if (width !== undefined) element.style.width = `${width}px`;
  return element;
}

class Diagram {
  /**
   * @param {Log} log
   * @param {(row: number) => void} select called when a row is chosen
   */
  constructor(log, select) {
    Object.assign(this, { log, select });
    [this.scroller, this.lanes, this.canvas] = ["scroller", "lanes", "canvas"].map((id) => document.getElementById(id));
    this.rows = new Int32Array(0);
    this.drawn = new Map(); // of each row in sight, its element
    this.selected = NO_ROW;
    this.scroller.addEventListener("scroll", () => this.draw());
    this.scroller.addEventListener("keydown", (event) => this.key(event));
    new ResizeObserver(() => this.resized()).observe(this.scroller);
  }

  /** Shows these rows; the selected one stays in sight. */
  show(rows) {
    this.rows = rows;
    this.busy = new Map();
    const { station, kind } = this.log;
    for (const row of rows) if (kind[row] !== BROKEN_LINE) this.busy.set(station[row], (this.busy.get(station[row]) ?? 0) + 1);
    this.scroller.scrollTop = 0;
    this.layout();
    if (this.position(this.selected) >= 0) this.reveal(this.selected);
  }

  /** Lays out anew where the size is another; an observer calls at first, too. */
  resized() {
    const { clientWidth, clientHeight } = this.scroller;
    if (clientWidth !== this.geometry?.width || clientHeight !== this.geometry.height) this.layout();
  }

  /** Deals the width out: time, lanes of the busiest stations, labels, CSMS, what is wrong. */
  layout() {
    const { clientWidth: width, clientHeight: height } = this.scroller;
    const size = SIZES.find(({ from }) => width >= from);
    const csms = width - size.end - 26;
    const room = csms - Math.max(size.label, width * 0.23) - size.time;
    const most = Math.max(1, Math.floor(room / size.lane));
    const busiest = [...this.busy ?? []].sort((one, other) => other[1] - one[1]).map(([station]) => station);
    const own = busiest.length > most ? busiest.slice(0, most - 1) : busiest;
    const shared = busiest.length - own.length;
    const count = own.length + (shared ? 1 : 0) || 1;
    const gap = Math.min(size.widest, room / count);
    const centre = (lane) => Math.round(size.time + gap * (lane + 0.5));
    own.sort((one, other) => one - other);
    this.laneOf = new Map(own.map((station, lane) => [station, centre(lane)]));
    this.geometry = { csms, shared: centre(count - 1), label: Math.round(size.time + gap * count), width, height, short: size.short };
    const names = own.map((station) => this.log.names.stations[station] || "no name");
    if (shared) names.push(own.length ? `+ ${shared} more` : `${shared} stations`);
    const wide = count > 1 ? gap - 2 : Math.max(gap, 90); // a lane alone may spread its name
    const fits = Math.floor(wide / LETTER);
    const cut = (name) => (name.length > fits ? `…${name.slice(1 - fits)}` : name); // stations differ at their ends
    const heads = names.map((name, lane) => place(make("span", { class: "lane", title: name }, cut(name)), centre(lane) - wide / 2, wide));
    heads.push(place(make("span", { class: "lane hub" }, "CSMS"), csms - 30, 60));
    const lines = [...names.map((_, lane) => centre(lane)), csms].map((x) => place(make("i", { class: "life" }), x));
    this.lanes.replaceChildren(this.day = place(make("span", { class: "day" }), 0, size.time), ...heads);
    this.canvas.replaceChildren(this.life = make("div"));
    this.life.append(...lines);
    this.drawn.clear();
    this.draw();
  }

  get height() {
    return this.rows.length * ROW;
  }

  /** How far down the rows are scrolled, in px of their full height. */
  get offset() {
    const room = Math.min(this.height, TALLEST) - this.view;
    return room > 0 ? (Math.min(this.scroller.scrollTop, room) / room) * (this.height - this.view) : 0;
  }

  get view() {
    return this.scroller.clientHeight - HEAD;
  }

  /** Draws what is in sight; rows that were keep their elements, for a click is lost with its own. */
  draw() {
    if (!this.geometry) return;
    this.canvas.style.height = `${Math.max(Math.min(this.height, TALLEST), this.view)}px`;
    const offset = this.offset;
    const first = Math.floor(offset / ROW);
    const inSight = [...this.rows.subarray(first, first + Math.ceil(this.view / ROW) + 1)];
    const top = this.scroller.scrollTop - (offset - first * ROW);
    const drawn = new Map(inSight.map((row, i) => [row, this.drawn.get(row) ?? this.row(row, first + i)]));
    for (const [row, made] of this.drawn) if (!drawn.has(row)) made.remove();
    this.drawn = drawn;
    let [before, y] = [this.life, top];
    for (const [row, made] of drawn) {
      this.state(row, made);
      made.style.top = `${Math.round(y)}px`;
      if (before.nextSibling !== made) before.after(made);
      [before, y] = [made, y + ROW];
    }
    this.day.textContent = inSight.length ? day(this.log.time[inSight[0]]).slice(this.geometry.short ? 5 : 0) : "";
    const active = this.position(this.selected) >= 0 ? `row-${this.selected}` : "";
    this.scroller.setAttribute("aria-activedescendant", active);
  }

  row(row, at) {
    const { log, geometry } = this;
    const left = this.shares(row) ? geometry.shared + 4 : geometry.label;
    return make(
      "div",
      {
        id: `row-${row}`, role: "option", "aria-setsize": this.rows.length, "aria-posinset": at + 1,
        "aria-label": this.sentence(row), click: () => this.select(row),
      },
      make("span", { class: "time" }, clock(log.time[row]).slice(0, geometry.short ? 8 : 12)),
      this.arrow(row),
      place(this.label(row), left, geometry.csms - left - 8),
      place(this.marks(row), geometry.csms + 14, geometry.width - geometry.csms - 14),
    );
  }

  /** Shows whether a row is selected, or belongs to the one that is. */
  state(row, made) {
    const partner = this.selected !== NO_ROW && this.log.partner[this.selected] === row;
    const state = row === this.selected ? " selected" : partner ? " partner" : "";
    made.className = `row kind-${this.log.kind[row]}${state}`;
    made.setAttribute("aria-selected", String(row === this.selected));
  }

  arrow(row) {
    const { log, geometry } = this;
    const from = this.laneOf.get(log.station[row]) ?? geometry.shared;
    if (log.kind[row] === BROKEN_LINE) return make("i");
    if (log.kind[row] === LINK) return place(make("i", { class: "dot" }), from);
    const way = { [STATION]: " out", [CSMS]: " in" }[log.sender[row]] ?? "";
    return place(make("i", { class: `arrow${way}` }), from, geometry.csms - from);
  }

  /** Whether a row's station has no lane of its own. */
  shares(row) {
    return this.log.kind[row] !== BROKEN_LINE && !this.laneOf.has(this.log.station[row]);
  }

  label(row) {
    const { log } = this;
    const { actions, gists, stations } = log.names;
    const label = make("span", { class: "label" });
    label.append(make("b", {}, actions[log.action[row]] || KINDS[log.kind[row]]));
    if (this.shares(row)) label.append(" ", make("span", { class: "of" }, stations[log.station[row]] || "no name"));
    if (log.gist[row]) label.append(" ", make("span", { class: "gist" }, gists[log.gist[row]]));
    return label;
  }

  marks(row) {
    const { log } = this;
    const marks = make("span", { class: "marks" });
    if (log.waited[row] >= 0) marks.append(make("span", { class: "waited" }, duration(log.waited[row])));
    const problem = log.problems(row).at(-1);
    const count = log.findings[row];
    const words = problem ? `${problem}${count ? ` · ${count}` : ""}` : count ? plural(count, "finding") : "";
    if (words) marks.append(make("span", { class: `mark ${problem ? "bad" : "warn"}`, title: log.wrongs(row).join(", ") }, words));
    return marks;
  }

  /** A row as a screen reader says it. */
  sentence(row) {
    const { log } = this;
    const station = log.names.stations[log.station[row]] || "station";
    const way = { [STATION]: `${station} to CSMS`, [CSMS]: `CSMS to ${station}` }[log.sender[row]] ?? station;
    const said = [clock(log.time[row]), way, KINDS[log.kind[row]], log.names.actions[log.action[row]], log.names.gists[log.gist[row]]];
    if (log.waited[row] >= 0) said.push(`after ${duration(log.waited[row])}`);
    return [...said, ...log.wrongs(row)].filter(Boolean).join(", ");
  }

  /** Marks a row and what belongs to it, and brings it into sight. */
  mark(row) {
    this.selected = row;
    if (this.position(row) >= 0) this.reveal(row);
    this.draw();
  }

  /** Where a row stands among those shown; negative if it is not. */
  position(row) {
    let low = 0, high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle] < row) low = middle + 1;
      else high = middle;
    }
    return this.rows[low] === row ? low : -1;
  }

  reveal(row) {
    const top = this.position(row) * ROW;
    if (top >= this.offset && top + 3 * ROW <= this.offset + this.view) return; // its answer mostly comes next
    const room = this.height - this.view;
    const wanted = Math.max(0, Math.min(room, top - this.view / 2));
    this.scroller.scrollTop = room > 0 ? (wanted / room) * (Math.min(this.height, TALLEST) - this.view) : 0;
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const page = Math.max(1, Math.floor(this.view / ROW) - 1);
    const last = this.rows.length - 1;
    const at = this.position(this.selected);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: last }[event.key];
    if (event.key === "Enter") document.getElementById("details").focus();
    if (to === undefined || last < 0) return;
    event.preventDefault();
    this.select(this.rows[Math.max(0, Math.min(last, to))]);
  }
}
