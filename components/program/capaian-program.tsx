import { Angka, Judul, KisiAngka, Tabel, Tautan } from '@/components/ui';
import { persen } from '@/lib/dasbor/rules';
import { formatAngka, formatPersen, formatWaktu } from '@/lib/platform/format';
import {
  jumlahTerlindung,
  KOLOM_CAPAIAN,
  type KolomCapaian,
  LABEL_CAPAIAN,
  TERSEMBUNYI,
  tulis,
  wilayahTerlindung,
} from '@/lib/program/capaian/rules';
import type { DataCapaianProgram } from '@/lib/program/capaian/types';

const angka = (nilai: string | number): string =>
  typeof nilai === 'number' ? formatAngka(nilai) : nilai;

function keterangan(kolom: KolomCapaian, data: DataCapaianProgram): string {
  if (kolom === 'pendaftar') return `semua yang mendaftar untuk ${data.tahun}`;
  if (kolom !== 'terpilih') return `dari ${formatAngka(data.wilayah.length)} kelurahan`;
  if (data.target === null) return 'sasaran tahun ini belum ditetapkan';
  const bagian = persen(data.semua.terpilih, data.target);
  const total = jumlahTerlindung(data).terpilih;
  return total === 'TERSEMBUNYI' || bagian === null
    ? `dari sasaran ${formatAngka(data.target)}`
    : `${formatPersen(bagian, 1)} dari sasaran ${formatAngka(data.target)}`;
}

/** How far a year has come: in all, and by kelurahan against its quota. */
export function CapaianProgram({
  data,
  programId,
}: {
  data: DataCapaianProgram;
  programId: string;
}) {
  const total = jumlahTerlindung(data);
  const kolom = wilayahTerlindung(data);
  const semuaKelurahan = data.wilayah.length > 1;
  return (
    <section className="grid gap-4" aria-labelledby="capaian">
      <Judul level={2} id="capaian">
        Capaian {data.tahun}
      </Judul>
      <KisiAngka>
        {KOLOM_CAPAIAN.map((nama) => (
          <Angka
            key={nama}
            label={LABEL_CAPAIAN[nama]}
            nilai={angka(tulis(total[nama]))}
            keterangan={keterangan(nama, data)}
          />
        ))}
      </KisiAngka>
      <Tabel
        keterangan={semuaKelurahan ? 'Capaian tiap kelurahan' : 'Capaian kelurahan Anda'}
        kolom={[
          { kunci: 'kelurahan', label: 'Kelurahan' },
          { kunci: 'kecamatan', label: 'Kecamatan' },
          { kunci: 'kuota', label: 'Kuota', rata: 'kanan' },
          ...KOLOM_CAPAIAN.map((nama) => ({
            kunci: nama,
            label: LABEL_CAPAIAN[nama],
            rata: 'kanan' as const,
          })),
        ]}
        baris={data.wilayah.map((satu, i) => ({
          id: satu.kelurahanKode,
          sel: {
            kelurahan: satu.kelurahan,
            kecamatan: satu.kecamatan,
            kuota: satu.kuota === null ? 'tanpa batas' : formatAngka(satu.kuota),
            ...Object.fromEntries(
              KOLOM_CAPAIAN.map((nama) => [nama, angka(tulis(kolom[nama][i] ?? 0))]),
            ),
          },
        }))}
      />
      <p className="teks-lembut">
        Per {formatWaktu(data.pada)}.{' '}
        {data.kelompokPalingSedikit > 1
          ? `Kelompok di bawah ${data.kelompokPalingSedikit} orang ${TERSEMBUNYI}. `
          : ''}
        <Tautan href={`/api/ekspor/program/${programId}?tahun=${data.tahun}`}>
          Unduh tabel ini (CSV)
        </Tautan>
      </p>
    </section>
  );
}
