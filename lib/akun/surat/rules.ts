/** The mails about an account. Plain text: it reads everywhere and hides no link. */
export interface Surat {
  perihal: string;
  isi: string;
}

const PENUTUP = 'Sinergi Depok\nDinas Koperasi dan Usaha Mikro Kota Depok\n';

const surat = (perihal: string, nama: string, ...paragraf: string[]): Surat => ({
  perihal,
  isi: [`Yth. ${nama},`, ...paragraf, PENUTUP].join('\n\n'),
});

export const suratKonfirmasi = (nama: string, tautan: string): Surat =>
  surat(
    'Konfirmasi alamat surel Anda',
    nama,
    'Terima kasih sudah mendaftar di Sinergi Depok. Buka tautan ini, lalu tekan Konfirmasi. Tautan berlaku 24 jam dan hanya dapat dipakai satu kali.',
    tautan,
    'Jika Anda tidak mendaftar, abaikan surat ini. Akun tidak akan aktif.',
  );

export const suratSudahTerdaftar = (nama: string, tautanMasuk: string, tautanLupa: string): Surat =>
  surat(
    'Anda sudah punya akun Sinergi Depok',
    nama,
    'Baru saja ada yang mendaftar dengan alamat surel ini. Anda sudah punya akun, jadi tidak ada akun baru yang dibuat dan kata sandi Anda tidak berubah.',
    `Masuk: ${tautanMasuk}\nLupa kata sandi: ${tautanLupa}`,
    'Jika bukan Anda yang mendaftar, abaikan surat ini.',
  );

export const suratAturUlang = (nama: string, tautan: string): Surat =>
  surat(
    'Atur ulang kata sandi',
    nama,
    'Ada permintaan mengatur ulang kata sandi akun Anda. Buka tautan ini untuk membuat kata sandi baru. Tautan berlaku 1 jam dan hanya dapat dipakai satu kali.',
    tautan,
    'Jika bukan Anda yang meminta, abaikan surat ini. Kata sandi Anda tidak berubah.',
  );

export const suratSandiBerubah = (nama: string, tautanLupa: string): Surat =>
  surat(
    'Kata sandi Anda sudah diganti',
    nama,
    'Kata sandi akun Sinergi Depok Anda baru saja diganti. Semua sesi masuk yang lain sudah diakhiri.',
    `Jika bukan Anda yang menggantinya, segera atur ulang kata sandi: ${tautanLupa}`,
  );

export const suratUndangan = (nama: string, tautan: string): Surat =>
  surat(
    'Undangan akun Sinergi Depok',
    nama,
    'Admin Sinergi Depok membuatkan akun untuk Anda. Buka tautan ini untuk membuat kata sandi. Tautan berlaku 7 hari dan hanya dapat dipakai satu kali.',
    tautan,
    'Jika Anda merasa tidak seharusnya menerima undangan ini, abaikan saja.',
  );

export const suratDinonaktifkan = (nama: string, alasan: string): Surat =>
  surat(
    'Akun Anda dinonaktifkan',
    nama,
    'Akun Sinergi Depok Anda dinonaktifkan oleh admin. Anda tidak dapat masuk sampai akun diaktifkan kembali.',
    `Alasan: ${alasan}`,
  );
