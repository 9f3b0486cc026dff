import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { absoluteAddress } from '@/lib/statistics/series/absoluteAddress';
import { chosenRows } from '@/lib/statistics/series/chosenRows';
import { formatTime } from '@/lib/statistics/series/formatTime';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { capitalize } from '@/lib/text/capitalize';
import { escapeXml } from '@/lib/text/escapeXml';
import { categoryChart } from './categoryChart';
import { chartAxis } from './chartAxis';
import { chartPeriod } from './chartPeriod';
import { columnChart } from './columnChart';
import { countyMap } from './countyMap';
import { lineChart } from './lineChart';
import { smallMultiples } from './smallMultiples';
import type { TimeTick } from './timeTicks';
import { wrapText } from './wrapText';

const width = 1200;
const margin = 48;
const inner = width - 2 * margin;

/** Text of each: 7:1 and more on white. The third has no surface of its own, so its colour is only seen on lines. */
const colours = ['#116a3e', '#4a52b6', '#b23a00'];
const dashes = ['', '9 5', '2 5'];
const shades = ['#f3f8f5', '#cfe3d8', '#95c4aa', '#0f5a35'];
const grey = '#5a5b5e';
const lineGrey = '#c9cacc';

/** A part of the picture that stands below the heading, with its own height. */
type Plot = { height: number; svg: string };

/**
 * A chart as a picture of its own: what is seen on the page, with the finding, what is measured, the source and the address in it, so that
 * it says where it is from wherever it is shown. Nothing in it is fetched from anywhere.
 */
export function chartSvg(whole: Series, chart: Chart): string {
  const t = getTranslator(dataLocale);
  const series = { ...whole, rows: chosenRows(whole.rows, chart.only) };
  const { measures } = chartAxis(series, 'x' in chart ? chart.x : chart.category, chart.measures);
  const unit =
    chart.kind === 'multiples'
      ? t('statistics.chart.ownScale')
      : t('statistics.chart.unit', { unit: measures[0]?.unit });
  const about = `${chart.title}. ${unit} ${t('statistics.chart.period', { period: chartPeriod(whole, chart) })}`;
  const sources = whole.sources.map(({ title, validity }) => `${title} (${validity})`).join('; ');
  const foot = [
    ...eventTexts(series, chart).flatMap((line) => wrapText(line, inner, 16)),
    ...wrapText(t('statistics.picture.source', { sources }), inner, 16),
    absoluteAddress(seriesAddress(whole.id)),
  ];

  const [headline = ''] = chart.finding.split(/(?<=[.!?]) (?=[A-ZÅÄÖ\d])/);
  const head = wrapText(headline, inner, 28);
  const below = wrapText(about, inner, 18);
  const top = margin + head.length * 36 + below.length * 26 + 28;
  const { height: plotHeight, svg } = plot(series, chart);
  const footTop = top + plotHeight + 36;
  const height = footTop + foot.length * 22 + margin - 16;

  const lines = (texts: string[], y: number, step: number, attributes: string) =>
    texts.map((line, index) => text(line, margin, y + index * step, attributes)).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, Inter Variable, Arial, sans-serif" font-size="16" fill="#1b1e23" role="img" aria-labelledby="t d" lang="${dataLocale}">`,
    `<title id="t">${escapeXml(chart.title)}</title><desc id="d">${escapeXml(chart.finding)}</desc>`,
    `<path fill="#fff" d="M0 0H${width}V${height}H0Z"/>`,
    lines(head, margin + 24, 36, 'font-size="28" font-weight="600"'),
    lines(below, margin + 24 + head.length * 36, 26, `font-size="18" fill="${grey}"`),
    `<g transform="translate(${margin} ${top})">${svg}</g>`,
    lines(foot, footTop, 22, `fill="${grey}"`),
    '</svg>\n',
  ].join('');
}

/** What the numbers in the picture stand for. */
function eventTexts(series: Series, chart: Chart): string[] {
  if (chart.kind !== 'line') return [];
  const { dimension } = chartAxis(series, chart.x, chart.measures);
  return chart.events.map(
    ({ at, text }, index) => `${index + 1}. ${capitalize(formatTime(at, dimension.type))}: ${text}`,
  );
}

function plot(series: Series, chart: Chart): Plot {
  switch (chart.kind) {
    case 'line':
      return linePlot(series, chart);
    case 'stacked':
      return columnPlot(series, chart);
    case 'multiples':
      return multiplesPlot(series, chart);
    case 'bars':
    case 'dots':
      return categoryPlot(series, chart);
    case 'map':
      return mapPlot(series, chart);
  }
}

/** Places in the models are for a plot of this height. */
const plotHeight = 400;
const gutter = 110;
const names = 190;
const plotWidth = inner - gutter - names;

