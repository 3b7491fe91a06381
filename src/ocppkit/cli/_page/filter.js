// Which rows are shown, how many there are of each kind, and how the address of the page says so.

/** What the address calls the parts of a filter that are sets of names, and the names' table. */
const FACETS = { station: "stations", wrong: "wrongs", action: "actions" };
const TITLES = { station: "Station", action: "Action", wrong: "What is wrong" };

/** A choice of rows: all that fits each part; within a part, any of its names. */
class Filter {
  /** @param {Log} log */
  constructor(log) {
    this.log = log;
    this.clear();
  }

  clear() {
    /** @type {Record<string, Set<number>>} */
    this.chosen = { station: new Set(), action: new Set(), wrong: new Set() };
    this.text = "";
    /** @type {number | null} */ this.from = null;
    /** @type {number | null} */ this.to = null;
  }

  /** Reads an address; what it does not know is left out. */
  read(hash) {
    this.clear();
    const words = new URLSearchParams(hash.slice(1));
    for (const [part, table] of Object.entries(FACETS)) {
      const numbers = words.getAll(part).map((name) => this.log.names[table].indexOf(name));
      this.chosen[part] = new Set(numbers.filter((number) => number >= 0));
    }
    this.text = words.get("text") ?? "";
    const [from, to] = ["from", "to"].map((name) => Date.parse(words.get(name) ?? ""));
    if (from < to) [this.from, this.to] = [from, to];
    return words;
  }

  /** Writes the address. */
  write() {
    const words = new URLSearchParams();
    for (const [part, table] of Object.entries(FACETS)) {
      for (const number of this.chosen[part]) words.append(part, this.log.names[table][number]);
    }
    if (this.text) words.set("text", this.text);
    if (this.from !== null) words.set("from", iso(this.from));
    if (this.to !== null) words.set("to", iso(this.to));
    return words;
  }

  get empty() {
    return !this.write().size;
  }

  /**
   * Finds the rows, and how many each name would give beside the other parts of the filter.
   * @returns {{rows: Int32Array, counts: Record<string, Uint32Array>}}
   */
  apply() {
    const { log, chosen } = this;
    const rows = new Int32Array(log.length);
    /** @type {Record<string, Uint32Array>} */ const counts = {};
    for (const [part, table] of Object.entries(FACETS)) counts[part] = new Uint32Array(log.names[table].length);
    const mask = [...chosen.wrong].reduce((bits, bit) => bits | (1 << bit), 0);
    const rest = this.rest();
    let found = 0;
    for (let row = 0; row < log.length; row++) {
      if (!rest(row)) continue;
      const station = !chosen.station.size || chosen.station.has(log.station[row]);
      const action = !chosen.action.size || chosen.action.has(log.action[row]);
      const wrong = !mask || (log.wrong[row] & mask) !== 0;
      if (station && action && wrong) rows[found++] = row;
      if (action && wrong) counts.station[log.station[row]]++;
      if (station && wrong) counts.action[log.action[row]]++;
      if (station && action) for (let bits = log.wrong[row]; bits; bits &= bits - 1) counts.wrong[lowest(bits)]++;
    }
    return { rows: rows.slice(0, found), counts };
  }

  /** The test for what has no names: text and time. */
  rest() {
    const { log, from, to } = this;
    const text = this.text.trim().toLowerCase();
    const [actions, gists] = [log.names.actions, log.names.gists].map((names) => names.map((name) => name.toLowerCase().includes(text)));
    const says = (row) => actions[log.action[row]] || gists[log.gist[row]] || log.ids[row].toLowerCase().includes(text);
    const then = (row) => log.time[row] >= from && log.time[row] <= to;
    return (row) => (from === null || then(row)) && (!text || says(row));
  }
}

/** The number of the lowest bit that is set. */
function lowest(bits) {
  return 31 - Math.clz32(bits & -bits);
}
