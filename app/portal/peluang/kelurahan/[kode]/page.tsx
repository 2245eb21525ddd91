import type { Metadata } from 'next';
import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { BukanLagi } from '@/components/peluang/bukan-lagi';
import { KabarGugus } from '@/components/peluang/kabar-gugus';
import { Kartu, KepalaHalaman, Kosong, Tabel, Tautan, TautanTombol } from '@/components/ui';
import { JALUR_KAMPANYE } from '@/lib/kampanye/rules';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { JALUR_PELUANG } from '@/lib/peluang/gugus/rules';
import { loadPeluangKelurahan } from '@/lib/peluang/loaders';
import { formatAngka, formatRupiah } from '@/lib/platform/format';
import { formatJarak } from '@/lib/wilayah/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/peluang/kelurahan/[kode]'>): Promise<Metadata> {
  const { kelurahan } = await loadPeluangKelurahan((await params).kode);
  return { title: `Peluang koperasi di Kelurahan ${kelurahan.nama}` };
}

/** One kelurahan: owners without a koperasi by field, and the koperasi they could join. */
export default async function PeluangKelurahanPage({
  params,
}: PageProps<'/portal/peluang/kelurahan/[kode]'>) {
  const { kelurahan, sektor, terjangkau, jangkauanMeter, peluang, kabar, bolehUndang } =
    await loadPeluangKelurahan((await params).kode);
  const alamatUndang = `${JALUR_KAMPANYE}/baru?kelurahan=${kelurahan.kode}`;
  const tanpa = sektor.reduce((n, satu) => n + satu.tanpa, 0);
  const usaha = sektor.reduce((n, satu) => n + satu.usaha, 0);
  return (
    <>
      <KepalaHalaman
        judul={`Kelurahan ${kelurahan.nama}`}
        remah={[
          { label: 'Peluang koperasi', href: JALUR_PELUANG },
          { label: `${kelurahan.nama}, ${kelurahan.kecamatan}` },
        ]}
        keterangan={`Kecamatan ${kelurahan.kecamatan} · ${formatAngka(tanpa)} dari ${formatAngka(usaha)} UMKM tanpa koperasi`}
        aksi={
          bolehUndang && tanpa > 0 ? (
            <TautanTombol href={alamatUndang} ikon="surat">
              Undang pemilik usaha
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid grid-cols-1 gap-6">
        <Kartu judul="UMKM menurut bidang">
          <Tabel
            keterangan="UMKM menurut bidang usahanya, tidak termasuk yang tidak aktif"
            sembunyikanKeterangan
            kolom={[
              { kunci: 'nama', label: 'Bidang usaha' },
              { kunci: 'usaha', label: 'UMKM', rata: 'kanan' },
              { kunci: 'tanpa', label: 'Tanpa koperasi', rata: 'kanan' },
              { kunci: 'sebidang', label: 'Tanpa koperasi sebidang', rata: 'kanan' },
              { kunci: 'peluang', label: 'Peluang koperasi baru' },
              ...(kabar ? [{ kunci: 'kabar', label: 'Sudah berjalan' }] : []),
              ...(bolehUndang ? [{ kunci: 'undang', label: 'Undangan' }] : []),
            ]}
            baris={sektor.map((satu) => {
              const gugus = peluang.find((lain) => lain.sektor === satu.sektor);
              const berjalan = gugus && kabar?.get(gugus.id);
              return {
                id: String(satu.sektor),
                sel: {
                  nama: satu.nama,
                  usaha: formatAngka(satu.usaha),
                  tanpa: formatAngka(satu.tanpa),
                  sebidang: formatAngka(satu.tanpaSebidang),
                  peluang: gugus?.bukanLagi ? (
                    <BukanLagi isi={gugus.bukanLagi} />
                  ) : gugus ? (
                    `${formatAngka(gugus.jumlah)} UMKM di ${formatAngka(gugus.kelurahan.length)} kelurahan`
                  ) : undefined,
                  kabar: berjalan ? <KabarGugus kabar={berjalan} /> : undefined,
                  undang:
                    satu.sektor !== null && satu.tanpa > 0 ? (
                      <Tautan
                        href={
                          gugus && !gugus.bukanLagi
                            ? `${JALUR_KAMPANYE}/baru?peluang=${gugus.id}`
                            : `${alamatUndang}&sektor=${satu.sektor}`
                        }
                      >
                        Undang pemilik<span className="hanya-pembaca"> bidang {satu.nama}</span>
                      </Tautan>
                    ) : undefined,
                },
              };
            })}
            kosong={
              <Kosong level={3} judul="Belum ada UMKM yang terdata di kelurahan ini">
                <p>UMKM yang didaftarkan pemilik atau petugas muncul di sini.</p>
              </Kosong>
            }
          />
        </Kartu>
        <Kartu
          judul={`Koperasi sehat yang terbuka, dalam ${formatJarak(jangkauanMeter)} (${formatAngka(terjangkau.length)})`}
        >
          <Tabel
            keterangan="Koperasi sehat atau cukup sehat yang menerima anggota, yang terdekat di atas"
            sembunyikanKeterangan
            kolom={[
              { kunci: 'nama', label: 'Koperasi' },
              { kunci: 'jarak', label: 'Jarak', rata: 'kanan' },
              { kunci: 'kategori', label: 'Kesehatan' },
              { kunci: 'simpanan', label: 'Simpanan pokok', rata: 'kanan' },
              ...(bolehUndang && tanpa > 0 ? [{ kunci: 'undang', label: 'Undangan' }] : []),
            ]}
            baris={terjangkau.map(({ koperasi, meter }) => ({
              id: koperasi.id,
              href: `/portal/koperasi/${koperasi.id}`,
              sel: {
                nama: (
                  <>
                    {koperasi.nama}
                    <span className="teks-lembut block">
                      {labelAcuan(JENIS_KOPERASI, koperasi.jenis)}
                    </span>
                  </>
                ),
                jarak: meter === 0 ? 'di kelurahan ini' : formatJarak(meter),
                kategori: (
                  <LencanaKategori
                    kategori={koperasi.kategori}
                    tahunBuku={koperasi.penilaianTahunBuku}
                  />
                ),
                simpanan:
                  koperasi.simpananPokok === null
                    ? undefined
                    : formatRupiah(koperasi.simpananPokok),
                undang: (
                  <Tautan href={`${alamatUndang}&koperasi=${koperasi.id}`}>
                    Undang ke koperasi ini
                    <span className="hanya-pembaca">: {koperasi.nama}</span>
                  </Tautan>
                ),
              },
            }))}
            kosong={
              <Kosong level={3} judul="Tidak ada koperasi sehat yang terbuka dalam jangkauan">
                <p>
                  Pemilik usaha di sini dapat mendirikan koperasi sendiri, atau menunggu koperasi
                  sekitar membaik.
                </p>
              </Kosong>
            }
          />
        </Kartu>
      </div>
    </>
  );
}
