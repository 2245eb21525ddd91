import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { DaftarDokumen } from '@/components/dokumen/daftar-dokumen';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import {
  FaktaTindakan,
  Kartu,
  KepalaHalaman,
  Lencana,
  Pemberitahuan,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { CatatanSebelumnya } from '@/components/umkm/catatan-sebelumnya';
import { KartuTanpaAkun } from '@/components/umkm/kartu-tanpa-akun';
import { NonaktifkanForm } from '@/components/umkm/kelola-form';
import { LencanaStatus } from '@/components/umkm/lencana-status';
import { HubungkanForm } from '@/components/umkm/penghubung/hubungkan-form';
import { CocokkanForm, KembalikanForm, VerifikasiForm } from '@/components/umkm/peninjauan-form';
import { PenjelasanSkala } from '@/components/umkm/penjelasan-skala';
import { RingkasanBagian } from '@/components/umkm/ringkasan-bagian';
import { TitikUsaha } from '@/components/umkm/titik-usaha';
import { loadTautanPendataan } from '@/lib/lapangan/loaders';
import { loadUsaha } from '@/lib/umkm/loaders';
import { jalurPembukaan } from '@/lib/umkm/pembukaan/rules';
import { loadMenghubungkan } from '@/lib/umkm/penghubung/loaders';
import { KATA_MILIK_SENDIRI } from '@/lib/umkm/rules';
import { catatanBagian, labelDitinjau, tempatDitinjau } from '@/lib/umkm/verifikasi/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/umkm/[id]'>): Promise<Metadata> {
  const { usaha } = await loadUsaha((await params).id);
  return { title: `UMKM: ${usaha.nama}, ${usaha.nomor}` };
}

