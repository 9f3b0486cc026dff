/** As a `ref`: what comes because it was asked for takes the focus, and what it replaced does not leave it on nothing. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
