import '@/components/beranda/beranda.css';
import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { IsiHalaman } from '@/components/layout';
import { Angka, Judul, Kartu, KisiAngka, TautanTombol, Tombol } from '@/components/ui';
import { loadDasbor } from '@/lib/dasbor/loaders';
import { hitungKoperasi, jumlahkanUsaha } from '@/lib/dasbor/rules';
import { loadRentangKategori } from '@/lib/koperasi/publik/loaders';
import { alamatPublik } from '@/lib/koperasi/publik/rules';
import { formatAngka, formatWaktu } from '@/lib/platform/format';

export default async function BerandaPage() {
  const [data, rentang] = await Promise.all([loadDasbor(), loadRentangKategori()]);
  const koperasi = hitungKoperasi(data.koperasi);
  const sehat = hitungKoperasi(data.koperasi, (k) => k.kategori === 'SEHAT');
  const dinilai = koperasi - hitungKoperasi(data.koperasi, (k) => k.kategori === 'BELUM_DINILAI');
  const usaha = jumlahkanUsaha(data.usaha);
  const saat = `per ${formatWaktu(data.pada)}`;
  return (
    <IsiHalaman>
      <section className="sambutan">
        <h1 className="judul-1">Temukan koperasi yang cocok untuk usaha Anda</h1>
        <p className="sambutan-teks">
          Koperasi simpan pinjam yang sehat bisa menjadi jalan modal di luar bank. Cari koperasi di
          dekat Anda, lihat hasil penilaian kesehatannya, lalu ajukan bergabung dari ponsel.
        </p>
        <search>
          <form action="/koperasi" method="get" className="sambutan-cari">
            <label htmlFor="cari-koperasi">Cari koperasi menurut nama, nomor, atau alamat</label>
            <div className="sambutan-baris">
              <input
                id="cari-koperasi"
                name="cari"
                type="search"
                maxLength={100}
                className="kendali"
                autoComplete="off"
              />
              <Tombol type="submit">Cari</Tombol>
            </div>
          </form>
        </search>
      </section>
      <section className="beranda-bagian" aria-labelledby="untuk-siapa">
        <Judul level={2} id="untuk-siapa">
          Apa yang ingin Anda lakukan?
        </Judul>
        <div className="kisi-kartu">
          <Kartu level={3} judul="Saya pemilik usaha">
            <p>
              Daftarkan usaha sekali saja. Setelah itu Anda dapat mengajukan bergabung dengan
              koperasi mana pun yang sedang menerima anggota.
            </p>
            <TautanTombol href="/daftar" varian="kedua">
              Daftar sebagai pelaku UMKM
            </TautanTombol>
          </Kartu>
          <Kartu level={3} judul="Saya mencari koperasi">
            <p>
              Lihat koperasi di kelurahan Anda, jenisnya, simpanannya, dan apakah koperasi itu
              sehat.
            </p>
            <TautanTombol href="/koperasi" varian="kedua">
              Lihat semua koperasi
            </TautanTombol>
          </Kartu>
          <Kartu level={3} judul="Saya pengurus atau petugas">
            <p>
              Putuskan permohonan, isi laporan tahunan, nilai kesehatan koperasi, dan verifikasi
              UMKM.
            </p>
            <TautanTombol href="/masuk" varian="kedua">
              Masuk
            </TautanTombol>
          </Kartu>
        </div>
      </section>
      <section className="beranda-bagian" aria-labelledby="keadaan-kini">
        <Judul level={2} id="keadaan-kini">
          Keadaan saat ini
        </Judul>
        <KisiAngka>
          <Angka
            label="Koperasi terdaftar"
            nilai={koperasi === 0 ? null : formatAngka(koperasi)}
            keterangan={`termasuk yang tidak aktif, ${saat}`}
            href={alamatPublik({ status: 'semua' })}
          />
          <Angka
            label="Koperasi sehat"
            nilai={dinilai === 0 ? null : formatAngka(sehat)}
            keterangan={`dari ${formatAngka(dinilai)} koperasi yang sudah dinilai, termasuk yang tidak aktif, ${saat}`}
            href={alamatPublik({ status: 'semua', kategori: 'SEHAT' })}
          />
          <Angka
            label="UMKM terdata"
            nilai={usaha.jumlah === 0 ? null : formatAngka(usaha.jumlah)}
            keterangan={`tidak termasuk yang tidak aktif, ${saat}`}
            href="/dasbor"
          />
        </KisiAngka>
      </section>
      <section className="beranda-bagian" aria-labelledby="arti-kategori">
        <Judul level={2} id="arti-kategori">
          Apa arti “sehat”?
        </Judul>
        <p>
          Dinas menilai tata kelola, profil risiko, kinerja keuangan, dan permodalan setiap
          koperasi. Nilainya 0 sampai 100.
        </p>
        <ul className="arti-kategori">
          {rentang.map((satu) => (
            <li key={satu.kategori}>
              <LencanaKategori kategori={satu.kategori} />
              <span>{satu.rentang}</span>
            </li>
          ))}
          <li>
            <LencanaKategori kategori="BELUM_DINILAI" />
            <span>belum ada penilaian; itu tidak berarti koperasinya tidak sehat</span>
          </li>
        </ul>
      </section>
    </IsiHalaman>
  );
}
