import { message, type Lang } from "../../messages";
import { chartInWords, type ClauseBar } from "./clause-counts";
import { html, type Markup } from "./markup";

/** The drawing's own units: a line of text, the bar in it, and how wide names and bars are. */
const size = { line: 26, bar: 15, names: 330, bars: 330, number: 60 } as const;

/**
 * Findings by clause as bars, drawn within the page: one colour, each bar's number beside it, so that it reads in grey
 * and without the sight of it. Nothing without a bar.
 */
export function* chartFigure(bars: readonly ClauseBar[], lang: Lang): Generator<Markup> {
  const most = Math.max(0, ...bars.map(({ count }) => count));
  if (most === 0) return;
  const height = bars.length * size.line;
  const width = size.names + size.bars + size.number;
  yield html`<figure class="chart"><figcaption>${message(lang, "report.chart.title")}</figcaption><svg role="img" aria-label="${chartInWords(bars, lang)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
  for (const [at, { name, count }] of bars.entries()) {
    const middle = at * size.line + size.line / 2;
    const long = Math.max(2, Math.round((count / most) * size.bars));
    yield html`<text x="${size.names - 8}" y="${middle + 5}" text-anchor="end">${shortened(name)}</text><rect x="${size.names}" y="${middle - size.bar / 2}" width="${long}" height="${size.bar}"/><text x="${size.names + long + 6}" y="${middle + 5}">${count}</text>`;
  }
  yield html`</svg></figure>`;
}

/** Names stand on one line each; the whole name is in the list below. */
function shortened(name: string): string {
  const most = /[\u2e80-\uffff]/u.test(name) ? 24 : 46;
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
