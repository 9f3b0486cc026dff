import type { Locator, Page } from 'playwright/test';
import { answer, no } from './consentPage';
import { expect, test } from './site';

/** What brings people here. Each errand begins on the landing page and is done in at most three steps. */
const mostSteps = 3;

type Errand = {
  name: string;
  /** A step is what a visitor does once: follows a link, or fills in a form and sends it. */
  steps: ((page: Page) => Promise<unknown>)[];
  /** Where the answer stands, and what it says. */
  answer: (page: Page) => Locator;
};

const main = (page: Page) => page.getByRole('main');
const follow = (name: string | RegExp) => (page: Page) =>
  main(page).getByRole('link', { name, exact: true }).first().click();
const followFooter = (name: string) => (page: Page) =>
  page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();

/** The field in the head is open on the landing page, on phones too. */
const searchFor = (words: string) => async (page: Page) => {
  const field = page.getByRole('banner').getByLabel('Sök på webbplatsen');
  await field.fill(words);
  await field.press('Enter');
  await page.waitForURL(/[?&]q=/);
};

const errands: Errand[] = [
  {
    name: 'the latest annual report',
    steps: [follow('Publikationer'), follow('årsredovisningar')],
    answer: (page) =>
      main(page).getByRole('link', { name: /^Försäkringskassans årsredovisning \d{4} \(pdf\)/ }),
  },
  {
    name: 'how many days of vab 2023, and since',
    steps: [follow('Statistik och analys'), follow('Tema vård av barn (vab)')],
    answer: (page) => main(page).getByRole('row', { name: /^2023 knappt 8 miljoner/ }),
  },
  {
    name: 'what SGI is',
    steps: [searchFor('SGI'), follow(/^sjukpenninggrundande inkomst$/i)],
    answer: (page) =>
      main(page)
        .getByText(/arbetsinkomst per år/)
        .first(),
  },
  {
    name: 'who leads the agency',
    steps: [follow('Vårt uppdrag'), follow('Ledning och generaldirektör')],
    answer: (page) =>
      main(page)
        .getByText(/är generaldirektör och chef/)
        .first(),
  },
  {
    name: 'how to act for somebody else',
    steps: [follow('God man och förvaltare (ställföreträdare)')],
    answer: (page) => main(page).getByRole('heading', { name: 'Hur sköter jag ärenden som god man?' }),
  },
  {
    name: 'where to send an invoice',
    steps: [follow('Inköp och upphandling')],
    answer: (page) => main(page).getByText(/Skicka e-faktura till partsidentiteten \d{10}/),
  },
  {
    name: 'figures as CSV',
    steps: [follow('Öppna data'), follow('listan över serier'), follow('Pågående sjukfall')],
    answer: (page) => main(page).getByRole('link', { name: /^CSV\b/ }),
  },
  {
    name: 'how the press reaches the agency',
    steps: [followFooter('Press')],
    answer: (page) => main(page).getByRole('link', { name: '08-786 90 00' }),
  },
  {
    name: 'to change the choice about cookies',
    steps: [followFooter('Kakor'), (page) => no(page).filter({ visible: true }).click()],
    answer,
  },
  {
    name: 'how to apply for a job',
    steps: [follow('Jobba hos oss')],
    answer: (page) => main(page).getByText(/Du söker jobb genom annonsen/),
  },
  {
    name: 'what the agency is, in English',
    steps: [(page) => page.getByRole('link', { name: 'English' }).filter({ visible: true }).first().click()],
    answer: (page) => main(page).getByText(/one of Sweden’s largest authorities/),
  },
  {
    name: 'publications of 2023 about sick leave',
    steps: [
      follow('Publikationer'),
      // Only phones fold the filters.
      async (page) => {
        const fold = main(page).locator('form > details > summary');
        if (await fold.isVisible()) await fold.click();
      },
      async (page) => {
        const form = main(page).locator('form');
        await form.getByRole('combobox', { name: 'Ämne', exact: true }).selectOption('sjuk');
        for (const name of ['Från', 'Till och med'])
          await form.getByRole('combobox', { name, exact: true }).selectOption('2023');
        await form.getByRole('button').click();
      },
    ],
    answer: (page) =>
      main(page).getByRole('link', { name: 'Psykisk ohälsa i dagens arbetsliv', exact: true }),
  },
];

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name, steps, answer: answerOf } of errands)
      test(name, async ({ page, site }) => {
        expect(steps.length).toBeLessThanOrEqual(mostSteps);
        await page.goto(`${site.address}/om-forsakringskassan`);
        for (const step of steps) await step(page);
        await expect(answerOf(page)).toBeVisible();
      });
  });
