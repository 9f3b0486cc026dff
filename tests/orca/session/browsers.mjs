/** Firefox asks and offers nothing, and calls nobody. */
const firefoxSettings = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.automaticallyPopup': false,
  'browser.translations.enable': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'gfx.webrender.software': true,
  'intl.accept_languages': 'sv-SE,sv,en',
  'intl.locale.requested': 'sv-SE',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
};

/**
 * How each browser is started with a profile of its own: the files of a new profile, its arguments, and the class of its window.
 * @type {Record<'firefox' | 'chromium', {
 *   program: string,
 *   windowClass: string,
 *   files: Record<string, string>,
 *   arguments: (profile: string, width: number, address: string) => string[],
 * }>}
 */
export const browsers = {
  firefox: {
    program: 'firefox-esr',
    windowClass: 'firefox',
    files: {
      'user.js': Object.entries(firefoxSettings)
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
        .join(''),
    },
    arguments: (profile, width, address) => [
      '--no-remote',
      '--profile',
      profile,
      '--width',
      String(width),
      '--height',
      '960',
      address,
    ],
  },
  chromium: {
    program: 'chromium',
    windowClass: 'chromium',
    files: {
      'Default/Preferences': JSON.stringify({
        translate: { enabled: false },
        translate_blocked_languages: ['sv', 'en'],
        browser: { has_seen_welcome_page: true },
      }),
    },
    arguments: (profile, width, address) => [
      '--force-renderer-accessibility',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--lang=sv',
      '--accept-lang=sv-SE,sv,en',
      '--disable-gpu',
      '--ozone-platform=x11',
      '--force-prefers-reduced-motion',
      '--disable-features=Translate,OptimizationHints,TranslateUI',
      '--password-store=basic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      // What keeps a page of the browser from the rest of the machine is not there in every container; the only page is our own.
      '--no-sandbox',
      `--window-size=${width},960`,
      address,
    ],
  },
};
