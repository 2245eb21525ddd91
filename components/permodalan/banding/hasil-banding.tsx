import { Judul, Kosong, Rincian, Tautan, TautanTombol } from '@/components/ui';
import type { DataBanding } from '@/lib/permodalan/banding/loaders';
import { alamatModal, efektifTerendah, LABEL_URUT } from '@/lib/permodalan/banding/rules';
import type { Pembanding } from '@/lib/permodalan/banding/types';
import { kalimatPlafon, kalimatTenor } from '@/lib/permodalan/sumber/rules';
import { formatAngka, formatPersen, formatRupiah, formatTanggal } from '@/lib/platform/format';
import { KartuProduk, KartuSumber } from './kartu-pembanding';

/** Others are folded after so many. */
const DITAMPILKAN = 5;

/** The parts of the page with what is cheapest in each: on a phone the last stands far below. */
function IsiBanding({
  bagian,
}: {
  bagian: readonly { id: string; nama: string; isi: readonly Pembanding[] }[];
}) {
  return (
    <nav aria-label="Bagian perbandingan">
      <ul className="daftar-butir">
        {bagian.map(({ id, nama, isi }) => {
          const efektif = efektifTerendah(isi);
          return (
            <li key={id}>
              <a href={`#${id}`} className="tautan">
                {nama}
              </a>
              : {isi.length === 0 ? 'tidak ada yang sesuai' : `${formatAngka(isi.length)} pilihan`}
              {efektif ? (
                <>
                  , mulai <span className="whitespace-nowrap">{formatPersen(efektif)}</span> setahun
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Everything side by side: one's own koperasi, others, banks and programmes. */
export function HasilBanding({ hasil }: { hasil: DataBanding }) {
  const { pilihan, anggota, lain, program, untukKoperasi, takSesuai, batas } = hasil;
  const { jumlah, tenor, laba } = pilihan;
  const takaran = { jumlah, tenor, laba };
  const tampil = pilihan.semua ? lain : lain.slice(0, DITAMPILKAN);
  const semuaHref = alamatModal('/portal/modal/banding', { ...pilihan, semua: 'ya' });
  return (
    <div className="grid gap-8">
      <p>
        Untuk {formatRupiah(jumlah)} selama {tenor} bulan, diurutkan menurut{' '}
        {LABEL_URUT[pilihan.urut].toLowerCase()}. Biaya efektif memuat semua jasa dan biaya, jadi
        cara menghitung yang berbeda dapat dibandingkan.
      </p>
      <IsiBanding
        bagian={[
          { id: 'koperasi-anda', nama: 'Koperasi Anda', isi: anggota },
          { id: 'koperasi-lain', nama: 'Koperasi lain', isi: lain },
          { id: 'bank-program', nama: 'Bank dan program', isi: program },
        ]}
      />
      <section className="grid gap-4" aria-labelledby="koperasi-anda">
        <Judul level={2} id="koperasi-anda">
          Koperasi Anda
        </Judul>
        {anggota.length === 0 ? (
          <Kosong level={3} judul="Tidak ada produk koperasi Anda yang sesuai">
            <p>
              {takSesuai.length > 0
                ? 'Koperasi Anda punya produk lain dengan jumlah atau jangka waktu yang berbeda.'
                : 'Koperasi simpan pinjam meminjamkan hanya kepada anggotanya. Bergabunglah dengan salah satu di bawah ini.'}
            </p>
          </Kosong>
        ) : (
          anggota.map((satu) => (
            <KartuProduk key={satu.kunci} satu={satu} takaran={takaran} batas={batas.persen} />
          ))
        )}
        {takSesuai.length > 0 ? (
          <Rincian
            judul={`Produk koperasi Anda untuk jumlah atau jangka waktu lain (${takSesuai.length})`}
          >
            <ul className="grid gap-2">
              {takSesuai.map(({ ketentuanId, ketentuan, koperasi }) => (
                <li key={ketentuanId}>
                  <strong>{ketentuan.nama}</strong>, {koperasi.nama}:{' '}
                  {kalimatPlafon(ketentuan.plafonMin, ketentuan.plafonMaks)},{' '}
                  {kalimatTenor(ketentuan.tenorMin, ketentuan.tenorMaks)}.
                </li>
              ))}
            </ul>
          </Rincian>
        ) : null}
      </section>
      <section className="grid gap-4" aria-labelledby="koperasi-lain">
        <Judul level={2} id="koperasi-lain" anak="Anda perlu menjadi anggotanya dahulu.">
          Koperasi lain
        </Judul>
        {lain.length === 0 ? (
          <p className="teks-lembut">Tidak ada produk koperasi lain yang sesuai.</p>
        ) : (
          tampil.map((satu) => (
            <KartuProduk key={satu.kunci} satu={satu} takaran={takaran} batas={batas.persen} />
          ))
        )}
        {tampil.length < lain.length ? (
          <p>
            <TautanTombol varian="kedua" href={semuaHref}>
              Tampilkan semua {formatAngka(lain.length)} produk
            </TautanTombol>
          </p>
        ) : null}
      </section>
      <section className="grid gap-4" aria-labelledby="bank-program">
        <Judul
          level={2}
          id="bank-program"
          anak="Pembanding dari sumber umum. Angkanya dapat berubah; pastikan kepada penyelenggaranya."
        >
          Bank dan program
        </Judul>
        {program.length === 0 ? (
          <p className="teks-lembut">Tidak ada bank atau program yang sesuai.</p>
        ) : (
          program.map((satu) => <KartuSumber key={satu.kunci} satu={satu} takaran={takaran} />)
        )}
        {untukKoperasi.length > 0 ? (
          <Rincian judul={`Sumber modal bagi koperasi, bukan perorangan (${untukKoperasi.length})`}>
            <ul className="grid gap-2">
              {untukKoperasi.map((satu) => (
                <li key={satu.id}>
                  <strong>{satu.nama}</strong>, {satu.penyelenggara}:{' '}
                  {kalimatPlafon(satu.plafonMin, satu.plafonMaks)},{' '}
                  {kalimatTenor(satu.tenorMin, satu.tenorMaks)}
                  {satu.persen ? `, ${formatPersen(satu.persen)} setahun` : ''}. Sumber:{' '}
                  {satu.sumber}, dibaca {formatTanggal(satu.tanggalSumber)}
                  {satu.belumDikonfirmasi ? ' (angkanya belum dipastikan ke sumbernya)' : ''}.
                </li>
              ))}
            </ul>
          </Rincian>
        ) : null}
      </section>
      <Rincian judul="Bagaimana biayanya dihitung?">
        <p>
          Biaya efektif setahun adalah dua belas kali biaya sebulan yang membuat semua angsuran
          bernilai sama dengan uang yang benar-benar Anda terima. Jasa atau bunga menurun 24 % tanpa
          biaya lain berarti 24 % efektif; yang flat 24 % berarti jauh lebih besar, karena tetap
          dihitung dari pokok awal walau sebagian sudah Anda angsur.
        </p>
        <p>
          Jasa pinjaman koperasi paling banyak {formatPersen(batas.persen)} setahun. Sumber:{' '}
          {batas.sumber}.
        </p>
        <p>
          Koperasi yang dinilai tidak sehat tetap ditampilkan dengan peringatannya, dan tidak
          dianjurkan. <Tautan href="/koperasi">Cari koperasi</Tautan>
        </p>
      </Rincian>
    </div>
  );
}
