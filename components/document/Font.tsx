/**
 * Inter with the characters that the site uses. Made by the build (lib/delivery/build/buildEnvironment.ts).
 */
export function Font() {
  return (
    <>
      <link rel="preload" href={process.env.FONT_ADDRESS} as="font" crossOrigin="anonymous" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, from our own build. */}
      <style dangerouslySetInnerHTML={{ __html: process.env.FONT_STYLE ?? '' }} />
    </>
  );
}
