import { SumberRat } from '@/components/koperasi/profil/rat';
import { IngatkanSemua } from '@/components/koperasi/rat/ingatkan-semua';
import { SaringanRat } from '@/components/koperasi/rat/saringan-rat';
import { TabelRat } from '@/components/koperasi/rat/tabel-rat';
import { TabelVerifikasi } from '@/components/koperasi/rat/tabel-verifikasi';
import {
  Ikon,
  KepalaHalaman,
  kelasTombol,
  Pemberitahuan,
  PesanSaringan,
  Tab,
} from '@/components/ui';
import { alamatRat } from '@/lib/koperasi/rat/daftar/alamat/rules';
import { loadDaftarRat } from '@/lib/koperasi/rat/daftar/loaders';
import { LABEL_DAFTAR_RAT, LANGKAH_DUA_TAHUN } from '@/lib/koperasi/rat/daftar/rules';
import { formatAngka } from '@/lib/platform/format';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('RAT dan laporan tahunan', {
  nama: 'daftar',
  label: LABEL_DAFTAR_RAT,
});

/** What became of the reminders that were just sent. */
function Kabar({ kabar, jumlah }: { kabar: unknown; jumlah: unknown }) {
  if (kabar !== 'diingatkan' || typeof jumlah !== 'string' || !/^\d{1,6}$/.test(jumlah))
    return null;
  return jumlah === '0' ? (
    <Pemberitahuan nada="info" judul="Tidak ada pengingat yang dikirim">
      Semua koperasi dalam daftar ini baru diingatkan, atau tidak dapat dihubungi lewat portal.
    </Pemberitahuan>
  ) : (
    <Pemberitahuan
      nada="sukses"
      judul={`Pengingat dikirim ke ${formatAngka(Number(jumlah))} koperasi.`}
    />
  );
}

/** Who has no RAT, whose deadline comes near, and which reports wait. */
export default async function RatPage({ searchParams }: PageProps<'/portal/rat'>) {
  const param = await searchParams;
  const data = await loadDaftarRat(param);
  const { daftar, saring, isi, jumlahDaftar, dasar, bolehIngatkan, alamat, eksporHref, kini } =
    data;
  return (
    <>
      <KepalaHalaman
        judul="RAT dan laporan tahunan"
        keterangan={
          dasar.lewat
            ? `RAT tahun buku ${dasar.tahunBuku} sudah lewat batasnya, ${dasar.batas}.`
            : `RAT tahun buku ${dasar.tahunBuku} paling lambat ${dasar.batas}.`
        }
      />
      <Tab
        label="Daftar RAT"
        tab={jumlahDaftar.map((satu) => ({
          label: LABEL_DAFTAR_RAT[satu.daftar],
          href: alamatRat(satu.daftar),
          aktif: satu.daftar === daftar,
          jumlah: formatAngka(satu.jumlah),
        }))}
      />
      <div className="mt-6 grid grid-cols-1 gap-6">
        <Kabar kabar={param.kabar} jumlah={param.jumlah} />
        {daftar === 'dua-tahun' ? (
          <Pemberitahuan nada="info" judul="Penyuluhan, lalu usulan pembubaran">
            {LANGKAH_DUA_TAHUN}
          </Pemberitahuan>
        ) : null}
        <SaringanRat daftar={daftar} saring={saring} />
        <PesanSaringan pesan={data.pesanSaringan} />
        {isi.jenis === 'verifikasi' ? (
          <TabelVerifikasi saring={saring} halaman={isi.halaman} kini={kini} />
        ) : (
          <>
            {eksporHref ? (
              <p>
                {/* A plain link: the router must not try to draw a file. */}
                <a className={kelasTombol('kedua')} href={eksporHref} download>
                  <Ikon nama="unduh" />
                  <span>Unduh CSV</span>
                </a>
              </p>
            ) : null}
            <TabelRat
              daftar={daftar}
              saring={saring}
              halaman={isi.halaman}
              bolehIngatkan={bolehIngatkan}
              kembali={alamat}
            />
            {bolehIngatkan && isi.halaman.jumlah > 0 ? (
              <IngatkanSemua
                daftar={daftar}
                saring={saring}
                jumlah={isi.halaman.dapatDiingatkan}
                jedaHari={dasar.jedaHari}
                batas={dasar.batas}
                kembali={alamat}
              />
            ) : null}
          </>
        )}
        <div>
          <SumberRat sumber={dasar.sumber} belumDikonfirmasi={dasar.belumDikonfirmasi} />
          <p className="teks-lembut">
            Hanya laporan terverifikasi yang dihitung. Portal mengingatkan sendiri{' '}
            {dasar.hariSebelumBatas.join(', ')} hari sebelum batas.
          </p>
        </div>
      </div>
    </>
  );
}
