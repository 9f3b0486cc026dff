import type { ComponentType } from 'react';
import { ConsentForm } from '@/components/consent/ConsentForm.client';
import { SearchField } from '@/components/form/SearchField.client';
import type { IslandName } from '@/components/island/IslandName';
import { Listen } from '@/components/listen/Listen.client';
import { ChartReader } from '@/components/statistics/chart/ChartReader.client';

/**
 * All islands of the site, by the name that stands in the HTML. Their props come as JSON from the same build, their texts with this script
 * (lib/delivery/build/buildIslands.ts).
 */
export const islands: Readonly<Record<string, ComponentType<never>>> = {
  ChartReader,
  ConsentForm,
  Listen,
  SearchField,
} satisfies Record<IslandName, ComponentType<never>>;
