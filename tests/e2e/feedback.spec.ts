import { expect, test } from './site';

test.use({ javaScriptEnabled: false });

for (const [path, question, button, thanks] of [
  ['/om-forsakringskassan/vart-uppdrag', 'Hittade du det du sökte?', 'Nej', 'Tack för ditt svar'],
  ['/english', 'Did you find what you were looking for?', 'Yes', 'Thank you for your answer'],
] as const) {
  test(`${path} asks whether its reader found what they looked for, without script and without a cookie`, async ({
    page,
    context,
    site,
  }) => {
    await page.goto(site.address + path);
    const form = page.getByRole('contentinfo').locator('form', { hasText: question });
    await expect(form.getByRole('textbox')).toHaveCount(0);
    await form.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(thanks);
    await expect(page.getByRole('main').getByRole('link', { name: /Kontakta|contact/ })).toBeVisible();
    await expect(page.getByText(question)).toHaveCount(0);
    expect(await context.cookies()).toEqual([]);
  });
}
