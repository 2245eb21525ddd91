import { Kartu, Paginasi, Tautan } from '@/components/ui';
import type { ButirRiwayat } from '@/lib/audit/types';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';
import { Riwayat } from './riwayat';

/** A history of which the latest stand on the page, and all of it a page at a time by its address. */
export function RiwayatBerhalaman({
  jalur,
  semua,
  halaman,
}: {
  /** Path of the page the history stands on. */
  jalur: string;
  /** Whether all of it is being read. */
  semua: boolean;
  halaman: Halaman<ButirRiwayat>;
}) {
  const { baris, sebelum, setelah } = halaman;
  const ke = (isi: Record<string, string>) =>
    `${alamatDaftar(jalur, { riwayat: 'semua', ...isi })}#riwayat`;
  return (
    <section id="riwayat" tabIndex={-1} aria-label="Riwayat">
      <Kartu judul={semua ? 'Semua riwayat' : 'Riwayat'}>
        <Riwayat butir={baris} />
        {semua ? (
          <div className="mt-4 grid gap-3">
            <Paginasi
              sebelumnyaHref={sebelum && ke({ sebelum })}
              berikutnyaHref={setelah && ke({ setelah })}
            />
            <p>
              <Tautan href={`${jalur}#riwayat`}>Lihat yang terbaru saja</Tautan>
            </p>
          </div>
        ) : setelah ? (
          <p className="mt-4">
            <Tautan href={ke({})}>Lihat semua riwayat</Tautan>
          </p>
        ) : null}
      </Kartu>
    </section>
  );
}
