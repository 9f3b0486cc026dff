/** A script of the site's own, made by the build (lib/delivery/build/inlineScripts.ts): the content security policy names it by its hash. */
export function InlineScript({ code = '' }: { code: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, from our own build.
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
