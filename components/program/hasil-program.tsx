import { Kartu, Tabel, Tautan } from '@/components/ui';
import {
  butirHasilProgram,
  kalimatDiukur,
  tulisDari,
  tulisHasil,
} from '@/lib/program/hasil/angkatan/rules';
import type { DataHasilProgram } from '@/lib/program/hasil/angkatan/types';

/** What came of the chosen participants of a year: the first and the latest measurement added up. */
export function HasilProgram({ data, programId }: { data: DataHasilProgram; programId: string }) {
  return (
    <Kartu judul={`Hasil peserta ${data.tahun}`}>
      <div className="grid gap-4">
        <p>{kalimatDiukur(data)}</p>
        <Tabel
          keterangan="Hasil peserta"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'label', label: 'Ukuran' },
            { kunci: 'awal', label: 'Waktu mendaftar', rata: 'kanan' },
            { kunci: 'kini', label: 'Terakhir', rata: 'kanan' },
            { kunci: 'dari', label: 'Dihitung dari', rata: 'kanan' },
          ]}
          baris={butirHasilProgram(data).map(({ kode, label, satuan, awal, kini, dari }) => ({
            id: kode,
            sel: {
              label: satuan === 'orang' ? `${label} (orang)` : label,
              awal: tulisHasil(awal, satuan),
              kini: tulisHasil(kini, satuan),
              dari: tulisDari(dari),
            },
          }))}
        />
        <p className="teks-lembut">
          Dari data usaha di portal. Omzet dan pekerja hanya dari yang diketahui pada kedua waktu.{' '}
          {data.kelompokPalingSedikit > 1
            ? `Kelompok di bawah ${data.kelompokPalingSedikit} orang disembunyikan. `
            : ''}
          <Tautan href={`/api/ekspor/program/${programId}?tahun=${data.tahun}&isi=hasil`}>
            Unduh hasil peserta (CSV)
          </Tautan>
        </p>
      </div>
    </Kartu>
  );
}
