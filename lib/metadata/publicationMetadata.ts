import type { Metadata } from 'next';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Publication } from '@/lib/publications/Publication';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import type { ListOfPublications } from '@/lib/publications/publicationLists';
import { pageMetadata } from './pageMetadata';

export function publicationMetadata({ id, title }: Publication): Metadata {
  const description = getTranslator('sv')('publications.description', { title });
  return pageMetadata({ locale: 'sv', address: publicationAddress(id), title, description });
}

export function listMetadata({ address, title, lead }: ListOfPublications): Metadata {
  return pageMetadata({ locale: 'sv', address, title, description: lead });
}
