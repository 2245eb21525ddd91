import type { Metadata } from 'next';
import { IsiHalaman } from '@/components/layout';
import { Judul, KepalaHalaman, Tautan } from '@/components/ui';

export const metadata: Metadata = { title: 'Data pribadi Anda' };

/** What is kept, why, who sees it, and the rights of UU 27/2022. */
export default function PrivasiPage() {
  return (
    <IsiHalaman sempit>
      <KepalaHalaman
        judul="Data pribadi Anda"
        keterangan="Apa yang disimpan Sinergi Depok, untuk apa, siapa yang melihatnya, dan hak Anda menurut Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi."
      />
      <div className="grid max-w-baca gap-6">
        <section className="grid gap-2">
          <Judul>Siapa yang bertanggung jawab</Judul>
          <p>
            Pengendali data adalah Dinas Koperasi dan Usaha Mikro Kota Depok. Alamat dinas ada di
            kaki halaman ini. Di sana Anda dapat bertanya atau mengajukan keberatan.
          </p>
        </section>
        <section className="grid gap-2">
          <Judul>Apa yang disimpan</Judul>
          <ul className="list-disc pl-5">
            <li>Akun: nama, surel, dan kata sandi dalam bentuk yang tidak dapat dibaca kembali.</li>
            <li>
              Data diri pelaku usaha: NIK penduduk, tanggal lahir, telepon, alamat, dan keterangan
              lain yang Anda isi. NIK penduduk, tanggal lahir, telepon, alamat rumah, dan keterangan
              disabilitas disimpan tersandi.
            </li>
            <li>Data usaha, izin, dan berkas yang Anda unggah. Berkas disimpan tersandi.</li>
            <li>
              Sesi masuk: waktu dan jenis peramban. Tidak ada pelacak dan tidak ada iklan di portal
              ini.
            </li>
          </ul>
        </section>
        <section className="grid gap-2">
          <Judul>Untuk apa</Judul>
          <p>
            Mendata dan memeriksa usaha Anda, menghubungkan Anda dengan koperasi, mengurus
            permohonan dan keanggotaan, serta menyusun angka gabungan untuk pembinaan UMKM. Angka
            gabungan tidak memuat nama dan tidak menampilkan kelompok yang sangat kecil.
          </p>
          <p>
            Koperasi diurutkan bagi usaha Anda secara otomatis menurut tempat, bidang, penjualan,
            dan jawaban Anda. Urutan itu hanya saran: alasannya selalu ditampilkan dan Anda bebas
            memilih. Undangan berkoperasi dikirim hanya bila Anda setuju dihubungi.
          </p>
        </section>
        <section className="grid gap-2">
          <Judul>Siapa yang melihatnya</Judul>
          <ul className="list-disc pl-5">
            <li>Petugas dinas dan petugas kelurahan tempat usaha Anda.</li>
            <li>
              Pengurus koperasi, hanya setelah Anda mengajukan permohonan kepada koperasi itu dan
              menyetujuinya.
            </li>
            <li>Inspektorat, untuk pengawasan.</li>
          </ul>
          <p>
            Nomor identitas ditampilkan tersamar. Setiap kali seseorang membukanya, nama orang itu
            dan alasannya dicatat. Anda dapat melihat catatan itu di halaman Akun saya.
          </p>
        </section>
        <section className="grid gap-2">
          <Judul>Berapa lama</Judul>
          <p>
            Data usaha dan keanggotaan disimpan selama diperlukan untuk pembinaan dan pengawasan.
            Draf yang tidak diteruskan dihapus setelah 90 hari. Catatan perubahan disimpan sebagai
            bukti dan tidak dapat diubah.
          </p>
        </section>
        <section className="grid gap-2">
          <Judul>Hak Anda</Judul>
          <ul className="list-disc pl-5">
            <li>Mengetahui data Anda, untuk apa dipakai, dan siapa yang membukanya.</li>
            <li>Melengkapi dan memperbaiki data Anda.</li>
            <li>
              Menarik persetujuan, kapan saja, di halaman{' '}
              <Tautan href="/portal/akun">Akun saya</Tautan>. Bila usaha Anda dicatat petugas dan
              Anda belum punya akun, di kantor kelurahan: petugas mencatat penarikannya saat itu
              juga.
            </li>
            <li>
              Meminta salinan, pembatasan, atau penghapusan data, dan mengajukan keberatan, melalui
              dinas.
            </li>
          </ul>
        </section>
      </div>
    </IsiHalaman>
  );
}
