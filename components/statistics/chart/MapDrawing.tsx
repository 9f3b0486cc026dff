import type { CountyMap, CountyTile } from '@/lib/statistics/chart/countyMap';
import styles from './MapDrawing.module.css';

/** Each tile says its county and its figure: the shades only help the eye along. */
export function MapDrawing({ tiles, shades }: CountyMap) {
  return (
    <>
      <div className={styles.map}>
        {tiles.map((tile, place) => (
          <Tile key={tile?.name ?? place} tile={tile} />
        ))}
      </div>
      <div className={styles.key}>
        {shades.map(({ shade, from, to }) => (
          <span key={shade}>
            <span className={`${styles.sample} ${styles[`shade${shade}`]}`} />
            {from}–{to}
          </span>
        ))}
      </div>
    </>
  );
}

function Tile({ tile }: { tile: CountyTile | undefined }) {
  if (!tile) return <div />;
  return (
    <div className={`${styles.tile} ${tile.shade === undefined ? '' : styles[`shade${tile.shade}`]}`}>
      <div>{tile.short}</div>
      <div className={styles.figure}>{tile.figure}</div>
    </div>
  );
}
