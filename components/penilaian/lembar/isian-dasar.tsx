import { Pilihan, PilihanRadio, TombolKirim } from '@/components/form';
import { Rincian, Tabel } from '@/components/ui';

/** Book year and rule set of a worksheet. */
export function IsianDasarLembar({
  tahun,
  himpunan,
  bawaan,
  tombol,
}: {
  tahun: { nilai: string; label: string }[];
  himpunan: { id: string; nama: string; untuk: string }[];
  /** What each book year gets for this koperasi when nothing is chosen. */
  bawaan: { tahun: number; nama: string | null }[];
  tombol: string;
}) {
  return (
    <>
      <Pilihan
        nama="tahunBuku"
        label="Tahun buku"
        petunjuk="Hanya tahun buku yang sudah berakhir."
        lebar="penuh"
        pilihan={tahun}
      />
      <PilihanRadio
        nama="himpunan"
        label="Himpunan aturan"
        petunjuk="Menentukan indikator, rumus, dan batas nilainya. Disimpan bersama penilaian, jadi perubahan aturan kelak tidak mengubah hasilnya."
        pilihan={[
          {
            nilai: 'otomatis',
            label: 'Yang berlaku untuk tahun buku itu',
            petunjuk: 'Menurut jenis, pola pengelolaan, dan KUK koperasi ini.',
          },
          ...himpunan.map((satu) => ({ nilai: satu.id, label: satu.nama, petunjuk: satu.untuk })),
        ]}
      />
      <Rincian judul="Yang berlaku untuk koperasi ini">
        <Tabel
          keterangan="Himpunan aturan setiap tahun buku"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'tahun', label: 'Tahun buku' },
            { kunci: 'nama', label: 'Himpunan aturan' },
          ]}
          baris={bawaan.map((satu) => ({
            id: String(satu.tahun),
            sel: { tahun: String(satu.tahun), nama: satu.nama ?? 'belum ada yang sesuai' },
          }))}
        />
      </Rincian>
      <TombolKirim>{tombol}</TombolKirim>
    </>
  );
}
