// What was measured over time, as lines. Dragging over a plot chooses the time that the whole page shows.

const QUANTITIES = {
  "Power.Active.Import": ["Power", "kW", 1000],
  "Energy.Active.Import.Register": ["Energy", "kWh", 1000],
  "Power.Active.Export": ["Power exported", "kW", 1000],
  "Energy.Active.Export.Register": ["Energy exported", "kWh", 1000],
  "Current.Import": ["Current", "A", 1],
  Voltage: ["Voltage", "V", 1],
  SoC: ["State of charge", "%", 1],
  "": ["Messages shown", "", 1],
};
const MOST_LINES_DRAWN = 24, MOST_NAMES = 4, COLOURS = 8, BARS = 120;
const MARGIN = { left: 44, right: 12, top: 8, bottom: 20 };
const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
const STEPS = [1, 5, 15, 30].flatMap((n) => [n * SECOND, n * MINUTE]).concat([1, 3, 6, 12].map((n) => n * HOUR), [1, 2, 7, 30, 90, 365].map((n) => n * DAY)).sort((one, other) => one - other);

/** Makes an SVG element. */
function draw(tag, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** Round numbers between two others, about so many. */
function ticks(low, high, count) {
  const rough = (high - low) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((one) => one >= rough);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, i) => (first + i) * step);
}

/** One plot: a quantity of all stations that the filter lets through. */
class Plot {
  /**
   * @param {Log} log
   * @param {Filter} filter
   * @param {string} measurand what is drawn first
   * @param {(from: number | null, to: number | null) => void} choose called when a time is chosen
   */
  constructor(log, filter, measurand, choose) {
    Object.assign(this, { log, filter, measurand, choose });
    const there = Object.keys(QUANTITIES).filter((name) => !name || log.series.some((one) => one.measurand === name));
    const select = make("select", { "aria-label": "Quantity", change: () => ((this.measurand = select.value), this.draw()) });
    for (const name of there) select.append(make("option", { value: name, selected: name === measurand }, this.title(name)));
    this.legend = make("span", { class: "legend" });
    this.note = make("span", { class: "note" });
    this.svg = draw("svg", { tabindex: 0, role: "img" });
    this.tip = make("div", { class: "tip", hidden: true });
    this.host = make("figure", { class: "plot" }, make("figcaption", {}, select, this.legend, this.note), this.svg, this.tip);
    this.places = [...new Set(log.series.map(({ station, place: at }) => `${station} ${at}`))];
    this.rows = new Int32Array(0);
    this.listen();
  }

  title(name) {
    const [title, unit] = QUANTITIES[name];
    return unit ? `${title} (${unit})` : title;
  }

  listen() {
    const at = (event) => this.timeAt(event.clientX - this.svg.getBoundingClientRect().left);
    this.svg.addEventListener("pointerdown", (event) => {
      this.svg.setPointerCapture(event.pointerId);
      this.drag = { from: at(event), x: event.clientX };
    });
    this.svg.addEventListener("pointermove", (event) => (this.drag ? this.shade(this.drag.from, at(event)) : this.point(at(event))));
    this.svg.addEventListener("pointerup", (event) => {
      const { from, x } = this.drag ?? {};
      this.drag = null;
      if (Math.abs(event.clientX - x) > 4) this.choose(...[from, at(event)].sort((one, other) => one - other));
    });
    this.svg.addEventListener("pointercancel", () => ((this.drag = null), this.draw()));
    this.svg.addEventListener("pointerleave", () => this.point(NaN));
    this.svg.addEventListener("dblclick", () => this.choose(null, null));
    this.svg.addEventListener("keydown", (event) => this.key(event));
    new ResizeObserver(() => this.draw()).observe(this.host);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const [from, to] = this.domain;
    const width = to - from;
    const moved = { ArrowLeft: [-0.2, -0.2], ArrowRight: [0.2, 0.2], "+": [0.2, -0.2], "=": [0.2, -0.2], "-": [-0.3, 0.3] }[event.key];
    if (event.key === "Escape") this.choose(null, null);
    if (!moved) return;
    event.preventDefault();
    this.choose(Math.round(from + moved[0] * width), Math.round(to + moved[1] * width));
  }

  /** The series to draw: totals where there are any, else each phase. */
  chosen() {
    const { station } = this.filter.chosen;
    const all = this.log.series.filter((one) => one.measurand === this.measurand && (!station.size || station.has(one.station)));
    const totals = new Map();
    for (const one of all.filter(({ phase }) => !phase)) {
      const key = `${one.station} ${one.place}`;
      if (!totals.has(key) || !one.summed) totals.set(key, one);
    }
    return all.filter((one) => (totals.get(`${one.station} ${one.place}`) ?? one) === one);
  }