type Frame = {
  height: number;
  base: number;
  times: TimeTick[];
  values: { y: number; label: string }[];
};

function frame({ height, base, times, values }: Frame, drawn: string, ends: string): Plot {
  const down = (y: number) => round((y / height) * plotHeight);
  const grid = values
    .map(
      ({ y, label }) =>
        `<path stroke="${lineGrey}" d="M${gutter} ${down(y)}H${gutter + plotWidth}"/>${text(label, gutter - 14, down(y) + 5, 'text-anchor="end"')}`,
    )
    .join('');
  const axis = `<path stroke="#1b1e23" d="M${gutter} ${down(base)}H${gutter + plotWidth}"/>`;
  const ticks = times
    .filter(({ isWide }) => isWide)
    .map(({ x, label }) =>
      text(label, gutter + (x / 100) * plotWidth, plotHeight + 28, 'text-anchor="middle"'),
    )
    .join('');
  return { height: plotHeight + 32, svg: grid + drawn + axis + ticks + ends };
}

function endLabel(label: string | undefined, last: string, y: number, colour: string): string {
  const x = gutter + plotWidth + 18;
  const name = label ? text(label, x, y - 2, `fill="${colour}" font-weight="600"`) : '';
  return name + text(last, x, label ? y + 18 : y + 5, '');
}

function linePlot(series: Series, chart: Extract<Chart, { kind: 'line' }>): Plot {
  const model = lineChart(series, chart);
  const down = (y: number) => round((y / model.height) * plotHeight);
  const across = (x: number) => round(gutter + (x / model.width) * plotWidth);
  const drawn = model.lines.map(({ paths, points }, index) => {
    const d = paths
      .join('')
      .replace(
        /(-?[\d.]+),(-?[\d.]+)/g,
        (_, x: string, y: string) => `${across(Number(x))},${down(Number(y))}`,
      );
    const line = `<path fill="none" stroke="${colours[index]}" stroke-width="2.5" stroke-dasharray="${dashes[index]}" d="${d}"/>`;
    return (
      (d ? line : '') +
      points.map(({ x, y }) => mark(index, across((x / 100) * model.width), down(y))).join('')
    );
  });
  const events = model.events.map((x, index) => {
    const at = round(gutter + (x / 100) * plotWidth);
    return `<path stroke="${grey}" stroke-dasharray="2 3" d="M${at} 0V${plotHeight}"/>${text(String(index + 1), at, -6, 'text-anchor="middle" font-weight="600"')}`;
  });
  const ends = model.lines.map(({ label, last, labelY }, index) =>
    endLabel(model.lines.length > 1 ? label : undefined, last, down(labelY), colours[index] ?? ''),
  );
  return frame(model, events.join('') + drawn.join(''), ends.join(''));
}

function columnPlot(series: Series, chart: Extract<Chart, { kind: 'stacked' }>): Plot {
  const model = columnChart(series, chart.x, chart.measures);
  const down = (y: number) => round((y / model.height) * plotHeight);
  const drawn = model.layers.map(({ parts }, index) =>
    parts
      .map(({ x, y, width, height }) =>
        rect(gutter + (x / 100) * plotWidth, down(y), (width / 100) * plotWidth, down(height), index),
      )
      .join(''),
  );
  const ends = model.layers.map(({ label, last, labelY }, index) =>
    endLabel(label, last, down(labelY), colours[index] ?? ''),
  );
  return frame(model, stripes + drawn.join(''), ends.join(''));
}

function multiplesPlot(series: Series, chart: Extract<Chart, { kind: 'multiples' }>): Plot {
  const all = smallMultiples(series, chart.x, chart.measures);
  const across = 3;
  const own = (inner - (across - 1) * 40) / across;
  const rowHeight = 210;
  const svg = all.map(({ label, height, base, columns, ends }, place) => {
    const bars = columns.map(({ x, y, width, height }) =>
      rect((x / 100) * own, 30 + y, (width / 100) * own, height, 0),
    );
    const words = ends.map(({ time, figure, anchor }) => {
      const attributes = `text-anchor="${anchor}"`;
      const x = anchor === 'start' ? 0 : own;
      return (
        text(time, x, height + 52, attributes) +
        text(figure, x, height + 74, `${attributes} font-weight="600"`)
      );
    });
    const [x, y] = [(place % across) * (own + 40), Math.floor(place / across) * rowHeight];
    return `<g transform="translate(${round(x)} ${y})">${text(label, 0, 16, 'font-weight="600"')}${bars.join('')}<path stroke="#1b1e23" d="M0 ${30 + base}H${round(own)}"/>${words.join('')}</g>`;
  });
  return { height: Math.ceil(all.length / across) * rowHeight, svg: svg.join('') };
}

