import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { BelumDikirim } from '@/components/keanggotaan/belum-dikirim';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { AktifkanForm, KirimLagiForm, NonaktifkanForm } from '@/components/umkm/kelola-form';
import { LencanaStatus } from '@/components/umkm/lencana-status';
import { PenjelasanSkala } from '@/components/umkm/penjelasan-skala';
import { RingkasanBagian } from '@/components/umkm/ringkasan-bagian';
import { TitikUsaha } from '@/components/umkm/titik-usaha';
import { loadPermohonanBelumDikirim } from '@/lib/keanggotaan/pengajuan/loaders';
import { loadUsahaSayaSatu } from '@/lib/umkm/loaders';
import { catatanBagian, labelDitinjau, tempatDitinjau } from '@/lib/umkm/verifikasi/rules';

interface Halaman {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Halaman): Promise<Metadata> {
  const { usaha } = await loadUsahaSayaSatu((await params).id);
  return { title: `Usaha saya: ${usaha.nama}, ${usaha.nomor}` };
}

const KABAR: Record<string, string> = {
  'terkirim:1': 'Pendaftaran sudah terkirim.',
  'terkirim:lagi': 'Data yang sudah diperbaiki terkirim lagi.',
  'tersimpan:ya': 'Perubahan sudah disimpan.',
  'tersimpan:periksa': 'Perubahan sudah disimpan dan menunggu diperiksa petugas.',
  'tersimpan:tutup': 'Usaha ini sudah dicatat tidak aktif.',
  'tersimpan:buka': 'Usaha ini aktif lagi dan menunggu diperiksa petugas.',
};

/** One of the owner's own businesses: state, next step, data, papers, history. */
export default async function UsahaSayaSatuPage({ params, searchParams }: Halaman) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const [{ usaha, dokumen, riwayat, titipan }, niat] = await Promise.all([
    loadUsahaSayaSatu(id),
    param.terkirim === '1' ? loadPermohonanBelumDikirim() : [],
  ]);
  const jalur = `/portal/usaha-saya/${usaha.id}`;
  const untuk = { usahaId: usaha.id, versi: usaha.versi };
  const kabar = KABAR[`terkirim:${param.terkirim}`] ?? KABAR[`tersimpan:${param.tersimpan}`];
  const dapatDiubah = usaha.tindakan.includes('ubah');
  const unggah = { kembali: jalur, param, daftar: dokumen };
  return (
    <>
      <KepalaHalaman
        judul={usaha.nama}
        remah={[{ label: 'Usaha saya', href: '/portal/usaha-saya' }, { label: usaha.nama }]}
        lencana={<LencanaStatus status={usaha.status} />}
        keterangan={`${usaha.nomor} · ${usaha.tempat}`}
      />
      <div className="grid max-w-3xl gap-6">
        {kabar ? (
          <Pemberitahuan nada="sukses" judul={kabar}>
            {param.terkirim ? (
              <p>
                Nomor pendaftaran Anda <strong>{usaha.nomor}</strong>. Petugas memeriksa datanya,
                lalu Anda menerima kabar di portal dan lewat surel.
              </p>
            ) : null}
          </Pemberitahuan>
        ) : null}
        <BelumDikirim daftar={niat} />
        <KabarTitipan titipan={titipan} />
        <Kartu judul="Sampai di mana">
          <div className="grid gap-4">
            <p>{usaha.kalimatStatus}</p>
            {usaha.catatan ? (
              <div className="grid gap-2">
                <p>
                  Catatan petugas, {usaha.catatan.pada}
                  {usaha.catatan.catatanUmum ? `: ${usaha.catatan.catatanUmum}` : '.'}
                </p>
                <ul className="list-disc pl-5">
                  {Object.entries(usaha.catatan.catatan).map(([kunci, isi]) => (
                    <li key={kunci}>
                      <Tautan
                        href={
                          kunci.startsWith('dokumen.')
                            ? `${jalur}#judul-KTP`
                            : `${jalur}/ubah/${tempatDitinjau(kunci)}`
                        }
                      >
                        {labelDitinjau(kunci)}
                      </Tautan>
                      : {isi}
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
            <KirimLagiForm {...untuk} boleh={usaha.tindakan.includes('kirim-lagi')} />
            <AktifkanForm {...untuk} boleh={usaha.tindakan.includes('aktifkan')} />
            {usaha.status === 'TIDAK_AKTIF' ? null : (
              <div>
                <TautanTombol
                  href={`${jalur}/cocok`}
                  varian={usaha.anggota ? 'kedua' : 'utama'}
                  ikon="cari"
                >
                  Koperasi yang cocok
                </TautanTombol>
              </div>
            )}
          </div>
        </Kartu>
        <PenjelasanSkala
          skala={usaha.skala}
          penjelasan={usaha.penjelasanSkala}
          banding={usaha.skalaBanding}
        />
        {usaha.bagian.map(({ bagian, judul, butir }) => (
          <Kartu
            key={bagian}
            judul={judul}
            aksi={
              dapatDiubah ? (
                <Tautan href={`${jalur}/ubah/${bagian}`}>
                  Ubah<span className="hanya-pembaca"> {judul.toLowerCase()}</span>
                </Tautan>
              ) : null
            }
          >
            <RingkasanBagian
              butir={butir}
              catatan={catatanBagian(usaha.catatan?.catatan ?? {}, bagian)}
            />
            {bagian === 'lokasi' ? <TitikUsaha titik={usaha.titik} /> : null}
          </Kartu>
        ))}
        <Kartu judul="Dokumen">
          {param.unggah === 'dihapus' ? (
            <Pemberitahuan nada="sukses" judul="Dokumen sudah dihapus." />
          ) : null}
          <UnggahDokumen {...unggah} jenis="KTP" />
          <UnggahDokumen {...unggah} jenis="NIB" usahaId={usaha.id} opsional />
          <UnggahDokumen {...unggah} jenis="SKU" usahaId={usaha.id} opsional />
          <UnggahDokumen {...unggah} jenis="FOTO_USAHA" usahaId={usaha.id} opsional />
        </Kartu>
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
        <NonaktifkanForm
          {...untuk}
          boleh={usaha.tindakan.includes('nonaktifkan')}
          nilaiAwal={titipan}
        />
      </div>
    </>
  );
}
