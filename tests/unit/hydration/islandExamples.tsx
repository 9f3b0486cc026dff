import type { ReactElement } from 'react';
import { ConsentForm } from '@/components/consent/ConsentForm.client';
import { SearchField } from '@/components/form/SearchField.client';
import type { IslandName } from '@/components/island/IslandName';
import { Listen } from '@/components/listen/Listen.client';
import { ChartReader } from '@/components/statistics/chart/ChartReader.client';
import { listenTexts } from '@/lib/listen/listenTexts';
import { chartReading } from '@/lib/statistics/reading/chartReading';
import { readingTexts } from '@/lib/statistics/reading/readingTexts';
import { inventedSeries, lineOfYears } from '@/tests/unit/statistics/inventedSeries';

/** Each island of the site, as a page may have it. */
export const islandExamples: Record<IslandName, ReactElement<{ texts: object }>> = {
  ChartReader: (
    <ChartReader
      id="diagram-prov-linje"
      language="sv-SE"
      reading={chartReading(inventedSeries([['2000', 10, 20]]), lineOfYears)}
      texts={readingTexts('sv')}
    />
  ),
  ConsentForm: (
    <ConsentForm
      where="banner"
      address="/om-webbplatsen"
      texts={{
        question: 'Godkänner du?',
        yes: 'Ja',
        no: 'Nej',
        sending: 'Skickar …',
        refused: 'Nej.',
        unreachable: 'Fel.',
      }}
    />
  ),
  Listen: <Listen locale="sv" texts={listenTexts('sv')} />,
  SearchField: (
    <SearchField
      id="sok"
      action="/sok"
      locale="sv"
      query="kakor"
      maxLength={200}
      texts={{
        label: 'Sök',
        button: 'Sök',
        suggestions: 'Förslag',
      }}
    />
  ),
};
