const folder = '/runtime';

/** Of the runtime of a page that was made at build: kept for ever, so its name tells what it holds. */
export const runtimeAddress = (hash: string) => `${folder}/${hash}.js`;

/** Of the runtime of a page that is made when it is asked for, which is made in the same way: at the page's own address, path or pattern. */
export const runtimeAddressOf = (page: string) => folder + page;

/** The page's path, from its runtime's. */
export const pageOfRuntime = (runtime: string) => runtime.slice(folder.length);
