/** Whether a header is what a route says by itself, and not one by which Next speaks to its own script. */
export const isOwnHeader = (name: string) => !/^(x-next-|x-nextjs-|vary$)/i.test(name);
