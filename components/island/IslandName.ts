/** Of a component in components/hydration/islands.ts, as it stands in the page's HTML. */
export type IslandName = 'ChartReader' | 'ConsentForm' | 'Listen' | 'SearchField';
