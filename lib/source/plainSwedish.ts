import type { z } from 'zod';

const kinds: Record<string, string> = {
  string: 'Skriv text. Är det siffror, sätt dem inom citattecken: "2024".',
  number: 'Skriv ett tal utan citattecken.',
  int: 'Skriv ett heltal utan citattecken.',
  boolean: 'Skriv true eller false.',
  array: 'Skriv en lista: en rad för varje del, som börjar med ett bindestreck och ett mellanslag.',
  object: 'Skriv fält med namn, kolon och värde.',
  record: 'Skriv fält med namn, kolon och värde.',
};

/** What a schema finds wrong, as editors say it: zod's own Swedish tells of "string" and "undefined". For what a schema has no words of its own for. */
export const plainSwedish: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return 'Värdet saknas.';
      return kinds[issue.expected] ?? 'Värdet har fel form.';
    case 'invalid_value':
      return `Skriv ${issue.values.length > 1 ? 'ett av ' : ''}${issue.values.map((value) => `"${String(value)}"`).join(', ')}.`;
    case 'unrecognized_keys':
      return `Fältet ${issue.keys.map((key) => `"${key}"`).join(', ')} är okänt. Ta bort det, eller rätta namnet.`;
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) > 1
          ? `Skriv minst ${issue.minimum} tecken.`
          : 'Texten får inte vara tom.';
      if (issue.origin === 'array')
        return Number(issue.minimum) > 1
          ? `Listan ska ha minst ${issue.minimum} delar.`
          : 'Listan får inte vara tom.';
      return `Talet ska vara minst ${issue.minimum}.`;
    case 'too_big':
      if (issue.origin === 'string') return `Texten får ha högst ${issue.maximum} tecken.`;
      if (issue.origin === 'array')
        return `Listan får ha högst ${issue.maximum} ${Number(issue.maximum) === 1 ? 'del' : 'delar'}.`;
      return `Talet ska vara högst ${issue.maximum}.`;
    case 'invalid_format':
      if (issue.format === 'url') return 'Skriv en hel adress, till exempel https://www.scb.se.';
      if (issue.format === 'date') return 'Skriv en dag som finns, som 2026-11-24.';
      return 'Värdet har fel form.';
    default:
      return 'Värdet har fel form.';
  }
};
