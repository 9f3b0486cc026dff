import type { SmallMultiple } from '@/lib/statistics/smallMultiples';
import styles from './Chart.module.css';
import { ChartSvg } from './ChartSvg';

export function MultiplesDrawing({ multiples }: { multiples: SmallMultiple[] }) {
  return (
    <div className={styles.multiples}>
      {multiples.map(({ label, height, columns }) => (
        <div key={label}>
          <div className={styles.name}>{label}</div>
          <ChartSvg width="100%" height={height + 44}>
            {/* Room above for the figures. */}
            <ChartSvg y="20">
              {columns.map(({ x, y, width, height: columnHeight, end, time, figure }) => (
                <g key={time}>
                  <rect
                    x={`${x}%`}
                    y={y}
                    width={`${width}%`}
                    height={columnHeight}
                    className={`${styles.surface} ${styles.measure0}`}
                  />
                  {end && (
                    <>
                      <text
                        x={end === 'first' ? `${x}%` : `${x + width}%`}
                        y={y - 6}
                        textAnchor={end === 'last' ? 'end' : 'start'}
                      >
                        {figure}
                      </text>
                      <text
                        x={end === 'first' ? `${x}%` : `${x + width}%`}
                        y={height + 18}
                        textAnchor={end === 'last' ? 'end' : 'start'}
                      >
                        {time}
                      </text>
                    </>
                  )}
                </g>
              ))}
              <line x2="100%" y1={height} y2={height} className={styles.base} />
            </ChartSvg>
          </ChartSvg>
        </div>
      ))}
    </div>
  );
}
