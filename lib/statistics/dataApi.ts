import { downloadAddress } from './files/describeSeries';
import { downloadFormats } from './files/downloadFormats';
import { selectionPage } from './selection/selectionAddress';
import { selectionFields } from './series/selectionFields';
import { listAddress } from './seriesList';

export const apiAddress = '/statistik-och-analys/api';

/** The series that the examples on the page use. */
export const exampleSeries = 'prisbasbelopp';

/** A part of it, at an address that says which. */
export const exampleSelection = `${selectionPage}.csv?${selectionFields.series}=${exampleSeries}&${selectionFields.from}=2010`;

/** Every address of the read API. `<serie>` stands for the name of a series; the example is one that works. */
export const dataAddresses = [
  { pattern: `${listAddress}.json`, example: `${listAddress}.json`, text: 'listJson' },
  { pattern: `${listAddress}.csv`, example: `${listAddress}.csv`, text: 'listCsv' },
  { pattern: `${listAddress}.zip`, example: `${listAddress}.zip`, text: 'collection' },
  ...downloadFormats.map((format) => ({
    pattern: downloadAddress('<serie>', format),
    example: downloadAddress(exampleSeries, format),
    text: format,
  })),
] as const;
