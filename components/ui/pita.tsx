import { Ikon } from './ikon';

/** Band that tells the real site from an imitation; the text is a setting of the city. */
export function PitaResmi({ teks }: { teks: string }) {
  return (
    <div className="pita pita-resmi">
      <p className="bingkai">
        <Ikon nama="gedung" ukuran={16} />
        <span>{teks}</span>
      </p>
    </div>
  );
}

/**
 * Band of the demo: nothing here is about real people. The trail of it tells the true moment of loading, which
 * is not the day of what it tells of.
 */
export function PitaDemo() {
  return (
    <div className="pita pita-demo">
      <p className="bingkai">
        <Ikon nama="info" ukuran={16} />
        <span>
          <strong>Mode demo.</strong> Semua data di sini rekaan. Jangan menulis data pribadi yang
          sebenarnya. Riwayat dan jejak audit data contoh bertanggal saat datanya dimuat.
        </span>
      </p>
    </div>
  );
}
