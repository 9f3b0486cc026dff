/** In pixels: 180 is what iPhones look for, 192 and 512 what Android asks of a manifest. */
export const iconSizes = [180, 192, 512] as const;
