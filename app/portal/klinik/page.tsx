import type { Metadata } from 'next';
import { TambahKlinikForm } from '@/components/program/klinik-form';
import { KepalaHalaman, Kosong, Tabel } from '@/components/ui';
import { formatAngka, formatTanggalPendek } from '@/lib/platform/format';
import { loadDaftarKlinik } from '@/lib/program/klinik/loaders';
import { KECAMATAN } from '@/lib/wilayah/data';

export const metadata: Metadata = { title: 'Klinik bisnis' };

/** Days of the business clinic in the kecamatan. */
export default async function KlinikPage() {
  const { klinik, bolehKelola, kunciKirim, titipan } = await loadDaftarKlinik();
  return (
    <>
      <KepalaHalaman judul="Klinik bisnis" keterangan="Konsultasi peserta program di kecamatan." />
      <div className="grid grid-cols-1 gap-6">
        <Tabel
          keterangan="Klinik bisnis"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'topik', label: 'Topik' },
            { kunci: 'tanggal', label: 'Tanggal', isi: 'utuh' },
            { kunci: 'tempat', label: 'Tempat' },
            { kunci: 'kecamatan', label: 'Kecamatan' },
            { kunci: 'jumlah', label: 'Konsultasi', rata: 'kanan' },
          ]}
          baris={klinik.map((satu) => ({
            id: satu.id,
            href: `/portal/klinik/${satu.id}`,
            sel: {
              topik: satu.dibatalkanPada ? `${satu.topik} (dibatalkan)` : satu.topik,
              tanggal: formatTanggalPendek(satu.tanggal),
              tempat: satu.tempat,
              kecamatan:
                KECAMATAN.find(({ kode }) => kode === satu.kecamatanKode)?.nama ??
                satu.kecamatanKode,
              jumlah: formatAngka(satu.jumlah),
            },
          }))}
          kosong={<Kosong judul="Belum ada klinik bisnis" />}
        />
        {bolehKelola ? (
          <div className="max-w-3xl">
            <TambahKlinikForm kunciKirim={kunciKirim} nilaiAwal={titipan} />
          </div>
        ) : null}
      </div>
    </>
  );
}
