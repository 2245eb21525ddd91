import '@/components/kecocokan/kecocokan.css';
import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { KartuCocok } from '@/components/kecocokan/kartu-cocok';
import { KebutuhanForm } from '@/components/kecocokan/kebutuhan-form';
import { SaringanCocok } from '@/components/kecocokan/saringan-cocok';
import {
  AWAL_DAFTAR,
  Judul,
  Kartu,
  KepalaHalaman,
  Kosong,
  Paginasi,
  Pemberitahuan,
  PesanSaringan,
  Rincian,
  TautanTombol,
} from '@/components/ui';
import { CARA_KECOCOKAN, LABEL_FAKTOR } from '@/lib/kecocokan/kalimat/rules';
import { FAKTOR } from '@/lib/kecocokan/types';
import { loadCocok } from '@/lib/kecocokan/usaha/loaders';
import { alamatCocok, jalurCocok } from '@/lib/kecocokan/usaha/rules';
import { formatAngka } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Koperasi yang cocok' };

/** All koperasi in the order in which they fit one of the owner's own businesses, with the reasons. */
export default async function CocokPage({
  params,
  searchParams,
}: PageProps<'/portal/usaha-saya/[id]/cocok'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadCocok(id, param);
  const { usaha, saring, aturan, ikatan, rat, halaman, jumlah, bolehJawab, titipan } = data;
  const { isi } = aturan;
  const disaring = jumlah.tersaring !== jumlah.semua;
  return (
    <>
      <KepalaHalaman
        judul="Koperasi yang cocok"
        remah={[
          { label: 'Usaha saya', href: '/portal/usaha-saya' },
          { label: usaha.nama, href: `/portal/usaha-saya/${usaha.id}` },
          { label: 'Koperasi yang cocok' },
        ]}
        keterangan={`${formatAngka(jumlah.disarankan)} dari ${formatAngka(jumlah.semua)} koperasi disarankan untuk ${usaha.nama}. Semuanya ada dalam daftar, yang paling cocok di atas.`}
      />
      <div className="grid max-w-3xl grid-cols-1 gap-6">
        {param.tersimpan === 'ya' ? (
          <Pemberitahuan
            nada="sukses"
            judul="Jawaban Anda tersimpan. Urutannya sudah disesuaikan."
          />
        ) : null}
        <KabarTitipan titipan={titipan} />
        {bolehJawab ? (
          <Kartu
            judul={usaha.dijawab ? 'Kebutuhan Anda' : 'Dua pertanyaan supaya urutannya lebih tepat'}
          >
            {usaha.dijawab ? (
              <Rincian judul="Ubah jawaban" terbuka={Object.keys(titipan).length > 0}>
                <KebutuhanForm
                  usahaId={usaha.id}
                  nilaiAwal={{
                    kebutuhan: usaha.profil.kebutuhan ?? '',
                    pola: usaha.profil.pola ?? 'BEBAS',
                    ...titipan,
                  }}
                />
              </Rincian>
            ) : (
              <KebutuhanForm usahaId={usaha.id} nilaiAwal={titipan} />
            )}
          </Kartu>
        ) : null}
        <SaringanCocok usahaId={usaha.id} saring={saring} />
        <PesanSaringan pesan={data.pesanSaringan} />
        <section {...AWAL_DAFTAR} aria-labelledby="urutan" className="grid grid-cols-1 gap-4">
          <Judul level={2} id="urutan">
            {disaring ? `${formatAngka(jumlah.tersaring)} koperasi` : 'Urutan koperasi'}
          </Judul>
          {halaman.baris.length === 0 ? (
            <Kosong
              judul="Tidak ada koperasi yang cocok dengan pencarian"
              level={3}
              aksi={
                <TautanTombol varian="kedua" href={jalurCocok(usaha.id)}>
                  Hapus pencarian dan saringan
                </TautanTombol>
              }
            >
              <p>Periksa ejaan, pakai kata yang lebih pendek, atau kurangi saringannya.</p>
            </Kosong>
          ) : (
            <ol className="kisi-cocok">
              {halaman.baris.map(({ ke, isi: satu }) => (
                <li key={satu.koperasi.id}>
                  <KartuCocok
                    ke={ke}
                    satu={satu}
                    profil={usaha.profil}
                    aturan={isi}
                    ikatan={ikatan.get(satu.koperasi.id)}
                    ratTerlewat={rat.get(satu.koperasi.id)}
                  />
                </li>
              ))}
            </ol>
          )}
          <Paginasi
            sebelumnyaHref={
              halaman.sebelum && alamatCocok(usaha.id, saring, { sebelum: halaman.sebelum })
            }
            berikutnyaHref={
              halaman.setelah && alamatCocok(usaha.id, saring, { setelah: halaman.setelah })
            }
            ringkasan={
              halaman.baris.length > 0
                ? `${formatAngka(halaman.baris.length)} dari ${formatAngka(jumlah.tersaring)} koperasi`
                : undefined
            }
          />
        </section>
        {bolehJawab ? (
          <Kartu judul="Tidak ada yang cocok?">
            <div className="grid grid-cols-1 gap-3">
              <p>Bersama pemilik usaha lain Anda dapat mendirikan koperasi sendiri.</p>
              <div>
                <TautanTombol varian="kedua" href="/portal/pendirian/mulai">
                  Mulai pendirian koperasi
                </TautanTombol>
              </div>
            </div>
          </Kartu>
        ) : null}
        <Rincian judul="Bagaimana poin dihitung">
          <p className="teks-lembut">{CARA_KECOCOKAN}</p>
          <ul className="teks-lembut list-disc pl-5">
            {FAKTOR.map((faktor) => (
              <li key={faktor}>
                {LABEL_FAKTOR[faktor]}: paling banyak {isi.bobot[faktor]} poin
              </li>
            ))}
          </ul>
          <p className="teks-lembut">
            Disarankan mulai dari {isi.disarankanMulai} poin. Sumber bobot: {aturan.sumber}.{' '}
            {aturan.belumDikonfirmasi ? 'Bobotnya belum dikonfirmasi dinas.' : null}
          </p>
        </Rincian>
      </div>
    </>
  );
}
