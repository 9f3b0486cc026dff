import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { CountyMap } from '@/lib/statistics/chart/countyMap';

type CountyTableProps = { caption: string; model: CountyMap; locale: Locale };

/** The figures of a map in order, the highest first: a map alone does not tell which county is third. */
export function CountyTable({ caption, model, locale }: CountyTableProps) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{getTranslator(locale)('statistics.chart.county')}</th>
          <th scope="col">{model.measure.unit}</th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ name, figure }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
