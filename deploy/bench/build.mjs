import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchBuild, generatedPage, writeContent } from './generatedContent.mjs';
import { watchPeak } from './memory.mjs';

const counts = [40, 400, 4000];

/**
 * A clean build of the site with so many more pages, against a stock build of the same pages: App Router, @next/mdx, a layout and
 * nothing else. @next/mdx is no package of the site, so it is installed for this alone, in a folder that is removed afterwards.
 */
export async function run() {
  const rows = [];
  const work = mkdtempSync(join(tmpdir(), 'bench-build-'));
  await installMdx(work);
  for (const count of counts) {
    const stock = writeStockSite(work, count);
    const content = join(work, `content-${count}`);
    writeContent(content, count);
    rmSync(benchBuild, { recursive: true, force: true });
    for (const [name, options] of /** @type {const} */ ([
      [
        'npm run build',
        { program: 'deploy/build.mjs', env: { CONTENT_ROOT: content, BUILD_DIR: benchBuild } },
      ],
      ['stock @next/mdx', { program: join(stock, 'node_modules/next/dist/bin/next'), cwd: stock }],
    ])) {
      console.log(`  building ${count} pages: ${name}`);
      const { seconds, peak } = await build(options);
      rows.push({ pages: count, build: name, seconds: seconds.toFixed(1), 'peak MB': peak });
      console.log(`  ${name}: ${seconds.toFixed(1)} s, ${peak} MB`);
    }
    for (const folder of [content, stock, benchBuild]) rmSync(folder, { recursive: true, force: true });
  }
  rmSync(work, { recursive: true, force: true });
  return rows;
}

/** @param {{ program: string, cwd?: string, env?: Record<string, string> }} options */
async function build({ program, cwd = '.', env }) {
  const before = performance.now();
  const child = spawn(process.execPath, [resolve(program), 'build'], {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keepEnd);
  function keepEnd(/** @type {string} */ text) {
    output = (output + text).slice(-2000);
  }
  const peak = watchPeak(child);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} failed with exit code ${code}. Its output: ${output}`);
  return { seconds: (performance.now() - before) / 1000, peak: peak() };
}

/** The version of Next that the site has, from the registry that npm knows. @param {string} work */
async function installMdx(work) {
  const folder = join(work, 'packages');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  console.log('  installing @next/mdx for the stock build');
  const {
    next,
    react,
    'react-dom': reactDom,
  } = JSON.parse(readFileSync('package.json', 'utf8')).dependencies;
  const names = [
    `next@${next}`,
    `@next/mdx@${next}`,
    '@mdx-js/loader@3.1.1',
    '@mdx-js/react@3.1.1',
    `react@${react}`,
    `react-dom@${reactDom}`,
    'remark-gfm@4.0.1',
    'remark-frontmatter@5.0.0',
  ];
  const child = spawn('npm', ['install', '--no-audit', '--no-fund', ...names], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('@next/mdx could not be installed.');
}

/** @param {string} work @param {number} count */
function writeStockSite(work, count) {
  const folder = join(work, `stock-${count}`);
  mkdirSync(join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'app/[slug]'), { recursive: true });
  cpSync(join(work, 'packages/package.json'), join(folder, 'package.json'));
  symlinkSync(join(work, 'packages/node_modules'), join(folder, 'node_modules'));
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(folder, `content/sida-${number}.mdx`), generatedPage(number, { withHead: false }));
  writeFileSync(
    join(folder, 'next.config.mjs'),
    `import createMDX from '@next/mdx';
export default createMDX({ options: { remarkPlugins: ['remark-gfm'] } })({ pageExtensions: ['jsx', 'mdx'], turbopack: { root: ${JSON.stringify(work)} } });
`,
  );
  writeFileSync(join(folder, 'mdx-components.jsx'), 'export const useMDXComponents = () => ({});\n');
  writeFileSync(
    join(folder, 'app/layout.jsx'),
    "export default function Layout({ children }) { return <html lang='sv'><body><main>{children}</main></body></html>; }\n",
  );
  writeFileSync(join(folder, 'app/page.jsx'), 'export default function Home() { return <h1>Start</h1>; }\n');
  writeFileSync(
    join(folder, 'app/[slug]/page.jsx'),
    `export const dynamicParams = false;
export const generateStaticParams = () => Array.from({ length: ${count} }, (_, index) => ({ slug: \`sida-\${index + 1}\` }));
export default async function Page({ params }) {
  const { slug } = await params;
  const { default: Content } = await import(\`../../content/\${slug}.mdx\`);
  return <Content />;
}
`,
  );
  return folder;
}
