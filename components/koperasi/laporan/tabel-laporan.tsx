import { Kosong, Tabel, Tautan } from '@/components/ui';
import type { TabelLaporan } from '@/lib/koperasi/laporan/types';

/** Book years side by side, the latest first. */
export function TabelLaporanTahunan({
  koperasiId,
  tabel,
  bolehIsi,
}: {
  koperasiId: string;
  tabel: TabelLaporan;
  bolehIsi: boolean;
}) {
  return (
    <Tabel
      keterangan="Angka per tahun buku"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'label', label: 'Angka' },
        ...tabel.tahun.map(({ tahunBuku }) => ({
          kunci: String(tahunBuku),
          label: String(tahunBuku),
          rata: 'kanan' as const,
        })),
      ]}
      baris={[
        ...tabel.baris.map(({ nama, label, nilai }) => ({
          id: nama,
          sel: {
            label,
            ...Object.fromEntries(
              tabel.tahun.map(({ tahunBuku }, letak) => [
                String(tahunBuku),
                nilai[letak] || undefined,
              ]),
            ),
          },
        })),
        ...(bolehIsi
          ? [
              {
                id: 'ubah',
                sel: {
                  label: 'Ubah',
                  ...Object.fromEntries(
                    tabel.tahun.map(({ tahunBuku }) => [
                      String(tahunBuku),
                      <Tautan
                        key={tahunBuku}
                        href={`/portal/koperasi/${koperasiId}/laporan/${tahunBuku}`}
                      >
                        Ubah<span className="hanya-pembaca"> laporan tahun buku {tahunBuku}</span>
                      </Tautan>,
                    ]),
                  ),
                },
              },
            ]
          : []),
      ]}
    />
  );
}

/** Nothing was reported yet. */
export function LaporanKosong({ bolehIsi }: { bolehIsi: boolean }) {
  return (
    <Kosong judul="Belum ada laporan tahunan">
      {bolehIsi
        ? 'Pilih tahun buku di atas untuk mengisi yang pertama.'
        : 'Pengurus koperasi atau petugas dinas mengisinya setelah tahun buku berakhir.'}
    </Kosong>
  );
}
