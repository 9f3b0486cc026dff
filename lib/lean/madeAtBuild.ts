/**
 * As `generateStaticParams` of a route whose address has no parameters: its answer is made at build. What Next has for that,
 * `dynamic = 'force-static'`, stops a build with Cache Components.
 */
export const madeAtBuild = () => [{}];
