/** When something was done, as it is counted: no more precisely than the hour (UTC), which tells nobody apart. */
export const hourOf = (nowSeconds: number) => new Date(nowSeconds * 1000).toISOString().slice(0, 13);
