import { SaringanAntrean } from '@/components/penilaian/saringan-antrean';
import {
  AntreanKosong,
  TabelAntrean,
  TabelPerluDinilai,
} from '@/components/penilaian/tabel-antrean';
import { KepalaHalaman, Paginasi, PesanSaringan, Tab, TautanTombol } from '@/components/ui';
import { loadAntrean } from '@/lib/penilaian/antrean/loaders';
import {
  ANTREAN,
  alamatAntrean,
  LABEL_ANTREAN,
  SARINGAN_ANTREAN,
} from '@/lib/penilaian/antrean/rules';
import { formatAngka } from '@/lib/platform/format';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Penilaian kesehatan koperasi', {
  nama: 'antrean',
  label: LABEL_ANTREAN,
});

export default async function PenilaianPage({ searchParams }: PageProps<'/portal/penilaian'>) {
  const data = await loadAntrean(await searchParams);
  const { antrean, saring, boleh, jumlah, perlu, penilaian, tahunTerakhir, kini } = data;
  const halaman = perlu ?? penilaian;
  const disaring = SARINGAN_ANTREAN[antrean].some((nama) => saring[nama] !== undefined);
  const satuan = perlu ? 'koperasi' : 'penilaian';
  return (
    <>
      <KepalaHalaman
        judul="Penilaian kesehatan koperasi"
        keterangan={
          boleh.susun
            ? `Pilih koperasi yang perlu dinilai untuk tahun buku ${tahunTerakhir}, atau lanjutkan draf Anda.`
            : 'Hanya penilaian yang disetujui yang dihitung dan tampil untuk umum.'
        }
        aksi={
          boleh.awasi ? (
            <TautanTombol varian="kedua" ikon="mata" href="/portal/penilaian/pengawasan">
              Pengawasan
            </TautanTombol>
          ) : undefined
        }
      />
      <Tab
        label="Antrean penilaian"
        tab={ANTREAN.map((satu) => ({
          label: LABEL_ANTREAN[satu],
          href: alamatAntrean(satu, saring),
          aktif: satu === antrean,
          jumlah: formatAngka(jumlah[satu]),
        }))}
      />
      <SaringanAntrean antrean={antrean} saring={saring} tahunTerakhir={tahunTerakhir} />
      <PesanSaringan pesan={data.pesanSaringan} />
      {halaman?.baris.length === 0 ? <AntreanKosong antrean={antrean} disaring={disaring} /> : null}
      {perlu && perlu.baris.length > 0 ? (
        <TabelPerluDinilai
          tahunBuku={perlu.tahunBuku}
          baris={perlu.baris}
          bolehSusun={boleh.susun}
        />
      ) : null}
      {penilaian && penilaian.baris.length > 0 && antrean !== 'jatuh-tempo' ? (
        <TabelAntrean antrean={antrean} baris={penilaian.baris} kini={kini} />
      ) : null}
      {halaman && halaman.baris.length > 0 ? (
        <Paginasi
          ringkasan={`${formatAngka(halaman.baris.length)} dari ${formatAngka(jumlah[antrean])} ${satuan}`}
          sebelumnyaHref={
            halaman.sebelum && alamatAntrean(antrean, saring, { sebelum: halaman.sebelum })
          }
          berikutnyaHref={
            halaman.setelah && alamatAntrean(antrean, saring, { setelah: halaman.setelah })
          }
        />
      ) : null}
    </>
  );
}
