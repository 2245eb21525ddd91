import { formatAngka, formatRupiah, formatTanggal } from '@/lib/platform/format';

/** Capital follows in the year after the programme. */
export const mulaiModal = (tahunProgram: number): number => tahunProgram + 1;

/** What a participant who is done reads about capital. */
export const kalimatModalPeserta = (tahunProgram: number, tahunIni: number): string =>
  tahunIni < mulaiModal(tahunProgram)
    ? `Mulai tahun ${mulaiModal(tahunProgram)}, setahun setelah program ini, Anda dapat mengajukan modal sebagai lanjutannya. Jaga catatan penjualan Anda sampai saat itu.`
    : `Program ini selesai, dan sejak tahun ${mulaiModal(tahunProgram)} Anda dapat mengajukan modal sebagai lanjutannya.`;

/** The same for who accompanies them. */
export const kalimatModalDinas = (tahunProgram: number, tahunIni: number): string =>
  tahunIni < mulaiModal(tahunProgram)
    ? `Peserta dapat mengajukan modal sebagai lanjutan program mulai tahun ${mulaiModal(tahunProgram)}.`
    : `Peserta dapat mengajukan modal sebagai lanjutan program sejak tahun ${mulaiModal(tahunProgram)}.`;

/** What has reached them since they were done. */
export const kalimatModalDiterima = (
  { nilai, kali }: { nilai: bigint; kali: number },
  selesai: Date,
): string =>
  kali === 0
    ? `Belum ada modal yang tercatat sejak selesai, ${formatTanggal(selesai)}.`
    : `Diterima sejak selesai, ${formatTanggal(selesai)}: ${formatRupiah(nilai)} dalam ${formatAngka(kali)} kali.`;
