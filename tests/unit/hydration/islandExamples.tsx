import type { ReactElement } from 'react';
import { ConsentForm } from '@/components/consent/ConsentForm.client';
import { SearchField } from '@/components/form/SearchField.client';
import type { IslandName } from '@/components/island/IslandName';
import { Listen } from '@/components/listen/Listen.client';
import { listenTexts } from '@/components/listen/listenTexts';
import { ChartReader } from '@/components/statistics/chart/ChartReader.client';
import { readingTexts } from '@/components/statistics/chart/readingTexts';
import { chartReading } from '@/lib/statistics/reading/chartReading';
import { inventedSeries, lineOfYears } from '@/tests/unit/statistics/inventedSeries';

/** Each island of the site, as a page may have it. */
export const islandExamples: Record<IslandName, ReactElement<object>> = {
  ChartReader: (
    <ChartReader
      id="diagram-prov-linje"
      language="sv-SE"
      reading={chartReading(inventedSeries([['2000', 10, 20]]), lineOfYears)}
      texts={readingTexts('sv')}
      classes={{
        plot: 'plot',
        surface: 'surface',
        mark: 'mark',
        bubble: 'bubble',
        fold: 'fold',
        controls: 'controls',
      }}
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
      classes={{ question: 'question', failed: 'failed' }}
    />
  ),
  Listen: (
    <Listen
      locale="sv"
      texts={listenTexts('sv')}
      classes={{ listen: 'listen', away: 'away', controls: 'controls', status: 'status', late: 'late' }}
    />
  ),
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
      classes={{ form: 'form', row: 'row', field: 'field', list: 'list', status: 'status' }}
    />
  ),
};
