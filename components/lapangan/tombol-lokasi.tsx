'use client';

import { useEffect, useRef, useState } from 'react';
import { sebagaiTeks, useIsian } from '@/components/form/konteks';
import { Tombol } from '@/components/ui';
import { formatAngka } from '@/lib/platform/format';

const PESAN: Record<number, string> = {
  1: 'Izin lokasi tidak diberikan. Izinkan di peramban, atau tulis angkanya.',
  2: 'Lokasi tidak ditemukan. Coba di tempat terbuka, atau tulis angkanya.',
  3: 'Lokasi terlalu lama dicari. Coba lagi, atau tulis angkanya.',
};

/** In a street of shops a point farther off may be that of another business. */
const TELITI_METER = 100;

const kalimatLokasi = (meter: number): string =>
  meter <= TELITI_METER
    ? `Lokasi terisi, ketelitian sekitar ${formatAngka(meter)} meter.`
    : `Lokasi terisi, tetapi ketelitiannya hanya sekitar ${formatAngka(meter)} meter. Tunggu sebentar di tempat terbuka lalu tekan lagi, atau tulis angkanya.`;

/**
 * How exact the phone was. A field of text that is not shown: one of type hidden gets its first value back
 * whenever it is drawn again.
 */
function Ketelitian() {
  const { nilai } = useIsian('akurasiMeter');
  return <input type="text" hidden name="akurasiMeter" defaultValue={sebagaiTeks(nilai)} />;
}

/** Fills in where the phone is; the fields can be typed as well, and without JavaScript only so. */
export function TombolLokasi() {
  const wadah = useRef<HTMLDivElement>(null);
  const [ada, setAda] = useState(false);
  const [kabar, setKabar] = useState('');
  useEffect(() => setAda('geolocation' in navigator), []);
  useEffect(() => {
    const form = wadah.current?.closest('form');
    // A point that is typed is no longer the phone's, so its accuracy is not known.
    const diketik = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.name === 'lintang' || target.name === 'bujur') isi('akurasiMeter', '');
    };
    form?.addEventListener('input', diketik);
    return () => form?.removeEventListener('input', diketik);
  });

  function isi(nama: string, nilai: string) {
    const kendali = wadah.current?.closest('form')?.elements.namedItem(nama);
    if (kendali instanceof HTMLInputElement) kendali.value = nilai;
    return kendali;
  }
  function cari() {
    setKabar('Sedang mencari lokasi…');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const meter = Math.round(coords.accuracy);
        isi('lintang', coords.latitude.toFixed(6));
        isi('bujur', coords.longitude.toFixed(6));
        const terakhir = isi('akurasiMeter', String(meter));
        // What guards the form takes it for typed; not told by the fields of the point, whose typing ends this.
        if (terakhir instanceof HTMLInputElement)
          terakhir.dispatchEvent(new Event('input', { bubbles: true }));
        setKabar(kalimatLokasi(meter));
      },
      ({ code }) => setKabar(PESAN[code] ?? 'Lokasi tidak ditemukan. Tulis angkanya.'),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 0 },
    );
  }
  return (
    <div ref={wadah}>
      <Ketelitian />
      {ada ? (
        <Tombol type="button" varian="kedua" ikon="tempat" onClick={cari}>
          Pakai lokasi ponsel ini
        </Tombol>
      ) : null}
      <p role="status" className="teks-lembut">
        {kabar}
      </p>
    </div>
  );
}