interface Halaman {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const KABAR: Record<string, string> = {
  verifikasi: 'Usaha ini sudah diverifikasi. Pemiliknya dikabari.',
  cocokkan: 'NIK penduduk sudah dicatat cocok dengan KTP. Pemiliknya dikabari.',
  hubungkan: 'Data pemilik sudah terhubung dengan akunnya. Pemiliknya dikabari.',
  kembalikan: 'Permintaan perbaikan sudah dikirim ke pemilik.',
  nonaktif: 'Usaha ini sudah dicatat tidak aktif. Pemiliknya dikabari.',
};

/** The same where the owner has no account, so that nobody is told but officers. */
const KABAR_TANPA_AKUN: Record<string, string> = {
  verifikasi: 'Usaha ini sudah diverifikasi.',
  cocokkan: 'NIK penduduk sudah dicatat cocok dengan KTP.',
  kembalikan: 'Permintaan perbaikan sudah dikabarkan kepada petugas yang dapat memperbaikinya.',
  nonaktif: 'Usaha ini sudah dicatat tidak aktif.',
  ubah: 'Perubahan sudah disimpan.',
  periksa: 'Perubahan sudah disimpan dan menunggu diperiksa petugas lain.',
  lagi: 'Data sudah dikirim lagi. Petugas lain memeriksanya.',
  ditarik: 'Penarikan persetujuan sudah dicatat.',
  buka: 'Usaha ini aktif lagi dan menunggu diperiksa petugas lain.',
};

/** The office's page of one business: facts left, decision right, below on a phone. */
export default async function UsahaPage({ params, searchParams }: Halaman) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadUsaha(id);
  const [menghubungkan, jalurPendataan] = await Promise.all([
    loadMenghubungkan(data.usaha.id),
    loadTautanPendataan(data.usaha.id),
  ]);
  const { usaha, dokumen, riwayat, riwayatOrang, kesempatan, bolehBuka } = data;
  const kata = usaha.pemilikBerakun ? KABAR : KABAR_TANPA_AKUN;
  const kabar = typeof param.tersimpan === 'string' ? kata[param.tersimpan] : undefined;
  const jalur = `/portal/umkm/${usaha.id}`;
  const dapatDiubah = data.bolehPerbaiki && usaha.tindakan.includes('ubah');
  const untuk = { usahaId: usaha.id, versi: usaha.versi, versiOrang: usaha.versiOrang };
  const kembali = encodeURIComponent(jalur);
  const adaKtp = dokumen.some(({ jenis }) => jenis === 'KTP');
  const sudahDicocokkan = usaha.nikPendudukDiperiksa !== null;
  return (
    <>
      <KepalaHalaman
        judul={usaha.nama}
        remah={[{ label: 'UMKM', href: '/portal/umkm' }, { label: usaha.nama }]}
        lencana={
          <>
            <LencanaStatus status={usaha.status} />
            {usaha.skala ? <Lencana nada="netral">{usaha.skala}</Lencana> : null}
            {usaha.anggota ? <Lencana nada="hijau">Anggota koperasi</Lencana> : null}
          </>
        }
        keterangan={`${usaha.nomor} · ${usaha.namaPemilik} · ${usaha.tempat}`}
        aksi={
          bolehBuka ? (
            <TautanTombol
              href={`${jalurPembukaan(usaha.pelakuUsahaId)}?kembali=${kembali}`}
              varian="kedua"
              ikon="mata"
            >
              Tampilkan identitas
            </TautanTombol>
          ) : null
        }
      />
      <FaktaTindakan
        lebar="sepertiga"
        fakta={
          <>
            {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
            <KabarTitipan titipan={data.titipan.semua} />
            {usaha.catatan ? (
              <Pemberitahuan
                nada="peringatan"
                judul={`${usaha.pemilikBerakun ? 'Dikembalikan ke pemilik' : 'Perlu diperbaiki'}, ${usaha.catatan.pada}`}
              >
                {usaha.catatan.catatanUmum ? <p>{usaha.catatan.catatanUmum}</p> : null}
                <ul className="list-disc pl-5">
                  {Object.entries(usaha.catatan.catatan).map(([kunci, isi]) => (
                    <li key={kunci}>
                      {dapatDiubah && !kunci.startsWith('dokumen.') ? (
                        <Tautan href={`${jalur}/ubah/${tempatDitinjau(kunci)}`}>
                          {labelDitinjau(kunci)}
                        </Tautan>
                      ) : (
                        labelDitinjau(kunci)
                      )}
                      : {isi}
                    </li>
                  ))}
                </ul>
              </Pemberitahuan>
            ) : null}
            {usaha.catatanSebelumnya && kesempatan !== null ? (
              <CatatanSebelumnya catatan={usaha.catatanSebelumnya} />
            ) : null}
            {data.bolehPerbaiki ? (
              <KartuTanpaAkun
                usahaId={usaha.id}
                versi={usaha.versi}
                tindakan={usaha.tindakan}
                penarikan={data.penarikan}
                nilaiAwal={data.titipan.penarikan}
              />
            ) : null}
            {usaha.bagian.map(({ bagian, judul, butir }) => (
              <Kartu
                key={bagian}
                judul={judul}
                aksi={
                  dapatDiubah ? (
                    <Tautan href={`${jalur}/ubah/${bagian}`}>
                      Perbaiki<span className="hanya-pembaca"> {judul.toLowerCase()}</span>
                    </Tautan>
                  ) : null
                }
              >
                <RingkasanBagian
                  butir={butir}
                  catatan={catatanBagian(usaha.catatan?.catatan ?? {}, bagian)}
                />
                {bagian === 'lokasi' ? <TitikUsaha titik={usaha.titik} /> : null}
                {bagian === 'pemilik' ? (
                  <p className="teks-lembut mt-2">
                    {usaha.nikPendudukDiperiksa
                      ? `NIK penduduk dicocokkan dengan KTP pada ${usaha.nikPendudukDiperiksa}.`
                      : 'NIK penduduk belum dicocokkan dengan KTP.'}
                    {usaha.alasanBelumCocok ? ` Alasan petugas: ${usaha.alasanBelumCocok}` : null}
                  </p>
                ) : null}
              </Kartu>
            ))}
            <PenjelasanSkala
              skala={usaha.skala}
              penjelasan={usaha.penjelasanSkala}
              banding={usaha.skalaBanding}
            />
            <Kartu judul="Dokumen">
              <p className="teks-lembut mb-4">
                Membuka foto KTP meminta alasan dan tercatat di riwayat data pemilik.
              </p>
              <DaftarDokumen
                daftar={dokumen}
                pulang={jalur}
                kosong="Belum ada dokumen yang dapat Anda buka."
              />
            </Kartu>
            <Kartu judul="Riwayat usaha">
              <Riwayat butir={riwayat} />
            </Kartu>
            <Kartu judul="Riwayat data pemilik">
              <Riwayat butir={riwayatOrang} />
            </Kartu>
          </>
        }
      >
        <Kartu judul="Pemeriksaan">
          <div className="grid gap-4">
            <p>
              {usaha.status === 'DIAJUKAN'
                ? usaha.kalimatStatus
                : `Didaftarkan ${usaha.didaftarkan}.`}
            </p>
            {usaha.diverifikasi ? <p>Terakhir diverifikasi {usaha.diverifikasi}.</p> : null}
            {jalurPendataan ? (
              <p>
                Usaha ini dicatat petugas di lapangan.{' '}
                <Tautan href={jalurPendataan}>Lihat pendataannya</Tautan>
              </p>
            ) : null}
            {kesempatan === 'milik-sendiri' ? <p>{KATA_MILIK_SENDIRI}</p> : null}
            {kesempatan === 'boleh' ? (
              <VerifikasiForm
                {...untuk}
                boleh={usaha.tindakan.includes('verifikasi')}
                nilaiAwal={data.titipan.verifikasi}
                adaKtp={adaKtp}
                sudahDicocokkan={sudahDicocokkan}
              />
            ) : null}
            {kesempatan === 'boleh' && usaha.status !== 'DIAJUKAN' ? (
              <CocokkanForm
                {...untuk}
                boleh={usaha.tindakan.includes('cocokkan') && adaKtp && !sudahDicocokkan}
                nilaiAwal={{}}
              />
            ) : null}
          </div>
        </Kartu>
        {menghubungkan ? <HubungkanForm usahaId={usaha.id} {...menghubungkan} /> : null}
        {kesempatan === 'boleh' ? (
          <>
            <KembalikanForm
              {...untuk}
              boleh={usaha.tindakan.includes('kembalikan')}
              nilaiAwal={data.titipan.kembalikan}
            />
            <NonaktifkanForm
              usahaId={usaha.id}
              versi={usaha.versi}
              boleh={usaha.tindakan.includes('nonaktifkan')}
              nilaiAwal={data.titipan.nonaktifkan}
              petugas
            />
          </>
        ) : null}
        {data.bolehCatatModal ? (
          <Kartu judul="Modal">
            <p>
              Pemilik mendapat modal dari bank atau program?{' '}
              <Tautan href={`/portal/modal-diterima/catat?usaha=${usaha.id}`}>
                Catat modal yang diterima
              </Tautan>
            </p>
          </Kartu>
        ) : null}
        {data.bolehDaftarProgram ? (
          <Kartu judul="Program">
            <p>
              Pemilik ingin mengikuti program kota?{' '}
              <Tautan href={`/portal/program?usaha=${usaha.id}`}>Daftarkan pada program</Tautan>
            </p>
          </Kartu>
        ) : null}
      </FaktaTindakan>
    </>
  );
}
