import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { TambahSesiForm } from '@/components/program/pelatihan-form';
import { KepalaHalaman, Kosong, Lencana, PesanSaringan, Tab, Tabel } from '@/components/ui';
import { formatAngka, formatTanggalPendek } from '@/lib/platform/format';
import { loadPelatihan } from '@/lib/program/pelatihan/loaders';
import { KECAMATAN } from '@/lib/wilayah/data';

export const metadata: Metadata = { title: 'Pelatihan' };

const kecamatan = (kode: string | null): string =>
  kode === null
    ? 'Seluruh kota'
    : `Kecamatan ${KECAMATAN.find((satu) => satu.kode === kode)?.nama ?? kode}`;

/** Days of training of one year of a programme. */
export default async function PelatihanPage({
  params,
  searchParams,
}: PageProps<'/portal/program/[id]/pelatihan'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadPelatihan(id, param);
  const { program, semua, angkatan, sesi, kunciKirim, titipan, bolehKelola } = data;
  const dasar = `/portal/program/${program.id}/pelatihan`;
  return (
    <>
      <KepalaHalaman
        judul={`Pelatihan ${program.nama}`}
        remah={[
          { label: 'Program', href: '/portal/program' },
          { label: program.nama, href: `/portal/program/${program.id}` },
          { label: 'Pelatihan' },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <Tab
          label="Tahun"
          tab={semua.map((satu) => ({
            label: String(satu.tahun),
            href: `${dasar}?tahun=${satu.tahun}`,
            aktif: satu.id === angkatan?.id,
          }))}
        />
        <PesanSaringan pesan={data.pesanSaringan} />
        <Tabel
          keterangan="Hari pelatihan"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'nama', label: 'Pelatihan' },
            { kunci: 'tanggal', label: 'Tanggal', isi: 'utuh' },
            { kunci: 'tempat', label: 'Tempat' },
            { kunci: 'untuk', label: 'Untuk' },
            { kunci: 'hadir', label: 'Hadir', rata: 'kanan' },
          ]}
          baris={sesi.map((satu) => ({
            id: satu.id,
            href: `${dasar}/${satu.id}`,
            sel: {
              nama: satu.nama,
              tanggal: formatTanggalPendek(satu.tanggal),
              tempat: satu.tempat,
              untuk: kecamatan(satu.kecamatanKode),
              hadir: satu.dibatalkanPada ? (
                <Lencana nada="netral" ikon="silang">
                  Dibatalkan
                </Lencana>
              ) : satu.dicatatPada ? (
                `${formatAngka(satu.hadir)} dari ${formatAngka(satu.diundang)}`
              ) : (
                `belum dicatat, ${formatAngka(satu.diundang)} diundang`
              ),
            },
          }))}
          kosong={<Kosong judul="Belum ada hari pelatihan" />}
        />
        {angkatan && bolehKelola ? (
          <div className="grid max-w-3xl gap-6">
            <IsianDikembalikan tampil={Object.keys(titipan).length > 0} titipan={titipan} />
            <TambahSesiForm angkatanId={angkatan.id} kunciKirim={kunciKirim} nilaiAwal={titipan} />
          </div>
        ) : null}
      </div>
    </>
  );
}
