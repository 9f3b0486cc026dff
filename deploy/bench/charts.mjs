import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { runNpm } from '../runNpm.mjs';
import { median } from './median.mjs';
import { openChromium } from './openChromium.mjs';

/** A line of more than thirty years by month, as the site has it. */
const series = 'pagaende-sjukfall';
const folder = '.next-bench-charts';
const runs = 9;

/** Those that people use for this; they are no packages of the site, and come only when this is run. */
const packages = ['echarts@6.1.0', 'chart.js@4.6.1'];

/**
 * The same line drawn by the server, by ECharts and by Chart.js, each on a page that has nothing else: what comes over the line, compressed,
 * and when the line is seen, on a machine four times as slow with a connection of 1.6 Mbit a second and 150 ms.
 */
export async function run() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await runNpm(['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: folder });

  const text = readFileSync(`content/data/statistics/${series}.csv`, 'utf8').trim();
  const points = text
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(','));
  const months = JSON.stringify(points.map(([month]) => month));
  const figures = JSON.stringify(points.map(([, figure]) => Number(figure)));

  const svg = readFileSync(
    `.next/site/files/statistik-och-analys/serier/${series}/diagram-sjukfall.svg`,
    'utf8',
  );
  const pages = {
    'the server, SVG in the page': page(svg, ''),
    ECharts: page(
      box('<div id="chart" style="width:800px;height:400px"></div>'),
      await bundle(`
        import { init, use } from 'echarts/core';
        import { LineChart } from 'echarts/charts';
        import { GridComponent } from 'echarts/components';
        import { SVGRenderer } from 'echarts/renderers';
        use([LineChart, GridComponent, SVGRenderer]);
        init(document.getElementById('chart')).setOption({ animation: false, xAxis: { type: 'category', data: ${months} }, yAxis: {},
          series: [{ type: 'line', showSymbol: false, data: ${figures} }] });`),
    ),
    'Chart.js': page(
      box('<canvas id="chart" width="800" height="400"></canvas>'),
      await bundle(`
        import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
        Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
        new Chart('chart', { type: 'line', options: { animation: false, responsive: false },
          data: { labels: ${months}, datasets: [{ data: ${figures}, pointRadius: 0 }] } });`),
    ),
  };
  return measure(pages);
}

const box = (/** @type {string} */ html) => `<main>${html}</main>`;

/** @param {string} html @param {string} script put beside the page, as a file that is loaded at once */
function page(html, script) {
  const tag = script && '<script src="/chart.js" async></script>';
  return {
    html: `<!doctype html><html lang="sv"><title>Pågående sjukfall</title>${tag}${html}</html>`,
    script,
  };
}

/** @param {string} contents */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: {
      contents: `${contents}\nrequestAnimationFrame(() => performance.mark('drawn'));`,
      resolveDir: resolve(folder),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {Record<string, { html: string, script: string }>} pages */
async function measure(pages) {
  const rows = [];
  const browser = await openChromium();
  for (const [name, { html, script }] of Object.entries(pages)) {
    const bodies = { '/': brotliCompressSync(html), '/chart.js': brotliCompressSync(script) };
    const server = createServer(({ url }, response) => {
      const body = bodies[/** @type {keyof typeof bodies} */ (url)];
      if (!body) return response.writeHead(404).end();
      const type = url === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const times = [];
    for (let count = 0; count < runs; count++)
      times.push(await drawnAfter(browser, `http://127.0.0.1:${port}/`, script !== ''));
    server.closeAllConnections();
    server.close();
    rows.push({
      'drawn by': name,
      'kB of page': (bodies['/'].length / 1000).toFixed(1),
      'kB of script': script ? (bodies['/chart.js'].length / 1000).toFixed(1) : '0',
      'seen after, ms': Math.round(median(times)),
    });
    console.log(`  ${name}`);
  }
  await browser.close();
  return rows;
}

/** @param {import('playwright').Browser} browser @param {string} address @param {boolean} isByScript @returns milliseconds */
async function drawnAfter(browser, address, isByScript) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  const throughput = (1.6 * 1_000_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.goto(address);
  const time = await tab.evaluate(
    (isScript) =>
      new Promise((/** @type {(time: number) => void} */ resolve) => {
        const options = isScript ? { type: 'mark' } : { type: 'paint' };
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName(isScript ? 'drawn' : 'first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
        }).observe({ ...options, buffered: true });
      }),
    isByScript,
  );
  await context.close();
  return time;
}
