import type { Metadata } from 'next';
import { BatalkanKlinikForm, KonsultasiForm } from '@/components/program/klinik-form';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { formatAngka, formatTanggal } from '@/lib/platform/format';
import { loadKlinik } from '@/lib/program/klinik/loaders';
import { KECAMATAN } from '@/lib/wilayah/data';

export async function generateMetadata({
  params,
}: PageProps<'/portal/klinik/[id]'>): Promise<Metadata> {
  const { klinik } = await loadKlinik((await params).id);
  return { title: `Klinik bisnis: ${klinik.topik}, ${formatTanggal(klinik.tanggal)}` };
}

const KABAR: Record<string, string> = {
  ditambah: 'Klinik bisnis sudah ditambahkan.',
  dibatalkan: 'Klinik bisnis sudah dibatalkan.',
  tercatat: 'Konsultasi sudah disimpan. Pesertanya dikabari.',
  'tercatat-tanpa-akun': 'Konsultasi sudah disimpan. Petugas kelurahan diminta menyampaikannya.',
};

/** One day of the business clinic with the consultations the reader may see. */
export default async function KlinikRinciPage({
  params,
  searchParams,
}: PageProps<'/portal/klinik/[id]'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const { klinik, semua, bolehCatat, bolehBatalkan, sudahHari, titipan } = await loadKlinik(id);
  const kabar = typeof param.kabar === 'string' ? KABAR[param.kabar] : undefined;
  const kecamatan = KECAMATAN.find(({ kode }) => kode === klinik.kecamatanKode)?.nama;
  return (
    <>
      <KepalaHalaman
        judul={klinik.topik}
        keterangan={`${formatTanggal(klinik.tanggal)}, ${klinik.tempat}, Kecamatan ${kecamatan}`}
        remah={[{ label: 'Klinik bisnis', href: '/portal/klinik' }, { label: klinik.topik }]}
      />
      <div className="grid max-w-3xl gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        {klinik.dibatalkanPada ? (
          <Pemberitahuan nada="peringatan" judul="Klinik ini dibatalkan">
            {klinik.alasanBatal}
          </Pemberitahuan>
        ) : sudahHari ? null : (
          <Pemberitahuan nada="info" judul="Hari klinik belum tiba">
            Konsultasi dicatat pada harinya atau sesudahnya.
          </Pemberitahuan>
        )}
        <Kartu judul="Konsultasi">
          <div className="grid gap-4">
            <p>
              {formatAngka(klinik.jumlah)} konsultasi dicatat
              {semua ? '.' : `, ${formatAngka(klinik.konsultasi.length)} dari dampingan Anda.`}
            </p>
            <ul className="grid gap-4">
              {klinik.konsultasi.map((satu) => (
                <li key={satu.id}>
                  <h3 className="judul-3">
                    <Tautan href={`/portal/peserta/${satu.peserta.id}`}>
                      {satu.peserta.namaPeserta}
                    </Tautan>
                  </h3>
                  <p className="whitespace-pre-line">{satu.pertanyaan}</p>
                  <p className="whitespace-pre-line">Saran: {satu.saran}</p>
                </li>
              ))}
            </ul>
          </div>
        </Kartu>
        {bolehCatat ? <KonsultasiForm klinikId={klinik.id} nilaiAwal={titipan} /> : null}
        {bolehBatalkan ? <BatalkanKlinikForm klinikId={klinik.id} nilaiAwal={titipan} /> : null}
      </div>
    </>
  );
}
