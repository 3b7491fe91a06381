// The page: what stands above the diagram and beside it, and what a change of the filter does to all of them.

const MOST_NAMES_LISTED = 8, MOST_ROWS_LISTED = 200, TYPING = 150;

/** The numbers at the top; some are buttons that choose the rows they count. */
function showFigures(log, change) {
  const count = (test) => log.wrong.reduce((sum, wrong) => sum + (test(wrong) ? 1 : 0), 0);
  const rules = log.names.wrongs.map((_, bit) => bit).slice(log.summary.problems);
  const stations = new Set(log.station.filter((_, row) => log.kind[row] !== BROKEN_LINE));
  const figures = [
    ["Frames", log.summary.frames],
    ["Stations", stations.size],
    ["Transactions", log.transactions.length],
    ["Findings", log.summary.findings, rules],
    ["Unanswered", count((wrong) => wrong & (1 << UNANSWERED)), [UNANSWERED]],
    ["Faults", count((wrong) => wrong & (1 << FAULT)), [FAULT]],
    ["Broken lines", log.summary.broken, [BROKEN]],
  ];
  const cards = figures.map(([name, value, bits]) => {
    const inside = [make("b", {}, amount.format(value)), make("span", {}, name)];
    if (!bits || !value) return make("li", {}, ...inside);
    return make("li", { class: "warn" }, make("button", { click: () => change((filter) => (filter.chosen.wrong = new Set(bits))) }, ...inside));
  });
  document.getElementById("figures").replaceChildren(...cards);
  const { start, end } = log;
  document.getElementById("span").textContent = start <= end ? `${day(start)} ${clock(start).slice(0, 8)} to ${day(end) === day(start) ? "" : `${day(end)} `}${clock(end).slice(0, 8)} UTC, ${duration(end - start)}` : "The log has no times";
}

/** One part of the filter as a list of names with counts. */
class Facet {
  constructor(log, part, change) {
    Object.assign(this, { log, part, change, all: false });
    this.names = log.names[FACETS[part]];
    this.list = make("div", { class: "names" });
    this.host = make("details", { class: "facet", open: true }, make("summary", {}, TITLES[part]), this.list);
  }

  /** @param {Set<number>} chosen @param {Uint32Array} counts */
  show(chosen, counts) {
    this.order ??= [...this.names.keys()].filter((number) => counts[number] || chosen.has(number)).sort((one, other) => counts[other] - counts[one]);
    const listed = this.order.filter((number, i) => this.all || i < MOST_NAMES_LISTED || chosen.has(number));
    const options = listed.map((number) => {
      const name = this.names[number] || "(none)";
      const box = make("input", { type: "checkbox", "data-name": this.names[number], change: () => this.toggle(number) });
      box.checked = chosen.has(number);
      return make("label", { class: counts[number] ? "" : "none", title: name }, box, make("span", { class: "name" }, name), make("span", { class: "count" }, amount.format(counts[number])));
    });
    const focused = document.activeElement?.dataset?.name;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...options);
    if (this.order.length > listed.length) {
      this.list.append(make("button", { class: "link", click: () => ((this.all = true), this.change(() => {})) }, `Show all ${this.order.length}`));
    }
    if (hadFocus) this.list.querySelectorAll("input").forEach((box) => box.dataset.name === focused && box.focus());
    this.host.hidden = !this.order.length;
  }

  toggle(number) {
    this.change(({ chosen }) => chosen[this.part].delete(number) || chosen[this.part].add(number));
  }
}

/** The parts of the filter that are in force, each with a way to drop it. */
function showChips(log, filter, change) {
  const chip = (text, drop) => make("button", { class: "chip", "aria-label": `Remove filter ${text}`, click: () => change(drop) }, text, make("span", {}, "✕"));
  const chips = Object.entries(FACETS).flatMap(([part, table]) =>
    [...filter.chosen[part]].map((number) => chip(log.names[table][number] || "(none)", () => filter.chosen[part].delete(number))),
  );
  if (filter.text) chips.push(chip(`“${filter.text}”`, () => (filter.text = "")));
  if (filter.from !== null) chips.push(chip(`${clock(filter.from).slice(0, 8)} – ${clock(filter.to).slice(0, 8)}`, () => (filter.from = filter.to = null)));
  if (chips.length > 1) chips.push(make("button", { class: "link", click: () => change(() => filter.clear()) }, "Clear all"));
  document.getElementById("chips").replaceChildren(...chips);
}

/** Fills a table; a row's first cell is a button. */
function showTable(id, heads, rows, empty) {
  const host = document.getElementById(id);
  if (!rows.length) return host.replaceChildren(make("p", { class: "hint" }, empty));
  const body = rows.slice(0, MOST_ROWS_LISTED).map(([click, first, ...cells]) => {
    const name = make("th", { scope: "row" }, make("button", { class: "link", click }, first));
    return make("tr", {}, name, ...cells.map((cell) => make("td", { class: typeof cell === "number" ? "number" : "" }, typeof cell === "number" ? amount.format(cell) : cell ?? "")));
  });
  const head = make("tr", {}, ...heads.map((name) => make("th", { scope: "col" }, name)));
  const more = rows.length > MOST_ROWS_LISTED ? [make("p", { class: "hint" }, `${amount.format(rows.length - MOST_ROWS_LISTED)} more: choose stations or a time.`)] : [];
  return host.replaceChildren(make("table", {}, make("thead", {}, head), make("tbody", {}, ...body)), ...more);
}