function categoryPlot(series: Series, chart: Extract<Chart, { kind: 'bars' | 'dots' }>): Plot {
  const { labels, base, categories } = categoryChart(series, chart);
  const start = 400;
  const room = inner - start - 180;
  const across = (percent: number) => start + (percent / 100) * room;
  const isBars = chart.kind === 'bars';
  const barHeight = 24;
  const lines = isBars ? labels.length : 1;
  const rowHeight = lines * barHeight + 12;
  const svg = categories.map(({ label, isHighlighted, marks }, row) => {
    const y = row * rowHeight;
    const [name = '', ...more] = wrapText(label, start - 20, 16);
    const figures = marks.map(({ measure, percent, figure }) => {
      const words = labels.length > 1 ? `${labels[measure]} ${figure}` : figure;
      const top = y + (isBars ? measure * barHeight : 0);
      const end = across(Math.max(base, percent));
      return isBars
        ? rect(
            across(Math.min(base, percent)),
            top + 3,
            across(Math.abs(percent - base)) - start,
            barHeight - 6,
            measure,
          ) + text(words, end + 8, top + 17, '')
        : mark(measure, across(percent), top + 12) +
            text(words, across(percent) + 12, top + (measure % 2 === 0 ? 17 : 30), '');
    });
    return (
      text(more.length > 0 ? `${name} …` : name, 0, y + 17, isHighlighted ? 'font-weight="600"' : '') +
      figures.join('')
    );
  });
  return {
    height: categories.length * rowHeight,
    svg: `${labels.length > 1 ? stripes : ''}${svg.join('')}<path stroke="${grey}" d="M${round(across(base))} 0V${categories.length * rowHeight}"/>`,
  };
}

function mapPlot(series: Series, chart: Extract<Chart, { kind: 'map' }>): Plot {
  const { tiles, shades: steps, rows, measure } = countyMap(series, chart);
  const tile = { width: 142, height: 62 };
  const map = tiles.map((county, place) => {
    if (!county) return '';
    const [x, y] = [(place % 4) * (tile.width + 4), Math.floor(place / 4) * (tile.height + 4)];
    const colour = county.shade === 3 ? ' fill="#fff"' : '';
    const ground = county.shade === undefined ? '#fff' : shades[county.shade];
    return `<rect x="${x}" y="${y}" width="${tile.width}" height="${tile.height}" fill="${ground}" stroke="#8d8e91"/>${text(county.short.replaceAll('\u00AD', ''), x + 10, y + 24, colour)}${text(county.figure, x + 10, y + 48, `font-weight="600"${colour}`)}`;
  });
  const mapHeight = 8 * (tile.height + 4);
  const key = steps.map(
    ({ from, to }, step) =>
      `<rect x="${step * 146}" y="${mapHeight + 12}" width="18" height="18" fill="${shades[step]}" stroke="#8d8e91"/>${text(`${from}–${to}`, step * 146 + 26, mapHeight + 27, '')}`,
  );
  const list = rows.map(
    ({ name, figure }, place) =>
      text(name, 680, 44 + place * 24, '') + text(figure, inner, 44 + place * 24, 'text-anchor="end"'),
  );
  const unit = text(measure.unit, inner, 16, 'text-anchor="end" font-weight="600"');
  return { height: mapHeight + 36, svg: [...map, ...key, unit, ...list].join('') };
}

const stripes = `<defs><pattern id="s" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path fill="#fff" d="M0 0H5V5H0Z"/><path stroke="${colours[1]}" stroke-width="4" d="M0 0V5"/></pattern></defs>`;

/** The first measure with its colour, the second with stripes, the third not at all: as on the page. */
function rect(x: number, y: number, width: number, height: number, measure: number): string {
  const fill = [colours[0], 'url(#s)', '#fff'][measure];
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" stroke="${colours[measure]}"/>`;
}

const shapes = ['M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', 'M-4.5-4.5H4.5V4.5H-4.5Z', 'M0-5.5L5.5 4.5H-5.5Z'];

function mark(measure: number, x: number, y: number): string {
  const fill = measure === 0 ? colours[0] : '#fff';
  return `<path transform="translate(${round(x)} ${round(y)})" d="${shapes[measure]}" fill="${fill}" stroke="${colours[measure]}" stroke-width="2"/>`;
}

const text = (words: string, x: number, y: number, attributes: string) =>
  `<text x="${round(x)}" y="${round(y)}"${attributes && ` ${attributes.trim()}`}>${escapeXml(words)}</text>`;

const round = (number: number) => Math.round(number * 10) / 10;
