import type { ComponentType } from 'react';

/** A component with what editors need not write, because the page knows it. */
export const bindProps =
  <Known extends object, Written extends object>(known: Known, Component: ComponentType<Known & Written>) =>
  (props: Written) => <Component {...props} {...known} />;