function showTransactions(log, filter, change) {
  const span = (one) => [one.first, one.last].map((number) => log.time[log.rowOf(number)]);
  const fits = (one) => {
    const [first, last] = filter.from === null ? [] : span(one);
    return (!filter.chosen.station.size || filter.chosen.station.has(one.station)) && (filter.from === null || !(last < filter.from || first > filter.to));
  };
  const choose = (one) => () => change(() => {
    const [first, last] = span(one);
    filter.chosen.station = new Set([one.station]);
    if (first <= last) [filter.from, filter.to] = [first, last + 1];
  });
  const rows = log.transactions.filter(fits).map((one) => [
    choose(one), one.id ?? "no id", log.names.stations[one.station], [one.evse && `EVSE ${one.evse}`, one.connector && `connector ${one.connector}`].filter(Boolean).join(", "),
    one.token, one.start === null ? "" : `${day(one.start)} ${clock(one.start).slice(0, 8)}`, one.start !== null && one.end !== null ? duration(one.end - one.start) : "",
    one.energy === null ? "" : Number(one.energy) / 1000, one.reason, one.problems.join(", "),
  ]);
  showTable("transactions", ["Transaction", "Station", "Place", "Token", "Start (UTC)", "Duration", "Energy (kWh)", "Reason", "Problems"], rows, "No transactions here.");
}

function showRules(log, change) {
  const { wrongs, actions } = log.names;
  const choose = (rule, action) => () => change((filter) => {
    filter.chosen.wrong = new Set([wrongs.indexOf(rule)].filter((bit) => bit >= 0));
    filter.chosen.action = new Set([actions.indexOf(action)].filter((number) => number > 0));
  });
  const rows = log.summary.rules.map(([rule, action, pointer, count]) => [choose(rule, action), rule, action || "(others)", pointer, count]);
  showTable("rules", ["Rule", "Action", "Place in the payload", "Findings"], rows, "No payload breaks its schema.");
}

/** Tabs, as the keyboard expects them. */
function listenToTabs() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const open = (chosen) => {
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
    chosen.focus();
  };
  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => open(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (step) open(tabs.at((i + step) % tabs.length));
    });
  });
}

/** Ties everything together. */
async function start() {
  const log = await Log.read(document);
  const filter = new Filter(log);
  let selected = NO_ROW, later = 0;
  const select = (row) => {
    selected = row;
    diagram.mark(row);
    if (row === NO_ROW) details.close();
    else details.show(row);
    clearTimeout(later);
    later = setTimeout(remember, TYPING); // browsers stop pages that change their address too often
  };
  const change = (edit) => {
    edit(filter);
    remember();
    show();
  };
  const choose = (from, to) => change(() => ([filter.from, filter.to] = [from, to]));
  const diagram = new Diagram(log, select);
  const details = new Details(log, select);
  const facets = Object.keys(FACETS).map((part) => new Facet(log, part, change));
  const has = (name) => log.series.some(({ measurand }) => measurand === name);
  const first = ["Power.Active.Import", "Energy.Active.Import.Register", "SoC", "Current.Import"].filter(has);
  const plots = [...first.slice(0, 2), ""].slice(0, 2).map((measurand) => new Plot(log, filter, measurand, choose));
  const search = document.getElementById("search");

  function remember() {
    const words = filter.write();
    if (selected !== NO_ROW) words.set("row", String(selected));
    history.replaceState(null, "", `#${words}`);
  }

  function show() {
    const { rows, counts } = filter.apply();
    diagram.show(rows);
    for (const facet of facets) facet.show(filter.chosen[facet.part], counts[facet.part]);
    for (const plot of plots) {
      plot.rows = rows;
      plot.draw();
    }
    showChips(log, filter, change);
    showTransactions(log, filter, change);
    if (search.value !== filter.text) search.value = filter.text;
    document.getElementById("shown").textContent = `${amount.format(rows.length)} of ${amount.format(log.length)} shown`;
  }

  function readAddress() {
    const row = Number(filter.read(location.hash).get("row") ?? NO_ROW);
    show();
    select(Number.isInteger(row) && row >= 0 && row < log.length ? row : NO_ROW);
  }

  document.getElementById("facets").replaceChildren(...facets.map(({ host }) => host));
  document.getElementById("charging").replaceChildren(...plots.map(({ host }) => host));
  document.getElementById("show-filters").addEventListener("click", ({ currentTarget }) => {
    const open = document.getElementById("filters").classList.toggle("open");
    currentTarget.setAttribute("aria-expanded", String(open));
  });
  let typing = 0;
  search.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => change(() => (filter.text = search.value)), TYPING);
  });
  addEventListener("hashchange", readAddress);
  const { counts } = filter.apply(); // of all rows: they decide the order
  for (const facet of facets) facet.show(new Set(), counts[facet.part]);
  showFigures(log, change);
  showRules(log, change);
  listenToTabs();
  readAddress();
  document.body.dataset.ready = "true";
}

start();
