import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external';

/**
 * What `make` gives, made where Next does not watch. With Cache Components a page that reads the clock is one that has to be made for each
 * visitor; some libraries read it for what is left out of the page.
 */
export const outsideRender = <Made>(make: () => Made): Made =>
  // Next has no storage at all where it does not run, as in tests.
  workUnitAsyncStorage.getStore() === undefined ? make() : workUnitAsyncStorage.exit(make);
