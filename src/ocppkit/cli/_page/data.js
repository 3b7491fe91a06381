// What is in the file: an index of all rows, read when the page opens, and texts, unpacked when they are looked at.

const BROKEN_FRAME = 0, LINK = 7, BROKEN_LINE = 8;
const STATION = 1, CSMS = 2;
const UNANSWERED = 0, FAULT = 1, BROKEN = 2; // bits of what is wrong with a row
const NO_ROW = -1;
const CHUNKS_KEPT = 8;
const KINDS = { 0: "broken frame", 2: "call", 3: "result", 4: "call error", 5: "result error", 6: "send", 7: "link", 8: "broken line" };
const COLUMNS = {
  number: Int32Array, time: Float64Array, station: Uint16Array, kind: Uint8Array, sender: Uint8Array,
  version: Uint8Array, action: Uint16Array, gist: Uint16Array, wrong: Uint32Array, findings: Uint16Array,
  partner: Int32Array, waited: Float64Array,
};

/**
 * Unpacks a block: base64 of deflated JSON.
 * @param {Element} block
 * @returns {Promise<any>}
 */
async function unpack(block) {
  const text = block.textContent;
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).json();
}

/** The rows of a log, as columns. */
class Log {
  /** @param {any} summary what the last block says */
  constructor(summary) {
    this.summary = summary;
    this.length = summary.rows;
    for (const [name, Column] of Object.entries(COLUMNS)) this[name] = new Column(this.length);
    /** @type {string[]} */ this.ids = [];
    /** @type {Record<string, string[]>} */ this.names = { stations: [], actions: [], gists: [], wrongs: [], versions: [] };
    /** @type {any[]} */ this.transactions = [];
    /** @type {any[]} */ this.series = [];
    /** @type {Map<number, string[]>} */ this.notes = new Map();
    /** @type {{first: number, block: Element, rows?: Promise<any[]>}[]} */ this.chunks = [];
    this.clock = 0;
    this.last = 0;
    this.start = Infinity;
    this.end = -Infinity;
  }

  /**
   * Reads all blocks of a document.
   * @param {ParentNode} page
   */
  static async read(page) {
    const log = new Log(await unpack(page.querySelector(".summary")));
    const details = page.querySelectorAll(".details[type]");
    for (const [i, block] of page.querySelectorAll(".index").entries()) {
      log.chunks.push({ first: log.ids.length, block: details[i] });
      log.append(await unpack(block));
      block.remove();
    }
    for (const block of page.querySelectorAll(".series")) log.series.push(...(await unpack(block)).map(inflate));
    log.pair();
    return log;
  }

  /** @param {any} chunk */
  append({ rows, marks, transactions, ...names }) {
    for (const [name, fresh] of Object.entries(names)) this.names[name].push(...fresh);
    this.transactions.push(...transactions);
    const first = this.ids.length;
    const count = rows.id?.length ?? 0;
    for (let i = 0, row = first; i < count; i++, row++) {
      this.last += rows.number[i];
      this.clock += rows.time[i] ?? 0;
      this.number[row] = this.last;
      // A row without a time has its place in the order: it counts as when the one before it came.
      this.time[row] = this.clock || NaN;
      if (rows.time[i] !== null) {
        this.start = Math.min(this.start, this.clock);
        this.end = Math.max(this.end, this.clock);
      }
      this.partner[row] = rows.answers[i] ? this.rowOf(this.last - rows.answers[i], row) : NO_ROW;
      this.ids.push(rows.id[i]);
    }
    for (const name of ["station", "kind", "sender", "version", "action", "gist", "wrong", "findings", "waited"]) {
      if (count) this[name].set(rows[name], first);
    }
    for (const [number, bits, note] of marks) this.mark(this.rowOf(number, first + count), bits, note);
  }

  /** Adds what came to be known of a row later. */
  mark(row, bits, note) {
    if (row === NO_ROW) return;
    this.wrong[row] |= bits;
    this.notes.set(row, [...(this.notes.get(row) ?? []), note]);
  }

  /** Ties calls to their answers; the file has it the other way round. */
  pair() {
    for (let row = 0; row < this.length; row++) {
      const call = this.partner[row];
      if (call === NO_ROW || call >= row) continue;
      if (this.partner[call] === NO_ROW) this.partner[call] = row;
    }
  }

  /**
   * Finds the row of a frame by its number, among the rows before `end`.
   * @returns {number} the row, or NO_ROW
   */
  rowOf(number, end = this.length) {
    let low = 0, high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.number[middle] < number) low = middle + 1;
      else high = middle;
    }
    while (low < end && this.kind[low] >= LINK && this.number[low] === number) low++;
    return low < end && this.number[low] === number ? low : NO_ROW;
  }

  /** The names of what is wrong with a row. */
  wrongs(row) {
    return this.names.wrongs.filter((_, bit) => this.wrong[row] & (1 << bit));
  }

  /** Those of them that are no rules of a schema; the most telling is the last. */
  problems(row) {
    return this.names.wrongs.filter((_, bit) => bit < this.summary.problems && this.wrong[row] & (1 << bit));
  }

  /**
   * Unpacks the text of a row, its findings, and a note on it. The last few chunks are kept.
   * @returns {Promise<{text: string, findings: string[][], note: string}>}
   */
  async details(row) {
    let at = this.chunks.findIndex(({ first }) => first > row);
    at = (at < 0 ? this.chunks.length : at) - 1;
    const chunk = this.chunks[at];
    chunk.rows ??= unpack(chunk.block);
    const kept = this.chunks.filter((other) => other.rows && other !== chunk);
    if (kept.length >= CHUNKS_KEPT) delete kept[0].rows;
    const [text, findings = [], note = ""] = (await chunk.rows)[row - chunk.first];
    // The text of a frame comes in two parts, before and after its id.
    return { text: Array.isArray(text) ? text.join(`"${this.ids[row]}"`) : text, findings, note };
  }
}

/** Undoes the differences of a series, and gives its points their times. */
function inflate({ slots, low, high, width, ...about }) {
  let slot = 0;
  const time = slots.map((step) => (slot += step) * width);
  return { ...about, width, time, low, high: high ?? low };
}
