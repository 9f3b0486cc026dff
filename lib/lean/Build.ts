import type { NextAdapter } from 'next';

/** What Next tells of a build that it has finished: https://nextjs.org/docs/app/api-reference/adapters/output-types. */
export type Build = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0];