  get domain() {
    if (this.filter.from !== null) return [this.filter.from, this.filter.to];
    const { start, end, series } = this.log;
    const timed = start <= end; // what was measured before the log began is there, and comes into sight with "-"
    const from = timed ? start : series.reduce((time, one) => Math.min(time, one.time[0]), Infinity);
    const to = timed ? end : series.reduce((time, one) => Math.max(time, one.time.at(-1)), -Infinity);
    return from <= to ? [from, Math.max(to, from + SECOND)] : [0, SECOND];
  }

  timeAt(x) {
    const [from, to] = this.domain;
    const part = (x - MARGIN.left) / (this.width - MARGIN.left - MARGIN.right);
    return Math.round(from + Math.max(0, Math.min(1, part)) * (to - from));
  }

  draw() {
    [this.width, this.height] = [this.svg.clientWidth, this.svg.clientHeight];
    if (this.width < MARGIN.left + MARGIN.right) return;
    const [from, to] = this.domain;
    const all = this.measurand ? this.chosen() : [];
    this.lines = all.slice(0, MOST_LINES_DRAWN).map((one) => this.line(one, from, to));
    const bars = this.measurand ? [] : this.bars(from, to);
    const values = [...this.lines.flatMap(({ points }) => points.flatMap(([, low, high]) => [low, high])), ...bars, ...(bars.length ? [0] : [])];
    let [low, high] = [Math.min(...values), Math.max(...values)];
    if (/^(Power|Energy)/.test(this.measurand)) [low, high] = [Math.min(0, low), Math.max(high, 0.001)];
    if (high === low) [low, high] = [low - 1, high + 1];
    this.x = (time) => MARGIN.left + ((time - from) / (to - from)) * (this.width - MARGIN.left - MARGIN.right);
    this.y = (value) => this.height - MARGIN.bottom - ((value - low) / (high - low)) * (this.height - MARGIN.top - MARGIN.bottom);
    this.cursor = draw("line", { class: "cursor", y1: MARGIN.top, y2: this.height - MARGIN.bottom, visibility: "hidden" });
    this.brush = draw("rect", { class: "brush", y: MARGIN.top, height: this.height - MARGIN.top - MARGIN.bottom, visibility: "hidden" });
    const nothing = values.length ? [] : [draw("text", { class: "nothing", x: this.width / 2, y: this.height / 2 }, "Nothing measured here")];
    const axes = values.length ? this.axes(from, to, low, high) : [];
    this.svg.replaceChildren(...axes, ...this.lines.map((one) => this.path(one)), ...this.rects(bars), this.cursor, this.brush, ...nothing);
    this.svg.setAttribute("aria-label", `${this.title(this.measurand)}, ${day(from)} ${clock(from)} to ${day(to)} ${clock(to)} UTC. Drag, or use arrow keys, + and −, to choose a time.`);
    this.explain(all.length);
  }

  /** The part of a series in sight, and its neighbours, in the unit that is shown. */
  line(series, from, to) {
    const { time, low, high, station, place: at, phase, summed, width } = series;
    const divisor = QUANTITIES[this.measurand][2];
    const base = this.measurand.startsWith("Energy") ? low.reduce((one, other) => Math.min(one, other), Infinity) : 0;
    const first = Math.max(0, time.findIndex((one) => one >= from) - 1);
    const after = time.findIndex((one) => one > to);
    const points = [];
    for (let i = first; i < (after < 0 ? time.length : after + 1); i++) points.push([time[i], (low[i] - base) / divisor, (high[i] - base) / divisor]);
    const steps = points.slice(1).map(([one], i) => one - points[i][0]).sort((one, other) => one - other);
    const gap = Math.max(4 * (steps[steps.length >> 1] ?? 0), 2 * width);
    const name = this.log.names.stations[station] || "no name";
    const several = this.places.filter((one) => one.startsWith(`${station} `)).length > 1;
    const parts = [name, at, phase || (summed ? "sum of phases" : "")];
    const colour = this.places.indexOf(`${station} ${at}`) % COLOURS;
    const said = (words) => words.filter(Boolean).join(" · ");
    return { points, gap, name: said(parts), short: said([name, several && at, phase]), classes: `c${colour} p${phase[1] ?? ""}`, width };
  }

