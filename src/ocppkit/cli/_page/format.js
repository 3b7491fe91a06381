// How numbers and times read. All times are UTC, as in the logs.

const pad = (number, digits = 2) => String(number).padStart(digits, "0");
const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

const iso = (time) => new Date(time).toISOString();
const day = (time) => (Number.isNaN(time) ? "" : iso(time).slice(0, 10));
const clock = (time) => (Number.isNaN(time) ? "–" : iso(time).slice(11, 23));
const plural = (count, noun) => `${amount.format(count)} ${noun}${count === 1 ? "" : "s"}`;

/** @param {number} ms */
function duration(ms) {
  if (ms < 1000) return `${ms} ms`;
  if (ms < 60_000) return `${amount.format(ms / 1000)} s`;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  return minutes < 2880 ? `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min` : `${amount.format(Math.round(minutes / 144) / 10)} days`;
}
