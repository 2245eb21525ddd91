import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { CalonKampanye } from '@/components/kampanye/calon-kampanye';
import { KampanyeForm } from '@/components/kampanye/kampanye-form';
import { DaftarKampanyeSebelumnya } from '@/components/kampanye/kampanye-sebelumnya';
import { PilihSasaran } from '@/components/kampanye/pilih-sasaran';
import { Kartu, KepalaHalaman, Pemberitahuan, Rincian } from '@/components/ui';
import { loadKampanyeBaru } from '@/lib/kampanye/loaders';
import { JALUR_KAMPANYE, kalimatSasaran, PESAN_AWAL } from '@/lib/kampanye/rules';
import { formatJarak } from '@/lib/wilayah/rules';

export const metadata: Metadata = { title: 'Mulai kampanye undangan' };

/** Starts a campaign: whom it reaches first, then what it says. */
export default async function KampanyeBaruPage({
  searchParams,
}: PageProps<'/portal/kampanye/baru'>) {
  const data = await loadKampanyeBaru(await searchParams);
  const { asal, sasaran, calon, sebelumnya, koperasi, aturan, titipan, kunciKirim } = data;
  const pilihSasaran = (
    <PilihSasaran kelurahan={asal.kelurahan} sektor={asal.sektor} keadaan={data.keadaanSasaran} />
  );
  const tujuan = sasaran?.dariPeluang ? 'MENDIRIKAN' : 'BERGABUNG';
  return (
    <>
      <KepalaHalaman
        judul="Mulai kampanye undangan"
        remah={[{ label: 'Kampanye undangan', href: JALUR_KAMPANYE }, { label: 'Mulai' }]}
        keterangan={sasaran ? kalimatSasaran(sasaran.kelurahan, sasaran.sektor) : undefined}
      />
      <div className="grid max-w-3xl grid-cols-1 gap-6">
        <KabarTitipan titipan={titipan} />
        {sasaran && calon ? (
          <>
            <Kartu judul="Penerima">
              <div className="grid gap-4">
                <CalonKampanye calon={calon} jedaHari={aturan.jedaHari} />
                <Rincian
                  judul="Pilih kelurahan atau bidang lain"
                  terbuka={data.keadaanSasaran.galat !== undefined}
                >
                  {pilihSasaran}
                </Rincian>
              </div>
            </Kartu>
            {sebelumnya.length > 0 ? (
              <Kartu judul="Sudah diundang">
                <DaftarKampanyeSebelumnya kampanye={sebelumnya} />
              </Kartu>
            ) : null}
            {calon.diundang === 0 ? (
              <Pemberitahuan nada="peringatan" judul="Tidak ada yang dapat diundang sekarang">
                <p>
                  {sebelumnya.length > 0
                    ? 'Lihat jawaban pada kampanye di atas, atau tunggu sampai mereka dapat diundang lagi. '
                    : null}
                  Pilih kelurahan atau bidang lain, atau ajak pemilik usaha lewat petugas kelurahan
                  supaya mendaftar dan setuju dihubungi.
                </p>
              </Pemberitahuan>
            ) : (
              <Kartu judul="Undangan">
                <KampanyeForm
                  kunciKirim={kunciKirim}
                  kelurahan={sasaran.kelurahan}
                  sektor={sasaran.sektor}
                  jumlah={calon.diundang}
                  hariJawab={aturan.hariJawab}
                  koperasi={koperasi.map(({ koperasi: { id, nama }, meter }) => ({
                    id,
                    nama,
                    jarak: meter === 0 ? 'di kelurahan ini' : formatJarak(meter),
                  }))}
                  nilaiAwal={{
                    tujuan,
                    koperasiId:
                      koperasi.find(({ koperasi: { id } }) => id === asal.koperasi)?.koperasi.id ??
                      '',
                    judul:
                      tujuan === 'MENDIRIKAN'
                        ? 'Mari mendirikan koperasi bersama'
                        : 'Mari bergabung dengan koperasi',
                    pesan: PESAN_AWAL[tujuan],
                    ...titipan,
                  }}
                />
              </Kartu>
            )}
          </>
        ) : (
          <Kartu judul="Siapa yang diundang">{pilihSasaran}</Kartu>
        )}
      </div>
    </>
  );
}