  path({ points, gap, classes }) {
    let words = "";
    points.forEach(([time, low, high], i) => {
      const broken = !i || time - points[i - 1][0] > gap;
      words += `${broken ? "M" : "L"}${this.x(time).toFixed(1)},${this.y(low).toFixed(1)}`;
      if (high !== low || broken) words += `L${this.x(time).toFixed(1)},${this.y(high).toFixed(1)}`;
    });
    return draw("path", { class: `series ${classes}`, d: words });
  }

  /** How many of the rows shown fall into each stretch of the time in sight. */
  bars(from, to) {
    const bars = new Array(BARS).fill(0);
    for (const row of this.rows) {
      const bar = Math.floor(((this.log.time[row] - from) / (to - from)) * BARS);
      if (bar >= 0 && bar <= BARS) bars[Math.min(bar, BARS - 1)]++;
    }
    return bars;
  }

  rects(bars) {
    const step = (this.width - MARGIN.left - MARGIN.right) / BARS;
    return bars.map((count, i) => draw("rect", { class: "count", x: MARGIN.left + i * step, width: Math.max(step - 1, 1), y: this.y(count), height: this.y(0) - this.y(count) }));
  }

  axes(from, to, low, high) {
    const across = ticks(low, high, 3).flatMap((value) => [
      draw("line", { class: "grid", x1: MARGIN.left, x2: this.width - MARGIN.right, y1: this.y(value), y2: this.y(value) }),
      draw("text", { class: "tick", x: MARGIN.left - 6, y: this.y(value) + 4, "text-anchor": "end" }, amount.format(value)),
    ]);
    const wanted = (to - from) / (this.width / 90);
    const step = STEPS.find((one) => one >= wanted) ?? Math.ceil(wanted / DAY) * DAY;
    const cut = step >= DAY ? [5, 10] : step >= MINUTE ? [11, 16] : [11, 19];
    for (let time = Math.ceil(from / step) * step; time <= to; time += step) {
      if (this.x(time) < MARGIN.left + 16 || this.x(time) > this.width - 24) continue;
      across.push(draw("text", { class: "tick", x: this.x(time), y: this.height - 4, "text-anchor": "middle" }, iso(time).slice(...cut)));
    }
    return across;
  }

  explain(count) {
    const names = this.lines.slice(0, MOST_NAMES).map(({ name, short, classes }) => make("span", { class: `key ${classes}`, title: name }, short));
    if (count > MOST_NAMES) names.push(make("span", {}, `+ ${count - MOST_NAMES} more${count > MOST_LINES_DRAWN ? `, ${MOST_LINES_DRAWN} drawn: choose stations` : ""}`));
    const width = Math.max(0, ...this.lines.map((one) => one.width));
    const left = this.log.summary.leftOut;
    const notes = [this.measurand.startsWith("Energy") && "above its lowest reading", width > SECOND && `lowest and highest of ${duration(width)}`, left && `${plural(left, "value")} of further series left out`];
    this.note.title = this.note.textContent = notes.filter(Boolean).join("; ");
    this.legend.replaceChildren(...names);
  }

  shade(from, to) {
    const [left, right] = [this.x(Math.min(from, to)), this.x(Math.max(from, to))];
    for (const [name, value] of Object.entries({ x: left, width: right - left, visibility: "visible" })) this.brush.setAttribute(name, value);
  }

  /** Shows the values at a time. */
  point(time) {
    const found = (this.lines ?? []).flatMap(({ points, gap, name, classes }) => {
      const near = points.reduce((best, one) => (Math.abs(one[0] - time) < Math.abs(best[0] - time) ? one : best), points[0] ?? [NaN]);
      return Math.abs(near[0] - time) <= gap ? [{ near, name, classes }] : [];
    });
    this.tip.hidden = !found.length;
    this.cursor?.setAttribute("visibility", found.length ? "visible" : "hidden");
    if (!found.length) return;
    const unit = QUANTITIES[this.measurand][1];
    const x = this.x(time);
    for (const end of ["x1", "x2"]) this.cursor.setAttribute(end, x);
    const said = found.slice(0, 8).map(({ near: [, low, high], name, classes }) => {
      const value = low === high ? amount.format(low) : `${amount.format(low)} to ${amount.format(high)}`;
      return make("div", {}, make("span", { class: `key ${classes}` }, name), make("b", {}, ` ${value} ${unit}`));
    });
    this.tip.replaceChildren(make("div", { class: "when" }, `${day(time)} ${clock(time).slice(0, 8)} UTC`), ...said);
    place(this.tip, Math.max(0, Math.min(x + 12, this.width - this.tip.offsetWidth)));
  }
}
