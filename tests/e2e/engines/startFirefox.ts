import puppeteer from 'puppeteer-core';
import { needProgram } from '../../debian.mjs';
import { type Engine, windowSize } from './Engine';

/** Firefox, by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needProgram('firefox'),
    headless: true,
    defaultViewport: windowSize,
  });
  const page = await browser.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    point: (selector) => page.hover(selector),
    click: (selector) => page.click(selector),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    ask: async (question) => await page.evaluate(question),
    close: () => browser.close(),
  };
}
