import type { Metadata } from 'next';
import { BelumDikonfirmasi } from '@/components/aturan/versi-aturan';
import { kataTahunBuku, LencanaHimpunan } from '@/components/himpunan/lencana-himpunan';
import { KepalaHalaman, Pemberitahuan, Tabel, TautanTombol } from '@/components/ui';
import { loadDaftarHimpunan } from '@/lib/penilaian/himpunan/loaders';
import { formatTanggal } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Himpunan aturan penilaian' };

/** The sheets of the health assessment with their versions. */
export default async function HimpunanPage({
  searchParams,
}: PageProps<'/portal/aturan/penilaian'>) {
  const [{ kabar }, { himpunan, bolehUnggah }] = await Promise.all([
    searchParams,
    loadDaftarHimpunan(),
  ]);
  return (
    <>
      <KepalaHalaman
        judul="Himpunan aturan penilaian"
        keterangan="Lembar penilaian kesehatan koperasi: indikator, rumus, pita, dan bobotnya, masing-masing dengan sumbernya."
        remah={[
          { label: 'Aturan', href: '/portal/aturan' },
          { label: 'Himpunan aturan penilaian' },
        ]}
        aksi={
          bolehUnggah ? (
            <TautanTombol href="/portal/aturan/penilaian/unggah">Unggah himpunan</TautanTombol>
          ) : null
        }
      />
      <div className="grid gap-6">
        {kabar === 'dibuang' ? <Pemberitahuan nada="sukses" judul="Draf sudah dibuang." /> : null}
        <Tabel
          keterangan="Semua versi"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'nama', label: 'Himpunan' },
            { kunci: 'keadaan', label: 'Keadaan' },
            { kunci: 'tahunBuku', label: 'Tahun buku' },
            { kunci: 'indikator', label: 'Indikator', rata: 'kanan' },
            { kunci: 'mulai', label: 'Dipakai mulai' },
            { kunci: 'sumber', label: 'Catatan' },
          ]}
          baris={himpunan.map((satu) => ({
            id: satu.id,
            href: `/portal/aturan/penilaian/${satu.id}`,
            sel: {
              nama: `${satu.nama} (versi ${satu.versi})`,
              keadaan: <LencanaHimpunan keadaan={satu.keadaan} />,
              tahunBuku: kataTahunBuku(satu.tahunBuku),
              indikator: satu.banyakIndikator,
              mulai: satu.berlakuMulai ? formatTanggal(satu.berlakuMulai) : 'belum',
              sumber: <BelumDikonfirmasi bila={satu.belumDikonfirmasi} />,
            },
          }))}
        />
      </div>
    </>
  );
}
