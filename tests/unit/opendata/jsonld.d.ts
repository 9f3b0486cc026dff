/** The package brings no types; this is the one function that the tests use. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: { format: 'application/n-quads'; base?: string | undefined },
    ): Promise<string>;
  };
  export default jsonld;
}
