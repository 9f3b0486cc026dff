import { type PageHead, pageHeadSchema } from '@/lib/content/head/pageHead';
import { type FormField, formFields } from '@/lib/desk/form/formFields';
import { swedishLocalTime } from '@/lib/source/swedishTime';
import type { HeadValues } from './readHeadValues';

/** A field of the schema without a name here is a type error. */
const labels: Record<keyof PageHead, string> = {
  title: 'Rubrik',
  menuTitle: 'Rubrik i menyn',
  description: 'Beskrivning',
  lead: 'Ingress',
  alsoCalled: 'Andra ord för samma sak',
  menu: 'Plats i huvudmenyn',
  order: 'Plats bland syskonsidorna',
  parent: 'Sidan ovanför',
  owner: 'Ansvarig roll',
  reviewed: 'Senast genomläst',
  updated: 'Senast ändrad',
  publish: 'Visas från',
  unpublish: 'Visas till',
  phase: 'Finns bara i fasen',
  translation: 'Sidan på det andra språket',
  easyVersionOf: 'Lättläst version av',
  translationVersion: 'Översättningen följer versionen från',
  sequence: 'Undersidorna läses i ordning',
  related: 'Relaterade sidor',
  figures: 'Siffror på startsidan',
  sources: 'Källor',
  doubts: 'Förbehåll',
  gaps: 'Det som saknas',
  changes: 'Ändringar att berätta om',
};

/** As the form calls a field. */
export const headLabel = (name: string): string => labels[name as keyof PageHead] ?? name;

const partLabels: Record<string, string> = {
  title: 'Namn',
  address: 'Adress',
  validity: 'Gäller',
  missing: 'Vad som saknas',
  where: 'Var det kan finnas',
  date: 'Dag',
  note: 'Vad som ändrades',
};

const partLabel = (name: string): string => partLabels[name] ?? name;

/** The page head as a form, in the order of its schema. */
export const headForm = (): FormField[] => formFields(pageHeadSchema, headLabel, partLabel);

/** What the form sends, as it is written: a local time (`2027-01-15T08:00`) gets the offset that Sweden has then, nothing takes the field away. */
export function headTexts(values: HeadValues): HeadValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
        return [name, undefined];
      return [name, typeof value === 'string' ? swedishMoment(value) : value];
    }),
  );
}

const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A local time with the offset that Sweden has then; in the hour that comes twice when the clocks go back, the first of the two. All else as it is. */
export function swedishMoment(local: string): string {
  if (!localTime.test(local)) return local;
  const offset =
    ['+02:00', '+01:00'].find((each) => swedishLocalTime(`${local}:00${each}`) === local) ?? '+01:00';
  return `${local}:00${offset}`;
}
