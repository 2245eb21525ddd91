import { Angka, Judul, KisiAngka, Tabel, Tautan } from '@/components/ui';
import { DISEMBUNYIKAN, tulisJumlah } from '@/lib/dasbor/perlindungan/rules';
import { formatAngka, formatWaktu } from '@/lib/platform/format';
import { keteranganCapaian, TIDAK_DICATAT } from '@/lib/program/capaian/keterangan/rules';
import {
  jumlahTerlindung,
  KOLOM_CAPAIAN,
  LABEL_CAPAIAN,
  wilayahTerlindung,
} from '@/lib/program/capaian/rules';
import type { DataCapaianProgram } from '@/lib/program/capaian/types';

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
  const judul = (
    <Judul level={2} id="capaian">
      Capaian {data.tahun}
    </Judul>
  );
  if (data.tidakDicatat) {
    return (
      <section className="grid gap-4" aria-labelledby="capaian">
        {judul}
        <p>
          Peserta tahun {data.tahun} {TIDAK_DICATAT}, jadi capaiannya tidak dapat dihitung.
        </p>
      </section>
    );
  }
  return (
    <section className="grid gap-4" aria-labelledby="capaian">
      {judul}
      <KisiAngka>
        {KOLOM_CAPAIAN.map((nama) => (
          <Angka
            key={nama}
            label={LABEL_CAPAIAN[nama]}
            nilai={tulisJumlah(total[nama])}
            keterangan={keteranganCapaian(nama, data)}
          />
        ))}
      </KisiAngka>
      <Tabel
        angka
        keterangan={data.seluruhKota ? 'Capaian tiap kelurahan' : 'Capaian kelurahan Anda'}
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
              KOLOM_CAPAIAN.map((nama) => [nama, tulisJumlah(kolom[nama][i] ?? 0)]),
            ),
          },
        }))}
      />
      <p className="teks-lembut">
        Per {formatWaktu(data.pada)}.{' '}
        {data.kelompokPalingSedikit > 1
          ? `Kelompok di bawah ${data.kelompokPalingSedikit} orang ${DISEMBUNYIKAN}. `
          : ''}
        <Tautan href={`/api/ekspor/program/${programId}?tahun=${data.tahun}`}>
          Unduh tabel ini (CSV)
        </Tautan>
      </p>
    </section>
  );
}
