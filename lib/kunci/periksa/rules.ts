import type { PutusanKunci, TemuanKunci } from './types';

/**
 * Whether the keys of the configuration are those of the stored data. One value that opens proves its key;
 * values that were damaged stay damaged, and must not keep the portal down.
 */
export function putuskanKunci({ aktif, percobaan, indeks, berkasAda }: TemuanKunci): PutusanKunci {
  const terbukti = new Set(
    percobaan.filter((satu) => satu.hasil === 'TERBUKA').map((satu) => satu.kunci),
  );
  const henti: string[] = [];
  const peringatan: string[] = [];
  const gagal = new Map(percobaan.map((satu) => [satu.kunci, satu.hasil]));
  for (const [kunci, hasil] of [...gagal].sort()) {
    if (terbukti.has(kunci)) continue;
    if (hasil === 'KUNCI_TIDAK_DIKENAL') {
      henti.push(
        `KUNCI_DATA tidak memuat kunci "${kunci}", padahal ada data yang disandi dengannya. Tulis kunci itu di belakang kunci yang sekarang (KUNCI_DATA=baru:…,${kunci}:…); ia baru boleh dihapus setelah npm run kunci:rotasi selesai tanpa keluhan.`,
      );
      continue;
    }
    // What rotating could not open stays behind under its old key for good.
    if (kunci !== aktif && terbukti.has(aktif)) {
      peringatan.push(
        `KUNCI_DATA: data di bawah kunci "${kunci}" tidak terbuka. Periksa apakah isi kunci itu benar; bila benar, datanya rusak, dan npm run kunci:rotasi menyebutnya satu per satu.`,
      );
      continue;
    }
    henti.push(
      `KUNCI_DATA: kunci "${kunci}" bukan kunci yang menyandi data di basis data ini. Kembalikan isi kunci itu dari simpanan kunci; kunci baru ditulis dengan id lain di depannya.`,
    );
  }
  if (indeks.length > 0 && !indeks.includes(true)) {
    henti.push(
      'KUNCI_INDEKS bukan kunci yang dipakai basis data ini: orang yang sudah tercatat tidak akan dikenali lagi. Kembalikan KUNCI_INDEKS dari simpanan kunci.',
    );
  }
  if (berkasAda.length > 0 && !berkasAda.includes(true)) {
    peringatan.push(
      'FOLDER_BERKAS tidak berisi dokumen yang tercatat di basis data. Periksa alamat folder itu, atau pulihkan isinya dari cadangan.',
    );
  }
  return { henti, peringatan };
}
