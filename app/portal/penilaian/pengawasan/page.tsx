import { SaringanPengawasan } from '@/components/penilaian/saringan-pengawasan';
import {
  PengawasanKosong,
  TabelBeban,
  TabelBelumDinilai,
  TabelBerakhir,
} from '@/components/penilaian/tabel-pengawasan';
import { Ikon, KepalaHalaman, kelasTombol, Paginasi, PesanSaringan, Tab } from '@/components/ui';
import { loadPengawasan } from '@/lib/penilaian/pengawasan/loaders';
import {
  alamatPengawasan,
  BAGIAN_PENGAWASAN,
  LABEL_BAGIAN,
  SARINGAN_PENGAWASAN,
} from '@/lib/penilaian/pengawasan/rules';
import { formatAngka, formatTanggal } from '@/lib/platform/format';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Pengawasan penilaian', {
  nama: 'bagian',
  label: LABEL_BAGIAN,
});

export default async function PengawasanPage({
  searchParams,
}: PageProps<'/portal/penilaian/pengawasan'>) {
  const data = await loadPengawasan(await searchParams);
  const { bagian, saring, acuan, jumlah, aturan, daftarBelum, daftarAkhir, beban } = data;
  const halaman = daftarBelum ?? daftarAkhir ?? beban;
  const kosong = halaman?.baris.length === 0;
  const disaring = SARINGAN_PENGAWASAN[bagian].some((nama) => saring[nama] !== undefined);
  return (
    <>
      <KepalaHalaman
        judul="Pengawasan penilaian"
        keterangan={`Penilaian tahun buku ${acuan.tahunBuku} selesai paling lambat ${formatTanggal(acuan.batas)}. Sertifikat dilaporkan ${data.hariSebelum} hari sebelum berakhir.`}
        remah={[{ label: 'Penilaian', href: '/portal/penilaian' }, { label: 'Pengawasan' }]}
        aksi={
          // A plain link: the router must not try to draw a file.
          <a className={kelasTombol('kedua')} href={data.eksporHref} download>
            <Ikon nama="unduh" />
            <span>Unduh CSV</span>
          </a>
        }
      />
      <Tab
        label="Daftar pengawasan"
        tab={BAGIAN_PENGAWASAN.map((satu) => ({
          label: LABEL_BAGIAN[satu],
          href: alamatPengawasan(satu, saring),
          aktif: satu === bagian,
          jumlah: formatAngka(jumlah[satu]),
        }))}
      />
      <SaringanPengawasan bagian={bagian} saring={saring} />
      <PesanSaringan pesan={data.pesanSaringan} />
      {kosong ? <PengawasanKosong bagian={bagian} disaring={disaring} /> : null}
      {daftarBelum && !kosong ? (
        <TabelBelumDinilai baris={daftarBelum.baris} tahunBuku={acuan.tahunBuku} />
      ) : null}
      {daftarAkhir && !kosong ? <TabelBerakhir baris={daftarAkhir.baris} /> : null}
      {beban && !kosong ? (
        <TabelBeban baris={beban.baris} tahun={acuan.hariIni.slice(0, 4)} />
      ) : null}
      {halaman && !kosong ? (
        <Paginasi
          ringkasan={`${formatAngka(halaman.baris.length)} dari ${formatAngka(jumlah[bagian])} ${bagian === 'beban' ? 'penilai' : 'koperasi'}`}
          sebelumnyaHref={
            halaman.sebelum && alamatPengawasan(bagian, saring, { sebelum: halaman.sebelum })
          }
          berikutnyaHref={
            halaman.setelah && alamatPengawasan(bagian, saring, { setelah: halaman.setelah })
          }
        />
      ) : null}
      <p className="teks-lembut mt-6">
        Batas menurut aturan {aturan.versi}: {aturan.sumber}.
        {aturan.belumDikonfirmasi ? ' Belum dikonfirmasi dinas.' : ''}
      </p>
    </>
  );
}
