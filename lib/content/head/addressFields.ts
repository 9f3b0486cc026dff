import { z } from 'zod';
import { pageHeadSchema } from './pageHead';

type Json = { form?: string; items?: { form?: string } };

const fields = Object.entries(
  z.toJSONSchema(pageHeadSchema, { io: 'input' }).properties as Record<string, Json>,
);

const namesWhere = (holds: (field: Json) => boolean) =>
  fields.flatMap(([name, field]) => (holds(field) ? [name] : []));

/** The fields of the page head that hold an address on the site, and those that hold a list of them. */
export const addressFields = {
  single: namesWhere(({ form }) => form === 'adress'),
  list: namesWhere(({ items }) => items?.form === 'adress'),
};
